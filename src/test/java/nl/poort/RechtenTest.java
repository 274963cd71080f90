package nl.poort;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Proefaccounts;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.http.Gezondheid;
import nl.poort.techniek.http.Server;
import nl.poort.web.Live;
import nl.poort.web.Proefsite;
import nl.poort.web.Proefsite.Browser;
import nl.poort.web.Route;
import nl.poort.web.Voordeur;
import nl.poort.web.Web;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every route of the program with every role (scorecard F1), and the headers of every answer (J3): from the list of
/// routes itself, so that a new one cannot be forgotten.
class RechtenTest {
    private static final Actor PROGRAMMA = Actor.system("proef");
    private static final Set<Recht> ZONDER_SESSIE = Set.of(Recht.OPENBAAR, Recht.GAST, Recht.BURGER, Recht.API);

    private static TestDatabase test;
    private static Live live;
    private static Koppelingen koppelingen;
    private static List<Route> routes;
    private static Server server;
    private static final Map<Rol, Browser> BROWSERS = new HashMap<>();

    @BeforeAll
    static void open() {
        test = TestDatabase.open();
        var instellingen = Instellingen.read(Map.of("POORT_DEMO", "false"), Path.of("bestaat-niet"));
        var m = new Modules(test.db(), test.gebeurtenissen(), List.of());
        live = new Live(test.gebeurtenissen());
        koppelingen = new Koppelingen(m, instellingen);
        routes = new Schermen(m, instellingen, live, new Gezondheid(), koppelingen).routes();
        var web = new Web(
                test.db(),
                id -> m.medewerkers.find(PROGRAMMA, id),
                id -> m.organisaties.get(PROGRAMMA, id).naam(),
                new Web.Omgeving("http://localhost:8080", false),
                List.of());
        server = Voordeur.open(new Server.Instelling("127.0.0.1", 0, 100_000), web, routes);
        var o = m.organisaties.voegToe(PROGRAMMA, Organisatiegegevens.van("Gemeente Berg", Organisatiesoort.GEMEENTE));
        var team = m.organisaties.teams(PROGRAMMA, o.id()).getFirst();
        for (var rol : Rol.values()) {
            var email = rol.name().toLowerCase() + "@example.nl";
            var wie = m.medewerkers.voegToe(
                    PROGRAMMA, o.id(), new Medewerkergegevens(rol.naam(), email, null, Set.of(rol), Set.of(team.id())));
            Proefaccounts.maak(test, wie.id());
            var browser = Proefsite.browser(server.port());
            assertThat(browser.meldAan(email).statusCode()).isEqualTo(303);
            BROWSERS.put(rol, browser);
        }
    }

    /// Another municipality with people, a team and a question at work.
    private static List<UUID> vreemd() {
        var m = new Modules(test.db(), test.gebeurtenissen(), List.of());
        var dal = m.organisaties.voegToe(PROGRAMMA, Organisatiegegevens.van("Gemeente Dal", Organisatiesoort.GEMEENTE));
        var team = m.organisaties.teams(PROGRAMMA, dal.id()).getFirst();
        var wie = m.medewerkers.voegToe(
                PROGRAMMA,
                dal.id(),
                new Medewerkergegevens("Vreemd", "dal@example.nl", null, Set.of(Rol.values()), Set.of(team.id())));
        var vraag = m.vragen.stellen(
                wie.actor("vraag stellen"),
                NieuweVraag.van(
                        "K-2026-900001",
                        "VREEMDE woorden",
                        UUID.randomUUID(),
                        team.id(),
                        wie.id(),
                        Terugkoppelwijze.BELLEN));
        Proefaccounts.maak(test, wie.id());
        var zelf = Proefsite.browser(server.port());
        assertThat(zelf.meldAan("dal@example.nl").statusCode()).isEqualTo(303);
        assertThat(zelf.get("/werkplek/vraag/" + vraag.id()).body()).contains("VREEMDE woorden");
        return List.of(vraag.id(), wie.id(), dal.id(), team.id());
    }

