package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A colleague told the editor that an answer is not right, or that there is none.
///
/// @param code of what it is about; empty when nothing was found
public record KennisGemeld(UUID root, String soort, String code) implements Gebeurtenis {}
