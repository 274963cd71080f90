package nl.poort.registers.documenten;

import nl.poort.techniek.opslag.Ontvangst;

/// The content that comes along with a document or a part of it.
///
/// @param bestand null = it was said that there is none
public record Inhoud(Ontvangst bestand) {
    public static final Inhoud GEEN = new Inhoud(null);
}
