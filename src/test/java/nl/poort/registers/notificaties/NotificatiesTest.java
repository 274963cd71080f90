package nl.poort.registers.notificaties;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.poort.registers.Registerproef;
import nl.poort.registers.autorisatie.Autorisatie;
import nl.poort.registers.autorisatie.Component;
import nl.poort.registers.catalogus.Catalogusproef;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.techniek.bezorging.Achterstand;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The Notificaties API on the real server, with a receiver that listens (nrc-01 to nrc-05, gen-16, gen-17).
class NotificatiesTest {
    private static final String PAD = "/notificaties/api/v1";
    private static final String BRON = "https://bron.example.nl/zaken/1";
    private static Registerproef p;
    private static Luisteraar l;

    @BeforeAll
    static void open() {
        l = new Luisteraar();
        p = new Registerproef(l.basis);
    }

    @AfterAll
    static void sluit() {
        p.close();
        l.close();
    }

    private static Map<String, Object> abonnement(String pad, String kanaal, Map<String, String> filters) {
        return Map.of(
                "callbackUrl",
                l.basis + pad,
                "auth",
                Luisteraar.AUTH,
                "kanalen",
                List.of(Map.of("naam", kanaal, "filters", filters)));
    }

    private static Map<String, Object> bericht(String kanaal, String hoofd, String actie, String bron) {
        return Map.of(
                "kanaal", kanaal,
                "hoofdObject", hoofd,
                "resource", "zaak",
                "resourceUrl", hoofd,
                "actie", actie,
                "aanmaakdatum", "2026-03-09T10:00:00Z",
                "kenmerken", Map.of("bronorganisatie", bron));
    }

    /// Hears, sends, and waits for what must come.
    private static void wacht(BooleanSupplier klaar) {
        long einde = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!klaar.getAsBoolean() && System.nanoTime() < einde) {
            p.test.gebeurtenissen().deliver(100);
            p.bezorging.bezorg();
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(klaar.getAsBoolean()).isTrue();
    }

    @Test
    void nrc_01_een_bron_meldt_zijn_kanaal_een_keer_aan() {
        var kanaal = Map.of("naam", "verzoeken", "documentatieLink", "https://example.nl", "filters", List.of("soort"));
        var gemaakt = p.alles.post(PAD + "/kanaal", kanaal).eis(201);
        assertThat(p.alles.get(gemaakt.url()).eis(200).json()).isEqualTo(gemaakt.json());
        p.alles.post(PAD + "/kanaal", kanaal).eisFout("naam", "unique");
        var namen = p.alles.get(PAD + "/kanaal").eis(200).json().findValuesAsText("naam");
        assertThat(namen).contains("zaken", "documenten", "besluiten", "zaaktypen", "autorisaties", "verzoeken");
        assertThat(p.alles.get(PAD + "/kanaal?naam=zaken").eis(200).json()).hasSize(1);
    }

    @Test
    void nrc_02_een_abonnement_toont_zijn_sleutel_niet_en_krijgt_alleen_waar_het_om_vroeg() {
        var een = p.alles
                .post(PAD + "/abonnement", abonnement("/filter", "zaken", Map.of("bronorganisatie", "1")))
                .eis(201);
        p.alles
                .post(PAD + "/abonnement", abonnement("/ster", "zaken", Map.of("bronorganisatie", "*")))
                .eis(201);
        p.alles
                .post(PAD + "/abonnement", abonnement("/leeg", "zaken", Map.of("bronorganisatie", "")))
                .eis(201);
        assertThat(een.json().has("auth")).isFalse();
        int genoemd = p.test.eigenaar()
                .withHandle(h -> h.createQuery(
                                "select count(*) from gebeurtenissen.gebeurtenis where inhoud::text like '%ontvanger%'")
                        .mapTo(Integer.class)
                        .one());
        assertThat(genoemd).isZero();
        p.alles
                .post(PAD + "/notificaties", bericht("zaken", BRON, "create", "1"))
                .eis(200);
        p.alles
                .post(PAD + "/notificaties", bericht("zaken", BRON, "update", "2"))
                .eis(200);
        p.alles
                .post(PAD + "/notificaties", bericht("besluiten", BRON, "create", "1"))
                .eis(200);
        wacht(() -> l.van("/ster").size() == 2
                && l.van("/leeg").size() == 2
                && l.van("/filter").size() == 1);
        assertThat(l.van("/filter").getFirst().path("actie").asText()).isEqualTo("create");
        p.alles
                .patch(een.url(), Map.of("kanalen", List.of(Map.of("naam", "besluiten"))))
                .eis(200);
        p.alles.delete(een.url()).eis(204);
        assertThat(p.alles.get(PAD + "/abonnement").eis(200).json().findValuesAsText("url"))
                .doesNotContain(een.url());
    }

    @Test
    void nrc_03_een_adres_moet_zonder_sleutel_weigeren_en_met_sleutel_204_antwoorden() {
        l.open.add("/open");
        p.alles
                .post(PAD + "/abonnement", abonnement("/open", "zaken", Map.of()))
                .eisFout("callbackUrl", "no-auth-on-callback-url");
        l.antwoord.put("/raar", 200);
        p.alles
                .post(PAD + "/abonnement", abonnement("/raar", "zaken", Map.of()))
                .eisFout("callbackUrl", "invalid-callback-url");
        p.alles
                .post(
                        PAD + "/abonnement",
                        Map.of("callbackUrl", "https://elders.example.nl/", "auth", "x", "kanalen", List.of()))
                .eisFout("callbackUrl", "invalid");
        p.alles
                .post(PAD + "/abonnement", abonnement("/kanaal", "bestaat-niet", Map.of()))
                .eisFout("kanalen.0.naam", "unknown");
    }

