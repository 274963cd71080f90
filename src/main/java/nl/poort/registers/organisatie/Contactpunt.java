package nl.poort.registers.organisatie;

import java.util.UUID;

/// How to reach an organisation that does not work with Poort, and which questions go there.
///
/// @param route what to do with a question for this organisation, in words for the employee
/// @param telefoon in E.164; null as long as nobody has filled it in, as the other ones
public record Contactpunt(UUID organisatie, String route, String telefoon, String email, String website) {}
