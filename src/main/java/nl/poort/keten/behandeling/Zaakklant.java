package nl.poort.keten.behandeling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.catalogus.OmschrijvingGeneriek;
import nl.poort.registers.zaken.Rol;

/// Who waits for a case, and how to reach them: by the Vraag it came from, else by the address that came with it.
///
/// @param vraag null when there is none
/// @param naam and `email` of who asked for it: empty when unknown
/// @param bsn of that person; empty when unknown, or not a person
/// @param adres where that person lives or the company sits, in lines as on an envelope; empty when unknown
public record Zaakklant(UUID vraag, String naam, String email, String bsn, String adres) {

    static Zaakklant van(UUID vraag, List<Rol> rollen) {
        var aanvrager = rollen.stream()
                .filter(r -> r.omschrijvingGeneriek() == OmschrijvingGeneriek.INITIATOR)
                .findFirst();
        return new Zaakklant(
                vraag,
                aanvrager.map(Rolnaam::van).orElse(""),
                aanvrager
                        .map(Rol::contactpersoonRol)
                        .flatMap(c -> Optional.ofNullable(c.emailadres()))
                        .orElse(""),
                aanvrager.map(Roladres::bsn).orElse(""),
                aanvrager.map(Roladres::van).orElse(""));
    }

    /// Whether a message of Poort gets there.
    public boolean isBereikbaar() {
        return vraag != null || !email.isBlank();
    }

    /// Whether a letter, or a message in the Berichtenbox, can be made for whoever asked for it.
    public boolean isAanTeSchrijven() {
        return !bsn.isBlank() || !adres.isBlank();
    }

    @Override
    public String toString() {
        return "Zaakklant van " + vraag;
    }
}
