package nl.poort.keten.vragen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// An organisation works with a partner again.
///
/// @param root the organisation that works with it again
public record SamenwerkingHervat(UUID root, UUID partner) implements Gebeurtenis {}
