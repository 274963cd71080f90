package nl.poort.registers.catalogus.api;

import java.util.List;

/// A field by which types refer to each other: as addresses in one field, by name in another.
///
/// @param soort of what is referred to
record Relatie(String soort, String adressen, String namen) {
    static final List<Relatie> ALLE = List.of(
            new Relatie("besluittype", "besluittypen", "besluittypeOmschrijving"),
            new Relatie("informatieobjecttype", "informatieobjecttypen", "informatieobjecttypeOmschrijving"),
            new Relatie("informatieobjecttype", "informatieobjecttypen", "informatieobjecttypeOmschrijvingen"),
            new Relatie("zaaktype", "zaaktypen", "zaaktypeIdentificaties"),
            new Relatie("zaaktype", "deelzaaktypen", "deelzaaktypeIdentificaties"),
            new Relatie("informatieobjecttype", "informatieobjecttype", "informatieobjecttypeOmschrijving"));

    /// The list of related zaaktypen; each refers to one as the above.
    static final String VERWANT = "gerelateerdeZaaktypen";

    static final Relatie ZAAKTYPE = new Relatie("zaaktype", "zaaktype", "zaaktypeIdentificatie");
}
