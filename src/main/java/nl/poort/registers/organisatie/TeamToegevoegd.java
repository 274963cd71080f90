package nl.poort.registers.organisatie;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// An organisation (the root) has a new team.
public record TeamToegevoegd(UUID root, UUID team, String naam, String schakelsoort) implements Gebeurtenis {}
