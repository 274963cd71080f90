package nl.poort.loket.regels;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.poort.loket.regels.feel.Expressie;
import nl.poort.loket.regels.feel.Expressies;
import nl.poort.loket.regels.feel.Rekenaar;
import nl.poort.loket.regels.feel.Teken;
import nl.poort.loket.regels.feel.Toets;
import nl.poort.loket.regels.feel.Waarden;

/// Compares the texts in rules with the answers and outcomes that there are: a letter that differs is a rule that is
/// dead.
final class Tekstkeuring {
    private static final String ANDERE_TEKST = "\uE000";

    private final Regels regels;
    private final List<Regelbevinding> bevindingen = new ArrayList<>();

    Tekstkeuring(Regels regels) {
        this.regels = regels;
    }

    List<Regelbevinding> keur() {
        for (int i = 0; i < regels.knopen.size(); i++) {
            var toetsen = toetsen(i);
            if (regels.knopen.get(i) instanceof Knoop.Invoer(var vraag)
                    && !vraag.opties().isEmpty()) {
                var opties = vraag.opties().stream().map(Optie::tekst).toList();
                teksten(vraag.tekst(), toetsen, opties);
                if (vraag.soort().isGesteld() && !toetsen.isEmpty()) {
                    opties.forEach(o -> optie(vraag, o, toetsen));
                }
            } else if (regels.knopen.get(i) instanceof Knoop.Tabel tabel) {
                teksten(tabel.naam(), toetsen, teksten(tabel));
            }
        }
        if (regels.bestand().soort() == Regelsoort.CONCLUSIE
                && regels.knopen.get(regels.top) instanceof Knoop.Tabel t) {
            conclusies(t);
        }
        return bevindingen;
    }

    /// Every test of this question or decision, also those that were set apart.
    private Set<Toets> toetsen(int knoop) {
        var toetsen = new LinkedHashSet<Toets>();
        for (var ander : regels.knopen) {
            switch (ander) {
                case Knoop.Tabel t ->
                    t.kolommen().stream().filter(k -> k.knoop() == knoop).forEach(k -> toetsen.addAll(k.toetsen()));
                case Knoop.Som(var plek, Expressie.Getoetst(Expressie.Naam(int n), var toets), var nodig)
                when n == knoop -> toetsen.add(toets);
                default -> {
                    // says nothing about this one
                }
            }
        }
        toetsen.removeIf(t -> t instanceof Toets.Altijd);
        return toetsen;
    }

    private static List<String> teksten(Knoop.Tabel tabel) {
        return IntStream.rangeClosed(0, tabel.uitkomsten().size())
                .mapToObj(r -> r == tabel.uitkomsten().size()
                        ? tabel.standaard()
                        : tabel.uitkomsten().get(r))
                .filter(u -> u instanceof String)
                .map(Object::toString)
                .distinct()
                .toList();
    }

    private void teksten(String plaats, Set<Toets> toetsen, List<String> bekend) {
        var genoemd = new LinkedHashSet<String>();
        toetsen.forEach(t -> Expressies.loop(t, e -> {
            if (e instanceof Expressie.Vast(String s) && !s.isEmpty()) {
                genoemd.add(s);
            }
        }));
        for (var tekst : genoemd) {
            boolean past = bekend.stream().anyMatch(b -> gelijk(b, tekst) || b.contains(tekst));
            if (!past) {
                bevindingen.add(new Regelbevinding(
                        Regelbevinding.Soort.TEKST_ZONDER_OPTIE,
                        plaats,
                        "Een regel noemt '" + tekst + "'. Dat komt hier nooit voor. Wel: "
                                + bekend.stream()
                                        .limit(8)
                                        .map(b -> "'" + b + "'")
                                        .collect(Collectors.joining(", "))
                                + ".",
                        Map.of()));
            }
        }
    }

    private static boolean gelijk(String links, String rechts) {
        var toets = new Toets.Vergelijking(Teken.GELIJK, new Expressie.Vast(rechts));
        return Boolean.TRUE.equals(Rekenaar.toets(toets, links, n -> null));
    }

    /// An option that every test treats as any other text.
    private void optie(Regelvraag vraag, String optie, Set<Toets> toetsen) {
        boolean genoemd = toetsen.stream()
                .anyMatch(t -> !Expressies.namen(t).isEmpty()
                        || !Objects.equals(
                                Rekenaar.toets(t, optie, n -> null), Rekenaar.toets(t, ANDERE_TEKST, n -> null)));
        if (!genoemd) {
            bevindingen.add(new Regelbevinding(
                    Regelbevinding.Soort.OPTIE_NIET_GETOETST,
                    vraag.tekst(),
                    "Geen regel noemt het antwoord '" + optie + "'.",
                    Map.of(vraag.id(), optie)));
        }
    }

    private void conclusies(Knoop.Tabel top) {
        top.uitkomsten().stream()
                .distinct()
                .filter(u -> u != null && Conclusie.find(u).isEmpty())
                .forEach(u -> bevindingen.add(new Regelbevinding(
                        Regelbevinding.Soort.ONBEKENDE_CONCLUSIE,
                        top.naam(),
                        "'" + Waarden.tekst(u) + "' is geen conclusie die de standaard kent. De burger krijgt dan te"
                                + " horen dat hij contact moet opnemen.",
                        Map.of())));
    }
}
