package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A new version was written.
public record ArtikelGewijzigd(UUID root, String nummer, int versie) implements Gebeurtenis {}
