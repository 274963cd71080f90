package nl.poort.keten.samenwerking;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Something happened in a cooperation; it stands in the story of the case.
///
/// @param root the case; when the case is of somebody outside, the cooperation
/// @param organisatie whose case it is
/// @param actieverzoek null when it is about the cooperation itself
/// @param soort a [Voorvalsoort]
/// @param partij the organisation that did it
public record VoorvalVastgelegd(
        UUID root, UUID organisatie, UUID samenwerking, UUID actieverzoek, String soort, String partij, String tekst)
        implements Gebeurtenis {}
