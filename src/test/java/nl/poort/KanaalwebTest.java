package nl.poort;

import static nl.poort.Kanaalsite.GESTUURD;
import static nl.poort.Kanaalsite.antwoordt;
import static nl.poort.Kanaalsite.belpad;
import static nl.poort.Kanaalsite.bericht;
import static nl.poort.Kanaalsite.centrale;
import static nl.poort.Kanaalsite.gezegd;
import static nl.poort.Kanaalsite.koppelingen;
import static nl.poort.Kanaalsite.luister;
import static nl.poort.Kanaalsite.m;
import static nl.poort.Kanaalsite.meta;
import static nl.poort.Kanaalsite.ondertekend;
import static nl.poort.Kanaalsite.sanne;
import static nl.poort.Kanaalsite.server;
import static nl.poort.Kanaalsite.social;
import static nl.poort.Kanaalsite.stuur;
import static nl.poort.Kanaalsite.tekst;
import static nl.poort.Kanaalsite.test;
import static nl.poort.Kanaalsite.uitgaand;
import static nl.poort.Kanaalsite.whatsapp;
import static nl.poort.Kanaalsite.zending;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.poort.contact.berichten.Berichtkanaal;
import nl.poort.contact.berichten.Bezorgadres;
import nl.poort.contact.berichten.Bezorger;
import nl.poort.contact.berichten.Bezorging;
import nl.poort.contact.berichten.Gespreksweg;
import nl.poort.contact.berichten.PostvakBezorger;
import nl.poort.contact.kanalen.SocialBezorger;
import nl.poort.contact.kanalen.WhatsappBezorger;
import nl.poort.web.Proefsite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What exchanges and message services say at the real doors, and how messages leave.
@Timeout(120)
class KanaalwebTest {
    @BeforeAll
    static void begin() throws Exception {
        Kanaalsite.open();
    }

    @AfterAll
    static void einde() {
        Kanaalsite.sluit();
    }

    @Test
    void een_oproep_gaat_alleen_naar_de_schermen_van_wie_op_dat_toestel_zit() throws Exception {
        m.directeKanalen.toestellen.zitOp(sanne, "2041");
        var vanSanne = luister("sanne");
        var vanRob = luister("rob");
        var antwoord = stuur(
                belpad(),
                "application/json",
                "{\"event\":\"newCall\",\"direction\":\"in\",\"from\":\"0611111111\",\"to\":\"0881234501\",\"callId\":\"c1\",\"user\":[\"2041\"]}");
        assertThat(antwoord.statusCode()).isEqualTo(200);
        // other things may be told in between
        String hoort;
        do {
            hoort = vanSanne.poll(20, TimeUnit.SECONDS);
        } while (hoort != null && !hoort.equals("event: beltoon"));
        assertThat(hoort).isEqualTo("event: beltoon");
        // the waiting list concerns the whole desk: by the time it hears of that, it would have heard the call
        String gehoord;
        do {
            gehoord = vanRob.poll(20, TimeUnit.SECONDS);
            assertThat(gehoord).isNotEqualTo("event: beltoon");
        } while (!"event: telefoon".equals(gehoord));
        var browser = Proefsite.browser(server.port());
        browser.meldAan("sanne@example.nl");
        assertThat(browser.get("/werkplek/telefoon/melding").body()).contains("Onbekend nummer", "+31611111111");
        browser.meldAan("rob@example.nl");
        assertThat(browser.get("/werkplek/telefoon/melding").statusCode()).isEqualTo(204);
        stuur(
                belpad(),
                "application/x-www-form-urlencoded",
                "event=hangup&direction=in&callId=c1&cause=cancel&from=0611111111");
        assertThat(browser.get("/werkplek/telefoon").body()).contains("+31611111111", "1 keer gebeld");
    }

