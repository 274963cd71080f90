package nl.poort.loket.vergunningcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.poort.TestDatabase;
import nl.poort.loket.regels.Conclusie;
import nl.poort.loket.regels.Regelbestanden;
import nl.poort.loket.regels.Sttrmaker;
import nl.poort.registers.omgeving.Omgevingsdeuren;
import nl.poort.registers.omgeving.Plek;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The conversation over the rules of several authorities, from choosing to conclusion.
class VergunningcheckTest {
    private static TestDatabase test;
    private static Regelbestanden bestanden;
    private static Vergunningchecks checks;
    private static Medewerker berg;
    private static Medewerker dal;

    @BeforeAll
    static void open() {
        test = TestDatabase.open();
        bestanden = new Regelbestanden(test.db());
        checks = new Vergunningchecks(
                test.db(), bestanden, Omgevingsdeuren.open(test.db(), new Organisaties(test.db())));
        berg = Checkproef.beheerder(test.db(), "Berg");
        dal = Checkproef.beheerder(test.db(), "Dal");
    }

    @AfterAll
    static void close() {
        test.close();
    }

    private static LocalDate vandaag() {
        return LocalDate.ofInstant(test.klok().instant(), Tx.ZONE);
    }

    private static void publiceer(Medewerker wie, Sttrmaker maker) {
        var versie = bestanden.invoeren(wie, "proef.xml", maker.bytes());
        if (versie.zwaar() > 0) {
            test.eigenaar()
                    .useHandle(
                            h -> h.execute("update regels.versie set zwaar = 0 where bestand = ?", versie.bestand()));
        }
        bestanden.publiceren(wie, versie.bestand(), versie.versie(), vandaag());
    }

    private static Regelkeuze keuze(String... urns) {
        var gekozen = java.util.Arrays.stream(urns)
                .map(u -> new Regelkeuze.Gekozen(u, u.substring(u.lastIndexOf('.') + 1), u.substring(8, 14)))
                .toList();
        return Regelkeuze.van(
                List.of(
                        new Regelkeuze.Bevoegd("gm9901", "gemeente Berg", berg.organisatie()),
                        new Regelkeuze.Bevoegd("ws9901", "waterschap Dal", dal.organisatie())),
                gekozen,
                bestanden.geldig(vandaag()));
    }

    private static Check begin(Regelkeuze keuze) {
        return checks.begin(List.of("Dakkapel plaatsen"), Plek.punt(200_000, 450_000), keuze);
    }

    private static Check antwoord(Check check, String... waarden) {
        return checks.antwoorden(check.id(), check.vraag().orElseThrow().sleutel(), List.of(waarden));
    }

    @Test
    void een_antwoord_telt_overal_en_een_ander_antwoord_laat_alleen_vervallen_wat_ervan_afhing() {
        publiceer(berg, Checkproef.dak());
        publiceer(berg, Checkproef.monument());
        publiceer(dal, Checkproef.water());
        var check = begin(keuze(Checkproef.DAK, Checkproef.MONUMENT, Checkproef.WATER));
        assertThat(check.conclusies()).hasSize(3);
        assertThat(check.vraag().orElseThrow().bij())
                .extracting(Checkregels::gezag)
                .containsExactly("gemeente Berg", "waterschap Dal");
        var kant = check.vraag().orElseThrow().sleutel();
        check = antwoord(check, "voor");
        check = antwoord(check, "2,5");
        check = antwoord(check, "nee");
        check = antwoord(check, "raam");
        assertThat(check.vraag().orElseThrow().vraag().tekst())
                .as("'monument' is al gevraagd, ook voor het tweede bestand")
                .isEqualTo("Graaft u?");
        check = antwoord(check, "nee");
        assertThat(check.isKlaar()).isTrue();
        assertThat(check.conclusies())
                .extracting(c -> c.conclusies().getFirst())
                .containsExactly(Conclusie.INFORMATIEPLICHT, Conclusie.NIET_VAN_TOEPASSING, Conclusie.TOESTEMMINGSVRIJ);
        assertThat(check.conclusies().getFirst().redenen().getFirst().voorwaarden())
                .isNotEmpty();

        check = checks.antwoorden(check.id(), kant, List.of("achter"));
        assertThat(check.gegeven())
                .extracting(v -> v.vraag().tekst())
                .as("graven en de inhoud doen er achter niet toe; het monument wel")
                .containsExactly("Aan welke kant?", "Is het een monument?");
        assertThat(check.isKlaar()).isTrue();
        assertThat(checks.get(check.id())).isEqualTo(check);
        var id = check.id();
        assertThatThrownBy(() -> checks.antwoorden(id, kant, List.of("boven")))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("geen van de antwoorden");
        assertThatThrownBy(() -> checks.antwoorden(id, "v0000", List.of("ja"))).isInstanceOf(Weigering.class);
    }

