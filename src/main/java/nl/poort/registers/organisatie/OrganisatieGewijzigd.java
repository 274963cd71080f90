package nl.poort.registers.organisatie;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// The data of an organisation changed.
public record OrganisatieGewijzigd(UUID root, String naam, String organisatiesoort) implements Gebeurtenis {}
