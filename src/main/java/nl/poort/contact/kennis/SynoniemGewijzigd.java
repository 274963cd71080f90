package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// An editor changed which words mean the same.
///
/// @param woorden of the group as it now is; empty when it was removed
public record SynoniemGewijzigd(UUID root, String woorden) implements Gebeurtenis {}
