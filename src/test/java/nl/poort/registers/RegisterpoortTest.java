package nl.poort.registers;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// The gate of the ZGW APIs: which tokens come in, where they may stand, and what is no HTTP (scorecard E2, E3, G14).
class RegisterpoortTest {
    private static final String PAD = "/catalogi/api/v1/catalogussen";
    private static Registerproef p;

    @BeforeAll
    static void open() {
        p = new Registerproef();
    }

    @AfterAll
    static void sluit() {
        p.close();
    }

    private static String token(Map<String, Object> anders) {
        return p.jwt("alles", "kort", anders);
    }

    private static Map<String, Object> zonder(String naam) {
        var weg = new HashMap<String, Object>();
        weg.put(naam, null);
        return weg;
    }

    private static String deel(String tekst) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> verkeerd() {
        var nu = p.test.klok().instant().getEpochSecond();
        var goed = token(Map.of()).split("\\.");
        var t = new LinkedHashMap<String, String>();
        t.put("zonder iat", token(zonder("iat")));
        t.put("iat is een uur en een minuut oud", token(Map.of("iat", nu - 3_660)));
        t.put("iat ligt een minuut vooruit", token(Map.of("iat", nu + 61)));
        t.put("iat is tekst", token(Map.of("iat", "gisteren")));
        t.put("iat is negatief", token(Map.of("iat", -1)));
        t.put("iat is enorm", token(Map.of("iat", Long.MAX_VALUE)));
        t.put("exp is voorbij", token(Map.of("exp", nu - 61)));
        t.put("nbf ligt vooruit", token(Map.of("nbf", nu + 61)));
        t.put("ander geheim", p.jwt("alles", "anders", Map.of()));
        t.put("onbekende client", p.jwt("vreemd", "kort", Map.of()));
        t.put("geen client", token(zonder("client_id")));
        t.put("client met een nul", token(Map.of("client_id", "alles\u0000")));
        t.put("gebruiker met een nul", token(Map.of("user_id", "jan\u0000")));
        for (var alg : List.of("none", "None", "HS512", "RS256", "hs256", "")) {
            t.put("alg " + alg, deel("{\"alg\":\"" + alg + "\"}") + "." + goed[1] + "." + goed[2]);
            t.put(
                    "alg " + alg + " goed ondertekend",
                    Proeftoken.onderteken(deel("{\"alg\":\"" + alg + "\"}") + "." + goed[1], "kort"));
            t.put("alg " + alg + " zonder handtekening", deel("{\"alg\":\"" + alg + "\"}") + "." + goed[1] + ".");
        }
        t.put("zonder handtekening", goed[0] + "." + goed[1] + ".");
        t.put("handtekening van een ander deel", goed[0] + "." + deel("{\"client_id\":\"alles\"}") + "." + goed[2]);
        t.put("vier delen", String.join(".", goed) + ".x");
        t.put("twee delen", goed[0] + "." + goed[1]);
        t.put("geen base64", "%%%.%%%.%%%");
        t.put("geen json", deel("x") + "." + deel("y") + "." + goed[2]);
        t.put("een lijst", deel("[]") + "." + deel("[]") + "." + goed[2]);
        t.put("leeg", "");
        return t;
    }

    @Test
    void gen_12_een_token_dat_niet_klopt_komt_er_niet_in() {
        int getoetst = 0;
        for (var geval : verkeerd().entrySet()) {
            // not the limit on bad tokens is tried here
            p.test.klok().verder(Duration.ofMinutes(6));
            verkeerd().forEach((naam, jwt) -> {
                if (naam.equals(geval.getKey())) {
                    assertThat(p.stuur("GET", PAD, jwt, null).status()).as(naam).isEqualTo(403);
                }
            });
            getoetst++;
        }
        System.out.println("E2: " + getoetst + " tokens");
        var nu = p.test.klok().instant().getEpochSecond();
        for (var goed : List.of(
                Map.<String, Object>of(),
                Map.<String, Object>of("iat", nu + 29),
                Map.<String, Object>of("iat", nu - 3_600, "exp", nu + 1),
                Map.<String, Object>of("aud", "een ander", "iss", "vreemd"))) {
            p.stuur("GET", PAD, token(goed), null).eis(200);
        }
    }

