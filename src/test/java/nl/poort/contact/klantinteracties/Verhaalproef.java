package nl.poort.contact.klantinteracties;

import java.util.Map;
import java.util.UUID;
import nl.poort.contact.klantcontact.Gesprek;
import nl.poort.contact.klantcontact.Klant;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.contact.klantcontact.Toezegging;
import nl.poort.keten.vragen.Terugkoppelwijze;

/// Conversations at the desk of Poort.
final class Verhaalproef {
    private Verhaalproef() {}

    static Gesprek gesprek(Partij partij, String vraag, UUID team) {
        return new Gesprek("telefoon", new Klant.Bekend(partij.id()), vraag, null, Map.of(), null, team, null, null);
    }

    static Toezegging uitzoeken() {
        return Toezegging.gewoon(Terugkoppelwijze.SCHRIJVEN);
    }
}
