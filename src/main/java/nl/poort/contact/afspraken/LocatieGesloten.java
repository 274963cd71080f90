package nl.poort.contact.afspraken;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A location makes no appointments on one day.
public record LocatieGesloten(UUID root, UUID organisatie, String dag, String reden) implements Gebeurtenis {}
