package nl.poort.contact.inzage;

import java.time.Instant;

/// Somebody got data of this person, or looked at it: to whom, what, and what for (AVG art. 15).
///
/// @param tijd the last time on that day
/// @param aan an organisation or a part of it; never the name of an employee
/// @param wat in the person's words, such as `uw vraag K-2026-000051`
/// @param waarvoor the purpose
/// @param keer how often on that day
public record Verstrekking(Instant tijd, String aan, String wat, String waarvoor, int keer) {}
