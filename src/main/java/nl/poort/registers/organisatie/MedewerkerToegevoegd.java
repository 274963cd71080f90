package nl.poort.registers.organisatie;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody came to work in the chain.
public record MedewerkerToegevoegd(UUID root, UUID organisatie) implements Gebeurtenis {}
