package nl.poort.contact.klantinteracties;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;

/// A BSN is shown, and may be searched on, only with a right of its own; and who saw one stands in the history of the
/// party.
final class Bsnwacht {
    static final String ZONDER = "-zonder-bsn";
    private static final String SCOPE = "klantinteracties.bsn";

    private final Partijen partijen;

    Bsnwacht(Partijen partijen) {
        this.partijen = partijen;
    }

    static boolean mag(Toegang toegang) {
        return toegang.heeft(SCOPE);
    }

    static void eis(Toegang toegang) {
        toegang.eis(SCOPE);
    }

    /// The same question, which finds nobody by a BSN when the asker may not know it.
    static Zoekvraag vraag(Toegang toegang, Zoekvraag vraag) {
        if (mag(toegang)) {
            return vraag;
        }
        var condities = vraag.condities().stream()
                .map(c -> c.naam().startsWith("partij.") ? new Conditie(c.naam() + ZONDER, c.hoe(), c.waarde()) : c)
                .toList();
        return new Zoekvraag(condities, vraag.volgorde(), vraag.bladzijde(), vraag.grootte());
    }

    /// Without what the asker may not know; what is shown is written down.
    List<PartijIdentificator> toon(Toegang toegang, Collection<PartijIdentificator> alle) {
        if (!mag(toegang)) {
            return alle.stream().filter(i -> !i.isBsn()).toList();
        }
        partijen.ingezien(
                toegang.actor("klantgegevens via een koppeling"),
                alle.stream()
                        .filter(PartijIdentificator::isBsn)
                        .map(i -> i.identificeerdePartij().uuid())
                        .distinct()
                        .toList());
        return List.copyOf(alle);
    }

    static boolean isVan(PartijIdentificator i, UUID partij) {
        return i.identificeerdePartij() != null
                && i.identificeerdePartij().uuid().equals(partij);
    }
}
