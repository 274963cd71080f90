package nl.poort.registers.documenten;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Content that came in while nobody could look at it turned out not to be safe: it is kept and never handed out.
///
/// @param root made of its hash
public record BestandBesmet(UUID root, UUID organisatie, String sha256, String bevinding) implements Gebeurtenis {}
