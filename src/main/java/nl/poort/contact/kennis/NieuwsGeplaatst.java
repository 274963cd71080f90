package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Colleagues have something to read.
public record NieuwsGeplaatst(UUID root, String soort, String titel) implements Gebeurtenis {}