    @Test
    void een_lopende_check_houdt_zijn_versie_en_een_nieuwe_krijgt_de_nieuwe() {
        var urn = "nl.imow-gm9901.activiteit.Versies";
        publiceer(berg, Checkproef.kort(urn, "Verbod", "Toestemmingsvrij"));
        var eerste = begin(keuze(urn));
        test.klok().zet(test.klok().instant().plusSeconds(1));
        publiceer(berg, Checkproef.kort(urn, "Vergunningplicht", "Toestemmingsvrij"));
        var tweede = begin(keuze(urn));
        assertThat(antwoord(eerste, "ja").conclusies().getFirst().conclusies()).containsExactly(Conclusie.VERBOD);
        assertThat(antwoord(tweede, "ja").conclusies().getFirst().conclusies())
                .containsExactly(Conclusie.VERGUNNINGPLICHT);
        assertThat(checks.get(eerste.id()).conclusies().getFirst().regels().versie())
                .isEqualTo(1);
        assertThat(checks.get(tweede.id()).conclusies().getFirst().regels().hash())
                .isNotEqualTo(
                        checks.get(eerste.id()).conclusies().getFirst().regels().hash());
    }

    @Test
    void wat_burgers_antwoordden_is_na_te_spelen_op_een_andere_versie_maar_niet_door_een_ander() {
        var urn = "nl.imow-gm9901.activiteit.Naspelen";
        publiceer(berg, Checkproef.kort(urn, "Verbod", "Toestemmingsvrij"));
        antwoord(begin(keuze(urn)), "ja");
        var boek = bestanden.zoek(berg, urn).getFirst();
        var bron = new Eerderechecks(test.db(), bestanden);
        var gespeeld = bron.gespeeld(berg, boek, 9).getFirst();
        assertThat(gespeeld.antwoorden()).hasToString("{a=ja}");
        assertThatThrownBy(() -> bron.gespeeld(dal, boek, 9)).isInstanceOf(Weigering.class);
    }

    @Test
    void wie_niets_publiceerde_wordt_genoemd_en_regels_van_een_ander_tellen_niet() {
        var urn = "nl.imow-gm9901.activiteit.Gekaapt";
        publiceer(dal, Checkproef.kort(urn, "Toestemmingsvrij", "Toestemmingsvrij"));
        var check = begin(keuze(urn));
        assertThat(check.isZonderRegels()).isTrue();
        assertThat(check.stil())
                .extracting(Stilte::zin)
                .containsExactly(
                        "Over gekaapt geeft gemeente Berg hier geen antwoord.",
                        "Hierover geeft waterschap Dal hier geen antwoord.");
    }

