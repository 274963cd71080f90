package nl.poort.loket.aanvraag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is different between two versions of a request. Pure.
///
/// @param antwoorden questions with another answer, of activities that stand in both
/// @param vervallenBijlagen what the newer version does not hold any more
public record Verschil(
        List<Antwoord> antwoorden,
        List<String> nieuweActiviteiten,
        List<String> vervallenActiviteiten,
        List<Verzoekbijlage> nieuweBijlagen,
        List<Verzoekbijlage> vervallenBijlagen) {

    /// @param was empty when it was not answered
    /// @param wordt empty when it is not answered any more
    public record Antwoord(String activiteit, String vraag, String was, String wordt) {}

    public boolean isLeeg() {
        return Stream.of(antwoorden, nieuweActiviteiten, vervallenActiviteiten, nieuweBijlagen, vervallenBijlagen)
                .allMatch(List::isEmpty);
    }

    public static Verschil tussen(Verzoek oud, Verzoek nieuw) {
        return new Verschil(
                antwoorden(oud, nieuw),
                zonder(nieuw.activiteiten(), oud.activiteiten(), Verzoekactiviteit::urn).stream()
                        .map(Verzoekactiviteit::naam)
                        .toList(),
                zonder(oud.activiteiten(), nieuw.activiteiten(), Verzoekactiviteit::urn).stream()
                        .map(Verzoekactiviteit::naam)
                        .toList(),
                zonder(nieuw.bijlagen(), oud.bijlagen(), Verzoekbijlage::id),
                zonder(oud.bijlagen(), nieuw.bijlagen(), Verzoekbijlage::id));
    }

    private static List<Antwoord> antwoorden(Verzoek oud, Verzoek nieuw) {
        var uit = new ArrayList<Antwoord>();
        for (var a : nieuw.activiteiten()) {
            oud.activiteiten().stream()
                    .filter(b -> b.urn().equals(a.urn()))
                    .findFirst()
                    .ifPresent(b -> vergelijk(b, a, uit));
        }
        return uit;
    }

    private static void vergelijk(Verzoekactiviteit oud, Verzoekactiviteit nieuw, List<Antwoord> uit) {
        var was = new HashMap<String, Verzoekantwoord>();
        oud.antwoorden().forEach(w -> was.put(w.vraag(), w));
        for (var w : nieuw.antwoorden()) {
            var eerder = was.remove(w.vraag());
            var toen = eerder == null ? List.<String>of() : eerder.antwoorden();
            if (!toen.equals(w.antwoorden())) {
                uit.add(new Antwoord(
                        nieuw.naam(), w.tekst(), String.join(", ", toen), String.join(", ", w.antwoorden())));
            }
        }
        was.values().stream()
                .filter(w -> !w.antwoorden().isEmpty())
                .forEach(w -> uit.add(new Antwoord(nieuw.naam(), w.tekst(), String.join(", ", w.antwoorden()), "")));
    }

    private static <T> List<T> zonder(List<T> alle, List<T> die, Function<T, Object> sleutel) {
        var weg = die.stream().map(sleutel).collect(Collectors.toSet());
        return alle.stream().filter(e -> !weg.contains(sleutel.apply(e))).toList();
    }
}
