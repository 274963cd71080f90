package nl.poort.keten.ketentest;

import java.util.List;

/// A test with all that was prepared for it.
public record Ketentestbeeld(
        Ketentest test,
        Stappenplan plan,
        List<Deelnemer> deelnemers,
        List<Gereedheid> gereedheid,
        List<Iteratie> iteraties,
        List<Moment> momenten,
        List<Aanmelding> aanmeldingen) {

    public Voorbereiding voorbereiding() {
        return Ketentestregels.voorbereiding(this);
    }
}
