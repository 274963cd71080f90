package nl.poort.registers.organisatie;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// It became known how to reach an organisation.
public record ContactpuntGewijzigd(UUID root) implements Gebeurtenis {}
