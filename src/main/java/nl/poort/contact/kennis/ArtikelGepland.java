package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Read and right: it appears by itself on this day.
public record ArtikelGepland(UUID root, String nummer, String vanaf) implements Gebeurtenis {}
