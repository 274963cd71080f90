package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Another organisation took over what was said under a kenmerk.
public record KenmerkOvergenomen(UUID root, String kenmerk, UUID door) implements Gebeurtenis {}
