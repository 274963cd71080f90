package nl.poort.keten.vragen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.db.Tx;

/// Which teams the routing table proposes for a Vraag.
final class Routekeuze {
    private final Reis reis;

    Routekeuze(Reis reis) {
        this.reis = reis;
    }

    /// After a refusal: the words of the refuser count most, and only a route that those words point at.
    Optional<Team> bijWeigering(Schakelsoort geweigerd, String reden) {
        var v = reis.vraag();
        var houder = reis.weg()
                .inHanden(List.of(reis.weg().wortel().naarTeam()))
                .orElse(reis.weg().wortel());
        var van = reis.team(houder.naarTeam()).soort();
        return new RoutesSql(reis.tx().handle())
                .list(v.organisatie(), Vragen.dag(reis.tx())).stream()
                        .filter(r -> r.trefwoord() != null
                                && r.past(van, v.soort(), v.onderwerp(), reden)
                                && r.pastBij(leeftijd(v)))
                        .sorted(Comparator.comparingInt(Route::gewicht).reversed())
                        .flatMap(r -> teams(reis.tx(), reis.bronnen(), r, v.organisatie()).stream())
                        .filter(t -> t.soort() != geweigerd)
                        .findFirst();
    }

    /// As [#voorstellen] for a question that does not exist, with the rows that chose.
    static List<Routes.Proef> probeer(Tx tx, Bronnen bronnen, UUID organisatie, Routes.Proefvraag v) {
        return new RoutesSql(tx.handle())
                .list(organisatie, Vragen.dag(tx)).stream()
                        .filter(r -> r.past(v.van(), v.soort(), v.onderwerp(), v.tekst()) && r.pastBij(null))
                        .sorted(Comparator.comparingInt(Route::gewicht).reversed())
                        .map(r -> new Routes.Proef(r, teams(tx, bronnen, r, organisatie)))
                        .toList();
    }

    static List<Team> voorstellen(Tx tx, Bronnen bronnen, Vraag v, Overdracht houder, String tekst) {
        var van = bronnen.organisaties().getTeam(tx.actor(), houder.naarTeam());
        return voorstellen(tx, bronnen, v.organisatie(), new Vorm(van, v.soort(), v.onderwerp(), tekst, leeftijd(v)));
    }

    /// What the table looks at: who holds it, of which kind it is, and in which words.
    record Vorm(Team van, Vraagsoort soort, Onderwerp onderwerp, String tekst, Integer leeftijd) {}

    private static Integer leeftijd(Vraag v) {
        var tekst = v.context().get(Context.LEEFTIJD);
        return tekst.matches("\\d{1,3}") ? Integer.valueOf(tekst) : null;
    }

    static List<Team> voorstellen(Tx tx, Bronnen bronnen, UUID organisatie, Vorm vorm) {
        var rijen = new RoutesSql(tx.handle()).list(organisatie, Vragen.dag(tx));
        return voorstellen(tx, bronnen, organisatie, vorm, rijen);
    }

    private static List<Team> voorstellen(Tx tx, Bronnen bronnen, UUID organisatie, Vorm vorm, List<Route> rijen) {
        var gevonden = new LinkedHashMap<UUID, Team>();
        rijen.stream()
                .filter(r -> r.past(vorm.van().soort(), vorm.soort(), vorm.onderwerp(), vorm.tekst()))
                .filter(r -> r.pastBij(vorm.leeftijd()))
                .sorted(Comparator.comparingInt(Route::gewicht).reversed())
                .flatMap(r -> teams(tx, bronnen, r, organisatie).stream())
                .filter(t -> !t.id().equals(vorm.van().id()))
                .forEach(t -> gevonden.putIfAbsent(t.id(), t));
        return List.copyOf(gevonden.values());
    }

    /// Which of these questions a new row would send to another team first.
    static List<Routes.Verschil> anders(Tx tx, Bronnen bronnen, Route nieuw, List<Vraag> vragen) {
        var nu = new RoutesSql(tx.handle()).list(nieuw.organisatie(), Vragen.dag(tx));
        var straks = new ArrayList<>(nu);
        straks.add(nieuw);
        var anders = new ArrayList<Routes.Verschil>();
        for (var v : vragen) {
            var van = bronnen.organisaties().getTeam(tx.actor(), v.contactschakel());
            var vorm = new Vorm(van, v.soort(), v.onderwerp(), v.tekst(), leeftijd(v));
            var was =
                    voorstellen(tx, bronnen, v.organisatie(), vorm, nu).stream().findFirst();
            var wordt = voorstellen(tx, bronnen, v.organisatie(), vorm, straks).stream()
                    .findFirst();
            if (!was.equals(wordt)) {
                anders.add(new Routes.Verschil(v.kenmerk(), v.soort(), was.orElse(null), wordt.orElse(null)));
            }
        }
        return anders;
    }

    /// The teams a route means: the one it names, else those of the kind, own organisation first.
    private static List<Team> teams(Tx tx, Bronnen bronnen, Route route, UUID organisatie) {
        if (route.naarTeam() != null) {
            return bronnen.organisaties().findTeam(tx.actor(), route.naarTeam()).stream()
                    .toList();
        }
        var teams = new ArrayList<>(bronnen.organisaties().teams(tx.actor(), route.naarSchakel()));
        if (route.organisatiesoort() != null) {
            teams.removeIf(t -> !bronnen.organisaties()
                    .get(tx.actor(), t.organisatie())
                    .soort()
                    .name()
                    .equals(route.organisatiesoort()));
        }
        boolean eigen = route.naarSchakel() == Schakelsoort.DESKUNDIGE || route.naarSchakel() == Schakelsoort.KCC;
        teams.removeIf(t ->
                eigen && route.organisatiesoort() == null && !t.organisatie().equals(organisatie));
        teams.sort(Comparator.comparing((Team t) -> !t.organisatie().equals(organisatie)));
        return teams.stream().limit(10).toList();
    }
}
