package nl.poort.registers.notificaties;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.poort.Zgw;
import nl.poort.registers.Beheerder;
import nl.poort.registers.Registerproef;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Route;
import nl.poort.web.api.NotificatiesPagina;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is on its way to subscriptions: it arrives, in order, whatever a receiver does, and a person sees and steers it
/// (nrc-04, nrc-05; scorecard C1 to C4).
class LeveringenTest {
    private static final String PAD = "/notificaties/api/v1";
    private static final String SCHERM = "/beheer/notificaties/";

    private static Luisteraar l;
    private static Registerproef p;

    @BeforeAll
    static void open() {
        l = new Luisteraar();
        p = new Registerproef(List.of(l.basis), LeveringenTest::schermen);
    }

    @AfterAll
    static void sluit() {
        l.close();
        p.close();
    }

    @AfterEach
    void wis() {
        p.alles
                .get(PAD + "/abonnement")
                .json()
                .forEach(a -> p.alles.delete(a.path("url").asText()).eis(204));
        l.antwoord.clear();
        l.ontvangen.clear();
        l.stiktIn = null;
    }

    private static List<Route> schermen(Zgw zgw) {
        var routes = new ArrayList<>(new NotificatiesPagina(zgw.leveringen, zgw.abonnementen).routes());
        routes.addAll(Beheerder.aanmelden(zgw));
        return routes;
    }

    private static UUID abonneer(String pad) {
        return abonneer(pad, "notificatie");
    }

    private static UUID abonneer(String pad, String vorm) {
        return p.alles
                .post(
                        PAD + "/abonnement",
                        Map.of(
                                "callbackUrl",
                                l.basis + pad,
                                "auth",
                                Luisteraar.AUTH,
                                "kanalen",
                                List.of(Map.of("naam", "zaken")),
                                "vorm",
                                vorm))
                .eis(201)
                .id();
    }

    private static void meld(String zaak, String actie) {
        var adres = "https://bron.example.nl/zaken/api/v1/zaken/" + zaak;
        p.alles
                .post(
                        PAD + "/notificaties",
                        new HashMap<>(Map.of(
                                "kanaal",
                                "zaken",
                                "hoofdObject",
                                adres,
                                "resource",
                                "zaak",
                                "resourceUrl",
                                adres,
                                "actie",
                                actie,
                                "aanmaakdatum",
                                "2026-03-09T10:00:00.123Z",
                                "kenmerken",
                                Map.of("bronorganisatie", "1"))))
                .eis(200);
    }

