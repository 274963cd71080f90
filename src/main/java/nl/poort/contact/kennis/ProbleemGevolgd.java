package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// One more vraag waits for the repair of this problem.
public record ProbleemGevolgd(UUID root, String nummer, UUID vraag) implements Gebeurtenis {}
