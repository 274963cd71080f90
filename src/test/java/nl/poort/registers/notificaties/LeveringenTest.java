package nl.poort.registers.notificaties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.Beheerder;
import nl.poort.registers.Registerproef;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is on its way to subscriptions: it arrives, in order, whatever a receiver does, and a person sees and steers it
/// (nrc-04, nrc-05; scorecard C1 to C4).
class LeveringenTest {
    private static final String SCHERM = "/beheer/notificaties/";

    private static Leveringsite s;
    private static Luisteraar l;
    private static Registerproef p;

    @BeforeAll
    static void open() {
        s = new Leveringsite();
        l = s.l;
        p = s.p;
    }

    @AfterAll
    static void sluit() {
        s.close();
    }

    @AfterEach
    void wis() {
        s.wis();
    }

    @Test
    void nrc_04_wie_zeven_dagen_weg_was_krijgt_alles_in_volgorde() {
        var id = s.abonneer("/weg");
        l.antwoord.put("/weg", 503);
        var verwacht = new ArrayList<String>();
        for (int dag = 0; dag < 8; dag++) {
            for (var actie : List.of("create", "update")) {
                s.meld("z" + dag, actie);
                verwacht.add("z" + dag + " " + actie);
            }
            s.probeer(id);
            p.test.klok().verder(Duration.ofDays(1));
        }
        assertThat(s.stand(id).achterstand().wachtend()).isEqualTo(16);
        assertThat(s.stand(id).achterstand().dood()).isZero();
        l.antwoord.remove("/weg");
        s.totdat(() -> l.van("/weg").size() == 16);
        assertThat(Leveringsite.wat(l.van("/weg"))).containsExactlyElementsOf(verwacht);
    }

    @Test
    void nrc_05_wie_niet_antwoordt_houdt_vijftig_anderen_niet_op() {
        var traag = s.abonneer("/traag");
        l.traag.add("/traag");
        for (int i = 0; i < 50; i++) {
            s.abonneer("/gezond" + i);
        }
        s.meld("z1", "create");
        assertThat(p.bezorging.bezorg()).isEqualTo(51);
        // whoever sends does not wait for it: it still hangs
        assertThat(s.stand(traag).achterstand().fout()).isNullOrEmpty();
        s.totdat(() -> l.ontvangen.size() == 50);
        s.meld("z2", "create");
        s.totdat(() -> l.van("/gezond49").size() == 2);
        assertThat(l.van("/traag")).isEmpty();
    }

    @Test
    void een_bericht_waar_de_ontvanger_in_stikt_houdt_andere_zaken_niet_op_en_sterft_na_acht_dagen_met_reden() {
        var id = s.abonneer("/stikt");
        l.stiktIn = "z-gif";
        s.meld("z-gif", "create");
        s.meld("z-gif", "update");
        s.meld("z-goed", "create");
        for (int i = 0; i < 6; i++) {
            s.probeer(id);
            p.test.klok().verder(Duration.ofHours(1));
        }
        s.totdat(() -> s.wachtend(id).size() == 2);
        assertThat(Leveringsite.wat(l.van("/stikt"))).containsExactly("z-goed create");
        s.rust();
        assertThat(s.wachtend(id).getFirst().stand().fout()).isEqualTo("De ontvanger antwoordde 500");
        p.test.klok().verder(Duration.ofDays(9));
        s.totdat(() -> s.stand(id).achterstand().dood() == 2);
        var bea = Beheerder.van(p, p.gemeente, "bea1@westveld.example");
        assertThat(bea.get(SCHERM + id).body()).contains("opgegeven", "De ontvanger antwoordde 500", "z-gif");
        l.stiktIn = null;
        var eerste = s.wachtend(id).getFirst().stand().id();
        assertThat(bea.post(SCHERM + id + "/berichten/" + eerste + "/herhaling", Map.of())
                        .statusCode())
                .isEqualTo(303);
        s.totdat(() -> s.wachtend(id).size() == 1);
        assertThat(s.stand(id).achterstand().dood()).isEqualTo(1);
        bea.post(SCHERM + id + "/hervatting", Map.of());
        s.totdat(() -> s.wachtend(id).isEmpty());
        assertThat(Leveringsite.wat(l.van("/stikt"))).containsExactly("z-goed create", "z-gif create", "z-gif update");
        assertThat(bea.get(SCHERM + id).body()).contains("Alles is aangekomen");
    }

