package nl.poort.web;

import java.time.Instant;

/// One line of a timeline.
///
/// @param wie null when nobody in particular
/// @param toelichting null for none
/// @param kleur one of `gedaan`, `nu`, `straks`, `let-op`, `te-laat`
public record Tijdlijnstap(Instant tijd, String wie, String wat, String toelichting, String kleur) {}
