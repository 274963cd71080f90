package nl.poort.contact.berichten;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// An organisation words a message otherwise from a day on.
///
/// @param root the organisation
public record TekstGewijzigd(UUID root, Berichtcode code, int versie, String vanaf) implements Gebeurtenis {}
