package nl.poort.keten.behandeling;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// By which procedure requests with an activity go from now on. The root is the authority.
///
/// @param zaaktype its identification; empty when the activity makes no difference any more
public record ActiviteitprocedureGewijzigd(UUID root, String activiteit, String zaaktype, String reden)
        implements Gebeurtenis {}
