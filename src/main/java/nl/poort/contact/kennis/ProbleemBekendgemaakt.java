package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// The article now describes a known problem; `omweg` is empty when there is no way around it yet.
public record ProbleemBekendgemaakt(UUID root, String nummer, String titel, String omweg, boolean gedeeld)
        implements Gebeurtenis {}
