package nl.poort;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.poort.contact.berichten.Berichtkanaal;
import nl.poort.contact.berichten.Bezorgadres;
import nl.poort.contact.berichten.Bezorger;
import nl.poort.contact.berichten.Bezorging;
import nl.poort.contact.berichten.Gespreksweg;
import nl.poort.contact.berichten.PostvakBezorger;
import nl.poort.contact.berichten.Zending;
import nl.poort.contact.kanalen.Dienstgeheim;
import nl.poort.contact.kanalen.Ingang;
import nl.poort.contact.kanalen.SocialBezorger;
import nl.poort.contact.kanalen.Telefooncentrales;
import nl.poort.contact.kanalen.WhatsappBezorger;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.http.Gezondheid;
import nl.poort.techniek.http.Server;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.web.Live;
import nl.poort.web.Proefsite;
import nl.poort.web.Voordeur;
import nl.poort.web.Web;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What exchanges and message services say at the real doors, and how messages leave: against a service that behaves as
/// the WhatsApp Cloud API does.
@Timeout(120)
class KanaalwebTest {
    private static final Actor PROEF = Actor.system("proef");
    private static final LinkedBlockingQueue<String> GESTUURD = new LinkedBlockingQueue<>();
    private static volatile int antwoordt = 200;
    private static TestDatabase test;
    private static Modules m;
    private static HttpServer graph;
    private static Uitgaand uitgaand;
    private static Koppelingen koppelingen;
    private static Live live;
    private static Server server;
    private static Medewerker sanne;
    private static Telefooncentrales.Nieuw centrale;
    private static Ingang whatsapp;
    private static Ingang social;

