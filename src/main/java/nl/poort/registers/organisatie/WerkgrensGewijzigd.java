package nl.poort.registers.organisatie;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// How much work somebody holds at most, or everybody of the organisation.
///
/// @param root the person, or the organisation when it is for everybody
public record WerkgrensGewijzigd(UUID root, UUID organisatie, int hoogstens, String datum) implements Gebeurtenis {}
