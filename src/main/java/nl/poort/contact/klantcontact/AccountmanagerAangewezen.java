package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Who helps the companies of an organisation, or one of them, was chosen.
///
/// @param root the company, or the organisation when it is for all its companies
/// @param medewerker null = there is none any more
public record AccountmanagerAangewezen(UUID root, UUID medewerker) implements Gebeurtenis {}
