package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.db.Tx;

/// Which teams the routing table proposes for a question, and by which row.
final class Routekeuze {
    private static final int MEESTE_TEAMS = 10;

    private final Tx tx;
    private final Bronnen bronnen;
    private final UUID organisatie;
    private final List<Route> rijen;

    /// A team, and the row that leads to it.
    record Uitkomst(Team team, Route route) {}

    /// With the rows that hold today for this organisation.
    Routekeuze(Tx tx, Bronnen bronnen, UUID organisatie) {
        this(tx, bronnen, organisatie, new RoutesSql(tx.handle()).list(organisatie, Vragen.dag(tx)));
    }

    private Routekeuze(Tx tx, Bronnen bronnen, UUID organisatie, List<Route> rijen) {
        this.tx = tx;
        this.bronnen = bronnen;
        this.organisatie = organisatie;
        this.rijen = rijen;
    }

    /// As if this row held too.
    Routekeuze met(Route nieuw) {
        return new Routekeuze(
                tx,
                bronnen,
                organisatie,
                Stream.concat(rijen.stream(), Stream.of(nieuw)).toList());
    }

    /// After a refusal: the words of the refuser count most, and only a route that those words point at.
    static Optional<Team> bijWeigering(Reis reis, Schakelsoort geweigerd, String reden) {
        var v = reis.vraag();
        var houder = reis.weg()
                .inHanden(List.of(reis.weg().wortel().naarTeam()))
                .orElse(reis.weg().wortel());
        var keuze = new Routekeuze(reis.tx(), reis.bronnen(), v.organisatie());
        var vraag =
                keuze.vraag(v, reis.team(houder.naarTeam()).soort(), reis.nu()).metTekst(reden);
        return keuze.passend(vraag)
                .filter(r -> r.trefwoord() != null)
                .flatMap(r -> keuze.teams(r, vraag).stream())
                .filter(t -> t.soort() != geweigerd)
                .findFirst();
    }

    /// What the table looks at for a question that exists, at this moment.
    Routevraag vraag(Vraag v, Schakelsoort van, Instant moment) {
        return vraag(van, v.soort(), v.onderwerp(), v.tekst(), moment)
                .over(leeftijd(v.context()), v.context().get(Context.PLAATS));
    }

    Routevraag vraag(Schakelsoort van, Vraagsoort soort, Onderwerp onderwerp, String tekst, Instant moment) {
        var lokaal = moment.atZone(Tx.ZONE).toLocalDateTime();
        return new Routevraag(van, soort, onderwerp, tekst, null, "", lokaal, open(organisatie, moment));
    }

    private static Integer leeftijd(Context context) {
        var tekst = context.get(Context.LEEFTIJD);
        return tekst.matches("\\d{1,3}") ? Integer.valueOf(tekst) : null;
    }

    /// The rows that fit, the one with most conditions first.
    Stream<Route> passend(Routevraag vraag) {
        return rijen.stream()
                .filter(r -> r.past(vraag))
                .sorted(Comparator.comparingInt(Route::gewicht).reversed());
    }

    /// Every team once, by the best row that leads to it; never the team that holds it.
    List<Uitkomst> voorstellen(Routevraag vraag, UUID houder) {
        var gevonden = new LinkedHashMap<UUID, Uitkomst>();
        passend(vraag)
                .forEach(r -> teams(r, vraag).stream()
                        .filter(t -> !t.id().equals(houder))
                        .forEach(t -> gevonden.putIfAbsent(t.id(), new Uitkomst(t, r))));
        return List.copyOf(gevonden.values());
    }

    /// The teams a row means: the one it names, else those of the kind; who is competent at the place first, then the
    /// own organisation.
    List<Team> teams(Route route, Routevraag vraag) {
        var moment = vraag.moment().atZone(Tx.ZONE).toInstant();
        var teams = route.naarTeam() != null
                ? bronnen.organisaties().findTeam(tx.actor(), route.naarTeam()).stream()
                        .toList()
                : vanSoort(route, vraag);
        return teams.stream()
                .filter(t -> route.openheid() != Openheid.TEAM_OPEN || open(t.organisatie(), moment))
                .limit(MEESTE_TEAMS)
                .toList();
    }

    private List<Team> vanSoort(Route route, Routevraag vraag) {
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
        Set<UUID> bevoegd =
                route.organisatiesoort() == null ? Set.of() : bronnen.plaatsen().bevoegd(vraag.plaats());
        teams.sort(Comparator.comparing((Team t) -> !bevoegd.contains(t.organisatie()))
                .thenComparing(t -> !t.organisatie().equals(organisatie)));
        return teams;
    }

    private boolean open(UUID wie, Instant moment) {
        return bronnen.kalenders()
                .kalenders(tx.actor(), wie, moment.atZone(Tx.ZONE).toLocalDate())
                .isOpen(moment);
    }
}
