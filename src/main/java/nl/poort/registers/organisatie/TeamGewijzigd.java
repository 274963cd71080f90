package nl.poort.registers.organisatie;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// The name or kind of a team of an organisation (the root) changed.
public record TeamGewijzigd(UUID root, UUID team, String naam, String schakelsoort) implements Gebeurtenis {}
