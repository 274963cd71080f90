package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// This answer is no longer given.
public record ArtikelIngetrokken(UUID root, String nummer, String reden) implements Gebeurtenis {}
