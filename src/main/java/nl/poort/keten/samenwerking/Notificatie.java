package nl.poort.keten.samenwerking;

import java.time.Instant;

/// What the Samenwerkfunctionaliteit says that happened.
///
/// @param actieverzoek what it is about, null when about the cooperation itself
public record Notificatie(String id, String soort, String samenwerking, String actieverzoek, Instant op) {}
