package nl.poort.contact.inzage;

/// How somebody wants to be reached from now on, as filled in on the own page.
///
/// @param versie of the data the person looked at: a change by somebody else in between is not overwritten
/// @param telefoon null = no number any more
/// @param email null = no address any more; a new one is used after the code that is sent to it
/// @param kanaal code of a channel, null = no preference
/// @param moment in own words, null = it does not matter
public record Contactwens(int versie, String telefoon, String email, String kanaal, String moment) {}
