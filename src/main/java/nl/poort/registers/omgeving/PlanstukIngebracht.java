package nl.poort.registers.omgeving;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A piece of plan came in, as concept.
public record PlanstukIngebracht(UUID root, String naam, String activiteit, double buiten) implements Gebeurtenis {}
