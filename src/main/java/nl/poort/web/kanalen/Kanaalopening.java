package nl.poort.web.kanalen;

import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;

/// A contact to be opened for an agent, by whatever way the customer came in.
///
/// @param afzender the number or address on the line, null when unknown
/// @param referentie of the call, chat or visit: the same twice is the same contact
/// @param partij who it probably is, null when unknown or more than one
/// @param woorden what the customer said already, or null
public record Kanaalopening(
        Medewerker wie, String kanaal, String afzender, String referentie, UUID partij, String woorden) {}
