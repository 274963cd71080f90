package nl.poort.loket.aanvraag;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A request was filed, whole: all its attachments are here, with their size and hash.
///
/// @param nummer what stays the same in every version, `jjjjmmdd nnnnn`
/// @param volgnummer `vvv`: 0 for the first
/// @param gezagen the codes of the authorities that must decide
public record VerzoekIngediend(
        UUID verzoek,
        String nummer,
        int volgnummer,
        Doel doel,
        UUID project,
        Instant ingediend,
        List<String> gezagen,
        int bijlagen)
        implements Gebeurtenis {

    /// In order per project: a supplement never overtakes what it supplements.
    @Override
    public UUID root() {
        return project;
    }
}