    @Test
    void wie_het_geheim_niet_kent_of_te_veel_stuurt_komt_er_niet_in() throws Exception {
        var pad = "/koppelingen/telefonie/" + centrale.centrale().id() + "/verkeerd";
        assertThat(stuur(pad, "application/json", "{}").statusCode()).isEqualTo(401);
        assertThat(stuur("/koppelingen/telefonie/nee/nee", "application/json", "{}")
                        .statusCode())
                .isEqualTo(401);
        assertThat(stuur(belpad(), "application/json", "{\"a\":\"" + "x".repeat(20_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
        assertThat(stuur(belpad(), "application/json", "{\"event\":\"boe\",\"callId\":\"x\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(stuur(belpad(), "application/json", "geen json").statusCode())
                .isEqualTo(400);
        assertThat(stuur(belpad(), "application/json", "{\"event\":\"newCall\"}")
                        .body())
                .contains("callId");
    }

    @Test
    void whatsapp_bewijst_zich_en_een_bericht_dat_tien_keer_tegelijk_komt_is_een_bericht() throws Exception {
        var pad =
                "/koppelingen/whatsapp/" + whatsapp.id() + "?hub.mode=subscribe&hub.challenge=abc123&hub.verify_token=";
        var browser = Proefsite.browser(server.port());
        assertThat(browser.get(pad + "controlewoord").body()).isEqualTo("abc123");
        assertThat(browser.get(pad + "anders").statusCode()).isEqualTo(401);
        var brief = bericht("\"messages\":[" + tekst("wamid.1", "Wanneer wordt het papier opgehaald?") + "]");
        assertThat(stuur("/koppelingen/whatsapp/" + whatsapp.id(), "application/json", brief)
                        .statusCode())
                .isEqualTo(401);
        assertThat(stuur(
                                "/koppelingen/whatsapp/" + whatsapp.id(),
                                "application/json",
                                brief,
                                "X-Hub-Signature-256",
                                ondertekend(brief, "ander geheim"))
                        .statusCode())
                .isEqualTo(401);
        var antwoorden = new LinkedBlockingQueue<Integer>();
        try (var draden = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 10; i++) {
                draden.submit(() -> antwoorden.add(meta(whatsapp, brief).statusCode()));
            }
        }
        assertThat(antwoorden).hasSize(10).containsOnly(200);
        assertThat(gezegd("wamid.1")).isEqualTo(1);
        var draad = koppelingen
                .kanalen
                .draden
                .wachtend(sanne, "whatsapp", null, null, 10)
                .getFirst();
        assertThat(draad.norm()).isEqualTo("1 uur binnen openingstijd");
    }

    @Test
    void een_bericht_dat_niet_te_tonen_is_houdt_het_volgende_niet_tegen() throws Exception {
        var vreemd = "{\"id\":\"wamid.3\",\"from\":\"31622222222\",\"type\":\"order\"}";
        var plaatje =
                "{\"id\":\"wamid.4\",\"from\":\"31622222222\",\"type\":\"image\",\"image\":{\"id\":\"m1\",\"caption\":\"Kijk\"}}";
        var kapot = "{\"id\":\"\",\"from\":7,\"type\":[]}";
        var brief = bericht(
                "\"messages\":[" + kapot + "," + vreemd + "," + plaatje + "," + tekst("wamid.5", "Hallo") + "]");
        assertThat(meta(whatsapp, brief).statusCode()).isEqualTo(200);
        for (var nummer : List.of("wamid.3", "wamid.4", "wamid.5")) {
            assertThat(gezegd(nummer)).as(nummer).isEqualTo(1);
        }
        assertThat(meta(whatsapp, "{\"entry\":7}").statusCode()).isEqualTo(200);
    }

    @Test
    void een_openbaar_antwoord_op_sociale_media_bevat_niets_persoonlijks_en_past() throws Exception {
        var brief =
                "{\"platform\":\"Facebook\",\"messageId\":\"f1\",\"thread\":\"9_1\",\"author\":{\"name\":\"Bo\"},\"text\":\"Staat de sluis open?\",\"public\":true}";
        assertThat(meta(social, brief).statusCode()).isEqualTo(200);
        assertThat(meta(social, "{\"platform\":\"x\"}").body()).contains("messageId", "thread", "text");
        var draad = koppelingen
                .kanalen
                .draden
                .wachtend(sanne, "social", null, null, 10)
                .getFirst();
        assertThat(draad.adres()).isEqualTo("facebook:openbaar:9_1");
        var weg =
                new Gespreksweg(new Bezorgadres(Berichtkanaal.SOCIAL, draad.adres()), "facebook:berg", "f1", List.of());
        var bezorger = new SocialBezorger(koppelingen.kanalen.ingangen, uitgaand);
        assertThat(bezorger.bezorg(zending(draad.adres(), "Ja, tot 17 uur.", weg)))
                .isInstanceOf(Bezorging.Afgeleverd.class);
        for (var fout :
                List.of("Bel 06 12345678", "Mail jan@example.nl", "Uw nummer is K-2026-000001", "x".repeat(2001))) {
            assertThat(bezorger.bezorg(zending(draad.adres(), fout, weg)))
                    .as(fout)
                    .isInstanceOf(Bezorging.Geweigerd.class);
        }
        assertThat(bezorger.bezorg(zending("instagram:prive:1", "x".repeat(1001), weg)))
                .isInstanceOf(Bezorging.Geweigerd.class);
    }

    @Test
    void elke_bezorger_van_whatsapp_neemt_een_bericht_een_keer_en_gooit_nooit() {
        var weg =
                new Gespreksweg(new Bezorgadres(Berichtkanaal.WHATSAPP, "+31633333333"), "1555", "wamid.x", List.of());
        for (Bezorger bezorger : List.of(
                new WhatsappBezorger(test.db(), koppelingen.kanalen.ingangen, uitgaand),
                new PostvakBezorger(test.db(), Berichtkanaal.WHATSAPP))) {
            assertThat(bezorger.kanaal()).isEqualTo(Berichtkanaal.WHATSAPP);
            var z = zending("+31633333333", "Goed\nnieuws 🎉", weg);
            assertThat(bezorger.bezorg(z)).isInstanceOf(Bezorging.Afgeleverd.class);
            assertThat(bezorger.bezorg(z)).isInstanceOf(Bezorging.Afgeleverd.class);
        }
    }

    @Test
    void binnen_een_dag_vrije_woorden_daarna_het_sjabloon_en_wat_de_dienst_zegt_telt() throws Exception {
        var bezorger = new WhatsappBezorger(test.db(), koppelingen.kanalen.ingangen, uitgaand);
        meta(whatsapp, bericht("\"messages\":[" + tekst("wamid.7", "Hallo?") + "]"));
        var weg =
                new Gespreksweg(new Bezorgadres(Berichtkanaal.WHATSAPP, "+31622222222"), "1555", "wamid.7", List.of());
        GESTUURD.clear();
        assertThat(bezorger.bezorg(zending("+31622222222", "Dag", weg))).isInstanceOf(Bezorging.Afgeleverd.class);
        assertThat(GESTUURD.take())
                .contains("/1555/messages", "\"type\":\"text\"", "\"to\":\"31622222222\"", "wamid.7");
        var nu = test.klok().instant();
        test.klok().verder(Duration.ofHours(25));
        assertThat(bezorger.bezorg(zending("+31622222222", "Dag\nweer", weg))).isInstanceOf(Bezorging.Afgeleverd.class);
        assertThat(GESTUURD.take()).contains("\"type\":\"template\"", "\"name\":\"antwoord\"", "Dag weer");
        test.klok().zet(nu);
        antwoordt = 500;
        assertThat(bezorger.bezorg(zending("+31622222222", "Later", weg))).isInstanceOf(Bezorging.Uitgesteld.class);
        antwoordt = 400;
        assertThat(bezorger.bezorg(zending("+31622222222", "Nooit", weg))).isInstanceOf(Bezorging.Geweigerd.class);
        antwoordt = 200;
        var standen =
                "\"statuses\":[{\"id\":\"wamid.uit\",\"status\":\"read\"},{\"id\":\"wamid.uit\",\"status\":\"sent\"},{\"id\":\"onbekend\",\"status\":\"failed\"}]";
        assertThat(meta(whatsapp, bericht(standen)).statusCode()).isEqualTo(200);
        assertThat(meta(whatsapp, bericht(standen)).statusCode()).isEqualTo(200);
        int verst = test.eigenaar()
                .withHandle(h -> h.createQuery("select max(stand) from kanalen.verzonden")
                        .mapTo(Integer.class)
                        .one());
        assertThat(verst).isEqualTo(3);
    }
}
