package nl.poort.registers.organisatie;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// An organisation joined the register.
public record OrganisatieToegevoegd(UUID root, String naam, String organisatiesoort) implements Gebeurtenis {}
