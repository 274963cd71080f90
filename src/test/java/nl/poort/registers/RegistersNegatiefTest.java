package nl.poort.registers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.poort.registers.notificaties.Luisteraar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Wrong input of every kind on every operation of the ZGW APIs, made from the OpenAPI documents that are served
/// (scorecard G2, G15, G16, G17, G19, G20): never a 5xx, always problem+json, never a word of what is inside.
class RegistersNegatiefTest {
    private static final int KEER = Integer.getInteger("poort.negatief", 1_000);
    private static final long ZAAD = Long.getLong("poort.zaad", 20260309L);
    /// Halves of characters as escapes, so that they come over.
    static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static Luisteraar luisteraar;
    private static Registerproef p;
    private static Paden paden;
    private static Voorraad alles;
    private static final List<Doel> DOELEN = new ArrayList<>();

    /// @param velden that its body can have
    private record Doel(String methode, String pad, List<String> velden, List<String> parameters) {}

    @BeforeAll
    static void open() {
        luisteraar = new Luisteraar();
        p = new Registerproef(luisteraar.basis);
        paden = new Paden(p);
        alles = Voorraad.alles(p.alles, "NEGATIEF", luisteraar);
        p.zgw.apis().forEach(api -> doelen(api.basis()));
        // one seed, one round: the order of a document may differ from run to run
        DOELEN.sort(Comparator.comparing(Doel::pad).thenComparing(Doel::methode));
    }

    @AfterAll
    static void sluit() {
        p.close();
        luisteraar.close();
    }

    private static void doelen(String basis) {
        var document =
                p.stuur("GET", basis + "/openapi.json", null, null).eis(200).json();
        for (var pad : document.path("paths").properties()) {
            for (var m : pad.getValue().properties()) {
                var parameters = new ArrayList<String>();
                m.getValue().path("parameters").forEach(q -> {
                    if (q.path("in").asText().equals("query")) {
                        parameters.add(q.get("name").asText());
                    }
                });
                parameters.sort(null);
                // a change has the fields of a new one
                var lijst = pad.getKey().replaceFirst("/\\{uuid}$", "");
                var schema = document.path("paths")
                        .path(lijst)
                        .at("/post/requestBody/content/application~1json/schema/$ref")
                        .asText();
                var velden = new ArrayList<String>();
                document.at(schema.isEmpty() ? "/geen" : schema.substring(1) + "/properties")
                        .fieldNames()
                        .forEachRemaining(velden::add);
                DOELEN.add(new Doel(m.getKey().toUpperCase(), basis + pad.getKey(), velden, parameters));
            }
        }
    }

    @Test
    void wat_er_ook_in_een_verzoek_staat_het_antwoord_is_nooit_een_fout_van_ons() {
        assertThat(DOELEN).hasSizeGreaterThan(203);
        var rommel = new Rommel(ZAAD);
        var tellingen = new TreeMap<Integer, Integer>();
        var fouten = new TreeSet<String>();
        var vorige = "";
        for (int i = 0; i < KEER; i++) {
            var doel = DOELEN.get(i % DOELEN.size());
            var pad = pad(doel, rommel);
            var lichaam = lichaam(doel, rommel);
            var waar = doel.methode() + " " + kort(pad) + " " + (lichaam == null ? "" : kort(lichaam));
            Registerproef.Antwoord antwoord;
            try {
                antwoord = p.alles.stuur(doel.methode(), pad, lichaam);
            } catch (java.io.UncheckedIOException | AssertionError e) {
                fouten.add(kort(waar + " " + e) + "\n  NA " + vorige);
                continue;
            }
            vorige = antwoord.status() + " " + antwoord.ruw().headers().map() + waar;
            if (antwoord.status() >= 500) {
                fouten.add(antwoord.status() + " " + waar);
            }
            eisNetjes(waar, doel.methode(), antwoord);
            tellingen.merge(antwoord.status(), 1, Integer::sum);
        }
        System.out.println("G20: " + KEER + " verzoeken, " + tellingen);
        assertThat(fouten).isEmpty();
        assertThat(tellingen).containsKeys(200, 400, 404);
    }

