package nl.poort.registers.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a case or a document refers to at another supplier is looked at over the network, when that address may be
/// called.
class EldersTest {
    private static final Map<String, String> DAAR = Map.of(
            "/zaken/1", "{\"url\": \"x\", \"zaaktype\": \"y\"}",
            "/kanaal/1", "{\"url\": \"x\", \"naam\": \"Balie\", \"omschrijving\": \"Aan de balie\"}",
            "/objecten/1", "{\"url\": \"x\", \"record\": {\"data\": {\"sloopdatum\": \"2030-04-01\"}}}",
            "/objecten/2", "{\"sloopdatum\": \"2031-05-02\"}");
    private static final String RELATIES = "/documenten/api/v1/objectinformatieobjecten";
    private static HttpServer daar;
    private static String adres;
    private static Zaakproef z;

    @BeforeAll
    static void open() throws IOException {
        daar = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        daar.createContext("/", ctx -> {
            var tekst = DAAR.get(ctx.getRequestURI().getPath());
            var bytes = (tekst == null ? "{}" : tekst).getBytes(StandardCharsets.UTF_8);
            ctx.sendResponseHeaders(tekst == null ? 404 : 200, bytes.length);
            ctx.getResponseBody().write(bytes);
            ctx.close();
        });
        daar.start();
        adres = "http://127.0.0.1:" + daar.getAddress().getPort();
        z = new Zaakproef(adres + "/");
    }

    @AfterAll
    static void sluit() {
        z.close();
        daar.stop(0);
    }

    @Test
    void zrc_010_zrc_011_wat_elders_staat_mag_erbij() {
        z.maak(
                        "communicatiekanaal",
                        adres + "/kanaal/1",
                        "relevanteAndereZaken",
                        List.of(Map.of("url", adres + "/zaken/1", "aardRelatie", "vervolg")))
                .eis(201);
        z.maak("communicatiekanaal", adres + "/zaken/1").eisFout("communicatiekanaal", "invalid-resource");
    }

    @Test
    void drc_002_een_object_elders_moet_er_staan_en_van_die_soort_zijn() {
        var document = z.document();
        z.p.alles.post(RELATIES, relatie(document, "/zaken/1")).eis(201);
        z.p.alles.post(RELATIES, relatie(document, "/kanaal/1")).eisFout("object", "invalid-resource");
        z.p.alles.post(RELATIES, relatie(document, "/weg")).eisFout("object", "bad-url");
        z.p.alles.post(RELATIES, relatie(document, "/zaken/1")).eisFout("nonFieldErrors", "unique");
    }

    private static Map<String, Object> relatie(String document, String pad) {
        return Map.of("informatieobject", document, "object", adres + pad, "objectType", "zaak");
    }

    @Test
    void zrc_021_een_zaakobject_elders_zegt_vanaf_wanneer() {
        var t = Bewaarproef.van(
                z,
                "PAND",
                "zaakobject",
                Map.of("datumkenmerk", "sloopdatum", "objecttype", "pand", "einddatumBekend", false));
        var zaak = t.nieuw();
        for (var pad : List.of("/objecten/1", "/objecten/2", "/objecten/weg")) {
            z.p.alles
                    .post(
                            Zaakproef.PAD + "/zaakobjecten",
                            Map.of("zaak", zaak, "objectType", "pand", "object", adres + pad))
                    .eis(201);
        }
        t.sluit(zaak);
        var gesloten = z.p.alles.get(zaak).eis(200).json();
        assertThat(gesloten.path("startdatumBewaartermijn").asText()).isEqualTo("2031-05-02");
    }
}
