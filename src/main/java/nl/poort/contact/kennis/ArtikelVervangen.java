package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Another article came in its place.
public record ArtikelVervangen(UUID root, String nummer, UUID door) implements Gebeurtenis {}
