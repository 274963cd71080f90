package nl.poort.contact.klantcontact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// How a closed contact went.
///
/// @param seconden how long somebody was busy with it
/// @param controle how the customer was recognised; null when that was not needed
/// @param ruggespraakTeam whom the desk asked while the customer waited, or null: it still counts as answered at once
/// @param bronnen what it was answered with
public record Contactverloop(
        UUID contact,
        Instant begonnenOp,
        int seconden,
        Identiteitscontrole controle,
        UUID ruggespraakTeam,
        List<Bron> bronnen) {

    public Contactverloop {
        bronnen = List.copyOf(bronnen);
    }
}
