package nl.poort.loket.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.poort.TestDatabase;
import nl.poort.registers.omgeving.Bron;
import nl.poort.registers.omgeving.Laadsoort;
import nl.poort.registers.omgeving.Omgevingsdeuren;
import nl.poort.registers.omgeving.Planstuk;
import nl.poort.registers.omgeving.Plek;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Pieces of plan and rules that leave the area of their authority, the neighbour who tries, and the national register
/// that is loaded anew.
class AmbtsgebiedTest {
    private static final Actor SYSTEEM = Actor.system("proef");

    private static TestDatabase test;
    private static Omgevingsdeuren omgeving;
    private static Regelbestanden regels;
    private static Medewerker ans;
    private static Medewerker bo;
    private static Medewerker buur;

    @BeforeAll
    static void open() {
        test = TestDatabase.open();
        var organisaties = new Organisaties(test.db());
        omgeving = Omgevingsdeuren.open(test.db(), organisaties);
        regels = new Regelbestanden(test.db());
        ans = beheerder(organisaties, "Berg", "gm9901", "Ans");
        buur = beheerder(organisaties, "Dal", "gm9902", "Cas");
        bo = mens(ans.organisatie(), "Bo", Rol.FUNCTIONEEL_BEHEERDER);
        omgeving.ladingen().laad(SYSTEEM, Laadsoort.GEMEENTEN, Bron.van("grenzen.geojson", """
                {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:28992"}},"features":[%s,%s]}
                """.formatted(
                        vlak("gm9901", "Berg", 140_000, 150_000), vlak("gm9902", "Dal", 150_000, 160_000))));
    }

    @AfterAll
    static void sluit() {
        test.close();
    }

    private static Medewerker beheerder(Organisaties organisaties, String naam, String code, String wie) {
        var o = organisaties.voegToe(
                SYSTEEM, new Organisatiegegevens(naam, Organisatiesoort.GEMEENTE, null, null, code, null));
        return mens(o.id(), wie, Rol.FUNCTIONEEL_BEHEERDER);
    }

    private static Medewerker mens(java.util.UUID organisatie, String naam, Rol rol) {
        return new Medewerkers(test.db())
                .voegToe(
                        SYSTEEM,
                        organisatie,
                        new Medewerkergegevens(
                                naam, naam.toLowerCase() + "@voorbeeld.nl", null, Set.of(rol), Set.of()));
    }

    /// A strip from west to east, in metres of the Rijksdriehoek.
    private static String vlak(String code, String naam, int van, int tot) {
        return """
                {"type":"Feature","properties":{"code":"%1$s","naam":"%2$s"},"geometry":{"type":"Polygon","coordinates":
                [[[%3$d,500000],[%4$d,500000],[%4$d,501000],[%3$d,501000],[%3$d,500000]]]}}""".formatted(code, naam, van, tot);
    }

    private static Bron gebied(int van, int tot) {
        return Bron.van(
                "gebied.geojson", "{\"type\":\"FeatureCollection\",\"features\":[" + vlak("", "", van, tot) + "]}");
    }

    private static Planstuk stuk(String activiteit, int van, int tot) {
        return omgeving.planstukken().inbrengen(ans, new Planstuk.Wens(activiteit, activiteit, ""), gebied(van, tot));
    }

    private static LocalDate vandaag() {
        return LocalDate.ofInstant(test.klok().instant(), Tx.ZONE);
    }

