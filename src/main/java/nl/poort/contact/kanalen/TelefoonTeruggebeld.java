package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A line of the call-back list was taken, tried, let go or closed.
///
/// @param root the last call from this number
/// @param stap `genomen`, `losgelaten`, `niet bereikt` or how it was closed
public record TelefoonTeruggebeld(UUID root, String stap) implements Gebeurtenis {}
