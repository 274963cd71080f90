package nl.poort.contact.inzage;

/// A register of the government, however it is read.
///
/// @param code short, as it stands in the data: `BRP`
/// @param naam as people read it
/// @param houder who keeps it and is told when something is wrong
public record Basisregistratie(String code, String naam, String houder) {
    public static final Basisregistratie BRP =
            new Basisregistratie("BRP", "Basisregistratie Personen (BRP)", "de gemeente waar u woont");
}