    private static Achterstand achterstand(Actor wie, UUID abonnement) {
        return p.test.db()
                .read(wie, tx -> p.bezorging.achterstand(tx, List.of(abonnement)))
                .get(abonnement);
    }

    @Test
    void nrc_05_een_ontvanger_die_weg_is_houdt_zijn_volgorde_en_houdt_niemand_op() {
        var dood = p.alles
                .post(PAD + "/abonnement", abonnement("/dood", "documenten", Map.of()))
                .eis(201)
                .id();
        p.alles
                .post(PAD + "/abonnement", abonnement("/wakker", "documenten", Map.of()))
                .eis(201);
        l.antwoord.put("/dood", 503);
        for (var actie : List.of("create", "update", "destroy")) {
            p.alles
                    .post(PAD + "/notificaties", bericht("documenten", BRON, actie, "1"))
                    .eis(200);
        }
        wacht(() -> l.van("/wakker").size() == 3);
        var organisatie = new Actor(null, "proef", p.gemeente.id(), "proef");
        wacht(() -> achterstand(organisatie, dood).wachtend() == 3
                && achterstand(organisatie, dood).fout().contains("503"));
        l.antwoord.remove("/dood");
        p.test.klok().verder(Duration.ofHours(2));
        wacht(() -> l.van("/dood").size() == 3);
        assertThat(l.van("/dood"))
                .extracting(b -> b.path("actie").asText())
                .containsExactly("create", "update", "destroy");
        wacht(() -> achterstand(organisatie, dood).wachtend() == 0);
    }

    @Test
    void gen_16_een_wijziging_in_een_register_komt_aan_ook_als_cloudevent_en_alleen_bij_de_eigen_organisatie() {
        var ander = p.m.organisaties.voegToe(
                Actor.system("proef"), Organisatiegegevens.van("Gemeente Oostveld", Organisatiesoort.GEMEENTE));
        var elders = p.client(ander, "elders", null);
        p.test.gebeurtenissen().deliver(1_000);
        p.alles
                .post(PAD + "/abonnement", abonnement("/gewoon", "autorisaties", Map.of()))
                .eis(201);
        var cloud = new java.util.HashMap<>(abonnement("/cloud", "autorisaties", Map.of()));
        cloud.put("vorm", "cloudevents");
        p.alles.post(PAD + "/abonnement", cloud).eis(201);
        elders.post(PAD + "/abonnement", abonnement("/elders", "autorisaties", Map.of()))
                .eis(201);
        var rechten = List.of(new Autorisatie(Component.ZTC, List.of("catalogi.lezen"), null, null, null, null));
        p.client(p.gemeente, "nieuw", rechten);
        wacht(() -> l.van("/gewoon").size() == 1 && l.van("/cloud").size() == 1);
        JsonNode bericht = l.van("/gewoon").getFirst();
        assertThat(bericht.path("actie").asText()).isEqualTo("create");
        p.alles
                .patch(bericht.path("resourceUrl").asText(), Map.of("label", "Anders"))
                .eis(200);
        p.alles.delete(bericht.path("resourceUrl").asText()).eis(204);
        wacht(() -> l.van("/gewoon").size() == 3);
        assertThat(l.van("/gewoon"))
                .extracting(b -> b.path("actie").asText())
                .containsExactly("create", "partial_update", "destroy");
        assertThat(bericht.path("resource").asText()).isEqualTo("applicatie");
        assertThat(bericht.path("hoofdObject").asText())
                .isEqualTo(bericht.path("resourceUrl").asText())
                .startsWith(Registerproef.URL + "/autorisaties/api/v1/applicaties/");
        JsonNode event = l.van("/cloud").getFirst();
        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        assertThat(event.path("type").asText()).startsWith("nl.overheid.autorisaties.");
        assertThat(l.van("/elders")).isEmpty();
    }

    @Test
    void gen_16_van_een_onderdeel_staat_erbij_waar_het_bij_hoort() {
        p.test.gebeurtenissen().deliver(1_000);
        p.alles
                .post(PAD + "/abonnement", abonnement("/typen", "zaaktypen", Map.of()))
                .eis(201);
        var catalogus = Catalogusproef.catalogus(p.alles);
        var zaaktype = type("zaaktypen", Catalogusproef.zaaktype(catalogus, "MELDT"));
        var status = type("statustypen", Catalogusproef.statustype(zaaktype, "Begin", 1));
        wacht(() -> l.van("/typen").size() == 2);
        JsonNode bericht = l.van("/typen").getLast();
        assertThat(bericht.path("resource").asText()).isEqualTo("statustype");
        assertThat(bericht.path("resourceUrl").asText()).isEqualTo(status);
        assertThat(bericht.path("hoofdObject").asText()).isEqualTo(zaaktype);
    }

    private static String type(String soort, Map<String, Object> inhoud) {
        return p.alles.post("/catalogi/api/v1/" + soort, inhoud).eis(201).url();
    }

    @Test
    void gen_13_wie_niet_mag_publiceren_of_luisteren_wordt_geweigerd() {
        var rechten =
                List.of(new Autorisatie(Component.NRC, List.of("notificaties.consumeren"), null, null, null, null));
        var luisteraar = p.client(p.gemeente, "alleen-luisteren", rechten);
        luisteraar.get(PAD + "/kanaal").eis(200);
        luisteraar.post(PAD + "/kanaal", Map.of("naam", "nee")).eis(403);
        luisteraar
                .post(PAD + "/notificaties", bericht("zaken", BRON, "create", "1"))
                .eis(403);
    }
}
