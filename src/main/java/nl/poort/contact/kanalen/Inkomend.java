package nl.poort.contact.kanalen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One thing that comes in on any channel.
///
/// @param berichtId the number the provider gave it: the same number is the same thing, however often it comes
/// @param verwijzingen numbers of earlier messages it goes on with (In-Reply-To, References, a quoted message)
/// @param tijd when our side received it; the norm counts from here
/// @param draad the thread, when it is known for sure (a chat that is open, the choice of a colleague); else null
public record Inkomend(
        Ingang ingang,
        String berichtId,
        List<String> verwijzingen,
        Afzender afzender,
        Inhoud inhoud,
        Instant tijd,
        UUID draad,
        Aard aard) {

    private static final UUID NIEUW = new UUID(0, 0);

    public Inkomend {
        if (berichtId == null || berichtId.isBlank()) {
            throw new IllegalArgumentException("a message has a number, or it cannot be told from its repeat");
        }
        berichtId = sleutel(berichtId);
        verwijzingen = verwijzingen.stream()
                .filter(v -> v != null && !v.isBlank())
                .map(Inkomend::sleutel)
                .distinct()
                .limit(100)
                .toList();
    }

    public static Inkomend van(Ingang ingang, String berichtId, Afzender afzender, Inhoud inhoud, Instant tijd) {
        return new Inkomend(ingang, berichtId, List.of(), afzender, inhoud, tijd, null, Aard.GEWOON);
    }

    public Inkomend met(Aard nieuw) {
        return new Inkomend(ingang, berichtId, verwijzingen, afzender, inhoud, tijd, draad, nieuw);
    }

    public Inkomend antwoordOp(List<String> nummers) {
        return new Inkomend(ingang, berichtId, nummers, afzender, inhoud, tijd, draad, aard);
    }

    public Inkomend inDraad(UUID bekend) {
        return new Inkomend(ingang, berichtId, verwijzingen, afzender, inhoud, tijd, bekend, aard);
    }

    /// Begins a conversation of its own, whatever address or number the sender wrote: where the sender gets to see what
    /// comes of it, a claim is not enough.
    public Inkomend inNieuwGesprek() {
        return inDraad(NIEUW);
    }

    boolean isNieuwGesprek() {
        return NIEUW.equals(draad);
    }

    /// A number as it is kept: without brackets, of a length that an index can hold.
    static String sleutel(String nummer) {
        var kaal = Schoon.regel(nummer, 2_000).replaceAll("^<|>$", "");
        return kaal.length() <= 400 ? kaal : kaal.substring(0, 360) + "#" + Integer.toHexString(kaal.hashCode());
    }
}
