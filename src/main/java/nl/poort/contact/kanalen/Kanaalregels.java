package nl.poort.contact.kanalen;

import java.time.Duration;
import java.time.Instant;

/// What the rules of a channel mean at a moment. Pure.
final class Kanaalregels {
    /// from here on a limit of length is worth telling
    private static final int KORT = 10_000;

    private Kanaalregels() {}

    /// @param laatstIn the last word of the customer on this channel; null when the customer never spoke there
    static Antwoordruimte ruimte(Kanaalregel regel, Instant laatstIn, Instant nu) {
        if (regel.vensterUren() == null) {
            return new Antwoordruimte(true, false, regel.maxTekens(), null, lengte(regel));
        }
        var tot = laatstIn == null ? null : laatstIn.plus(Duration.ofHours(regel.vensterUren()));
        if (tot != null && !nu.isAfter(tot)) {
            return new Antwoordruimte(true, false, regel.maxTekens(), tot, lengte(regel));
        }
        return regel.sjabloon()
                ? new Antwoordruimte(
                        true,
                        true,
                        regel.maxTekens(),
                        tot,
                        "De klant schreef langer dan %d uur geleden. U kunt alleen een sjabloon sturen."
                                .formatted(regel.vensterUren()))
                : new Antwoordruimte(
                        false,
                        false,
                        regel.maxTekens(),
                        tot,
                        "De klant schreef langer dan %d uur geleden. Op dit kanaal kunt u niet meer antwoorden. Kies een ander kanaal."
                                .formatted(regel.vensterUren()));
    }

    private static String lengte(Kanaalregel regel) {
        return regel.maxTekens() < KORT ? "Een bericht is hoogstens %d tekens.".formatted(regel.maxTekens()) : "";
    }
}
