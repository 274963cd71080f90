package nl.poort.keten.vragen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// An organisation works no longer with a partner.
///
/// @param root the organisation that ended it
public record SamenwerkingBeeindigd(UUID root, UUID partner, String reden) implements Gebeurtenis {}
