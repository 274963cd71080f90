package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody who got a wrong answer was told the right one, or needs not to be told.
public record CorrectieGedaan(UUID root, UUID vraag, String stand) implements Gebeurtenis {}
