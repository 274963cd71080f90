package nl.poort.registers.omgeving;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Boundaries, addresses, activities or works were replaced by those of a file.
public record OmgevingGeladen(UUID root, String bron, String bestand, int aantal) implements Gebeurtenis {}
