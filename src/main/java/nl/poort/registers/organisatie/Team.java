package nl.poort.registers.organisatie;

import java.util.UUID;

/// A link (schakel) of a chain: a group of people of one organisation that can hold work.
///
/// @param publiekeNaam as the customer reads it: "Klantcontact van de gemeente", never a name of a person
/// @param telefoon in E.164, null when there is none
public record Team(UUID id, UUID organisatie, String naam, Schakelsoort soort, String publiekeNaam, String telefoon) {}
