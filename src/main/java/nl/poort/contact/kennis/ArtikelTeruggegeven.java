package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// The reader gave the concept back to the writer.
public record ArtikelTeruggegeven(UUID root, String nummer, String reden) implements Gebeurtenis {}
