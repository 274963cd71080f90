package nl.poort.keten.samenwerking;

/// An actieverzoek as the Samenwerkfunctionaliteit keeps it.
///
/// @param kenmerk what the asker calls it (`productId`): asked twice with the same one is asked once
/// @param zender and `ontvanger` are OINs
/// @param melding what the receiver said about it; empty when nothing yet
public record Landelijkverzoek(
        String id,
        String samenwerking,
        String kenmerk,
        String titel,
        String omschrijving,
        String zender,
        String zenderNaam,
        String ontvanger,
        Landelijkestand stand,
        String melding) {}
