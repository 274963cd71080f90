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
public record Zaakklant(UUID vraag, String naam, String email) {

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
                        .orElse(""));
    }

    /// Whether a message of Poort gets there.
    public boolean isBereikbaar() {
        return vraag != null || !email.isBlank();
    }

    @Override
    public String toString() {
        return "Zaakklant van " + vraag;
    }
}
