package nl.poort.registers.autorisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.poort.registers.Registerproef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The Autorisaties API on the real server (ac-001 to ac-003, gen-10, gen-12, gen-13).
class ApplicatiesTest {
    private static final String PAD = "/autorisaties/api/v1/applicaties";
    private static Registerproef p;

    @BeforeAll
    static void open() {
        p = new Registerproef();
    }

    @AfterAll
    static void sluit() {
        p.close();
    }

    private static Map<String, Object> applicatie(String client) {
        return Map.of(
                "clientIds",
                List.of(client),
                "label",
                "Formulieren",
                "autorisaties",
                List.of(Map.of("component", "ztc", "scopes", List.of("catalogi.lezen"))));
    }

    @Test
    void een_applicatie_komt_terug_zoals_zij_gemaakt_is() {
        var gemaakt = p.alles.post(PAD, applicatie("heen-en-weer")).eis(201);
        assertThat(gemaakt.kop("Location")).isEqualTo(gemaakt.url());
        assertThat(gemaakt.kop("API-version")).isEqualTo("1.1.0");
        var gelezen = p.alles.get(gemaakt.url()).eis(200);
        assertThat(gelezen.json()).isEqualTo(gemaakt.json());
        assertThat(p.alles
                        .get(gemaakt.url(), "If-None-Match", gelezen.kop("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(p.alles
                        .get(PAD + "/consumer?clientId=heen-en-weer")
                        .eis(200)
                        .json()
                        .path(0))
                .isEqualTo(gemaakt.json());
        assertThat(p.alles
                        .get(PAD + "?clientIds=bestaat-niet,heen-en-weer")
                        .eis(200)
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(1);
        p.alles.delete(gemaakt.url()).eis(204);
        p.alles.get(gemaakt.url()).eis(404);
    }

    @Test
    void ac_001_een_client_id_hoort_bij_een_applicatie() {
        p.alles.post(PAD, applicatie("dubbel")).eis(201);
        p.alles.post(PAD, applicatie("dubbel")).eisFout("clientIds", "clientId-exists");
    }

    @Test
    void ac_002_alle_autorisaties_of_een_lijst() {
        var beide = new java.util.HashMap<>(applicatie("beide"));
        beide.put("heeftAlleAutorisaties", true);
        p.alles.post(PAD, beide).eisFout("nonFieldErrors", "ambiguous-authorizations-specified");
        var geen = new java.util.HashMap<>(applicatie("geen"));
        geen.put("autorisaties", List.of());
        p.alles.post(PAD, geen).eisFout("nonFieldErrors", "missing-authorizations");
    }

    @Test
    void ac_003_een_recht_op_zaken_zegt_welke() {
        var zaken = new java.util.HashMap<>(applicatie("zaken"));
        zaken.put("autorisaties", List.of(Map.of("component", "zrc", "scopes", List.of("zaken.lezen"))));
        p.alles.post(PAD, zaken).eisFout("autorisaties.0.maxVertrouwelijkheidaanduiding", "required");
    }

    @Test
    void gen_12_een_token_moet_kloppen_en_vers_zijn() {
        for (var jwt : List.of(
                p.jwt("alles", "fout", Map.of()),
                p.jwt("onbekend", "kort", Map.of()),
                p.jwt("alles", "kort", Map.of("iat", 0)),
                p.jwt("alles", "kort", Map.of("iat", 4_000_000_000L)),
                p.jwt("alles", "kort", Map.of("exp", 1)),
                "geen.jwt",
                "")) {
            assertThat(p.stuur("GET", PAD, jwt, null).eis(403).tekst("code"))
                    .as(jwt)
                    .isEqualTo("permission_denied");
        }
    }

    @Test
    void gen_13_zonder_scope_is_het_verboden() {
        var lezer = p.client(
                p.gemeente,
                "lezer",
                List.of(new Autorisatie(Component.AC, List.of("autorisaties.lezen"), null, null, null, null)));
        lezer.get(PAD).eis(200);
        assertThat(lezer.post(PAD, applicatie("nee")).eis(403).tekst("code")).isEqualTo("permission_denied");
    }

    @Test
    void gen_07_een_onbekende_parameter_wordt_geweigerd() {
        p.alles.get(PAD + "?onzin=1").eisFout("onzin", "unknown-parameters");
    }
}
