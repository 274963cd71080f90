package nl.poort.registers.documenten;

import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// A part of content that is too large to come in one go.
///
/// @param lock what the document was locked with; never kept here
/// @param bestand the SHA-256 of what came in, null as long as nothing did
/// @param meegestuurd the content that comes along with this change
public record Bestandsdeel(
        UUID uuid,
        UUID informatieobject,
        @Veld(alleenLezen = true) Integer volgnummer,
        @Veld(alleenLezen = true) Long omvang,
        @Veld(alleenLezen = true) Boolean voltooid,
        @Veld(verborgen = true) String lock,
        String bestand,
        Inhoud meegestuurd) {}
