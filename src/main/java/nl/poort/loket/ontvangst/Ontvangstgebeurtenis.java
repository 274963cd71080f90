package nl.poort.loket.ontvangst;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// What happened to a request that comes in. The root is the request at its receiver.
public sealed interface Ontvangstgebeurtenis extends Gebeurtenis {
    UUID organisatie();

    /// A message came; nothing of it is here but its number.
    record VerzoekAangekondigd(UUID root, UUID organisatie, String nummer, int volgnummer)
            implements Ontvangstgebeurtenis {}

    /// What it says is here: the case can be made, its documents may still be on their way.
    record VerzoekGelezen(UUID root, UUID organisatie, String nummer, int volgnummer) implements Ontvangstgebeurtenis {}

    /// All of it is here.
    record VerzoekCompleet(UUID root, UUID organisatie, String nummer, int volgnummer, int documenten)
            implements Ontvangstgebeurtenis {}

    /// It is not whole, and a norm passed.
    ///
    /// @param norm 1 = a quarter of an hour, 2 = four hours, 3 = a day
    record VerzoekTeLaat(UUID root, UUID organisatie, String nummer, int volgnummer, int norm)
            implements Ontvangstgebeurtenis {}

    /// A person must decide.
    record VerzoekUitgevallen(
            UUID root, UUID organisatie, String nummer, int volgnummer, UUID uitval, String reden, String toelichting)
            implements Ontvangstgebeurtenis {}

    /// It belonged to another authority and is there now (Awb 2:3).
    record VerzoekDoorgezonden(
            UUID root, UUID organisatie, String nummer, int volgnummer, String naarOin, String naarNaam, String reden)
            implements Ontvangstgebeurtenis {}

    /// It belongs to another authority outside, and the national facility does not take it over.
    record VerzoekdoorzendingHapert(
            UUID root, UUID organisatie, String nummer, String naarNaam, String naarOin, String bezwaar)
            implements Ontvangstgebeurtenis {}

    /// A case works on it.
    record VerzoekzaakGekoppeld(UUID root, UUID organisatie, String nummer, UUID zaak, String zaaknummer)
            implements Ontvangstgebeurtenis {}

    /// Something between the source and here is not as it should be. The root is the finding.
    record OntvangstbevindingGedaan(UUID root, UUID organisatie, String bevindingsoort, String tekst, int prioriteit)
            implements Ontvangstgebeurtenis {}
}
