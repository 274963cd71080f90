package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// An entry of the social map was written, confirmed, or taken off.
public record AanbodGewijzigd(UUID root, String naam, String wat) implements Gebeurtenis {}
