package nl.poort.registers.organisatie;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A duty was taken from the roster of the organisation (the root).
public record DienstVervallen(UUID root, UUID dienst) implements Gebeurtenis {}
