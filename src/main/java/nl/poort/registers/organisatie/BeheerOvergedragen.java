package nl.poort.registers.organisatie;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// This organisation keeps from now on what all organisations share.
public record BeheerOvergedragen(UUID root, String naam) implements Gebeurtenis {}
