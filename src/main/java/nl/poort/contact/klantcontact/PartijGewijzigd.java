package nl.poort.contact.klantcontact;

import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Data of a party changed.
///
/// @param velden names of the changed fields, never their values
public record PartijGewijzigd(UUID root, List<String> velden) implements Gebeurtenis {}
