package nl.poort.web.beheer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen.Opgetekend;
import nl.poort.techniek.json.Json;

/// What somebody wrote with a step in the life of an article: why it came back, what was solved, why it was withdrawn.
public record Artikelopmerking(String wat, String tekst, Instant op, String wie) {

    /// @param gebeurtenissen of one article, oldest first
    static List<Artikelopmerking> van(List<Opgetekend> gebeurtenissen) {
        return gebeurtenissen.stream().flatMap(g -> van(g).stream()).toList().reversed();
    }

    private static Optional<Artikelopmerking> van(Opgetekend g) {
        return switch (g.soort()) {
            case "artikel.teruggegeven" -> met(g, "Teruggegeven", "reden");
            case "artikel.ingetrokken" -> met(g, "Ingetrokken", "reden");
            case "probleem.opgelost" -> met(g, "Probleem opgelost", "toelichting");
            default -> Optional.empty();
        };
    }

    private static Optional<Artikelopmerking> met(Opgetekend g, String wat, String veld) {
        return Optional.ofNullable(Json.read(g.inhoud(), Map.class).get(veld))
                .map(String::valueOf)
                .filter(tekst -> !tekst.isBlank())
                .map(tekst -> new Artikelopmerking(wat, tekst, g.tijd(), g.wie()));
    }
}