    private static byte[] regelsOver(Planstuk stuk) {
        var bestand = new Sttrmaker()
                .soort("Conclusie" + stuk.activiteitnaam())
                .geo("Ligt het daar?")
                .tabel("top", "FIRST", List.of("Ligt het daar?"), "\"ja\" => \"Verbod\"", "- => \"Toestemmingsvrij\"")
                .bytes();
        return new String(bestand, StandardCharsets.UTF_8)
                .replace("nl.imow-gm9999.gebied.1", stuk.gebied())
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void regels_over_een_gebied_buiten_het_ambtsgebied_publiceert_alleen_wie_een_tweede_persoon_overtuigt() {
        var over = stuk("Steiger", 145_000, 155_000);
        assertThat(over.buitenInWoorden()).isEqualTo("50,0%");
        omgeving.planstukken().motiveren(bo, over.id(), "Afgesproken met Dal");
        omgeving.planstukken().publiceren(ans, over.id(), vandaag());
        var v = regels.invoeren(ans, "steiger.xml", regelsOver(over));
        assertThat(regels.bevindingen(ans, v.bestand(), 1))
                .filteredOn(b -> b.soort() == Regelbevinding.Soort.BUITEN_AMBTSGEBIED)
                .singleElement()
                .satisfies(b -> assertThat(b.zin()).contains(over.gebied(), "50,0% buiten uw ambtsgebied"));
        assertThatThrownBy(() -> regels.publiceren(ans, v.bestand(), 1, vandaag()))
                .hasMessageContaining("zware bevindingen");
        assertThatThrownBy(() -> regels.motiveren(ans, v.bestand(), 1, "Het mag"))
                .hasMessageContaining("een collega");
        assertThatThrownBy(() -> regels.motiveren(buur, v.bestand(), 1, "Het mag"))
                .hasMessageContaining("niet gevonden");
        regels.motiveren(bo, v.bestand(), 1, "Afgesproken met Dal");
        assertThat(regels.publiceren(ans, v.bestand(), 1, vandaag()).gemotiveerd())
                .hasValueSatisfying(g -> assertThat(g.naam()).isEqualTo("Bo"));

        var binnen = stuk("Vlonder", 141_000, 142_000);
        omgeving.planstukken().publiceren(ans, binnen.id(), vandaag());
        var goed = regels.invoeren(ans, "vlonder.xml", regelsOver(binnen));
        assertThat(goed.zwaar()).isZero();
        regels.publiceren(ans, goed.bestand(), 1, vandaag());
    }

    @Test
    void een_ander_gezag_ziet_en_verandert_geen_stuk_plan_en_wie_geen_beheerder_is_ook_niet() {
        var stuk = stuk("Geheime hut", 149_000, 151_000);
        var plannen = omgeving.planstukken();
        assertThat(plannen.list(buur)).noneMatch(p -> p.id().equals(stuk.id()));
        List<Runnable> aanvallen = List.of(
                () -> plannen.motiveren(buur, stuk.id(), "Het mag"),
                () -> plannen.publiceren(buur, stuk.id(), vandaag()));
        aanvallen.forEach(
                a -> assertThatThrownBy(a::run).isInstanceOf(Weigering.class).hasMessageContaining("niet gevonden"));
        var burger = mens(ans.organisatie(), "Dirk", Rol.SPECIALIST);
        List<Runnable> zonderRecht = List.of(
                () -> plannen.list(burger),
                () -> plannen.inbrengen(burger, new Planstuk.Wens("a", "b", ""), gebied(141_000, 142_000)),
                () -> plannen.motiveren(burger, stuk.id(), "Het mag"),
                () -> plannen.publiceren(burger, stuk.id(), vandaag()));
        zonderRecht.forEach(a -> assertThatThrownBy(a::run).hasMessageContaining("functioneel beheerder"));
        assertThat(test.db().<Long>read(buur.actor("kijken"), AmbtsgebiedTest::stukken))
                .as("row level security")
                .isZero();
        assertThat(test.db().<Long>read(ans.actor("kijken"), AmbtsgebiedTest::stukken))
                .isPositive();
        assertThat(plannen.list(ans)).contains(stuk);
        // nobody makes an activity in the name of somebody else: the code is that of the own organisation
        var vanBuur = plannen.inbrengen(
                buur, new Planstuk.Wens("x", "nl.imow-gm9901.activiteit.Kap", ""), gebied(151_000, 152_000));
        assertThat(vanBuur.activiteit()).startsWith("nl.imow-gm9902.activiteit.");
    }

    private static long stukken(Tx tx) {
        return tx.handle()
                .createQuery("select count(*) from omgeving.planstuk where gezag = 'gm9901'")
                .mapTo(Long.class)
                .one();
    }

    @Test
    void wat_gepubliceerd_is_blijft_als_het_landelijke_register_opnieuw_wordt_geladen() {
        var stuk = stuk("Bijenkast", 143_000, 144_000);
        omgeving.planstukken().publiceren(ans, stuk.id(), vandaag());
        var concept = stuk("Nog geheim", 143_000, 144_000);
        for (var begin : List.of("2024-01-01", "2025-01-01")) {
            omgeving.ladingen().laad(SYSTEEM, Laadsoort.ACTIVITEITEN, Bron.van("a.csv", """
                    urn;omschrijving;begin;eind
                    nl.imow-gm9902.activiteit.Dak;Dakkapel bouwen;%s;31-12-2199""".formatted(begin)));
            assertThat(omgeving.activiteiten().find(stuk.activiteit()))
                    .hasValueSatisfying(a -> assertThat(a.gezagcode()).isEqualTo("gm9901"));
            assertThat(omgeving.activiteiten().find(concept.activiteit())).isEmpty();
        }
        assertThat(omgeving.werkingsgebieden().antwoord(stuk.gebied(), Plek.punt(143_500, 500_500)))
                .contains("ja");
        assertThat(omgeving.werkingsgebieden().antwoord(stuk.gebied(), Plek.punt(145_500, 500_500)))
                .contains("nee");
        assertThat(omgeving.werkingsgebieden().antwoord(concept.gebied(), Plek.punt(143_500, 500_500)))
                .isEmpty();
    }

    /// Two who bring in the same activity at the same moment: the register must stay loadable.
    @Test
    void dezelfde_activiteit_die_twee_keer_tegelijk_werd_ingebracht_houdt_het_register_niet_tegen() {
        var een = stuk("Tweelingboom", 141_000, 142_000);
        test.eigenaar().useHandle(h -> h.createUpdate("""
                        insert into omgeving.planstuk select gen_random_uuid(), organisatie, gezag, naam, activiteit,
                          activiteitnaam, bovenliggend, gebied || 'x', grens, buiten, ingebracht, ingebracht_door,
                          ingebracht_naam from omgeving.planstuk where id = :id""").bind("id", een.id()).execute());
        omgeving.planstukken().list(ans).stream()
                .filter(p -> p.activiteit().equals(een.activiteit()))
                .forEach(p -> omgeving.planstukken().publiceren(ans, p.id(), vandaag()));
        omgeving.ladingen().laad(SYSTEEM, Laadsoort.ACTIVITEITEN, Bron.van("a.csv", """
                urn;omschrijving;begin;eind
                nl.imow-gm9902.activiteit.Dak;Dakkapel bouwen;2024-01-01;31-12-2199"""));
        assertThat(omgeving.activiteiten().find(een.activiteit())).isPresent();
    }
}
