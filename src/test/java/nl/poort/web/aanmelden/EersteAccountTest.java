package nl.poort.web.aanmelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.poort.TestDatabase;
import nl.poort.registers.organisatie.Accounts;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.http.Server;
import nl.poort.web.Proefsite.Browser;
import nl.poort.web.Voordeur;
import nl.poort.web.Web;
import org.junit.jupiter.api.Test;

/// A fresh installation without the demo says on its login page how somebody gets in at all.
class EersteAccountTest {
    private static final Actor PROGRAMMA = Actor.system("proef");

    @Test
    void zonder_een_enkel_account_staat_er_wat_de_beheerder_moet_typen_en_daarna_niet_meer() {
        try (var test = TestDatabase.open()) {
            var accounts = new Accounts(test.db());
            var medewerkers = new Medewerkers(test.db());
            var organisaties = new Organisaties(test.db());
            var web = new Web(
                    test.db(),
                    id -> medewerkers.find(PROGRAMMA, id),
                    id -> organisaties.get(PROGRAMMA, id).naam(),
                    new Web.Omgeving("http://localhost:8080", false),
                    List.of());
            var pagina = new AanmeldPagina(accounts, List.of(), false);
            try (var server = Voordeur.open(new Server.Instelling("127.0.0.1", 0, 100_000), web, pagina.routes())) {
                var browser = new Browser(server.port());
                assertThat(browser.get("/aanmelden").body())
                        .contains("Nog niemand heeft een account", "./poort account maak", "./poort organisatie maak");
                var gemeente = organisaties.voegToe(
                        PROGRAMMA, Organisatiegegevens.van("Gemeente Voorbeeld", Organisatiesoort.GEMEENTE));
                var bea = medewerkers.voegToe(
                        PROGRAMMA,
                        gemeente.id(),
                        new Medewerkergegevens(
                                "Bea", "bea@voorbeeld.nl", null, Set.of(Rol.FUNCTIONEEL_BEHEERDER), Set.of()));
                accounts.nodigUit(PROGRAMMA, bea.id());
                assertThat(browser.get("/aanmelden").body()).doesNotContain("./poort account maak");
            }
        }
    }
}
