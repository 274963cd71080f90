package nl.poort.registers.documenten;

import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A document let go of content; whoever else refers to it keeps it.
///
/// @param root the document
public record BestandenVrijgekomen(UUID root, UUID organisatie, List<String> bestanden) implements Gebeurtenis {}
