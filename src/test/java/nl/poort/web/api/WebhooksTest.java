package nl.poort.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhooksTest {
    private Ontvanger luister;
    private Apiproef proef;

    @BeforeEach
    void open() throws IOException {
        luister = new Ontvanger();
        proef = luister.proef;
    }

    @AfterEach
    void sluit() {
        luister.close();
    }

    @Test
    void beide_kanten_horen_elke_stap_ondertekend_en_zonder_persoonsgegevens() {
        luister.abonneer(proef.gemeente, "/poort/gemeente");
        luister.abonneer(proef.iplo, "/poort/iplo");
        var o = proef.gemeente.vraagt(proef.iplo, "H-1").eis(201);
        var pad = "/overdrachten/" + o.tekst("id");
        proef.iplo.post(pad + "/aanneming", null).eis(200);
        proef.iplo.post(pad + "/antwoord", Map.of("tekst", "Hersteld")).eis(200);
        var verwacht = List.of(
                "nl.poort.overdracht.aangeboden", "nl.poort.overdracht.aangenomen", "nl.poort.overdracht.beantwoord");
        luister.totdat(() -> luister.soorten("/poort/gemeente").size() >= 3
                && luister.soorten("/poort/iplo").size() >= 3);
        assertThat(luister.soorten("/poort/gemeente")).containsExactlyElementsOf(verwacht);
        assertThat(luister.soorten("/poort/iplo")).containsExactlyElementsOf(verwacht);

        var eerste = luister.ontvangen.get("/poort/iplo").getFirst();
        assertThat(eerste)
                .contains(o.tekst("id"), o.tekst("kenmerk"))
                .doesNotContain("Postcode", "LOC-404", "Zoek uit");
        assertThat(luister.getekend.get("/poort/iplo").getFirst())
                .isEqualTo(Webhooks.handtekening(
                        Ontvanger.GEHEIM, proef.test.klok().instant(), eerste));
        luister.bezorg();
        assertThat(luister.soorten("/poort/iplo")).hasSize(3);
        assertThat(luister.soorten("/poort/tbo")).isEmpty();
    }

    @Test
    void een_ontvanger_die_een_dag_of_zes_weg_was_krijgt_alles_in_volgorde() {
        var id = luister.abonneer(proef.iplo, "/poort/iplo");
        luister.antwoord.put("/poort/iplo", 503);
        var verwacht = new ArrayList<String>();
        for (int dag = 0; dag < 6; dag++) {
            for (int i = 0; i < 3; i++) {
                verwacht.add(proef.gemeente
                        .vraagt(proef.iplo, "D-" + dag + "-" + i)
                        .eis(201)
                        .tekst("id"));
            }
            luister.bezorg();
            luister.rust();
            proef.test.klok().verder(Duration.ofDays(1));
        }
        assertThat(luister.abonnement(id).get("wachtend").intValue()).isEqualTo(18);
        luister.antwoord.put("/poort/iplo", 200);
        proef.test.klok().verder(Duration.ofHours(1));
        luister.totdat(() -> luister.abonnement(id).get("wachtend").intValue() == 0);
        assertThat(luister.ontvangen.get("/poort/iplo").stream()
                        .map(t -> Apiproef.lees(t).get("subject").textValue()))
                .containsExactlyElementsOf(verwacht);
        assertThat(luister.abonnement(id).get("mislukt").intValue()).isZero();
    }

    @Test
    void een_trage_ontvanger_houdt_vijftig_gezonde_niet_op() {
        luister.abonneer(proef.iplo, "/poort/traag");
        luister.antwoord.put("/poort/traag", 0);
        for (int i = 0; i < 49; i++) {
            luister.abonneer(proef.iplo, "/poort/gezond" + i);
        }
        luister.abonneer(proef.gemeente, "/poort/gezonde-gemeente");
        proef.gemeente.vraagt(proef.iplo, "TR-1").eis(201);
        luister.totdat(() -> luister.ontvangen.size() >= 50);
        assertThat(luister.ontvangen).doesNotContainKey("/poort/traag");
        proef.gemeente.vraagt(proef.iplo, "TR-2").eis(201);
        luister.totdat(() -> luister.soorten("/poort/gezond7").size() == 2);
        assertThat(luister.ontvangen).as("still busy with its first").doesNotContainKey("/poort/traag");
    }

    @Test
    void na_410_wordt_opgeschort_en_gezegd_en_na_hervatten_komt_alles_alsnog() {
        var id = luister.abonneer(proef.iplo, "/poort/iplo");
        luister.antwoord.put("/poort/iplo", 410);
        proef.gemeente.vraagt(proef.iplo, "G-1").eis(201);
        luister.totdat(() -> luister.abonnement(id).get("stand").textValue().equals("opgeschort"));
        assertThat(luister.abonnement(id).get("reden").textValue()).contains("410");
        luister.antwoord.put("/poort/iplo", 200);
        luister.bezorg();
        luister.rust();
        assertThat(luister.ontvangen).isEmpty();
        proef.abonnementen.hervat(luister.iemandVanIplo(), java.util.UUID.fromString(id));
        luister.totdat(() -> luister.soorten("/poort/iplo").size() == 1);
    }

    @Test
    void een_doorverwijzing_wordt_niet_gevolgd_en_later_opnieuw_geprobeerd() {
        var id = luister.abonneer(proef.iplo, "/poort/iplo");
        luister.antwoord.put("/poort/iplo", 301);
        proef.gemeente.vraagt(proef.iplo, "R-1").eis(201);
        luister.bezorg();
        luister.rust();
        assertThat(luister.ontvangen).isEmpty();
        assertThat(luister.abonnement(id).get("wachtend").intValue()).isEqualTo(1);
        luister.antwoord.put("/poort/iplo", 200);
        proef.test.klok().verder(Duration.ofSeconds(3));
        luister.totdat(() -> luister.soorten("/poort/iplo").size() == 1);
    }

    @Test
    void wat_acht_dagen_niet_lukt_wordt_opgegeven_en_getoond_en_is_opnieuw_te_sturen() {
        var id = luister.abonneer(proef.iplo, "/poort/iplo");
        luister.antwoord.put("/poort/iplo", 500);
        proef.gemeente.vraagt(proef.iplo, "O-1").eis(201);
        luister.bezorg();
        luister.rust();
        proef.test.klok().verder(Duration.ofDays(7));
        luister.bezorg();
        luister.rust();
        assertThat(luister.abonnement(id).get("mislukt").intValue()).isZero();
        proef.test.klok().verder(Duration.ofDays(2));
        luister.totdat(() -> luister.abonnement(id).get("mislukt").intValue() == 1);
        luister.antwoord.put("/poort/iplo", 200);
        proef.abonnementen.hervat(luister.iemandVanIplo(), java.util.UUID.fromString(id));
        luister.totdat(() -> luister.soorten("/poort/iplo").size() == 1);
    }

    @Test
    void een_bericht_waar_de_ontvanger_in_stikt_houdt_de_andere_vragen_niet_tegen() {
        var id = luister.abonneer(proef.iplo, "/poort/iplo");
        luister.stiktIn = proef.gemeente.vraagt(proef.iplo, "S-1").eis(201).tekst("id");
        var ander = proef.gemeente.vraagt(proef.iplo, "S-2").eis(201).tekst("id");
        for (int i = 0; i <= 5; i++) {
            luister.bezorg();
            luister.rust();
            proef.test.klok().verder(Duration.ofHours(1));
        }
        luister.totdat(() -> luister.soorten("/poort/iplo").size() == 1);
        assertThat(luister.ontvangen.get("/poort/iplo").getFirst()).contains(ander);
        assertThat(luister.abonnement(id).get("wachtend").intValue()).isEqualTo(1);
        luister.stiktIn = null;
        proef.test.klok().verder(Duration.ofHours(1));
        luister.totdat(() -> luister.soorten("/poort/iplo").size() == 2);
    }

    @Test
    void een_adres_dat_niet_op_de_lijst_staat_kan_geen_abonnement_worden_en_een_ander_ziet_het_niet() {
        for (var url : List.of(
                "http://169.254.169.254/",
                "https://kwaad.example.nl",
                luister.basis + "/elders",
                "javascript:x",
                "file:///etc/passwd")) {
            proef.iplo
                    .post("/abonnementen", Map.of("url", url, "geheim", Ontvanger.GEHEIM))
                    .eis(422);
        }
        proef.iplo
                .post("/abonnementen", Map.of("url", luister.basis + "/poort", "geheim", "kort"))
                .eis(400);
        var id = luister.abonneer(proef.iplo, "/poort/iplo");
        proef.tbo.get("/abonnementen/" + id).eis(404);
        proef.tbo.delete("/abonnementen/" + id).eis(404);
        assertThat(proef.iplo.get("/abonnementen").ruw().body()).contains(id).doesNotContain(Ontvanger.GEHEIM);
        proef.iplo.delete("/abonnementen/" + id).eis(204);
        proef.iplo.get("/abonnementen/" + id).eis(404);
        proef.gemeente.vraagt(proef.iplo, "W-9").eis(201);
        luister.bezorg();
        luister.rust();
        assertThat(luister.ontvangen).isEmpty();
    }
}
