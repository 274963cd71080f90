package nl.poort.loket.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import nl.poort.keten.samenwerking.Landelijkestand;
import nl.poort.keten.samenwerking.Samenwerkfunctionaliteit;
import nl.poort.loket.aanvraag.Stambericht;
import nl.poort.loket.aanvraag.Stamschrijver;
import nl.poort.loket.aanvraag.Verzoekmaker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.geo.Geojson;
import nl.poort.techniek.geo.Gml;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.web.samenwerking.Samenwerkklant;
import org.junit.jupiter.api.Test;

/// Spoiled messages of others, of every kind that the chain of the Omgevingswet takes in: read, or refused in words;
/// nothing else and never without end (G21). More of them: `-Dpoort.fuzz=100000 -Dpoort.fuzz.zaad=7`.
class BedorvenberichtenTest {
    private static final long ZAAD = Long.getLong("poort.fuzz.zaad", 20261123L);
    private static final int KEREN = Integer.getInteger("poort.fuzz", 1_000);

    private static final List<String> SCHERVEN = List.of(
            "\"",
            "<",
            ">",
            "&amp;",
            "&x;",
            "]]>",
            "<!--",
            "<!DOCTYPE a [",
            "{",
            "}",
            "[[[[",
            "]",
            ",",
            ":",
            "null",
            "-",
            "1e999",
            "NaN",
            "9".repeat(400),
            "\\u0000",
            "\u0000",
            "\uD83C",
            "👩",
            " ",
            "0",
            "true",
            "../",
            "2026-02-30T25:61:00Z");

    @FunctionalInterface
    private interface Lezer {
        void lees(byte[] bytes) throws Exception;
    }

