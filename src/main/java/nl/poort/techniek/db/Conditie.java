package nl.poort.techniek.db;

/// One condition of a search: a column of the record (by component name) or a search expression its [Tabel] names.
///
/// @param waarde of the type of the column; a list for `IN`; null for `LEEG`, `NIET_LEEG` and an expression without
/// value
public record Conditie(String naam, Hoe hoe, Object waarde) {
    /// How the column stands to the value.
    public enum Hoe {
        GELIJK,
        ONGELIJK,
        IN,
        KLEINER,
        KLEINER_GELIJK,
        GROTER,
        GROTER_GELIJK,
        LEEG,
        NIET_LEEG,
        /// The text holds it, whatever the case.
        BEVAT,
        /// The array column holds all of the list.
        OMVAT
    }

    public static Conditie gelijk(String naam, Object waarde) {
        return new Conditie(naam, Hoe.GELIJK, waarde);
    }
}
