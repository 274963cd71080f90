package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A contact that had been opened came to nothing: opened by mistake, or only counted.
public record ContactVervallen(UUID root, String reden) implements Gebeurtenis {}
