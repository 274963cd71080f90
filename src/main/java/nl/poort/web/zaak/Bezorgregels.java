package nl.poort.web.zaak;

import java.util.List;
import java.util.stream.Collectors;
import nl.poort.contact.berichten.Bericht;
import nl.poort.contact.berichten.Poging;
import nl.poort.web.Taal;

/// How a message was brought, in words: which channel, when, and what came of it. Pure.
final class Bezorgregels {
    private Bezorgregels() {}

    /// Empty when nothing was tried yet.
    static String van(Bericht b, List<Poging> pogingen, Taal taal) {
        var regels = pogingen.stream()
                .filter(p -> p.bericht().equals(b.id()))
                .map(p -> "%s, %s: %s (%s)"
                        .formatted(p.kanaal().tekst(), taal.moment(p.tijd()), uitkomst(p.uitkomst()), p.bewijs()))
                .collect(Collectors.joining("\n"));
        return regels.isEmpty() ? "" : "\n\nZo is het bezorgd:\n" + regels;
    }

    private static String uitkomst(Poging.Uitkomst uitkomst) {
        return switch (uitkomst) {
            case AFGELEVERD -> "aangekomen";
            case BESCHIKBAAR -> "staat klaar";
            case AANGENOMEN -> "onderweg";
            case UITGESTELD -> "nog niet gelukt";
            case GEWEIGERD -> "niet gelukt";
            case GELEZEN -> "gelezen";
        };
    }
}
