package nl.poort.registers.organisatie;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody can do something from a day on, or not any more.
///
/// @param root the person
/// @param wat `toegevoegd` or `beëindigd`
public record VaardigheidGewijzigd(UUID root, UUID organisatie, String naam, String wat, String datum)
        implements Gebeurtenis {}
