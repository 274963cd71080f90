package nl.poort.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Two walls: the API gives nothing of others, and neither does the database itself.
class MuurTest {
    /// Not of an organisation, or read across organisations by a door that decides who may see it.
    private static final Set<String> ANDERS_BEWAAKT = Set.of("gebeurtenissen.gebeurtenis");

    private static Apiproef proef;
    private static Apiproef.Antwoord vreemd;
    private static String abonnement;

    @BeforeAll
    static void open() {
        proef = new Apiproef("https://systeem.example.nl");
        vreemd = proef.gemeente.vraagt(proef.iplo, "VREEMD-1").eis(201);
        proef.iplo
                .post("/overdrachten/" + vreemd.tekst("id") + "/aanneming", null)
                .eis(200);
        abonnement = proef.gemeente
                .post("/abonnementen", Map.of("url", "https://systeem.example.nl/a", "geheim", "g".repeat(40)))
                .eis(201)
                .tekst("id");
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    private static String pad(Operatie o, String id, String kenmerk) {
        return o.pad().replace("{id}", id).replace("{kenmerk}", kenmerk);
    }

    private static Apiproef.Antwoord roep(Operatie o, String pad) {
        var lichaam = o.invoer() == null || o.methode() == HandlerType.DELETE
                ? null
                : nl.poort.techniek.json.Json.write(Schema.voorbeeld(o.invoer()));
        return proef.stuur(o.methode().name(), pad, proef.tbo.sleutel, lichaam);
    }

    /// All of the answer but the number of this one occurrence.
    private static String zin(Apiproef.Antwoord antwoord) {
        return antwoord.ruw().body().replaceFirst("urn:uuid:[0-9a-f-]{36}", "");
    }

    @Test
    void elke_route_geeft_op_wat_van_een_ander_is_hetzelfde_antwoord_als_op_wat_niet_bestaat() {
        var voor = tellingen();
        var getoetst = new ArrayList<String>();
        for (var o : proef.api.operaties()) {
            if (!o.pad().contains("{")) {
                continue;
            }
            var id = o.pad().startsWith("/abonnementen") ? abonnement : vreemd.tekst("id");
            var ander = roep(o, pad(o, id, vreemd.tekst("kenmerk"))).eis(404);
            var afwezig = roep(o, pad(o, UUID.randomUUID().toString(), "K-2026-999999"))
                    .eis(404);
            var onzin = roep(o, pad(o, "geen-id", "geen-kenmerk")).eis(404);
            assertThat(zin(ander)).as(o.naam()).isEqualTo(zin(afwezig));
            assertThat(zin(ander)).as(o.naam()).isEqualTo(zin(onzin));
            getoetst.add(o.naam());
        }
        assertThat(getoetst).hasSizeGreaterThan(9);
        assertThat(tellingen()).isEqualTo(voor);
    }

    @Test
    void geen_lijst_toont_iets_van_een_ander_en_een_vreemd_kenmerk_is_niet_door_te_zetten() {
        for (var o : proef.api.operaties()) {
            if (o.methode() == HandlerType.GET
                    && !o.pad().contains("{")
                    && !o.pad().equals("/schakels")) {
                var tekst = roep(o, o.pad()).eis(200).ruw().body();
                assertThat(tekst).as(o.naam()).doesNotContain(vreemd.tekst("id"), vreemd.tekst("kenmerk"), abonnement);
            }
        }
        var inhoud = new LinkedHashMap<>(Apiproef.nieuw(proef.iplo, "KAAP-1"));
        inhoud.remove("vraag");
        inhoud.put("kenmerk", vreemd.tekst("kenmerk"));
        proef.tbo.post("/overdrachten", inhoud).eis(404);
        assertThat(proef.tbo
                        .get("/overdrachten?na=" + vreemd.tekst("id"))
                        .eis(404)
                        .tekst("code"))
                .isEqualTo("niet-gevonden");
        assertThat(proef.tbo.get("/overdrachten?referentie=VREEMD-1").json().get("overdrachten"))
                .isEmpty();
    }

    @Test
    void de_database_zelf_geeft_zonder_of_met_een_andere_organisatie_geen_enkele_rij() throws SQLException {
        var vreemdeling = UUID.randomUUID().toString();
        var gevuld = new ArrayList<String>();
        for (var tabel : tabellen()) {
            int alles = aantal(tabel, "*");
            if (alles > 0) {
                gevuld.add(tabel);
            }
            assertThat(aantal(tabel, null)).as(tabel + " zonder organisatie").isZero();
            assertThat(aantal(tabel, ""))
                    .as(tabel + " met een lege organisatie")
                    .isZero();
            assertThat(aantal(tabel, vreemdeling)).as(tabel + " voor een ander").isZero();
        }
        assertThat(gevuld).contains("vragen.vraag", "vragen.overdracht", "api.sleutel", "api.abonnement");
    }

    @Test
    void de_database_geeft_een_andere_deelnemer_van_de_keten_niets_van_deze_vraag() throws SQLException {
        var tbo = proef.tbo.team.organisatie().toString();
        assertThat(aantal("vragen.vraag where kenmerk = '" + vreemd.tekst("kenmerk") + "'", tbo))
                .isZero();
        assertThat(aantal("vragen.overdracht where id = '" + vreemd.tekst("id") + "'", tbo))
                .isZero();
        assertThat(aantal("api.sleutel", tbo)).isEqualTo(1);
        assertThat(aantal("api.abonnement", tbo)).isZero();
    }

    /// Every table with rows of an organisation.
    private static List<String> tabellen() {
        var tabellen = proef.test
                .eigenaar()
                .withHandle(h -> h.createQuery("""
                        select c.table_schema || '.' || c.table_name from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
                          and (c.column_name = 'zicht' or c.column_name = 'organisatie' and c.is_nullable = 'NO'
                               and c.data_type = 'uuid' or c.column_name in ('van_organisatie', 'naar_organisatie'))
                        group by 1 order by 1""").mapTo(String.class).list());
        assertThat(tabellen).hasSizeGreaterThan(10);
        return tabellen.stream().filter(t -> !openbaar(t)).toList();
    }

    /// Teams, contact points and the like: what every organisation must be able to choose from.
    private static boolean openbaar(String tabel) {
        return ANDERS_BEWAAKT.contains(tabel)
                || Set.of("organisatie.team", "organisatie.contactpunt").contains(tabel);
    }

    private static int aantal(String tabel, String organisatie) throws SQLException {
        try (var c = DriverManager.getConnection(proef.test.url(), proef.test.user(), proef.test.password());
                var s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("set role poort_app");
            if (organisatie != null) {
                s.execute("select set_config('poort.organisatie', '" + organisatie + "', true)");
            }
            try (var r = s.executeQuery("select count(*) from " + tabel)) {
                r.next();
                return r.getInt(1);
            }
        }
    }

    private static List<String> tellingen() {
        return proef.test
                .eigenaar()
                .withHandle(h -> h.createQuery("""
                        select stand || te_doen || reden || antwoord from vragen.overdracht order by id""").mapTo(String.class).list());
    }
}
