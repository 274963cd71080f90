package nl.poort.contact.inzage;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// What happens with a dispute; the root is the party whose data it is about. No value stands in it.
public sealed interface Correctiegebeurtenis extends Gebeurtenis {

    UUID partij();

    @Override
    default UUID root() {
        return partij();
    }

    record CorrectieGevraagd(UUID partij, UUID correctie, UUID vraag, String kenmerk, String gegeven)
            implements Correctiegebeurtenis {}

    record CorrectieAfgehandeld(UUID partij, UUID correctie, UUID vraag, String kenmerk, String gegeven)
            implements Correctiegebeurtenis {}

    /// @param registratie which register; its keeper got the number of the person, what stands there and what must
    record TerugmeldingGedaan(UUID partij, UUID correctie, String registratie, String gegeven)
            implements Correctiegebeurtenis {}

    record TerugmeldingBeantwoord(UUID partij, UUID correctie, String registratie, Terugmelding.Stand stand)
            implements Correctiegebeurtenis {}
}
