package nl.poort.web.regels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.poort.loket.regels.Naspeelbron;
import nl.poort.loket.regels.Naspel;
import nl.poort.loket.regels.Proefgeval;
import nl.poort.loket.regels.Regelboek;
import nl.poort.loket.regels.Regels;
import nl.poort.loket.regels.Regelvergelijking;
import nl.poort.loket.regels.Verschil;
import nl.poort.registers.organisatie.Medewerker;

/// What a new version would change, before anybody is asked its questions.
///
/// @param tegen the version it is held against; 0 when there is none
/// @param verschillen what is other, in words
/// @param naspelen for each kind of past answers who would hear something else
/// @param proeven what the kept answers give
public record Voorproef(int tegen, List<Verschil> verschillen, List<Bron> naspelen, List<Proefgeval.Uitslag> proeven) {
    private static final int MEESTE = 1_000;

    /// @param naam what was played again, in words
    /// @param wissels who would be received by somebody else
    public record Bron(String naam, Naspel.Verslag verslag, List<Ontvangers.Wissel> wissels) {}

    /// @param versie the version it is about, or 0 for a model
    /// @param nieuw the compiled rules; null when they do not work
    static Voorproef van(Regelwerk werk, Medewerker wie, Regelboek boek, int versie, Regels nieuw) {
        if (nieuw == null) {
            return new Voorproef(0, List.of(), List.of(), List.of());
        }
        var proeven = werk.proefgevallen().speel(wie, nieuw);
        if (boek == null) {
            return new Voorproef(0, List.of(), List.of(), proeven);
        }
        int tegen = tegen(werk, wie, boek, versie);
        if (tegen == 0) {
            return new Voorproef(0, List.of(), List.of(), proeven);
        }
        var oud = werk.bestanden().regels(wie, boek.id(), tegen);
        var naspelen = werk.bronnen().stream()
                .map(b -> naspel(werk, wie, boek, b, nieuw))
                .flatMap(Optional::stream)
                .toList();
        return new Voorproef(tegen, Regelvergelijking.vergelijk(oud.bestand(), nieuw.bestand()), naspelen, proeven);
    }

    /// The newest version before it that was published, or else the newest before it.
    private static int tegen(Regelwerk werk, Medewerker wie, Regelboek boek, int versie) {
        var eerder = werk.bestanden().versies(wie, boek.id()).stream()
                .filter(v -> versie == 0 || v.versie() < versie)
                .toList();
        return eerder.stream()
                .filter(v -> !v.isConcept() && !v.isIngetrokken())
                .findFirst()
                .or(() -> eerder.stream().findFirst())
                .map(v -> v.versie())
                .orElse(0);
    }

    private static Optional<Bron> naspel(
            Regelwerk werk, Medewerker wie, Regelboek boek, Naspeelbron bron, Regels nieuw) {
        var gespeeld = bron.gespeeld(wie, boek, MEESTE);
        if (gespeeld.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, Regels> versies = new HashMap<>();
        gespeeld.forEach(g ->
                versies.computeIfAbsent(g.versie(), v -> werk.bestanden().regels(wie, boek.id(), v)));
        var verslag = Naspel.speel(versies, nieuw, new ArrayList<>(gespeeld));
        var wissels = new Ontvangers(
                        werk.diensten(),
                        boek,
                        nieuw.bestand().activiteit(),
                        werk.klok().instant())
                .wissels(verslag.anders());
        return Optional.of(new Bron(bron.naam(), verslag, wissels));
    }
}
