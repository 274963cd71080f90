package nl.poort.contact.kanalen;

import java.time.Instant;
import java.util.UUID;

/// Somebody at the counter with a ticket.
///
/// @param nummer on the ticket; begins at 1 every day
/// @param naam null when the visitor did not say
/// @param opgeroepen when the number was called for the first time: then the waiting ends
/// @param keren how often it was called
/// @param balie to which counter, null while waiting
/// @param afspraak the appointment the visitor came for, null for who walked in
/// @param afspraakOm for what time it was made
/// @param normSeconden how long this visitor may wait
/// @param voor only this employee helps; null for who is free
/// @param partij the customer as we know him, or null
/// @param plaats at which location, null where there is only one
public record Baliebezoek(
        UUID id,
        UUID organisatie,
        int nummer,
        String waarvoor,
        String naam,
        Instant ingekomen,
        Instant opgeroepen,
        int keren,
        String balie,
        UUID medewerker,
        String medewerkerNaam,
        Instant begonnen,
        Instant geeindigd,
        Bezoekstand uitkomst,
        UUID afspraak,
        Instant afspraakOm,
        int normSeconden,
        UUID voor,
        UUID partij,
        String plaats) {

    static Baliebezoek nieuw(UUID id, UUID organisatie, int nummer, Bezoeker b, Instant nu) {
        var a = b.afgesproken();
        var norm = a == null ? Balies.NORM : Balies.NORM_AFSPRAAK;
        return new Baliebezoek(
                id,
                organisatie,
                nummer,
                b.waarvoor(),
                b.naam(),
                nu,
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                a == null ? null : a.afspraak(),
                a == null ? null : a.om(),
                (int) norm.toSeconds(),
                a == null ? null : a.voor(),
                a == null ? null : a.partij(),
                b.plaats());
    }

    public boolean wacht() {
        return opgeroepen == null && geeindigd == null;
    }

    /// From here the waiting counts: the time of the appointment, or when the visitor came in after that.
    public Instant wachtVanaf() {
        return afspraakOm != null && afspraakOm.isAfter(ingekomen) ? afspraakOm : ingekomen;
    }

    /// Called later than this is too late.
    public Instant uiterlijk() {
        return wachtVanaf().plusSeconds(normSeconden);
    }

    /// What the contact at the desk is recognised by.
    public String referentie() {
        return "balie " + id;
    }
}
