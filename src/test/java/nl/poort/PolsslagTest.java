package nl.poort;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The health page of the real program with its demo chain.
class PolsslagTest {
    @TempDir
    Path home;

    @Test
    void een_gat_in_het_dienstrooster_maakt_de_zelfcontrole_rood_en_poort_blijft_werken() throws Exception {
        var klok = new TestKlok("2026-03-09T10:12");
        var omgeving = Map.of("POORT_HOME", home.toString(), "POORT_PORT", "0", "POORT_DEMO", "true");
        try (var poort = Poort.start(Instellingen.read(omgeving, home), klok)) {
            assertThat(kijk(poort).body()).contains("heeft er steeds iemand dienst");
            klok.zet("2026-06-01T10:00");
            var rood = kijk(poort);
            assertThat(rood.body()).contains("Niemand heeft dienst");
            assertThat(rood.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void een_ontvanger_die_niet_antwoordt_staat_op_de_gezondheidspagina() throws Exception {
        var omgeving = Map.of("POORT_HOME", home.toString(), "POORT_PORT", "0", "POORT_DEMO", "false");
        try (var poort = Poort.start(Instellingen.read(omgeving, home), new TestKlok("2026-03-09T10:12"))) {
            assertThat(kijk(poort).body()).contains("Alle systemen horen wat zij vroegen");
            plant(poort, """
                    insert into api.abonnement
                      (organisatie, id, teams, url, geheim, soorten, stand, gemaakt_op, volgende, bezet_tot)
                    select gen_random_uuid(), gen_random_uuid(), '{}', 'https://zaken.example.nl', 'x', '{x}', 'ACTIEF',
                      now(), 'infinity', now()""");
            plant(poort, """
                    insert into api.levering
                      (abonnement, gebeurtenis, organisatie, root, soort, inhoud, pogingen, volgende, sinds)
                    select id, gen_random_uuid(), organisatie, gen_random_uuid(), 'x', '{}', 1, 'infinity', now()
                    from api.abonnement""");
            assertThat(kijk(poort).body()).contains("1 ontvanger antwoordt niet");
            plant(poort, "update api.levering set dood = true");
            assertThat(kijk(poort).body()).contains("1 melding is opgegeven");
            plant(poort, "update api.abonnement set stand = 'OPGESCHORT', reden = 'weg'");
            var rood = kijk(poort);
            assertThat(rood.body()).contains("1 abonnement is opgeschort, 1 melding is opgegeven");
            assertThat(rood.statusCode()).isEqualTo(200);
        }
    }

    private static void plant(Poort poort, String sql) {
        poort.db().run(Actor.system("proef"), tx -> tx.handle().execute(sql));
    }

    private static HttpResponse<String> kijk(Poort poort) throws Exception {
        var verzoek = HttpRequest.newBuilder(URI.create("http://localhost:" + poort.port() + "/health/ready"))
                .header("Accept", "text/html")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(verzoek, HttpResponse.BodyHandlers.ofString());
        }
    }
}
