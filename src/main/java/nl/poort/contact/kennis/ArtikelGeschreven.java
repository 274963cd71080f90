package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A first concept was written.
public record ArtikelGeschreven(UUID root, String nummer, String titel) implements Gebeurtenis {}