    @Test
    void een_tegenspraak_zegt_neem_contact_op_en_de_schrijver_hoort_het() {
        var urn = "nl.imow-gm9901.activiteit.Strijdig";
        publiceer(
                berg,
                new Sttrmaker()
                        .over(urn)
                        .vraag("a", "boolean")
                        .vraag("Wat wilt u kwijt?", "string")
                        .tabel(
                                "top",
                                "ANY",
                                List.of("a", "Wat wilt u kwijt?"),
                                "true | - => \"Verbod\"",
                                "- | \"iets\" => \"Toestemmingsvrij\""));
        for (int keer = 1; keer <= 2; keer++) {
            var check = antwoord(antwoord(begin(keuze(urn)), "ja"), "iets");
            assertThat(check.isVastgelopen()).isTrue();
            assertThat(check.conclusies().getFirst().conclusies()).containsExactly(Conclusie.NEEM_CONTACT_OP);
            var gevonden = checks.bevindingen(berg).stream()
                    .filter(b -> b.soort() == Bevinding.Soort.TEGENSPRAAK)
                    .findFirst()
                    .orElseThrow();
            assertThat(gevonden.aantal()).isEqualTo(keer);
            assertThat(gevonden.antwoorden()).as("zonder wat iemand zelf typte").isEqualTo("a: ja");
        }
        assertThat(checks.bevindingen(dal)).as("een ander ziet het niet").isEmpty();
    }

    @Test
    void een_code_opent_zijn_eigen_check_hoe_hij_ook_is_getypt_en_is_niet_te_raden_of_te_lezen() {
        var urn = "nl.imow-gm9901.activiteit.Codes";
        publiceer(berg, Checkproef.kort(urn, "Verbod", "Toestemmingsvrij"));
        var codes = new HashSet<String>();
        for (int i = 0; i < 20; i++) {
            codes.add(begin(keuze(urn)).code());
        }
        assertThat(codes).hasSize(20).allMatch(c -> c.matches("VC-[2-9A-Z]{4}-[2-9A-Z]{4}"));
        var mijn = begin(keuze(urn));
        var typvormen = List.of(
                mijn.code(),
                mijn.code().toLowerCase(),
                mijn.code().substring(3),
                " " + mijn.code().replace("-", " "));
        assertThat(typvormen)
                .allMatch(t -> checks.findOpCode(t).orElseThrow().id().equals(mijn.id()));
        var laatste = mijn.code().charAt(mijn.code().length() - 1);
        var anders = mijn.code().substring(0, mijn.code().length() - 1) + (laatste == '2' ? '3' : '2');
        assertThat(checks.findOpCode(anders)).isEmpty();
        assertThat(List.of(
                        "",
                        "VC-77",
                        "VC-0000-0000",
                        "x".repeat(5_000),
                        mijn.id().toString()))
                .allMatch(t -> checks.findOpCode(t).isEmpty());
        var rij = test.eigenaar()
                .withHandle(h -> h.createQuery("select s::text from vergunningcheck.sessie s where id = :id")
                        .bind("id", mijn.id())
                        .mapTo(String.class)
                        .one());
        assertThat(rij).doesNotContain(mijn.code(), mijn.code().replace("-", ""));
    }

    @Test
    void uitleg_komt_terug_bij_dezelfde_vraag_met_de_antwoorden_bewaard() {
        var urn = "nl.imow-gm9901.activiteit.Uitleg";
        publiceer(berg, Checkproef.kort(urn, "Verbod", "Toestemmingsvrij"));
        var check = begin(keuze(urn));
        var sleutel = check.vraag().orElseThrow().sleutel();
        var vraag = UUID.randomUUID();
        checks.meldOnduidelijk(check.id(), sleutel, vraag, "K-2026-000077");
        var wacht = checks.get(check.id()).uitlegBij(sleutel).getFirst();
        assertThat(wacht.isUitgelegd()).isFalse();
        checks.uitleggen(vraag, "K-2026-000077", "Het gaat om de kant aan de straat.");
        checks.uitleggen(UUID.randomUUID(), "K-2026-000078", "iets anders");
        var terug = checks.findOpCode(check.code()).orElseThrow();
        assertThat(terug.vraag().orElseThrow().sleutel()).isEqualTo(sleutel);
        assertThat(terug.uitlegBij(sleutel))
                .extracting(Onduidelijk::uitleg)
                .containsExactly("Het gaat om de kant aan de straat.");
        assertThat(checks.bevindingen(berg))
                .anyMatch(b ->
                        b.soort() == Bevinding.Soort.ONDUIDELIJK && b.plaats().equals("a"));
    }
}
