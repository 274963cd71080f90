package nl.poort.contact.berichten;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// No channel is left: a person has to call.
///
/// @param partij null when the receiver is not a registered customer
public record NabellenNodig(
        UUID root,
        UUID bericht,
        UUID vraag,
        String kenmerk,
        UUID organisatie,
        UUID partij,
        Berichtcode code,
        boolean rechtsgevolg)
        implements Gebeurtenis {

    static NabellenNodig van(Bericht b) {
        return new NabellenNodig(
                b.root(), b.id(), b.vraag(), b.kenmerk(), b.organisatie(), b.partij(), b.code(), b.rechtsgevolg());
    }
}
