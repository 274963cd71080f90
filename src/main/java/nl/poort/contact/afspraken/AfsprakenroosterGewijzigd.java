package nl.poort.contact.afspraken;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// From a day on other times hold for appointments.
public record AfsprakenroosterGewijzigd(UUID root, UUID organisatie, int versie, String vanaf) implements Gebeurtenis {}
