package nl.poort.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.poort.Modules;
import nl.poort.TestDatabase;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Proefaccounts;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.http.Server;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.web.Proefsite;
import nl.poort.web.Sessieopslag;
import nl.poort.web.Voordeur;
import nl.poort.web.Web;
import nl.poort.web.aanmelden.AanmeldPagina;
import org.junit.jupiter.api.Test;

class SleutelPaginaTest {
    private static final Actor PROGRAMMA = Actor.system("proef");

    @Test
    void een_beheerder_maakt_een_sleutel_die_een_keer_te_zien_is_en_trekt_hem_in() {
        try (var proef = new Pagina()) {
            var browser = proef.browser();
            assertThat(browser.get("/beheer/sleutels").body()).contains("Er zijn nog geen sleutels.");
            var velden = Map.of("_sleutel", "k1", "naam", "Zaaksysteem", "teams", proef.team.toString());
            var gemaakt = browser.post("/beheer/sleutels", velden);
            assertThat(gemaakt.statusCode()).isEqualTo(200);
            var sleutel = Sleutels.VORM.matcher(gemaakt.body());
            assertThat(sleutel.find()).isTrue();
            assertThat(proef.sleutels.herken(sleutel.group())).isPresent();

            // sent again: no second key, and the first is not shown again
            var weer = browser.post("/beheer/sleutels", velden);
            assertThat(weer.statusCode()).isEqualTo(303);
            assertThat(browser.get("/beheer/sleutels").body())
                    .contains("Zaaksysteem")
                    .doesNotContain(sleutel.group());
            assertThat(proef.lijst()).hasSize(1);

            var id = proef.lijst().getFirst().id();
            assertThat(browser.post("/beheer/sleutels/" + id + "/intrekking", Map.of())
                            .statusCode())
                    .isEqualTo(303);
            assertThat(proef.sleutels.herken(sleutel.group())).isEmpty();
            assertThat(browser.get("/beheer/sleutels").body()).contains("ingetrokken");
        }
    }

    @Test
    void zonder_naam_en_team_staan_beide_fouten_er_en_wordt_niets_gemaakt() {
        try (var proef = new Pagina()) {
            var fout = proef.browser().post("/beheer/sleutels", Map.of("_sleutel", "k2", "naam", ""));
            assertThat(fout.statusCode()).isEqualTo(422);
            assertThat(fout.body()).contains("Geef de sleutel een naam", "Kies voor welke teams");
            assertThat(proef.lijst()).isEmpty();
        }
    }

    private static final class Pagina implements AutoCloseable {
        final TestDatabase test = TestDatabase.open();
        final Modules m = new Modules(test.db(), test.gebeurtenissen(), java.util.List.of());
        final Sleutels sleutels = new Sleutels(test.db(), m.organisaties, m.medewerkers);
        final Uitgaand uitgaand = new Uitgaand(java.util.List.of());
        final Medewerker bea;
        final java.util.UUID team;
        private final Server server;

        Pagina() {
            var o = m.organisaties.voegToe(
                    PROGRAMMA, Organisatiegegevens.van("Gemeente Westveld", Organisatiesoort.GEMEENTE));
            team = m.organisaties
                    .voegTeamToe(PROGRAMMA, o.id(), "team Bouwen", Schakelsoort.DESKUNDIGE, "team Bouwen", null)
                    .id();
            bea = m.medewerkers.voegToe(
                    PROGRAMMA,
                    o.id(),
                    new Medewerkergegevens("Bea", "bea@example.nl", null, Set.of(Rol.FUNCTIONEEL_BEHEERDER), Set.of()));
            Proefaccounts.maak(test, bea.id());
            Sessieopslag.luister(test.gebeurtenissen());
            var routes = new java.util.ArrayList<>(new SleutelPagina(
                            sleutels,
                            new Abonnementen(
                                    test.db(),
                                    uitgaand,
                                    new nl.poort.techniek.bezorging.Bezorging(test.db(), uitgaand)),
                            m.organisaties)
                    .routes());
            routes.addAll(new AanmeldPagina(m.accounts, java.util.List.of(), false).routes());
            var web = new Web(
                    test.db(),
                    id -> m.medewerkers.find(PROGRAMMA, id),
                    id -> m.organisaties.get(PROGRAMMA, id).naam(),
                    new Web.Omgeving("http://localhost:8080", false),
                    java.util.List.of());
            server = Voordeur.open(new Server.Instelling("127.0.0.1", 0, 100_000), web, routes);
        }

        java.util.List<Sleutel> lijst() {
            return sleutels.list(PROGRAMMA, bea.organisatie());
        }

        Proefsite.Browser browser() {
            var browser = Proefsite.browser(server.port());
            browser.post("/aanmelden", Map.of("email", "bea@example.nl", "wachtwoord", Proefsite.WACHTWOORD));
            return browser;
        }

        @Override
        public void close() {
            server.close();
            uitgaand.close();
            test.close();
        }
    }
}
