package nl.poort.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Proof that the laws bite: each finds the faults planted in [KrommeBoom], where they stand, and nothing else.
class KrommeBoomTest {
    @TempDir
    static Path map;

    private static Boom krom;

    @BeforeAll
    static void groei() throws IOException {
        krom = KrommeBoom.groei(map);
    }

    /// Each expectation is `file:line` and a word of the sentence.
    private static void vindt(Wet wet, String... verwacht) {
        assertThat(gevonden(wet.toets(krom))).containsExactlyInAnyOrder(verwacht);
    }

    private static List<String> gevonden(List<Overtreding> overtredingen) {
        return overtredingen.stream()
                .map(o -> o.plaats().substring(o.plaats().lastIndexOf('/') + 1))
                .toList();
    }

    @Test
    void wet_1_ziet_een_import_naar_boven() {
        vindt(Lagenwet::lagen, "Naarboven.java:4", "Buis.java:4");
        assertThat(Lagenwet.lagen(krom))
                .anySatisfy(o -> assertThat(o.wat()).contains("keten.reis", "nl.poort.contact.gesprek.Gesprekken"));
        vindt(Lagenwet::buitenHetHuis, "Zolderkamer.java:1");
    }

    @Test
    void wet_1_ziet_een_kring() {
        assertThat(Lagenwet.kringen(krom).stream().map(Overtreding::wat))
                .containsExactly(
                        "kring: contact.gesprek → keten.reis → contact.gesprek",
                        "kring: registers.ei → registers.kip → registers.ei");
    }

    @Test
    void wet_2_ziet_wie_achterom_komt() {
        vindt(Lagenwet::voordeur, "Achterom.java:4", "Achterom.java:5");
    }

    @Test
    void wet_3_ziet_sql_buiten_de_sql_klasse() {
        vindt(
                Sqlwet::plaats,
                "LosseQuery.java:7", // handle.createQuery(…)
                "LosseQuery.java:8", // Query.mapToMap()
                "LosseQuery.java:7", // the text
                "LosseVerbinding.java:3", // java.sql.Connection
                "OpenbaarSql.java:1");
    }

    @Test
    void wet_4_ziet_een_vreemd_schema() {
        vindt(Sqlwet::schemas, "ReizenSql.java:13", "ReizenSql.java:15", "ReizenSql.java:20", "CijfersSql.java:10");
    }

    @Test
    void wet_4_ziet_een_migratie_in_een_vreemd_schema_en_een_tabel_zonder_muur() {
        var goed = """
                create table vragen.vraag (
                  id uuid primary key, -- references klokken.klok is only a remark
                  organisatie uuid not null
                );
                alter table vragen.vraag enable row level security;
                alter table vragen.vraag force row level security;
                create policy eigen on vragen.vraag using (techniek.ziet(organisatie));
                """;
        var fout = """
                create table vragen.los (
                  id uuid primary key,
                  team uuid references organisatie.team
                );
                create table vragen.open (
                  zicht uuid[] not null
                );
                create view vragen.gluren as select 1;
                create or replace view vragen.zien with (security_invoker = true) as select 1;
                """;
        var gevonden = Migratiewet.toets(java.util.Map.of(
                "0400_vraag.sql", goed, "0401_fout.sql", fout, "0401_dubbel.sql", "", "V2__naam.sql", ""));
        assertThat(gevonden.stream().map(Overtreding::plaats))
                .contains("0401_fout.sql:3", "0401_fout.sql:5", "0401_fout.sql:8", "V2__naam.sql")
                .hasSize(5);
    }

    @Test
    void wet_5_ziet_domein_in_het_gereedschap_en_de_rand_in_het_domein() {
        vindt(Lagenwet::vreemden, "Buis.java:4", "Randwerk.java:3", "Randwerk.java:4");
    }

    @Test
    void wet_6_ziet_een_module_die_niets_zegt() {
        var zonder = Moduletekstwet.toets(krom).stream().map(Overtreding::wat).toList();
        assertThat(zonder)
                .contains(
                        "nl.poort.contact.gesprek heeft geen package-info.java",
                        "het zegt niet waar nl.poort.registers.kip voor is",
                        "\"Start reading at [klasse]\" ontbreekt",
                        "\"Always true:\" ontbreekt",
                        "\"Start reading at\" wijst naar nl.poort.registers.ei.Verdwenen, en die is er niet");
        assertThat(Moduletekstwet.toets(krom)).noneMatch(o -> o.plaats().contains("keten/reis"));
    }

    @Test
    void wet_7_ziet_een_route_zonder_recht_en_een_pagina_die_niemand_aansluit() {
        vindt(Routewet::zonderRecht, "Sluipweg.java:7");
        vindt(Routewet::nietAangesloten, "VergetenPagina.java:4");
    }

    @Test
    void te_groot_valt_op() {
        vindt(Huisregels::bestanden, "Lang.java:1");
        vindt(Huisregels::methoden, "Lang.java:6", "Lang.java:51");
        vindt(Huisregels::constructors, "Gulzig.java:1");
    }

    @Test
    void een_eigen_klok_een_lege_naam_en_een_eigen_lijn_naar_buiten_vallen_op() {
        vindt(Huisregels::klok, "Klokkijker.java:5", "Klokkijker.java:9", "Klokkijker.java:13", "Klokkijker.java:17");
        vindt(Huisregels::namen, "Naamloos.java:4", "Naamloos.java:6");
        vindt(Huisregels::uitgaand, "Belletje.java:3");
    }

    @Test
    void een_spoor_van_de_machine_valt_op() throws IOException {
        var project = Files.createDirectories(map.resolve("project"));
        Files.writeString(project.resolve("goed.md"), "een werkplek, https://example.org/werk/\n");
        Files.writeString(project.resolve("fout.md"), "regel 1\nzie /wo" + "rk/iets\n");
        Files.writeString(project.resolve("lock.json"), "https://registry." + "npmjs.org/x\n");
        assertThat(gevonden(Sporen.toets(project))).containsExactlyInAnyOrder("fout.md:2", "lock.json:1");
    }
}
