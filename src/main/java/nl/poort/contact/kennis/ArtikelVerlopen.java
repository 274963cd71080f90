package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// The review date has passed: somebody must check whether it still holds.
public record ArtikelVerlopen(UUID root, String nummer, String titel) implements Gebeurtenis {}
