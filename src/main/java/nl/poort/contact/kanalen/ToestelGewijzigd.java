package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody sits at this extension now, or at none any more.
///
/// @param root the employee
/// @param nummer null when the employee left it
public record ToestelGewijzigd(UUID root, String nummer) implements Gebeurtenis {}
