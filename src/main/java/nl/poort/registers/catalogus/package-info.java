/// The types of cases, documents and decisions that an organisation works with, in versions (Catalogi API 1.4.0).
///
/// Start reading at [nl.poort.registers.catalogus.Versieregister], then [nl.poort.registers.catalogus.Zaaktypen]; other
/// registers ask [nl.poort.registers.catalogus.Catalogi], screens and commands
/// [nl.poort.registers.catalogus.Catalogusbeheer].
///
/// Always true: what types say of each other is kept by name and read as the version that is published and valid on the
/// day; a published version changes no more, but for its end or by who may correct; two published versions of one name
/// are never valid on the same day; a type that something is made of is never removed.
package nl.poort.registers.catalogus;
