package nl.poort.contact.klantcontact;

/// Contacts counted: the tally and the registered ones together.
///
/// @param direct of these, closed in the first conversation (K2)
public record Contacttelling(String kanaal, String onderwerp, Contactresultaat resultaat, long aantal, long direct) {}
