package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody at the desk is busy with a contact.
public record ContactGeopend(UUID root, String kanaal, UUID medewerker) implements Gebeurtenis {}
