package nl.poort.techniek.xml;

/// How large an XML file may be.
///
/// @param bytes of the file
/// @param diepte how many elements may stand inside each other
/// @param elementen how many elements it may hold together
public record Xmlgrens(int bytes, int diepte, int elementen) {}
