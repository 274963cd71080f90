package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// An anonymous contact was answered and counted.
public record ContactGeturfd(UUID root, String kanaal, String onderwerp, Contactresultaat resultaat)
        implements Gebeurtenis {}
