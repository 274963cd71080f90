package nl.poort.keten.vragen;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Aanwezigheden;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.registers.organisatie.Vaardigheden;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Tries the routing table out before anything changes: with a made-up question, and with a row that does not hold yet
/// on the questions of a day.
public final class Routeproeven {
    private static final int MEESTE_VRAGEN = 1_000;

    private final Db db;
    private final Bronnen bronnen;
    private final Verdeler.Mensenbron mensen;

    public Routeproeven(Bronnen bronnen, Vaardigheden vaardigheden, Aanwezigheden aanwezigheden) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
        this.mensen = new Verdeler.Mensenbron(vaardigheden, aanwezigheden);
    }

    /// A made-up question.
    ///
    /// @param leeftijd null when nobody of an age is named
    /// @param plaats may be empty
    /// @param moment null = now
    public record Proefvraag(
            Schakelsoort van,
            Vraagsoort soort,
            Onderwerp onderwerp,
            String tekst,
            Integer leeftijd,
            String plaats,
            LocalDateTime moment) {}

    /// A row that fits, with the teams it leads to.
    public record Proef(Route route, List<Team> teams) {}

    /// Which rows would fit a question like this, and to which teams they lead, best first.
    public List<Proef> probeer(Medewerker wie, Proefvraag p) {
        return db.read(wie.actor("routes bekijken"), tx -> {
            var keuze = new Routekeuze(tx, bronnen, wie.organisatie());
            var moment =
                    p.moment() == null ? tx.now() : p.moment().atZone(Tx.ZONE).toInstant();
            var vraag = keuze.vraag(p.van(), p.soort(), p.onderwerp(), p.tekst(), moment)
                    .over(p.leeftijd(), p.plaats());
            return keuze.passend(vraag)
                    .map(r -> new Proef(r, keuze.teams(r, vraag)))
                    .toList();
        });
    }

    /// Where one question would go, and why.
    ///
    /// @param was null when no route fitted
    /// @param route the row that chose; null when none fits
    /// @param nodig what must be mastered for it
    /// @param mens who of the own organisation would get it; null when the team is of another
    public record Toedeling(
            String kenmerk,
            Vraagsoort soort,
            Team was,
            Team wordt,
            Route route,
            List<String> nodig,
            Verdeelvoorstel mens) {

        public boolean anders() {
            return was == null ? wordt != null : wordt == null || !was.id().equals(wordt.id());
        }
    }

    /// @param team null = no route
    public record Teamtelling(Team team, int was, int wordt) {}

    /// @param naam null = nobody can take it
    public record Menstelling(String naam, Team team, int aantal) {}

    /// @param alle how many questions were tried
    public record Terugblik(
            LocalDate dag, int alle, List<Toedeling> vragen, List<Teamtelling> teams, List<Menstelling> mensen) {

        public List<Toedeling> anders() {
            return vragen.stream().filter(Toedeling::anders).toList();
        }

        /// What is shown: what changes first.
        public List<Toedeling> eerste() {
            return vragen.stream()
                    .sorted(Comparator.comparing(t -> !t.anders()))
                    .limit(50)
                    .toList();
        }
    }

    /// Tries a row that does not hold yet on the questions of a day: who would get what?
    ///
    /// Without the words of customers: who manages routes sees kinds and teams. Of people it is tried as if all
    /// are there with nothing in hand, up to the most that each may have.
    public Terugblik terugblik(Medewerker wie, Route nieuw, LocalDate dag) {
        Routes.eisBeheer(wie);
        return db.read(wie.actor("routes uitproberen"), tx -> {
            var vragen = new ArrayList<>(new RoutesSql(tx.handle()).vragenVan(wie.organisatie(), dag, MEESTE_VRAGEN));
            vragen.sort(Comparator.comparing(Vraag::gesteldOp));
            var nu = new Routekeuze(tx, bronnen, wie.organisatie());
            var straks = nu.met(Routes.rij(nieuw, null, wie.organisatie()));
            var verdeler = new Verdeler(straks, Verdeler.mensen(tx, bronnen, mensen, wie.organisatie(), true));
            var lijst = vragen.stream()
                    .map(v -> toedeling(tx, v, nu, straks, verdeler))
                    .toList();
            return new Terugblik(dag, vragen.size(), lijst, teams(lijst), mensen(lijst));
        });
    }

    private Toedeling toedeling(Tx tx, Vraag v, Routekeuze nu, Routekeuze straks, Verdeler verdeler) {
        var van = bronnen.organisaties().getTeam(tx.actor(), v.contactschakel());
        var was = eerste(nu, v, van).map(Routekeuze.Uitkomst::team).orElse(null);
        var wordt = eerste(straks, v, van);
        if (wordt.isEmpty()) {
            return new Toedeling(v.kenmerk(), v.soort(), was, null, null, List.of(), null);
        }
        var naar = wordt.get().team();
        var nodig = verdeler.nodig(v, van, naar, v.gesteldOp());
        var eigen = naar.organisatie().equals(v.organisatie());
        return new Toedeling(
                v.kenmerk(),
                v.soort(),
                was,
                naar,
                wordt.get().route(),
                nodig,
                eigen ? verdeler.geef(naar.id(), nodig) : null);
    }

    private static Optional<Routekeuze.Uitkomst> eerste(Routekeuze keuze, Vraag v, Team van) {
        return keuze.voorstellen(keuze.vraag(v, van.soort(), v.gesteldOp()), van.id()).stream()
                .findFirst();
    }

    private static List<Teamtelling> teams(List<Toedeling> lijst) {
        Map<UUID, Teamtelling> teams = new LinkedHashMap<>();
        for (var t : lijst) {
            tel(teams, t.was(), 1, 0);
            tel(teams, t.wordt(), 0, 1);
        }
        return teams.values().stream()
                .sorted(Comparator.comparingInt(Teamtelling::wordt)
                        .reversed()
                        .thenComparing(t -> t.team() == null ? "" : t.team().naam()))
                .toList();
    }

    private static void tel(Map<UUID, Teamtelling> teams, Team team, int was, int wordt) {
        teams.merge(
                team == null ? new UUID(0, 0) : team.id(),
                new Teamtelling(team, was, wordt),
                (a, b) -> new Teamtelling(team, a.was() + b.was(), a.wordt() + b.wordt()));
    }

    private static List<Menstelling> mensen(List<Toedeling> lijst) {
        Map<List<Object>, Menstelling> tellingen = new LinkedHashMap<>();
        lijst.stream()
                .filter(t -> t.mens() != null)
                .forEach(t -> tellingen.merge(
                        java.util.Arrays.asList(t.wordt().id(), t.mens().medewerker()),
                        new Menstelling(t.mens().naam(), t.wordt(), 1),
                        (a, b) -> new Menstelling(a.naam(), a.team(), a.aantal() + b.aantal())));
        return tellingen.values().stream()
                .sorted(Comparator.comparingInt(Menstelling::aantal).reversed())
                .toList();
    }
}
