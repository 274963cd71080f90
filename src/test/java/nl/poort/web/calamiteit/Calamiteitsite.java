package nl.poort.web.calamiteit;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.Modules;
import nl.poort.Raderwerk;
import nl.poort.TestDatabase;
import nl.poort.contact.berichten.PortaalBezorger;
import nl.poort.contact.berichten.PostvakBezorger;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.keten.calamiteiten.Calamiteit;
import nl.poort.keten.calamiteiten.Dossier;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Urgentie;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Proefaccounts;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.http.Server;
import nl.poort.web.Pagina;
import nl.poort.web.Proefsite.Browser;
import nl.poort.web.Route;
import nl.poort.web.Voordeur;
import nl.poort.web.Web;
import nl.poort.web.aanmelden.AanmeldPagina;

/// The calamity pages on regel 3 of seed 000: Westveld and Oostveld in one region, IPLO, TBO and a calamity
/// organisation
/// with De Wit on duty and Jansen as back-up.
final class Calamiteitsite implements AutoCloseable {
    static final Actor SYSTEEM = Actor.system("proef");
    private static final String WACHTWOORD = Proefaccounts.WACHTWOORD;

    final TestDatabase database = TestDatabase.open();
    final Modules m = new Modules(
            database.db(),
            database.gebeurtenissen(),
            List.of(new PostvakBezorger(database.db()), new PortaalBezorger()));
    final Raderwerk raderwerk = new Raderwerk(m, URI.create("https://poort.example"));
    final Organisatie regio = organisatie("Regio Veld", Organisatiesoort.REGIO, null);
    final Team westveld = team("Gemeente Westveld", Organisatiesoort.GEMEENTE, Schakelsoort.KCC, regio.id());
    final Team oostveld = team("Gemeente Oostveld", Organisatiesoort.GEMEENTE, Schakelsoort.KCC, regio.id());
    final Team elders = team("Gemeente Elders", Organisatiesoort.GEMEENTE, Schakelsoort.KCC, null);
    final Team iplo = team("IPLO", Organisatiesoort.IPLO, Schakelsoort.IPLO, null);
    final Team tbo = team("TBO", Organisatiesoort.TBO, Schakelsoort.TBO, null);
    final Team calamiteit = team(
            "Calamiteitenorganisatie",
            Organisatiesoort.CALAMITEITENORGANISATIE,
            Schakelsoort.CALAMITEITENORGANISATIE,
            null);
    final Medewerker sanne = mens(westveld, "Sanne", Rol.KCC_MEDEWERKER);
    final Medewerker olga = mens(oostveld, "Olga", Rol.KCC_MEDEWERKER);
    final Medewerker eva = mens(elders, "Eva", Rol.KCC_MEDEWERKER);
    final Medewerker noor = mens(iplo, "Noor", Rol.KETENPARTNER);
    final Medewerker tess = mens(tbo, "Tess", Rol.KETENPARTNER);
    final Medewerker dewit = mens(calamiteit, "De Wit", Rol.CALAMITEITENMANAGER);
    final Medewerker jansen = mens(calamiteit, "Jansen", Rol.CALAMITEITENMANAGER);
    private final Server server;

    Calamiteitsite() {
        raderwerk.luister();
        om("2026-05-21T10:00");
        m.dienstroosters.roosterIn(SYSTEEM, dewit.id(), "", moment("2026-05-21T00:00"), moment("2026-05-25T00:00"), 0);
        m.dienstroosters.roosterIn(SYSTEEM, jansen.id(), "", moment("2026-05-21T00:00"), moment("2026-05-25T00:00"), 1);
        var gegevens =
                new Calamiteitgegevens(m.db, m.calamiteit, m.vragen, m.organisaties, m.medewerkers, m.gebeurtenissen);
        var routes = new ArrayList<Route>(new Calamiteitscherm(gegevens, m.dienstroosters).routes());
        routes.addAll(new AanmeldPagina(m.accounts, List.of(), false).routes());
        routes.add(Route.get("/proef", Recht.INGELOGD, ctx -> Pagina.toon(ctx, "nl/poort/web/portaal/volg.jte")));
        var web = new Web(
                m.db,
                id -> m.medewerkers.find(SYSTEEM, id),
                id -> m.organisaties.get(SYSTEEM, id).naam(),
                new Web.Omgeving("http://localhost:8080", true),
                List.of(),
                m.calamiteit.maatregelen()::banners);
        server = Voordeur.open(new Server.Instelling("127.0.0.1", 0, 100_000), web, routes);
    }