    @Test
    void wat_van_een_andere_organisatie_is_krijgt_op_elke_route_hetzelfde_antwoord_als_wat_er_niet_is() {
        var verschillen = new java.util.TreeSet<String>();
        int getoetst = 0;
        var ids = vreemd();
        for (var route : met(true)) {
            if (!route.path().contains("{")) {
                continue;
            }
            for (var rol : List.of(
                    Rol.KCC_MEDEWERKER,
                    Rol.REGIEVOERDER,
                    Rol.CALAMITEITENMANAGER,
                    Rol.INFORMATIEMANAGER,
                    Rol.FUNCTIONEEL_BEHEERDER)) {
                if (!rol.rechten().contains(route.recht())) {
                    continue;
                }
                var niets = antwoord(rol, route, UUID.randomUUID());
                for (var id : ids) {
                    // which organisations there are is known to all; who may change them: GedeeldTest
                    if (route.path().startsWith("/beheer/organisaties/") && id.equals(ids.get(2))) {
                        continue;
                    }
                    if (!antwoord(rol, route, id).equals(niets)) {
                        verschillen.add(rol + " " + route.method() + " " + route.path() + " " + ids.indexOf(id));
                    }
                    getoetst++;
                }
            }
        }
        System.out.println("F1: " + getoetst + " verzoeken aan de schermen");
        assertThat(verschillen).isEmpty();
        assertThat(getoetst).isGreaterThan(100);
    }

    /// All of it but what differs with every page.
    private static String antwoord(Rol rol, Route route, UUID id) {
        var pad = route.path().replaceAll("\\{[^}]*}", id.toString());
        var antwoord = route.method().name().equals("GET")
                ? BROWSERS.get(rol).get(pad)
                : BROWSERS.get(rol).post(pad, Map.of());
        assertThat(antwoord.body()).as(rol + " " + pad).doesNotContain("VREEMDE woorden");
        return antwoord.statusCode() + " "
                + antwoord.headers().firstValue("Location").orElse("").replace(id.toString(), "")
                + antwoord.body().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "");
    }

    @AfterAll
    static void sluit() {
        live.close();
        server.close();
        koppelingen.close();
        test.close();
    }

    private static java.net.http.HttpResponse<String> ga(Browser browser, Route route) {
        var pad = route.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        return route.method().name().equals("GET") ? browser.get(pad) : browser.post(pad, Map.of());
    }

    private static List<Route> met(boolean sessie) {
        return routes.stream()
                .filter(r -> ZONDER_SESSIE.contains(r.recht()) != sessie)
                // an open line, not an answer; and whoever logs out is out
                .filter(r -> !r.path().equals("/live") && !r.path().equals("/afmelden"))
                .toList();
    }

    @Test
    void elke_route_is_dicht_voor_elke_rol_zonder_het_recht() {
        int dicht = 0;
        for (var route : met(true)) {
            for (var rol : Rol.values()) {
                if (route.recht() != Recht.INGELOGD && !rol.rechten().contains(route.recht())) {
                    var antwoord = ga(BROWSERS.get(rol), route);
                    assertThat(antwoord.statusCode()).as(rol + " " + route).isEqualTo(403);
                    assertThat(antwoord.body()).as(rol + " " + route).contains("U mag deze pagina niet openen");
                    dicht++;
                }
            }
        }
        assertThat(dicht).isGreaterThan(300);
    }

    @Test
    void elke_route_met_een_recht_stuurt_een_vreemde_naar_aanmelden() {
        var vreemde = Proefsite.browser(server.port());
        for (var route : met(true)) {
            var antwoord = ga(vreemde, route);
            assertThat(antwoord.statusCode()).as(route.toString()).isEqualTo(303);
            assertThat(antwoord.headers().firstValue("Location").orElseThrow())
                    .as(route.toString())
                    .startsWith("/aanmelden");
        }
    }

    @Test
    void wat_niet_bestaat_is_nooit_een_fout_van_ons_en_elk_antwoord_draagt_de_koppen() {
        for (var route : routes) {
            if (route.path().equals("/live") || route.path().equals("/afmelden")) {
                continue;
            }
            for (var rol : List.of(Rol.KCC_MEDEWERKER, Rol.FUNCTIONEEL_BEHEERDER, Rol.CALAMITEITENMANAGER)) {
                var antwoord = ga(BROWSERS.get(rol), route);
                var waar = rol + " " + route + " " + antwoord.statusCode();
                assertThat(antwoord.statusCode() == 503 && route.path().equals("/health/ready")
                                || antwoord.statusCode() < 500)
                        .as(waar)
                        .isTrue();
                for (var kop : List.of(
                        "Content-Security-Policy",
                        "Strict-Transport-Security",
                        "X-Content-Type-Options",
                        "Referrer-Policy",
                        "Cache-Control")) {
                    assertThat(antwoord.headers().firstValue(kop))
                            .as(waar + " " + kop)
                            .isPresent();
                }
                assertThat(antwoord.headers()
                                .firstValue("Content-Security-Policy")
                                .orElseThrow())
                        .doesNotContain("unsafe");
            }
        }
    }
}
