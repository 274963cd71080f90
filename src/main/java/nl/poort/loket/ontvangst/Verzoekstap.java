package nl.poort.loket.ontvangst;

import java.time.Instant;

/// Something that happened to a request, as everybody who may see it reads it.
///
/// @param wat such as `ontvangen`, `opgehaald`, `verwerkt`, `zaak gekoppeld`
public record Verzoekstap(int volgnummer, Instant op, String wat, String toelichting) {}
