package nl.poort.techniek.werkboek;

import java.util.List;

/// A sheet: heads, and rows with a cell for each (a text, a number, a day, or null).
public record Werkblad(String naam, List<String> koppen, List<List<Object>> rijen) {}
