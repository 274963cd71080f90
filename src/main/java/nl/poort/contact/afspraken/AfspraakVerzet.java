package nl.poort.contact.afspraken;

import java.time.Instant;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// It is at another time, or at another place.
public record AfspraakVerzet(UUID root, UUID organisatie, Instant van, Instant naar, boolean doorKlant)
        implements Gebeurtenis {}