    @BeforeAll
    static void open() throws Exception {
        test = TestDatabase.open();
        graph = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        graph.createContext("/", x -> {
            GESTUURD.add(
                    x.getRequestURI() + " " + new String(x.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var antwoord = "{\"messages\":[{\"id\":\"wamid.uit\"}]}".getBytes(StandardCharsets.UTF_8);
            x.sendResponseHeaders(antwoordt, antwoord.length);
            x.getResponseBody().write(antwoord);
            x.close();
        });
        graph.start();
        var adres = "http://localhost:" + graph.getAddress().getPort();
        var instellingen = Instellingen.read(
                Map.of("POORT_DEMO", "false", "POORT_OUTBOUND", "intern:" + adres), Path.of("bestaat-niet"));
        m = new Modules(test.db(), test.gebeurtenissen(), List.of());
        live = new Live(test.gebeurtenissen());
        koppelingen = new Koppelingen(m, instellingen);
        uitgaand = new Uitgaand(List.of("intern:" + adres));
        var routes = new Schermen(m, instellingen, live, new Gezondheid(), koppelingen).routes();
        var web = new Web(
                test.db(),
                id -> m.medewerkers.find(PROEF, id),
                id -> m.organisaties.get(PROEF, id).naam(),
                new Web.Omgeving("http://localhost:8080", false),
                List.of());
        server = Voordeur.open(new Server.Instelling("127.0.0.1", 0, 2_000_000), web, routes);
        richtIn(adres);
    }

    private static void richtIn(String adres) {
        var berg = m.organisaties.voegToe(PROEF, Organisatiegegevens.van("Gemeente Berg", Organisatiesoort.GEMEENTE));
        var team = m.organisaties.teams(PROEF, berg.id()).getFirst().id();
        sanne = mens(berg.id(), team, "sanne", Rol.KCC_MEDEWERKER);
        mens(berg.id(), team, "rob", Rol.KCC_MEDEWERKER);
        var bea = mens(berg.id(), team, "bea", Rol.FUNCTIONEEL_BEHEERDER);
        centrale = m.directeKanalen.centrales.maak(PROEF, berg.id(), "Centrale");
        var geheim = new Dienstgeheim("sleutel", "appgeheim", "controlewoord").tekst();
        var graphadres = Map.of("graph", adres, "sjabloon", "antwoord", "adres", adres + "/webcare");
        whatsapp = koppelingen.kanalen.ingangen.opslaan(
                bea, new Ingang(null, berg.id(), "whatsapp", "1555", "Nummer", team, true, "", graphadres), geheim);
        social = koppelingen.kanalen.ingangen.opslaan(
                bea,
                new Ingang(null, berg.id(), "social", "facebook:berg", "Pagina", team, true, "", graphadres),
                geheim);
    }

    private static Medewerker mens(java.util.UUID organisatie, java.util.UUID team, String naam, Rol rol) {
        var wie = m.medewerkers.voegToe(
                PROEF,
                organisatie,
                new Medewerkergegevens(naam, naam + "@example.nl", null, Set.of(rol), Set.of(team)));
        m.accounts.maak(PROEF, wie.id(), Proefsite.WACHTWOORD);
        return wie;
    }

    @AfterAll
    static void sluit() {
        live.close();
        server.close();
        koppelingen.close();
        uitgaand.close();
        graph.stop(0);
        test.close();
    }

    private static HttpResponse<String> stuur(String pad, String soort, String inhoud, String... koppen)
            throws Exception {
        var verzoek = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + pad))
                .header("Content-Type", soort)
                .POST(HttpRequest.BodyPublishers.ofString(inhoud));
        if (koppen.length > 0) {
            verzoek.headers(koppen);
        }
        return HttpClient.newHttpClient().send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String belpad() {
        return "/koppelingen/telefonie/" + centrale.centrale().id() + "/" + centrale.geheim();
    }

    private static LinkedBlockingQueue<String> luister(String naam) throws Exception {
        var browser = Proefsite.browser(server.port());
        browser.meldAan(naam + "@example.nl");
        var regels = new LinkedBlockingQueue<String>();
        var verzoek = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/live"))
                .header("Cookie", browser.koekje())
                .build();
        var antwoord = HttpClient.newHttpClient()
                .sendAsync(verzoek, HttpResponse.BodyHandlers.ofLines())
                .get(20, TimeUnit.SECONDS);
        Thread.ofVirtual()
                .start(() -> antwoord.body().filter(r -> r.startsWith("event:")).forEach(regels::add));
        return regels;
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
        assertThat(vanSanne.poll(20, TimeUnit.SECONDS)).isEqualTo("event: beltoon");
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
                .isEqualTo(422);
        assertThat(stuur(belpad(), "application/json", "{\"event\":\"newCall\"}")
                        .body())
                .contains("callId");
    }

    private static String ondertekend(String inhoud, String geheim) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(geheim.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal(inhoud.getBytes(StandardCharsets.UTF_8)));
    }

    private static HttpResponse<String> meta(Ingang ingang, String inhoud) throws Exception {
        return stuur(
                "/koppelingen/" + ingang.kanaal() + "/" + ingang.id(),
                "application/json",
                inhoud,
                "X-Hub-Signature-256",
                ondertekend(inhoud, "appgeheim"));
    }

    private static String bericht(String deel) {
        return """
                {"object":"whatsapp_business_account","entry":[{"changes":[{"value":{"messaging_product":"whatsapp",
                "metadata":{"phone_number_id":"1555"},"contacts":[{"wa_id":"31622222222","profile":{"name":"Fatima 🎈"}}],
                %s}}]}]}""".formatted(deel);
    }

    private static String tekst(String nummer, String woorden) {
        return "{\"id\":\"%s\",\"from\":\"31622222222\",\"type\":\"text\",\"text\":{\"body\":\"%s\"}}"
                .formatted(nummer, woorden);
    }

    private static int gezegd(String berichtId) {
        return test.eigenaar()
                .withHandle(h -> h.createQuery("select count(*) from kanalen.uiting where bericht_id = :id")
                        .bind("id", berichtId)
                        .mapTo(Integer.class)
                        .one());
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

    private static Zending zending(String adres, String tekst, Gespreksweg weg) {
        var id = java.util.UUID.randomUUID();
        return new Zending(
                id,
                sanne.organisatie(),
                "<" + id + "@poort>",
                "K-2026-000001",
                "Klant",
                adres,
                "Uw vraag",
                tekst,
                false,
                weg);
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