    private static byte[] bederf(String bron, Random toeval) {
        var tekst = new StringBuilder(bron);
        for (int n = 1 + toeval.nextInt(4); n > 0 && !tekst.isEmpty(); n--) {
            int waar = toeval.nextInt(tekst.length());
            int tot = Math.min(tekst.length(), waar + 1 + toeval.nextInt(toeval.nextInt(10) == 0 ? 300 : 8));
            switch (toeval.nextInt(4)) {
                case 0 -> tekst.delete(waar, tot);
                case 1 -> tekst.insert(waar, SCHERVEN.get(toeval.nextInt(SCHERVEN.size())));
                case 2 -> tekst.insert(waar, tekst.substring(waar, tot));
                default -> tekst.replace(waar, tot, SCHERVEN.get(toeval.nextInt(SCHERVEN.size())));
            }
        }
        var bytes = tekst.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && toeval.nextInt(5) == 0) {
            bytes[toeval.nextInt(bytes.length)] = (byte) toeval.nextInt(256);
        }
        return bytes;
    }

    /// @return how many were read all the same
    private static int probeer(String bron, int keren, Lezer lezer) {
        int gelezen = 0;
        for (int i = 0; i < keren; i++) {
            var bytes = bederf(bron, new Random(ZAAD + i));
            try {
                lezer.lees(bytes);
                gelezen++;
            } catch (Weigering w) {
                assertThat(w.getMessage()).isNotBlank();
            } catch (Exception | Error e) {
                throw new AssertionError("zaad " + (ZAAD + i) + ": " + new String(bytes, StandardCharsets.UTF_8), e);
            }
        }
        return gelezen;
    }

    @Test
    void een_bedorven_verzoek_wordt_gelezen_of_in_woorden_geweigerd() {
        var gezag = new Stambericht.Instantie("00000001001967549000", "Gemeente <Berg>");
        var xml = new String(
                Stamschrijver.schrijf(new Stambericht(new Verzoekmaker().verzoek(), gezag, null, false)),
                StandardCharsets.UTF_8);
        int gelezen = probeer(xml, KEREN, bytes -> {
            var in = Stamlezer.lees(bytes);
            assertThat(in.nummer()).matches("[0-9]{13}");
            assertThat(in.toString()).doesNotContain("\u0000");
        });
        assertThat(gelezen).isBetween(1, KEREN - 1);
    }

    @Test
    void een_bedorven_grens_wordt_gelezen_of_in_woorden_geweigerd() {
        var gml = """
                <gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2"><gml:featureMember><a:g xmlns:a="urn:a">
                <a:code>gm0014</a:code><a:vorm><gml:MultiSurface srsName="urn:ogc:def:crs:EPSG::28992"><gml:surfaceMember>
                <gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">140000 500000 150000 500000 150000
                510000 140000 500000</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
                </gml:MultiSurface></a:vorm></a:g></gml:featureMember></gml:FeatureCollection>""";
        var geojson = """
                {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:28992"}},"features":[
                {"type":"Feature","properties":{"code":"gm0014","n":1.5,"x":null},"geometry":{"type":"MultiPolygon",
                "coordinates":[[[[140000,500000],[150000,500000],[150000,510000],[140000,500000]]]]}}]}""";
        int gelezen = probeer(gml, KEREN, bytes -> Gml.lees(new ByteArrayInputStream(bytes), 1_000, f -> {}));
        gelezen += probeer(geojson, KEREN, bytes -> Geojson.lees(new ByteArrayInputStream(bytes), 1_000, f -> {}));
        assertThat(gelezen).isBetween(1, 2 * KEREN - 1);
    }

    /// Both national facilities over HTTP, with the real adapters.
    @Test
    void een_bedorven_antwoord_van_een_landelijke_voorziening_wordt_gelezen_of_in_woorden_geweigerd() throws Exception {
        var antwoord = new byte[1][];
        var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", x -> {
            try (x) {
                x.sendResponseHeaders(200, antwoord[0].length == 0 ? -1 : antwoord[0].length);
                x.getResponseBody().write(antwoord[0]);
            } catch (IOException e) {
                // a body that should be empty
            }
        });
        server.start();
        var basis = URI.create("http://localhost:" + server.getAddress().getPort() + "/api/");
        try (var uitgaand = new Uitgaand(List.of("intern:" + basis))) {
            int keren = KEREN / 5;
            var samen = new Samenwerkklant(basis, uitgaand);
            int gelezen = probeer(NOTIFICATIES, keren, bytes -> {
                antwoord[0] = bytes;
                samen.notificaties("1", Instant.EPOCH, Instant.EPOCH)
                        .forEach(n -> assertThat(n.toString()).doesNotContain("\u0000"));
            });
            gelezen += probeer(VERZOEK, keren, bytes -> {
                antwoord[0] = bytes;
                leesVerzoek(samen);
            });
            var dso = new DsoVoorziening(uitgaand);
            var plek = new Stukbron.Plek("1", basis + "dso", "");
            gelezen += probeer(AANGEKONDIGD, keren, bytes -> {
                antwoord[0] = bytes;
                dso.aangekondigd(plek, Instant.EPOCH);
            });
            gelezen += probeer(VERWIJZINGEN.replace("BASIS", plek.adres()), keren, bytes -> {
                antwoord[0] = bytes;
                dso.verwijzingen(plek, new Verzoekbericht("2026100500001", 0))
                        .documenten()
                        .forEach(d -> assertThat(d.naam()).doesNotContain("\u0000"));
            });
            assertThat(gelezen).isBetween(1, 4 * keren - 1);
            antwoord[0] = AANGEKONDIGD.replace("\"001\"", "\"x\"").getBytes(StandardCharsets.UTF_8);
            assertThat(dso.aangekondigd(plek, Instant.EPOCH))
                    .as("what is no number keeps nothing from being found")
                    .containsExactly(new Verzoekbericht("2026100500001", 0));
        } finally {
            server.stop(0);
        }
    }

    private static void leesVerzoek(Samenwerkfunctionaliteit samen) {
        samen.find("1", "a").ifPresent(v -> assertThat(v.stand()).isIn((Object[]) Landelijkestand.values()));
        samen.list("1", "s").forEach(v -> assertThat(v.titel()).isNotNull());
    }

    private static final String NOTIFICATIES = """
            {"notificaties":[{"notificatieId":"n1","notificatieType":"ACTIEVERZOEK","samenwerkingId":"s1","properties":
            {"actieverzoekId":"a1"},"eventDatumTijd":"2026-03-09T10:00:00Z"},{"notificatieId":"n2","notificatieType":"X",
            "samenwerkingId":"s1","properties":{},"eventDatumTijd":"2026-03-09T11:00:00Z"}],"volgende":false}""";
    private static final String VERZOEK = """
            {"actieverzoekId":"a1","samenwerkingId":"s1","productId":"p","titel":"Advies","omschrijving":"Kijk eens",
            "zender":"1","zenderNaam":"Dal","ontvanger":"2","status":"OPEN","melding":"",
            "actieverzoeken":[{"actieverzoekId":"a1","titel":"x","status":"GEREED"}]}""";
    private static final String AANGEKONDIGD = """
            {"verzoeken":[{"verzoeknummer":"2026100500001","volgnummer":"000"},
            {"verzoeknummer":"2026100500002","volgnummer":"001"}]}""";
    private static final String VERWIJZINGEN = """
            {"verzoek":{"href":"BASIS/verzoeken/1/xml","bestandsgrootte":1200,"bestandsnaam":"v.xml"},"documenten":[
            {"documentId":"d1","bestandsnaam":"a.pdf","documentsoort":"Tekening","href":"BASIS/verzoeken/1/documenten/0",
            "bestandsgrootte":"3000","sha256":"ab"}]}""";
}
