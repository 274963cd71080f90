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
        try (var poort = Poort.start(Proefinstellingen.demo(home), klok)) {
            assertThat(kijk(poort).body()).contains("heeft er steeds iemand dienst");
            klok.zet("2026-06-01T10:00");
            var rood = kijk(poort);
            assertThat(rood.body()).contains("Niemand heeft dienst");
            assertThat(rood.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void een_ontvanger_die_niet_antwoordt_staat_op_de_gezondheidspagina() throws Exception {
        try (var poort = Poort.start(Proefinstellingen.van(home, Map.of()), new TestKlok("2026-03-09T10:12"))) {
            assertThat(kijk(poort).body()).contains("Alle systemen horen wat zij vroegen");
            plant(poort, """
                    insert into bezorging.bestemming (organisatie, id, soort, volgende, bezet_tot)
                    values (gen_random_uuid(), gen_random_uuid(), 'webhooks', 'infinity', now())""");
            plant(poort, """
                    insert into bezorging.levering (organisatie, bestemming, id, root, inhoud, pogingen, volgende, sinds)
                    select organisatie, id, gen_random_uuid(), gen_random_uuid(), '{}', 1, 'infinity', now()
                    from bezorging.bestemming""");
            assertThat(kijk(poort).body()).contains("1 ontvanger antwoordt niet");
            plant(poort, "update bezorging.levering set dood = true");
            assertThat(kijk(poort).body()).contains("1 melding is opgegeven");
            plant(poort, "update bezorging.bestemming set opgeschort = true");
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
