package nl.poort.keten.vragen;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Where questions go, as data with a start date (S0-42, S0-57): the table, and the links it proposes for a Vraag.
///
/// To try it without changing anything: [Routeproeven].
public final class Routes {
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
            var houder = bronnen.organisaties()
                    .getTeam(
                            tx.actor(),
                            weg.inHanden(wie.teams()).orElse(weg.wortel()).naarTeam());
            var keuze = new Routekeuze(tx, bronnen, v.organisatie());
            return teams(keuze, keuze.vraag(v, houder.soort(), tx.now()), houder);
        });
    }

    /// The links proposed for a question that does not exist yet, as the team that takes it would see them.
    public List<Team> voorstellen(Medewerker wie, Team van, Vraagsoort soort, Onderwerp onderwerp, String tekst) {
        return voorstellen(wie, van, new Nieuw(soort, onderwerp, tekst, ""));
    }

    /// A question that does not exist yet.
    ///
    /// @param plaats where it is about, as it was written down; may be empty
    public record Nieuw(Vraagsoort soort, Onderwerp onderwerp, String tekst, String plaats) {}

    public List<Team> voorstellen(Medewerker wie, Team van, Nieuw nieuw) {
        return nieuw(wie, van, nieuw, null);
    }

    /// The links proposed for a question about care, for somebody of this age on the day of the contact.
    public List<Team> voorstellenBijZorg(Medewerker wie, Team van, String tekst, int leeftijd) {
        return nieuw(wie, van, new Nieuw(Vraagsoort.INFORMATIE, Onderwerp.PROCES, tekst, ""), leeftijd);
    }

    private List<Team> nieuw(Medewerker wie, Team van, Nieuw n, Integer leeftijd) {
        return db.read(wie.actor("vraag doorzetten"), tx -> {
            var keuze = new Routekeuze(tx, bronnen, wie.organisatie());
            var vraag = keuze.vraag(van.soort(), n.soort(), n.onderwerp(), n.tekst(), tx.now())
                    .over(leeftijd, n.plaats());
            return teams(keuze, vraag, van);
        });
    }

    private static List<Team> teams(Routekeuze keuze, Routevraag vraag, Team houder) {
        return keuze.voorstellen(vraag, houder.id()).stream()
                .map(Routekeuze.Uitkomst::team)
                .toList();
    }

    /// Adds a route of the own organisation from a day on; a change is an end of the old row and a new one.
    public Route toevoegen(Medewerker wie, Route route) {
        eisBeheer(wie);
        if (route.vanaf() == null) {
            throw new Weigering("startdatum-ontbreekt", "Kies vanaf welke dag deze route geldt");
        }
        return db.change(wie.actor("routes beheren"), tx -> {
            var nieuw = rij(route, tx.newId(), wie.organisatie());
            eisEigenTeam(tx, nieuw);
            new RoutesSql(tx.handle()).insert(nieuw);
            tx.publish(new RouteGewijzigd(
                    wie.organisatie(), nieuw.id(), "toegevoegd", nieuw.vanaf().toString()));
            return nieuw;
        });
    }

    /// What people of another organisation can do, is theirs to say.
    private void eisEigenTeam(Tx tx, Route r) {
        boolean ander = r.naarTeam() != null
                && !bronnen.organisaties()
                        .getTeam(tx.actor(), r.naarTeam())
                        .organisatie()
                        .equals(r.organisatie());
        if (r.vaardigheid() != null && (ander || r.organisatiesoort() != null)) {
            throw Weigering.veld(
                    "vaardigheid", "ander-team", "Een vaardigheid kiest u alleen bij teams van uw eigen organisatie");
        }
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
    static Route rij(Route route, UUID id, UUID organisatie) {
        var woorden = route.trefwoord() == null || route.trefwoord().isBlank() ? null : route.trefwoord();
        return Records.with(route, "id", id, "organisatie", organisatie, "trefwoord", woorden, "tot", (LocalDate) null);
    }

    static void eisBeheer(Medewerker wie) {
        if (!wie.mag(Recht.BEHEER)) {
            throw new Weigering("geen-recht", "Alleen een functioneel beheerder kan routes veranderen");
        }
    }
}
