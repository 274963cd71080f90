package nl.poort.registers.organisatie;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody of the organisation (the root) was put on the duty roster.
public record DienstIngeroosterd(UUID root, UUID dienst, UUID medewerker) implements Gebeurtenis {}