    @Test
    void een_token_staat_in_de_kop_en_nergens_anders_en_nooit_in_het_logboek() {
        var jwt = token(Map.of());
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(log);
        try {
            for (var naam : List.of("token", "access_token", "jwt", "Authorization", "bearer")) {
                assertThat(p.stuur("GET", PAD + "?" + naam + "=" + jwt, null, null)
                                .status())
                        .isEqualTo(403);
                assertThat(p.stuur("GET", PAD + "?" + naam + "=" + jwt, jwt, null)
                                .status())
                        .isEqualTo(400);
            }
            for (var kop : List.of("Cookie", "X-Api-Key", "X-Forwarded-Authorization", "Proxy-Authorization")) {
                assertThat(p.stuur("GET", PAD, null, null, kop, "Bearer " + jwt).status())
                        .isEqualTo(403);
            }
            for (var soort : List.of("Basic ", "Token ", "Digest ", "")) {
                assertThat(p.stuur("GET", PAD, null, null, "Authorization", soort + jwt)
                                .status())
                        .isEqualTo(403);
            }
            p.stuur("POST", PAD, null, "token=" + jwt, "Content-Type", "application/x-www-form-urlencoded")
                    .eis(403);
            p.stuur("GET", PAD, jwt + "x", null).eis(403);
            p.stuur("GET", PAD, jwt, null, "Referer", "https://x.example.nl/?token=" + jwt)
                    .eis(200);
        } finally {
            root.detachAppender(log);
        }
        var handtekening = jwt.substring(jwt.lastIndexOf('.') + 1);
        assertThat(log.list).noneMatch(r -> r.getFormattedMessage().contains(handtekening));
        var bewaard = p.test.eigenaar()
                .withHandle(h -> h.createQuery(
                                "select count(*) from gebeurtenissen.gebeurtenis where inhoud::text like '%' || :h || '%'")
                        .bind("h", handtekening)
                        .mapTo(Integer.class)
                        .one());
        assertThat(bewaard).isZero();
    }

    @Test
    void wat_geen_goed_http_is_wordt_geweigerd_en_verbergt_geen_tweede_verzoek() {
        var lijn = new Rauw(p.port());
        var kop = " HTTP/1.1\r\nHost: poort\r\nAuthorization: Bearer " + token(Map.of()) + "\r\n";
        assertThat(lijn.stuur("GET " + PAD + kop + "\r\n").statussen()).containsExactly(200);
        int getoetst = 0;
        for (var geval : Rauw.geenHttp(PAD, token(Map.of()))) {
            var uitkomst = lijn.stuur(geval);
            assertThat(uitkomst.statussen()).as(geval).hasSizeLessThan(2);
            assertThat(uitkomst.statussen()).as(geval).allMatch(s -> s >= 400 && s < 500 || s == 501 || s == 505);
            assertThat(uitkomst.tekst()).doesNotContain("nl.poort.", "org.eclipse", "\tat ");
            getoetst++;
        }
        System.out.println("G14: " + getoetst + " gevallen");
        // whom one asks for by another name gets our own addresses
        var elders = lijn.stuur("GET http://kwaad.example.nl" + PAD + kop + "\r\n");
        assertThat(elders.tekst()).doesNotContain("kwaad");
        var gesmokkeld = lijn.stuur("POST " + PAD + kop + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "0\r\n\r\nGET " + PAD + kop + "\r\n");
        assertThat(gesmokkeld.statussen()).containsExactly(400);
    }

    /// J1: our own rules; what the standard forces is on a written list.
    @Test
    void elk_document_houdt_de_regels_van_de_api_strategie_op_wat_de_standaard_afdwingt_na() {
        int gezien = 0;
        int afgedwongen = 0;
        for (var api : p.zgw.apis()) {
            var document =
                    p.stuur("GET", api.basis() + "/openapi.json", null, null).eis(200);
            assertThat(document.kop("API-version")).isEqualTo(api.versie());
            assertThat(document.kop("Access-Control-Allow-Origin")).isEqualTo("*");
            var bezwaren = new Adrlinter(document.json()).bezwaren();
            assertThat(bezwaren)
                    .as(api.basis())
                    .allMatch(b -> Adrlinter.ZGW.stream().anyMatch(b::matches));
            afgedwongen += bezwaren.size();
            gezien++;
        }
        System.out.println("J1: " + gezien + " documenten, " + afgedwongen + " keer wat de standaard afdwingt");
    }

    /// I17: the number of a citizen stands in no path, and what stands in a query is kept nowhere.
    @Test
    void een_bsn_in_een_zoekvraag_staat_in_geen_pad_en_wordt_nergens_opgeschreven() {
        assertThat(p.routes)
                .noneMatch(r -> r.path().toLowerCase(java.util.Locale.ROOT).contains("bsn"));
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(log);
        var vraag = "betrokkeneIdentificatie__natuurlijkPersoon__inpBsn";
        try {
            p.alles.get("/zaken/api/v1/rollen?" + vraag + "=999990019").eis(200);
            p.alles.get("/zaken/api/v1/zaken?rol__" + vraag + "=999990019").eis(200);
            p.alles.get("/zaken/api/v1/zaken?fout=999990019").eis(400);
            // without a number in an address: the same question in the body
            p.alles
                    .post("/zaken/api/v1/zaken/_zoek", Map.of("rol__" + vraag, "999990019"))
                    .eis(200);
        } finally {
            root.detachAppender(log);
        }
        assertThat(log.list).noneMatch(r -> r.getFormattedMessage().contains("999990019"));
        var inzage = p.test.eigenaar()
                .withHandle(h -> h.createQuery("select count(*) from web.inzage i where i::text like '%999990019%'")
                        .mapTo(Integer.class)
                        .one());
        assertThat(inzage).isZero();
    }
}
