package nl.poort.keten.vragen;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;

/// Where questions go, as data with a start date (S0-42, S0-57): the table, and the links it proposes for a Vraag.
public final class Routes {
    private static final int MEESTE_VRAGEN = 1_000;

    private final Db db;
    private final Bronnen bronnen;

    public Routes(Bronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    public List<Route> list(Medewerker wie, LocalDate op) {
        return db.read(wie.actor("routes bekijken"), tx -> new RoutesSql(tx.handle()).list(wie.organisatie(), op));
    }

    /// The links proposed as next step for whoever holds this Vraag, best first.
    public List<Team> voorstellen(Medewerker wie, UUID vraag) {
        return db.read(wie.actor("vraag doorzetten"), tx -> {
            var v = new VragenSql(tx.handle()).find(vraag).orElseThrow(() -> Weigering.onbekend("Deze vraag"));
            var weg = new OverdrachtenSql(tx.handle()).weg(vraag);
            return Routekeuze.voorstellen(
                    tx, bronnen, v, weg.inHanden(wie.teams()).orElse(weg.wortel()), v.tekst());
        });
    }

    /// The links proposed for a question that does not exist yet, as the team that takes it would see them.
    public List<Team> voorstellen(Medewerker wie, Team van, Vraagsoort soort, Onderwerp onderwerp, String tekst) {
        return db.read(
                wie.actor("vraag doorzetten"),
                tx -> Routekeuze.voorstellen(
                        tx, bronnen, wie.organisatie(), new Routekeuze.Vorm(van, soort, onderwerp, tekst, null)));
    }

    /// The links proposed for a question about care, for somebody of this age on the day of the contact.
    public List<Team> voorstellenBijZorg(Medewerker wie, Team van, String tekst, int leeftijd) {
        return db.read(
                wie.actor("vraag doorzetten"),
                tx -> Routekeuze.voorstellen(
                        tx,
                        bronnen,
                        wie.organisatie(),
                        new Routekeuze.Vorm(van, Vraagsoort.INFORMATIE, Onderwerp.PROCES, tekst, leeftijd)));
    }

    /// Tries the table out: which rows would fit a question like this today, and to which teams they lead, best first.
    public List<Proef> probeer(Medewerker wie, Proefvraag vraag) {
        return db.read(wie.actor("routes bekijken"), tx -> Routekeuze.probeer(tx, bronnen, wie.organisatie(), vraag));
    }

    /// A made-up question, to try the table with.
    public record Proefvraag(
            nl.poort.registers.organisatie.Schakelsoort van, Vraagsoort soort, Onderwerp onderwerp, String tekst) {}

    /// A row that fits, with the teams it leads to.
    public record Proef(Route route, List<Team> teams) {}

    /// A question that would be proposed to another team.
    ///
    /// @param was null when no route fitted
    public record Verschil(String kenmerk, Vraagsoort soort, Team was, Team wordt) {}

    /// @param alle how many questions were tried
    public record Terugblik(LocalDate dag, int alle, List<Verschil> anders) {}

    /// Tries a row that does not hold yet on the questions of a day: what would have gone elsewhere? Without the words
    /// of customers: who manages routes sees kinds and teams.
    public Terugblik terugblik(Medewerker wie, Route nieuw, LocalDate dag) {
        eisBeheer(wie);
        return db.read(wie.actor("routes uitproberen"), tx -> {
            var vragen = new RoutesSql(tx.handle()).vragenVan(wie.organisatie(), dag, MEESTE_VRAGEN);
            var eigen = rij(nieuw, null, wie.organisatie());
            return new Terugblik(dag, vragen.size(), Routekeuze.anders(tx, bronnen, eigen, vragen));
        });
    }

    /// Adds a route of the own organisation from a day on; a change is an end of the old row and a new one.
    public Route toevoegen(Medewerker wie, Route route) {
        eisBeheer(wie);
        if (route.vanaf() == null) {
            throw new Weigering("startdatum-ontbreekt", "Kies vanaf welke dag deze route geldt");
        }
        return db.change(wie.actor("routes beheren"), tx -> {
            var nieuw = rij(route, tx.newId(), wie.organisatie());
            new RoutesSql(tx.handle()).insert(nieuw);
            tx.publish(new RouteGewijzigd(
                    wie.organisatie(), nieuw.id(), "toegevoegd", nieuw.vanaf().toString()));
            return nieuw;
        });
    }

    public void beeindigen(Medewerker wie, UUID route, LocalDate tot) {
        eisBeheer(wie);
        db.run(wie.actor("routes beheren"), tx -> {
            if (new RoutesSql(tx.handle()).einde(route, wie.organisatie(), tot) == 0) {
                throw Weigering.onbekend("Deze route");
            }
            tx.publish(new RouteGewijzigd(wie.organisatie(), route, "beëindigd", tot.toString()));
        });
    }

    /// A row of an organisation that holds for ever from its day on.
    private static Route rij(Route route, UUID id, UUID organisatie) {
        return new Route(
                id,
                organisatie,
                route.vanSchakel(),
                route.vraagsoort(),
                route.onderwerp(),
                route.trefwoord() == null || route.trefwoord().isBlank() ? null : route.trefwoord(),
                route.naarSchakel(),
                route.naarTeam(),
                route.organisatiesoort(),
                route.vanaf(),
                null,
                route.leeftijdVan(),
                route.leeftijdTot());
    }

    private static void eisBeheer(Medewerker wie) {
        if (!wie.mag(Recht.BEHEER)) {
            throw new Weigering("geen-recht", "Alleen een functioneel beheerder kan routes veranderen");
        }
    }
}