    static void eisNetjes(String waar, String methode, Registerproef.Antwoord antwoord) {
        assertThat(antwoord.ruw().body())
                .as(waar)
                .doesNotContain("nl.poort.", "java.", "org.postgresql", "Exception", "\tat ");
        if (antwoord.status() >= 400 && !methode.equals("HEAD")) {
            assertThat(antwoord.kop("Content-Type")).as(waar).startsWith("application/problem+json");
            assertThat(antwoord.json().path("status").asInt()).as(waar).isEqualTo(antwoord.status());
        }
    }

    private static String kort(String lichaam) {
        return lichaam.substring(0, Math.min(400, lichaam.length()));
    }

    private static String pad(Doel doel, Rommel rommel) {
        boolean weg = doel.methode().equals("DELETE");
        var pad = rommel.eenOp(3) || weg
                ? paden.vul(doel.pad(), soort -> rommel.eenOp(2) ? UUID.randomUUID() + "" : onleeg(rommel))
                : paden.vul(doel.pad(), Paden.van(alles.adres, UUID.randomUUID() + ""));
        var delen = new ArrayList<String>();
        doel.parameters().forEach(naam -> {
            if (rommel.eenOp(8)) {
                delen.add(naam + "=" + rommel.inAdres());
            }
        });
        return delen.isEmpty() ? pad : pad + "?" + String.join("&", delen);
    }

    private static String onleeg(Rommel rommel) {
        var tekst = rommel.inAdres();
        return tekst.isEmpty() ? "x" : tekst;
    }

    private static String lichaam(Doel doel, Rommel rommel) {
        if (doel.methode().equals("GET") || doel.methode().equals("HEAD")) {
            return null;
        }
        if (rommel.eenOp(12)) {
            return rommel.onzin();
        }
        var soort = paden.soort(doel.pad());
        var basis = doel.pad().endsWith("_zoek")
                ? Map.of("zaakgeometrie", Map.of("within", Map.of("type", "Point")), "uuid__in", List.of())
                : alles.gestuurd.getOrDefault(soort, Map.of());
        ObjectNode json = ASCII.valueToTree(basis);
        rommel.verpest(json, doel.velden());
        return schrijf(json);
    }

    static String schrijf(JsonNode json) {
        try {
            return ASCII.writeValueAsString(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What would open a query, in every place where something is searched, ordered or named.
    @Test
    void sql_in_een_parameter_is_tekst_en_niets_meer() {
        var aanvallen = KEER > 1_000
                ? List.of("'", "') or (1=1) --", "1; select pg_sleep(5)", "\\", "%", "_", "?", ":x", "$1", "uuid;--")
                : List.of("' or '1'='1", "\\\"%_?:x$1;--");
        var fouten = new TreeSet<String>();
        int getoetst = 0;
        for (var doel : DOELEN) {
            if (!doel.methode().equals("GET") || doel.pad().contains("{")) {
                continue;
            }
            var namen = new ArrayList<>(doel.parameters());
            namen.add("ordering");
            for (var naam : namen) {
                for (var aanval : aanvallen) {
                    var waarde = java.net.URLEncoder.encode(aanval, java.nio.charset.StandardCharsets.UTF_8);
                    var antwoord = p.alles.get(doel.pad() + "?" + naam + "=" + waarde);
                    boolean leeg = antwoord.json() != null
                            && antwoord.json().path("count").asInt() == 0
                            && (!antwoord.json().isArray() || antwoord.json().isEmpty());
                    if (antwoord.status() >= 500 || antwoord.status() == 200 && !leeg) {
                        fouten.add(antwoord.status() + " " + doel.pad() + "?" + naam + "=" + aanval);
                    }
                    getoetst++;
                }
            }
        }
        System.out.println("G2: " + getoetst + " verzoeken");
        assertThat(fouten).isEmpty();
        assertThat(getoetst).isGreaterThan(500);
    }
}