    @Test
    void na_410_staat_het_stil_een_omleiding_wordt_niet_gevolgd_en_elk_2xx_is_goed() {
        var weg = s.abonneer("/vervallen");
        var om = s.abonneer("/omleiding");
        var onzin = s.abonneer("/onzin");
        l.antwoord.putAll(Map.of("/vervallen", 410, "/omleiding", 301, "/onzin", 202));
        s.meld("z1", "create");
        s.totdat(
                () -> s.stand(weg).achterstand().opgeschort() && l.van("/onzin").size() == 1);
        assertThat(s.stand(weg).achterstand().reden()).contains("410");
        s.totdat(() -> s.stand(om).achterstand().fout().contains("301"));
        assertThat(l.van("/elders")).isEmpty();
        s.totdat(() -> s.stand(onzin).achterstand().wachtend() == 0);
    }

    @Test
    void een_beheerder_pauzeert_hervat_en_stuurt_een_proef_en_een_ander_ziet_het_niet() {
        var id = s.abonneer("/knoppen");
        var bea = Beheerder.van(p, p.gemeente, "bea@westveld.example");
        assertThat(bea.get("/beheer/notificaties").body()).contains("/knoppen", "zaken");
        bea.post(SCHERM + id + "/proef", Map.of());
        assertThat(bea.get(SCHERM + id).body()).contains("Het proefbericht is aangekomen.");
        l.antwoord.put("/knoppen", 500);
        bea.post(SCHERM + id + "/proef", Map.of());
        assertThat(bea.get(SCHERM + id).body()).contains("kwam niet aan. De ontvanger antwoordde 500.");
        l.antwoord.remove("/knoppen");

        s.meld("z0", "create");
        s.totdat(() -> l.van("/knoppen").size() == 1);
        bea.post(SCHERM + id + "/pauze", Map.of());
        assertThat(bea.get(SCHERM + id).body()).contains("staat stil", "Gepauzeerd door Bea");
        s.meld("z1", "create");
        p.bezorging.bezorg();
        Leveringsite.rust(Duration.ofMillis(200));
        assertThat(l.van("/knoppen")).hasSize(1);
        assertThat(bea.get(SCHERM + id).body()).contains("na hervatten");
        bea.post(SCHERM + id + "/hervatting", Map.of());
        s.totdat(() -> s.wachtend(id).isEmpty());
        assertThat(l.van("/knoppen")).hasSize(2);

        var oost = p.m.organisaties.voegToe(
                Actor.system("proef"), Organisatiegegevens.van("Gemeente Oostveld", Organisatiesoort.GEMEENTE));
        var daan = Beheerder.van(p, oost, "daan@oostveld.example");
        assertThat(daan.get("/beheer/notificaties").body()).doesNotContain("/knoppen");
        assertThat(daan.get(SCHERM + id).statusCode()).isEqualTo(404);
        for (var knop :
                List.of("/pauze", "/hervatting", "/proef", "/verwijdering", "/berichten/" + id + "/herhaling")) {
            assertThat(daan.post(SCHERM + id + knop, Map.of()).statusCode())
                    .as(knop)
                    .isIn(404, 422);
        }
        assertThat(s.stand(id).achterstand().opgeschort()).isFalse();
        bea.post(SCHERM + id + "/verwijdering", Map.of());
        assertThat(p.alles.get(Leveringsite.PAD + "/abonnement").eis(200).json())
                .isEmpty();
    }

    @Test
    void een_cloudevent_heeft_de_soort_en_de_velden_van_de_familie() {
        s.abonneer("/cloud", "cloudevents");
        var zaak = UUID.randomUUID().toString();
        for (var actie : List.of("create", "update", "read", "destroy")) {
            s.meld(zaak, actie);
        }
        s.totdat(() -> l.van("/cloud").size() == 4);
        assertThat(l.van("/cloud"))
                .extracting(e -> e.path("type").asText())
                .containsExactly(
                        "nl.overheid.zaken.zaak-gemuteerd",
                        "nl.overheid.zaken.zaak-gemuteerd",
                        "nl.overheid.zaken.zaak-geopend",
                        "nl.overheid.zaken.zaak-verwijderd");
        var een = l.van("/cloud").getFirst();
        assertThat(een.path("specversion").asText()).isEqualTo("1.0");
        assertThat(een.path("subject").asText()).isEqualTo(zaak);
        assertThat(een.path("dataref").asText()).isEqualTo("/zaken/api/v1/zaken/" + zaak);
        assertThat(een.path("time").asText()).isEqualTo("2026-03-09T10:00:00Z");
        assertThat(een.path("source").asText()).isEqualTo(Registerproef.URL);
        assertThat(een.path("datacontenttype").asText()).isEqualTo("application/json");
        assertThat(UUID.fromString(een.path("id").asText())).isNotNull();
    }
}
