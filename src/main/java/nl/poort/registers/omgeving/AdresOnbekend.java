package nl.poort.registers.omgeving;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody said that an address is not there: a finding about the register, with the code that person was given.
public record AdresOnbekend(UUID root, String kenmerk, String postcode, String huisnummer) implements Gebeurtenis {}
