package nl.poort.contact.kennis;

/// The name of a product in the national list of product names; both empty when it is not in it.
///
/// @param uri as published, such as `http://standaarden.overheid.nl/owms/terms/paspoort`
public record Upl(String naam, String uri) {
    public static final Upl GEEN = new Upl("", "");
}
