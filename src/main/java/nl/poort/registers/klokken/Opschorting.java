package nl.poort.registers.klokken;

import java.time.LocalDate;

/// The ground on which a clock pauses.
///
/// @param datum the day of the ground: the invitation, the consent, the start of the delay
/// @param termijn the last day to supplement; required for [Opschortingsgrond#AANVULLING] (RvS 2016:2527)
/// @param bericht what the customer (or the asking link) was told
public record Opschorting(Opschortingsgrond grond, LocalDate datum, LocalDate termijn, String bericht) {}
