package nl.poort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.keten.ketentest.Bevinding;
import nl.poort.keten.ketentest.Bevindingstand;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.sturing.Controle;
import nl.poort.sturing.NietsKwijt;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// The robot of the chain against a real program that somebody breaks on purpose: red at the step where it is broken,
/// one finding for each fault, and the retest when it is whole again.
@TestMethodOrder(MethodOrderer.MethodName.class)
class KetencheckTest {
    private static final Actor PROEF = Actor.system("proef");
    private static final TestKlok KLOK = new TestKlok("2026-03-09T10:12");

    @TempDir
    static Path map;

    private static Poort poort;
    private static Instellingen instellingen;
    private static Organisatie berg;

    @BeforeAll
    static void start() {
        instellingen = Proefinstellingen.van(map, Map.of("POORT_PUBLIC_URL", "http://localhost"));
        poort = Poort.start(instellingen, KLOK);
        berg = poort.modules()
                .organisaties
                .voegToe(PROEF, Organisatiegegevens.van("Gemeente Berg", Organisatiesoort.GEMEENTE));
    }

    @AfterAll
    static void stop() {
        poort.close();
    }

    private static URI adres() {
        return URI.create("http://localhost:" + poort.port());
    }

    /// What the command said; its exit code must be this.
    private static String voer(int verwacht, String... meer) {
        var woorden = new java.util.ArrayList<>(List.of("ketencheck"));
        woorden.addAll(List.of(meer));
        var uit = new ByteArrayOutputStream();
        var print = new PrintStream(uit, true, StandardCharsets.UTF_8);
        int code = new Opdrachten(
                        () -> Aansluiting.op(poort.db(), instellingen),
                        adres(),
                        new ByteArrayInputStream(new byte[0]),
                        print,
                        print)
                .voer(woorden);
        var gezegd = uit.toString(StandardCharsets.UTF_8);
        assertThat(code).as(gezegd).isEqualTo(verwacht);
        return gezegd;
    }

    /// The numbers of the steps that are said to be so.
    private static List<Integer> stappen(String gezegd, String stand) {
        return gezegd.lines()
                .filter(r -> r.startsWith(stand + " "))
                .map(r -> r.substring(12).strip().replaceAll("\\..*", ""))
                .map(Integer::valueOf)
                .toList();
    }

    /// The findings, by step.
    private static Map<Integer, Bevinding> bevindingen() {
        var wie = new Medewerker(
                UUID.randomUUID(),
                berg.id(),
                "Ina",
                "ina@berg.example",
                null,
                Set.of(Rol.FUNCTIONEEL_BEHEERDER),
                Set.of());
        var deuren = new Ketentestdeuren(poort.modules());
        return deuren.bevindingen.list(wie, deuren.checks.vanRobot(PROEF, berg.id())).stream()
                .collect(Collectors.toMap(Bevinding::stap, b -> b));
    }

    private static void sql(String sql) {
        poort.db().run(PROEF, tx -> tx.handle().execute(sql));
    }

    @Test
    void a_elke_stap_van_een_hele_keten_is_groen_en_niemand_anders_heeft_er_last_van() {
        var json = voer(0, "--json");
        assertThat(json).contains("\"groen\":true", "\"stap\":11").doesNotContain("\"rood\"", "niet_gedaan");
        assertThat(bevindingen()).isEmpty();
        assertThat(poort.modules().organisaties.list(PROEF))
                .contains(berg)
                .noneMatch(o -> o.naam().startsWith("Ketencheck"));
        assertThat(poort.modules().organisaties.zoek(PROEF, "ketencheck", 9)).isEmpty();
        assertThat(poort.modules().organisaties.teams(PROEF, Schakelsoort.KCC))
                .extracting(Team::organisatie)
                .containsExactly(berg.id());
        assertThat(poort.modules().organisaties.findBeherend(PROEF))
                .as("the robot is no administrator of what all share")
                .isEmpty();
    }

    @Test
    void b_ingetrokken_regels_zijn_rood_bij_publiceren_en_bij_de_check() {
        sql("update regels.versie set tot = vanaf");
        var gezegd = voer(1);
        assertThat(stappen(gezegd, "rood")).containsExactly(6, 8);
        assertThat(stappen(gezegd, "niet gedaan")).containsExactly(9, 10, 11);
        assertThat(gezegd).contains("ingetrokken");
        var eerste = bevindingen();
        assertThat(eerste).containsOnlyKeys(6, 8);
        assertThat(NietsKwijt.controleer(poort.db()))
                .filteredOn(u -> u.controle() == Controle.KETEN_NIET_HEEL)
                .singleElement()
                .satisfies(u -> assertThat(u.aantal()).isEqualTo(2));
        assertThat(eerste.get(6).tekst()).contains("stap 6", "Verwacht: ", "Gezien: ", "ingetrokken");
        voer(1);
        assertThat(bevindingen().get(6).keren()).isEqualTo(2);
        assertThat(bevindingen()).containsOnlyKeys(6, 8);
    }

    @Test
    void c_wat_weer_groen_is_gaat_naar_de_hertest_en_een_verzoek_zonder_zaak_is_rood_bij_ontvangen() {
        KLOK.zet("2026-03-10T09:00");
        sql("update catalogus.zaaktype set einde_geldigheid = '2026-03-09' where identificatie = 'OMGEVING-REGULIER'");
        var gezegd = voer(1);
        assertThat(stappen(gezegd, "rood")).containsExactly(10);
        assertThat(gezegd).contains("wacht op een medewerker");
        assertThat(bevindingen().get(6).stand()).isEqualTo(Bevindingstand.OPGELOST);
        assertThat(bevindingen().get(10).stand()).isEqualTo(Bevindingstand.GEREGISTREERD);
    }

    @Test
    void d_een_kapotte_opslag_is_rood_bij_indienen_en_daarna_is_alles_weer_heel() throws IOException {
        sql("update catalogus.zaaktype set einde_geldigheid = null where identificatie = 'OMGEVING-REGULIER'");
        var opslag = instellingen.mappen().bestanden();
        var weg = opslag.resolveSibling("weg");
        Files.move(opslag, weg);
        Files.createFile(opslag);
        var gezegd = voer(1);
        assertThat(stappen(gezegd, "rood")).containsExactly(9);
        Files.delete(opslag);
        Files.move(weg, opslag);
        assertThat(stappen(voer(0), "groen")).hasSize(11);
        assertThat(bevindingen().get(6).stand()).isEqualTo(Bevindingstand.GESLOTEN);
        assertThat(bevindingen().get(9).stand()).isEqualTo(Bevindingstand.OPGELOST);
    }

    @Test
    void e_een_poort_die_niet_antwoordt_is_rood_en_de_robot_houdt_vanzelf_op() {
        var gezegd = voer(1, "--url", "http://localhost:1", "--grens", "2");
        assertThat(stappen(gezegd, "rood")).contains(1, 2, 8);
        assertThat(gezegd).contains("Geen verbinding");
        assertThat(voer(2, "--grens", "lang")).contains("./poort ketencheck [--url ADRES]");
    }
}