    /// As the job does it, again and again, until it is so.
    private static void totdat(BooleanSupplier waar) {
        long einde = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!waar.getAsBoolean()) {
            assertThat(System.nanoTime()).as("op tijd").isLessThan(einde);
            p.bezorging.bezorg();
            rust(Duration.ofMillis(20));
        }
    }

    private static void rust(Duration even) {
        try {
            Thread.sleep(even);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Leveringen.Stand stand(UUID abonnement) {
        return p.zgw.leveringen.get(p.binnen(p.gemeente), abonnement);
    }

    private static List<Leveringen.Levering> wachtend(UUID abonnement) {
        return p.zgw.leveringen.wachtend(p.binnen(p.gemeente), abonnement);
    }

    private static List<String> wat(List<JsonNode> berichten) {
        return berichten.stream()
                .map(b -> b.path("hoofdObject").asText().replaceAll(".*/", "") + " "
                        + b.path("actie").asText())
                .toList();
    }

    /// Every message of it was tried once more.
    private static void probeer(UUID abonnement) {
        int eerder = wachtend(abonnement).stream()
                .mapToInt(w -> w.stand().pogingen())
                .sum();
        totdat(() -> wachtend(abonnement).stream()
                                .mapToInt(w -> w.stand().pogingen())
                                .sum()
                        > eerder
                || wachtend(abonnement).stream().allMatch(w -> w.stand().dood()));
        rust();
    }

    /// Until nobody is busy: else a worker would go on after the clock was moved.
    private static void rust() {
        while (p.test.eigenaar()
                .withHandle(
                        h -> h.createQuery("select exists (select 1 from bezorging.bestemming where bezet_tot > :nu)")
                                .bind("nu", p.test.klok().instant())
                                .mapTo(boolean.class)
                                .one())) {
            rust(Duration.ofMillis(10));
        }
    }

    @Test
    void nrc_04_wie_zeven_dagen_weg_was_krijgt_alles_in_volgorde() {
        var id = abonneer("/weg");
        l.antwoord.put("/weg", 503);
        var verwacht = new ArrayList<String>();
        for (int dag = 0; dag < 8; dag++) {
            for (var actie : List.of("create", "update")) {
                meld("z" + dag, actie);
                verwacht.add("z" + dag + " " + actie);
            }
            probeer(id);
            p.test.klok().verder(Duration.ofDays(1));
        }
        assertThat(stand(id).achterstand().wachtend()).isEqualTo(16);
        assertThat(stand(id).achterstand().dood()).isZero();
        l.antwoord.remove("/weg");
        totdat(() -> l.van("/weg").size() == 16);
        assertThat(wat(l.van("/weg"))).containsExactlyElementsOf(verwacht);
    }

    @Test
    void nrc_05_wie_niet_antwoordt_houdt_vijftig_anderen_niet_op() {
        abonneer("/traag");
        l.traag.add("/traag");
        for (int i = 0; i < 50; i++) {
            abonneer("/gezond" + i);
        }
        meld("z1", "create");
        totdat(() -> l.ontvangen.size() == 50);
        meld("z2", "create");
        totdat(() -> l.van("/gezond49").size() == 2);
        assertThat(l.van("/traag")).isEmpty();
    }

    @Test
    void een_bericht_waar_de_ontvanger_in_stikt_houdt_andere_zaken_niet_op_en_sterft_na_acht_dagen_met_reden() {
        var id = abonneer("/stikt");
        l.stiktIn = "z-gif";
        meld("z-gif", "create");
        meld("z-gif", "update");
        meld("z-goed", "create");
        for (int i = 0; i < 6; i++) {
            probeer(id);
            p.test.klok().verder(Duration.ofHours(1));
        }
        totdat(() -> wachtend(id).size() == 2);
        assertThat(wat(l.van("/stikt"))).containsExactly("z-goed create");
        rust();
        assertThat(wachtend(id).getFirst().stand().fout()).isEqualTo("De ontvanger antwoordde 500");
        p.test.klok().verder(Duration.ofDays(9));
        totdat(() -> stand(id).achterstand().dood() == 2);
        var bea = Beheerder.van(p, p.gemeente, "bea1@westveld.example");
        assertThat(bea.get(SCHERM + id).body()).contains("opgegeven", "De ontvanger antwoordde 500", "z-gif");
        l.stiktIn = null;
        var eerste = wachtend(id).getFirst().stand().id();
        assertThat(bea.post(SCHERM + id + "/berichten/" + eerste + "/herhaling", Map.of())
                        .statusCode())
                .isEqualTo(303);
        totdat(() -> wachtend(id).size() == 1);
        assertThat(stand(id).achterstand().dood()).isEqualTo(1);
        bea.post(SCHERM + id + "/hervatting", Map.of());
        totdat(() -> wachtend(id).isEmpty());
        assertThat(wat(l.van("/stikt"))).containsExactly("z-goed create", "z-gif create", "z-gif update");
        assertThat(bea.get(SCHERM + id).body()).contains("Alles is aangekomen");
    }

    @Test
    void na_410_staat_het_stil_een_omleiding_wordt_niet_gevolgd_en_elk_2xx_is_goed() {
        var weg = abonneer("/vervallen");
        var om = abonneer("/omleiding");
        var onzin = abonneer("/onzin");
        l.antwoord.putAll(Map.of("/vervallen", 410, "/omleiding", 301, "/onzin", 202));
        meld("z1", "create");
        totdat(() -> stand(weg).achterstand().opgeschort() && l.van("/onzin").size() == 1);
        assertThat(stand(weg).achterstand().reden()).contains("410");
        totdat(() -> stand(om).achterstand().fout().contains("301"));
        assertThat(l.van("/elders")).isEmpty();
        totdat(() -> stand(onzin).achterstand().wachtend() == 0);
    }

    @Test
    void een_beheerder_pauzeert_hervat_en_stuurt_een_proef_en_een_ander_ziet_het_niet() {
        var id = abonneer("/knoppen");
        var bea = Beheerder.van(p, p.gemeente, "bea@westveld.example");
        assertThat(bea.get("/beheer/notificaties").body()).contains("/knoppen", "zaken");
        bea.post(SCHERM + id + "/proef", Map.of());
        assertThat(bea.get(SCHERM + id).body()).contains("Het proefbericht is aangekomen.");
        l.antwoord.put("/knoppen", 500);
        bea.post(SCHERM + id + "/proef", Map.of());
        assertThat(bea.get(SCHERM + id).body()).contains("kwam niet aan. De ontvanger antwoordde 500.");
        l.antwoord.remove("/knoppen");

        meld("z0", "create");
        totdat(() -> l.van("/knoppen").size() == 1);
        bea.post(SCHERM + id + "/pauze", Map.of());
        assertThat(bea.get(SCHERM + id).body()).contains("staat stil", "Gepauzeerd door Bea");
        meld("z1", "create");
        p.bezorging.bezorg();
        rust(Duration.ofMillis(200));
        assertThat(l.van("/knoppen")).hasSize(1);
        assertThat(bea.get(SCHERM + id).body()).contains("na hervatten");
        bea.post(SCHERM + id + "/hervatting", Map.of());
        totdat(() -> wachtend(id).isEmpty());
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
        assertThat(stand(id).achterstand().opgeschort()).isFalse();
        bea.post(SCHERM + id + "/verwijdering", Map.of());
        assertThat(p.alles.get(PAD + "/abonnement").eis(200).json()).isEmpty();
    }

    @Test
    void een_cloudevent_heeft_de_soort_en_de_velden_van_de_familie() {
        abonneer("/cloud", "cloudevents");
        var zaak = UUID.randomUUID().toString();
        for (var actie : List.of("create", "update", "read", "destroy")) {
            meld(zaak, actie);
        }
        totdat(() -> l.van("/cloud").size() == 4);
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
