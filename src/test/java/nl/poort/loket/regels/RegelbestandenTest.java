package nl.poort.loket.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.TestDatabase;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.zip.Zipgrens;
import nl.poort.techniek.zip.Ziplezer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Rule files in the database: versions, four eyes, from which day, and nobody else's.
class RegelbestandenTest {
    private static TestDatabase test;
    private static Regelbestanden bestanden;
    private static Medewerker auteur;
    private static Medewerker collega;
    private static Medewerker buur;

    @BeforeAll
    static void open() {
        test = TestDatabase.open();
        bestanden = new Regelbestanden(test.db());
        var organisaties = new Organisaties(test.db());
        var medewerkers = new Medewerkers(test.db());
        var programma = Actor.system("proef");
        var berg = organisaties.voegToe(programma, Organisatiegegevens.van("Berg", Organisatiesoort.GEMEENTE));
        var dal = organisaties.voegToe(programma, Organisatiegegevens.van("Dal", Organisatiesoort.GEMEENTE));
        auteur = beheerder(medewerkers, berg.id(), "Ans");
        collega = beheerder(medewerkers, berg.id(), "Bo");
        buur = beheerder(medewerkers, dal.id(), "Cas");
    }

    @AfterAll
    static void close() {
        test.close();
    }

    private static Medewerker beheerder(Medewerkers medewerkers, UUID organisatie, String naam) {
        return medewerkers.voegToe(
                Actor.system("proef"),
                organisatie,
                new Medewerkergegevens(
                        naam, naam.toLowerCase() + "@voorbeeld.nl", null, Set.of(Rol.FUNCTIONEEL_BEHEERDER), Set.of()));
    }

    private static LocalDate vandaag() {
        return LocalDate.ofInstant(test.klok().instant(), Tx.ZONE);
    }

    private static byte[] goed(String soort, String conclusie) {
        return new Sttrmaker()
                .soort(soort)
                .vraag("a", "boolean")
                .tabel("top", "FIRST", List.of("a"), "true => \"" + conclusie + "\"", "false => \"Toestemmingsvrij\"")
                .bytes();
    }

    private static byte[] strijdig() {
        return new Sttrmaker()
                .soort("ConclusieStrijdig")
                .vraag("a", "boolean")
                .tabel("top", "ANY", List.of("a"), "true => \"Verbod\"", "- => \"Toestemmingsvrij\"")
                .bytes();
    }

    @Test
    void een_bestand_komt_eruit_zoals_het_erin_ging_en_hetzelfde_is_geen_nieuwe_versie() {
        var bytes = goed("ConclusieEen", "Vergunningplicht");
        var eerste = bestanden.invoeren(auteur, "een.xml", bytes);
        assertThat(eerste.versie()).isEqualTo(1);
        assertThat(eerste.isConcept()).isTrue();
        assertThat(eerste.ingevoerd().naam()).isEqualTo("Ans");
        assertThat(bestanden.exporteren(collega, eerste.bestand(), 1)).isEqualTo(bytes);
        assertThat(bestanden.invoeren(collega, "anders.xml", bytes)).isEqualTo(eerste);

        var tweede = bestanden.invoeren(collega, "een.xml", goed("ConclusieEen", "Verbod"));
        assertThat(tweede.bestand()).isEqualTo(eerste.bestand());
        assertThat(bestanden.versies(auteur, eerste.bestand()))
                .extracting(Regelversie::versie)
                .containsExactly(2, 1);
        assertThat(bestanden
                        .regels(auteur, eerste.bestand(), 2)
                        .begin()
                        .antwoord("a", true)
                        .uitkomst()
                        .conclusies())
                .containsExactly(Conclusie.VERBOD);
    }

    @Test
    void een_versie_geldt_vanaf_haar_dag_tot_de_volgende_of_tot_zij_wordt_ingetrokken() {
        var v1 = bestanden.invoeren(auteur, "twee.xml", goed("ConclusieTwee", "Vergunningplicht"));
        var boek = v1.bestand();
        assertThatThrownBy(() -> bestanden.publiceren(auteur, boek, 1, vandaag().minusDays(1)))
                .hasMessageContaining("latere dag");
        bestanden.publiceren(auteur, boek, 1, vandaag());
        bestanden.invoeren(auteur, "twee.xml", goed("ConclusieTwee", "Verbod"));
        assertThat(geldig(boek, vandaag())).containsExactly(1);
        bestanden.publiceren(auteur, boek, 2, vandaag().plusDays(10));
        assertThat(geldig(boek, vandaag().plusDays(9))).containsExactly(1);
        assertThat(geldig(boek, vandaag().plusDays(10))).containsExactly(2);
        assertThat(geldig(boek, vandaag().minusDays(1))).isEmpty();
        assertThatThrownBy(() -> bestanden.publiceren(auteur, boek, 2, vandaag().plusDays(20)))
                .hasMessageContaining("al gepubliceerd");
        assertThatThrownBy(() -> bestanden.intrekken(auteur, boek, 1, " ")).isInstanceOf(Weigering.class);

        bestanden.intrekken(auteur, boek, 1, "Er staat een fout in.");
        assertThat(geldig(boek, vandaag())).isEmpty();
        assertThat(geldig(boek, vandaag().plusDays(10))).containsExactly(2);
    }

