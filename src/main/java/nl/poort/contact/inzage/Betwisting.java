package nl.poort.contact.inzage;

/// "This is wrong", as somebody says it about the own data.
///
/// @param registratie the register it stands in; null = our own data
/// @param gegeven which one, such as `Adres`
/// @param staatEr what stands there according to the person; of a register we know it ourselves. May be null
/// @param hoort what it must be
/// @param toelichting how the person knows; may be null
public record Betwisting(String registratie, String gegeven, String staatEr, String hoort, String toelichting) {}
