package nl.poort.keten.calamiteiten;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A period of extra readiness of the calamity organisation (the root) was ended.
public record ParaatheidBeeindigd(UUID root, UUID periode) implements Gebeurtenis {}