    private static List<Integer> geldig(UUID boek, LocalDate dag) {
        return bestanden.geldig(dag).stream()
                .filter(g -> g.boek().id().equals(boek))
                .map(g -> g.versie().versie())
                .toList();
    }

    @Test
    void een_bestand_dat_zichzelf_tegenspreekt_publiceert_alleen_met_een_motivering_van_een_ander() {
        var v = bestanden.invoeren(auteur, "strijdig.xml", strijdig());
        assertThat(v.zwaar()).isEqualTo(1);
        assertThat(bestanden.bevindingen(auteur, v.bestand(), 1))
                .anyMatch(b -> b.soort() == Regelbevinding.Soort.TEGENSPRAAK
                        && b.voorbeeld().equals(Map.of("a", true)));
        assertThatThrownBy(() -> bestanden.publiceren(auteur, v.bestand(), 1, vandaag()))
                .hasMessageContaining("zware bevindingen");
        assertThatThrownBy(() -> bestanden.motiveren(auteur, v.bestand(), 1, "Het mag."))
                .hasMessageContaining("een collega");
        bestanden.motiveren(collega, v.bestand(), 1, "Komt niet voor: a is hier altijd nee.");
        var gepubliceerd = bestanden.publiceren(auteur, v.bestand(), 1, vandaag());
        assertThat(gepubliceerd.gemotiveerd()).get().satisfies(g -> {
            assertThat(g.naam()).isEqualTo("Bo");
            assertThat(g.reden()).startsWith("Komt niet voor");
        });
    }

    @Test
    void een_ander_gezag_ziet_en_verandert_niets() {
        var v = bestanden.invoeren(auteur, "eigen.xml", goed("ConclusieEigen", "Verbod"));
        assertThat(bestanden.list(buur)).isEmpty();
        List<Runnable> aanvallen = List.of(
                () -> bestanden.get(buur, v.bestand()),
                () -> bestanden.versies(buur, v.bestand()),
                () -> bestanden.exporteren(buur, v.bestand(), 1),
                () -> bestanden.regels(buur, v.bestand(), 1),
                () -> bestanden.publiceren(buur, v.bestand(), 1, vandaag()),
                () -> bestanden.motiveren(buur, v.bestand(), 1, "x"),
                () -> bestanden.intrekken(buur, v.bestand(), 1, "x"));
        aanvallen.forEach(
                a -> assertThatThrownBy(a::run).isInstanceOf(Weigering.class).hasMessageContaining("niet gevonden"));
        var zonderRecht = new Medewerker(
                UUID.randomUUID(),
                auteur.organisatie(),
                "Dirk",
                "d@voorbeeld.nl",
                null,
                Set.of(Rol.SPECIALIST),
                Set.of());
        assertThatThrownBy(() -> bestanden.list(zonderRecht)).hasMessageContaining("beheerder");
        assertThatThrownBy(() -> bestanden.invoeren(zonderRecht, "x.xml", strijdig()))
                .hasMessageContaining("beheerder");
        assertThat(bestanden
                        .invoeren(buur, "eigen.xml", goed("ConclusieEigen", "Verbod"))
                        .bestand())
                .isNotEqualTo(v.bestand());
    }

    @Test
    void de_levering_is_een_zip_met_het_bestand_en_de_dag() {
        var bytes = goed("ConclusieLevering", "Verbod");
        var v = bestanden.invoeren(auteur, "levering.xml", bytes);
        var zip = bestanden.leveren(auteur, v.bestand(), 1, LocalDate.of(2026, 12, 31));
        var inhoud = new Ziplezer(new Zipgrens(1_000_000, 9, 1_000_000)).lees(zip);
        assertThat(inhoud.get("toepasbareRegels.dmn")).isEqualTo(bytes);
        assertThat(new String(inhoud.get("opdrachtAanleverenToepasbareRegels.xml"), StandardCharsets.UTF_8))
                .contains("<geldigBegindatum>31-12-2026</geldigBegindatum>", "<bestandsnaam>toepasbareRegels.dmn");
        assertThat(new String(inhoud.get("manifest.xml"), StandardCharsets.UTF_8))
                .contains("toepasbareRegels.dmn");
    }
}
