package nl.poort;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.poort.contact.berichten.Gespreksweg;
import nl.poort.contact.berichten.Zending;
import nl.poort.contact.kanalen.Dienstgeheim;
import nl.poort.contact.kanalen.Ingang;
import nl.poort.contact.kanalen.Telefooncentrales;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Proefaccounts;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.http.Gezondheid;
import nl.poort.techniek.http.Server;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.web.Live;
import nl.poort.web.Proefsite;
import nl.poort.web.Voordeur;
import nl.poort.web.Web;

/// The real doors of the channels, with a municipality that uses them, and a service that behaves as the WhatsApp Cloud
/// API does.
final class Kanaalsite {
    private Kanaalsite() {}

    private static final Actor PROEF = Actor.system("proef");
    static final LinkedBlockingQueue<String> GESTUURD = new LinkedBlockingQueue<>();
    static volatile int antwoordt = 200;
    static TestDatabase test;
    static Modules m;
    static HttpServer graph;
    static Uitgaand uitgaand;
    static Koppelingen koppelingen;
    static Live live;
    static Server server;
    static Medewerker sanne;
    static Telefooncentrales.Nieuw centrale;
    static Ingang whatsapp;
    static Ingang social;

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

    static void richtIn(String adres) {
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

    static Medewerker mens(java.util.UUID organisatie, java.util.UUID team, String naam, Rol rol) {
        var wie = m.medewerkers.voegToe(
                PROEF,
                organisatie,
                new Medewerkergegevens(naam, naam + "@example.nl", null, Set.of(rol), Set.of(team)));
        Proefaccounts.maak(test, wie.id());
        return wie;
    }

    static void sluit() {
        live.close();
        server.close();
        koppelingen.close();
        uitgaand.close();
        graph.stop(0);
        test.close();
    }

    static HttpResponse<String> stuur(String pad, String soort, String inhoud, String... koppen) throws Exception {
        var verzoek = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + pad))
                .header("Content-Type", soort)
                .POST(HttpRequest.BodyPublishers.ofString(inhoud));
        if (koppen.length > 0) {
            verzoek.headers(koppen);
        }
        return HttpClient.newHttpClient().send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
    }

    static String belpad() {
        return "/koppelingen/telefonie/" + centrale.centrale().id() + "/" + centrale.geheim();
    }

    static LinkedBlockingQueue<String> luister(String naam) throws Exception {
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

    static String ondertekend(String inhoud, String geheim) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(geheim.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal(inhoud.getBytes(StandardCharsets.UTF_8)));
    }

    static HttpResponse<String> meta(Ingang ingang, String inhoud) throws Exception {
        return stuur(
                "/koppelingen/" + ingang.kanaal() + "/" + ingang.id(),
                "application/json",
                inhoud,
                "X-Hub-Signature-256",
                ondertekend(inhoud, "appgeheim"));
    }

    static String bericht(String deel) {
        return """
                {"object":"whatsapp_business_account","entry":[{"changes":[{"value":{"messaging_product":"whatsapp",
                "metadata":{"phone_number_id":"1555"},"contacts":[{"wa_id":"31622222222","profile":{"name":"Fatima 🎈"}}],
                %s}}]}]}""".formatted(deel);
    }

    static String tekst(String nummer, String woorden) {
        return "{\"id\":\"%s\",\"from\":\"31622222222\",\"type\":\"text\",\"text\":{\"body\":\"%s\"}}"
                .formatted(nummer, woorden);
    }

    static int gezegd(String berichtId) {
        return test.eigenaar()
                .withHandle(h -> h.createQuery("select count(*) from kanalen.uiting where bericht_id = :id")
                        .bind("id", berichtId)
                        .mapTo(Integer.class)
                        .one());
    }

    static Zending zending(String adres, String tekst, Gespreksweg weg) {
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
}