    private Organisatie organisatie(String naam, Organisatiesoort soort, UUID in) {
        return m.organisaties.voegToe(SYSTEEM, new Organisatiegegevens(naam, soort, null, null, null, in));
    }

    private Team team(String naam, Organisatiesoort soort, Schakelsoort schakel, UUID in) {
        var o = organisatie(naam, soort, in);
        return m.organisaties.teams(SYSTEEM, o.id()).stream()
                .filter(t -> t.soort() == schakel)
                .findFirst()
                .orElseThrow();
    }

    Medewerker mens(Team team, String naam, Rol rol) {
        var wie = m.medewerkers.voegToe(
                SYSTEEM,
                team.organisatie(),
                new Medewerkergegevens(naam, email(naam), "06 12345678", Set.of(rol), Set.of(team.id())));
        Proefaccounts.maak(database, wie.id());
        return wie;
    }

    static String email(String naam) {
        return naam.toLowerCase(java.util.Locale.ROOT).replace(" ", "") + "@example.nl";
    }

    void om(String lokaal) {
        database.klok().zet(lokaal);
    }

    static Instant moment(String lokaal) {
        return LocalDateTime.parse(lokaal).atZone(Tx.ZONE).toInstant();
    }

    /// Everything that goes by itself, until nothing is left to do.
    void laatLopen() {
        for (int i = 0; i < 3; i++) {
            raderwerk.taken().forEach(t -> t.werk().run());
        }
    }

    Browser browser(Medewerker wie) {
        var browser = new Browser(server.port());
        browser.post("/aanmelden", Map.of("email", wie.email(), "wachtwoord", WACHTWOORD));
        return browser;
    }

    int port() {
        return server.port();
    }

    /// Karim at Westveld at 10:00, whose application went to Oostveld.
    Vraag v7() {
        om("2026-05-21T10:00");
        var actor = sanne.actor("vraag stellen");
        var karim = m.partijen.registreer(
                actor, NieuwePartij.persoon("Karim Haddad", DigitaalAdres.email("karim@klant.example")));
        return m.vragen.stellen(
                actor,
                NieuweVraag.van(
                        m.kenmerken.reserveer(actor),
                        "Mijn aanvraag is naar Oostveld gegaan",
                        karim.id(),
                        westveld.id(),
                        sanne.id(),
                        Terugkoppelwijze.SCHRIJVEN));
    }

    /// Westveld reports at IPLO at 13:30, IPLO passes it on, TBO finds that the region is hit: priority 1 at 15:10.
    Calamiteit gemeld(Vraag eersteSignaal) {
        om("2026-05-21T13:30");
        var actor = noor.actor("vraag stellen");
        var v8 = m.vragen.stellen(
                actor,
                new NieuweVraag(
                        m.kenmerken.reserveer(actor),
                        "Aanvragen komen bij Oostveld terecht",
                        Vraagsoort.TECHNISCHE_STORING,
                        Onderwerp.DIGITALISERING,
                        Impact.MIDDEN,
                        Urgentie.HOOG,
                        null,
                        westveld.id(),
                        iplo.id(),
                        noor.id(),
                        Terugkoppelwijze.SCHRIJVEN,
                        Context.LEEG,
                        null,
                        eersteSignaal == null ? null : eersteSignaal.id(),
                        false));
        om("2026-05-21T13:40");
        var stap = m.overdrachten.aanbieden(
                noor, v8.id(), Aanbod.van(Overdrachtsoort.DOORZENDING, tbo.id(), "Zoek uit waar de fout zit"));
        m.overdrachten.aannemen(tess, stap.id());
        om("2026-05-21T15:10");
        m.opschalingen.prioriteren(tess, v8.id(), 1, "raakt de hele regio");
        return m.calamiteit.dossiers().findBijVraag(dewit, v8.id()).orElseThrow();
    }

    Dossier dossier(Calamiteit c) {
        return m.calamiteit.dossiers().get(dewit, c.id());
    }

    /// The fields with a key of their own, as the page gives them; a name may stand there once.
    static Map<String, String> velden(String... paren) {
        var velden = new HashMap<String, String>();
        velden.put("_sleutel", UUID.randomUUID().toString());
        for (int i = 0; i < paren.length; i += 2) {
            velden.put(paren[i], paren[i + 1]);
        }
        return velden;
    }

    static HttpResponse<String> stuur(Browser wie, String pad, String... paren) {
        return wie.post(pad, velden(paren));
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
