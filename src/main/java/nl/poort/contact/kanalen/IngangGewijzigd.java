package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A mailbox, number or page was connected, changed, or switched on or off.
public record IngangGewijzigd(UUID root, String kanaal, boolean aan) implements Gebeurtenis {}
