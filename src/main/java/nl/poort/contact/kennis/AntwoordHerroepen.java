package nl.poort.contact.kennis;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// An answer that was given proved wrong.
///
/// @param aantal to how many it was given
public record AntwoordHerroepen(UUID root, String code, int vanVersie, int totVersie, int aantal)
        implements Gebeurtenis {}
