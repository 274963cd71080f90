package nl.poort.contact.afspraken;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// It is the day before the appointment.
public record AfspraakHerinnerd(UUID root, UUID organisatie) implements Gebeurtenis {}
