package nl.poort.web.afspraken;

import java.time.Clock;
import nl.poort.contact.afspraken.Afspraakbalie;
import nl.poort.contact.afspraken.Afspraakroosters;
import nl.poort.contact.afspraken.Afspraken;
import nl.poort.contact.kanalen.Balies;
import nl.poort.contact.kennis.Producten;
import nl.poort.contact.klantcontact.LopendeContacten;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.registers.organisatie.Medewerkers;

/// The doors the desk goes through for appointments.
public record Deskdeuren(
        Afspraken afspraken, Afspraakroosters roosters, Hal hal, Klanten klanten, Medewerkers medewerkers, Clock klok) {

    /// Who comes in.
    public record Hal(Afspraakbalie balie, Balies rij) {}

    /// For whom, and for what.
    public record Klanten(Partijen partijen, LopendeContacten lopend, Producten producten) {}
}
