package nl.poort.contact.afspraken;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// The visit is over: the customer was helped, or left without that.
public record AfspraakAfgerond(UUID root, UUID organisatie, boolean geholpen) implements Gebeurtenis {}
