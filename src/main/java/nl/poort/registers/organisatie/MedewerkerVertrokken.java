package nl.poort.registers.organisatie;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody left: the account is blocked and sessions must end.
public record MedewerkerVertrokken(UUID root, UUID organisatie) implements Gebeurtenis {}
