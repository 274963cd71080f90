package nl.poort.contact.kennis;

import java.util.UUID;

/// How a page on the website did in a period.
///
/// @param code `KA-12` or the slug of a product
/// @param bezoeken how often it was opened
/// @param antwoorden how often a colleague answered with it
public record Paginacijfers(
        Vondstsoort soort,
        UUID ding,
        String code,
        String titel,
        String kort,
        long bezoeken,
        long antwoorden,
        long nuttig,
        long nietNuttig) {}
