package nl.poort.contact.klantcontact;

/// A way customers come in; the list is data.
///
/// @param code stable, such as `telefoon` or `e-mail`
/// @param aan whether it can be chosen for a new contact
public record Kanaal(String code, String naam, int volgorde, boolean aan) {}
