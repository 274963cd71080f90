package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// From now on colleagues answer with this version.
public record ArtikelGepubliceerd(UUID root, String nummer, String titel, int versie, boolean gedeeld)
        implements Gebeurtenis {}
