package nl.poort.keten.behandeling;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A case came into the register, from whatever side: it needs a place in a work list.
public record ZaakOntvangen(UUID root, UUID organisatie) implements Gebeurtenis {}
