package nl.poort.contact.afspraken;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A location makes appointments on this day after all.
public record LocatieHeropend(UUID root, UUID organisatie, String dag) implements Gebeurtenis {}
