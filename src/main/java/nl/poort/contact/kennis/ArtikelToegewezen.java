package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody else keeps the article right from now on.
public record ArtikelToegewezen(UUID root, String nummer, String eigenaar) implements Gebeurtenis {}
