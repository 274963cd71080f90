package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// It was said whom a running contact is with, or what it is about.
///
/// @param partij null when nobody is named any more
public record ContactHerkend(UUID root, UUID partij, UUID vraag) implements Gebeurtenis {}
