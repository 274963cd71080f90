package nl.poort.contact.berichten;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A decision was sent to whom it is about (Awb 3:41): from the next day they can object.
///
/// @param datum the day it was sent, as `2026-03-11`
public record BesluitBekendgemaakt(
        UUID root, UUID bericht, UUID organisatie, UUID besluit, Berichtkanaal kanaal, String datum)
        implements Gebeurtenis {}
