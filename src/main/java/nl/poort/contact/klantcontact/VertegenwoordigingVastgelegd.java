package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// It was recorded who speaks for whom.
public record VertegenwoordigingVastgelegd(UUID root, UUID vertegenwoordiger, UUID vertegenwoordigde)
        implements Gebeurtenis {}
