package nl.poort.loket.ontvangst;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.loket.aanvraag.Doel;

/// One message about a request, and how far it is in.
///
/// @param verzoek to which request of this receiver it belongs
/// @param doel null while it was not read, or when we do not know it
/// @param indiendatum the day it was filed: the legal day of receipt, however long it took to get here
/// @param activiteiten for which of its activities this receiver is the handling service; empty = all
/// @param hoofd this receiver is the authority, and others handle parts of it
/// @param kopie somebody else handles it: no case comes of it
/// @param documenten how many belong to it; `binnen`: how many are here
/// @param norm how many of the norms of [Ontvangstwacht] passed
/// @param volgende when it is tried again; null when there is nothing to fetch
/// @param melding why the last attempt stopped
/// @param doorgezonden to whom; empty when it was not
public record Ontvangst(
        UUID verzoek,
        UUID id,
        UUID organisatie,
        String nummer,
        int volgnummer,
        Ontvangstbron bron,
        Ontvangststand stand,
        Doel doel,
        String type,
        String naam,
        LocalDate indiendatum,
        String gezagOin,
        String gezagNaam,
        String dienstOin,
        String dienstNaam,
        List<String> activiteiten,
        boolean hoofd,
        boolean kopie,
        int documenten,
        int binnen,
        Instant aangekondigd,
        Instant compleet,
        int norm,
        int pogingen,
        Instant volgende,
        String melding,
        String doorgezonden) {

    public Verzoekbericht bericht() {
        return new Verzoekbericht(nummer, volgnummer);
    }

    /// As people write it.
    public String verzoeknummer() {
        return Verzoeknummers.leesbaar(nummer, volgnummer);
    }

    /// How far it is, in words.
    public String standInWoorden() {
        if (!doorgezonden.isEmpty()) {
            return "doorgezonden naar " + doorgezonden;
        }
        return switch (stand) {
            case AANGEKONDIGD, REFERENTIES, XML, MISLUKT -> stand.naam();
            case DOCUMENTEN -> "documenten " + binnen + " van " + documenten;
            case COMPLEET -> kopie ? "compleet, kopie" : stand.naam();
            case ZAAK -> stand.naam();
        };
    }
}
