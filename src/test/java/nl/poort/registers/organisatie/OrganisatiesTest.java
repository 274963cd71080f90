package nl.poort.registers.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Set;
import java.util.UUID;
import nl.poort.TestDatabase;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OrganisatiesTest {
    private static final Actor PROGRAMMA = Actor.system("test");
    private static TestDatabase test;
    private static Organisaties organisaties;
    private static Medewerkers medewerkers;

    @BeforeAll
    static void open() {
        test = TestDatabase.open();
        organisaties = new Organisaties(test.db());
        medewerkers = new Medewerkers(test.db());
    }

    @AfterAll
    static void sluit() {
        test.close();
    }

    @Test
    void een_nieuwe_organisatie_kan_meteen_een_schakel_zijn() {
        var nieuw = organisaties.voegToe(
                PROGRAMMA,
                new Organisatiegegevens(
                        " Gemeente  Oostveld ", Organisatiesoort.GEMEENTE, "", "002564440", "GM9001", null));

        assertThat(organisaties.get(PROGRAMMA, nieuw.id())).isEqualTo(nieuw);
        assertThat(nieuw.naam()).isEqualTo("Gemeente Oostveld");
        assertThat(organisaties.findOpCode(PROGRAMMA, "gm9001")).contains(nieuw);
        assertThat(organisaties.teams(PROGRAMMA, nieuw.id()))
                .singleElement()
                .satisfies(t -> assertThat(t.soort()).isEqualTo(Schakelsoort.KCC))
                .satisfies(t -> assertThat(t.publiekeNaam()).isEqualTo("Gemeente Oostveld"))
                .satisfies(
                        t -> assertThat(organisaties.getTeam(PROGRAMMA, t.id())).isEqualTo(t));
        assertThat(test.gebeurtenissen().list(PROGRAMMA, nieuw.id()))
                .extracting(g -> g.soort())
                .containsExactly("organisatie.toegevoegd");
    }

    @Test
    void alle_fouten_worden_samen_genoemd_en_er_wordt_niets_half_bewaard() {
        var voor = organisaties.list(PROGRAMMA).size();
        assertThatThrownBy(() -> organisaties.voegToe(
                        PROGRAMMA, new Organisatiegegevens(" ", null, "12", "123456789", "met spatie", null)))
                .isInstanceOfSatisfying(
                        Weigering.class,
                        w -> assertThat(w.velden()).containsOnlyKeys("naam", "soort", "rsin", "oin", "code"));
        assertThatThrownBy(() -> organisaties.voegToe(
                        PROGRAMMA, Organisatiegegevens.van("Raar\0teken", Organisatiesoort.GEMEENTE)))
                .hasMessageContaining("teken");
        assertThat(organisaties.list(PROGRAMMA)).hasSize(voor);
    }

    @Test
    void een_code_is_van_een_organisatie() {
        var gegevens = new Organisatiegegevens("Eerste", Organisatiesoort.GEMEENTE, null, null, "gm9002", null);
        organisaties.voegToe(PROGRAMMA, gegevens);
        assertThatThrownBy(() -> organisaties.voegToe(PROGRAMMA, gegevens)).hasMessageContaining("al van een andere");
        var tweede = organisaties.voegToe(PROGRAMMA, Organisatiegegevens.van("Tweede", Organisatiesoort.GEMEENTE));
        assertThatThrownBy(() -> organisaties.wijzig(PROGRAMMA, tweede.id(), gegevens))
                .hasMessageContaining("al van een andere");
    }

    @Test
    void zoeken_verdraagt_hoofdletters_accenten_en_typefouten() {
        var fries = organisaties.voegToe(
                PROGRAMMA, Organisatiegegevens.van("Gemeente Blíkemar-Fryslân", Organisatiesoort.GEMEENTE));
        var plaats = organisaties.voegToe(
                PROGRAMMA, Organisatiegegevens.van("Gemeente Klaverdrechtstein", Organisatiesoort.GEMEENTE));

        assertThat(organisaties.zoek(PROGRAMMA, "BLIKEMAR FRYSLAN", 5)).first().isEqualTo(fries);
        assertThat(organisaties.zoek(PROGRAMMA, "klaverdrecht", 5)).first().isEqualTo(plaats);
        assertThat(organisaties.zoek(PROGRAMMA, "klaverdregtsteen", 5)).first().isEqualTo(plaats);
        assertThat(organisaties.zoek(PROGRAMMA, "%_'", 5)).isEmpty();
        assertThat(organisaties.zoek(PROGRAMMA, "xqzwv", 5)).isEmpty();
    }

    @Test
    void een_regio_is_een_boom_zonder_kring() {
        var boven = organisaties.voegToe(PROGRAMMA, Organisatiegegevens.van("Regio Zuid", Organisatiesoort.REGIO));
        var onder = organisaties.voegToe(
                PROGRAMMA, new Organisatiegegevens("Regio West", Organisatiesoort.REGIO, null, null, null, boven.id()));
        var lid = organisaties.voegToe(
                PROGRAMMA, new Organisatiegegevens("Lid", Organisatiesoort.GEMEENTE, null, null, null, onder.id()));

        assertThat(organisaties.inRegio(PROGRAMMA, boven.id())).containsExactlyInAnyOrder(onder, lid);
        assertThatThrownBy(() -> organisaties.wijzig(
                        PROGRAMMA,
                        boven.id(),
                        new Organisatiegegevens("Regio Zuid", Organisatiesoort.REGIO, null, null, null, onder.id())))
                .hasMessageContaining("valt zelf onder");
        assertThatThrownBy(() -> organisaties.wijzig(
                        PROGRAMMA,
                        onder.id(),
                        new Organisatiegegevens("Regio West", Organisatiesoort.REGIO, null, null, null, lid.id())))
                .hasMessageContaining("geen regio");
    }

    @Test
    void een_andere_beheerder_wijzigt_niet_wat_een_eigen_beheerder_heeft() {
        var a = organisaties.voegToe(PROGRAMMA, Organisatiegegevens.van("Met beheer A", Organisatiesoort.GEMEENTE));
        var b = organisaties.voegToe(PROGRAMMA, Organisatiegegevens.van("Met beheer B", Organisatiesoort.GEMEENTE));
        var partner = organisaties.findOpCode(PROGRAMMA, "partner-uwv").orElseThrow();
        var beheerA = beheerder(a.id()).actor("beheer");
        beheerder(b.id());

        var nieuw = Organisatiegegevens.van("Anders", Organisatiesoort.GEMEENTE);
        assertThat(organisaties.wijzig(beheerA, a.id(), nieuw).naam()).isEqualTo("Anders");
        assertThatThrownBy(() -> organisaties.wijzig(beheerA, b.id(), nieuw)).hasMessageContaining("eigen beheerder");
        assertThatThrownBy(() -> organisaties.voegTeamToe(beheerA, b.id(), "X", Schakelsoort.KCC, null, null))
                .hasMessageContaining("eigen beheerder");
        assertThat(organisaties
                        .bewaarContactpunt(
                                beheerA, new Contactpunt(partner.id(), "Bel het UWV", "088 1234567", "", null))
                        .telefoon())
                .isEqualTo("+31881234567");
    }

    @Test
    void wie_geen_beheerder_is_wijzigt_niets() {
        var a = organisaties.voegToe(PROGRAMMA, Organisatiegegevens.van("Zonder recht", Organisatiesoort.GEMEENTE));
        var kcc = medewerkers
                .voegToe(
                        PROGRAMMA,
                        a.id(),
                        new Medewerkergegevens("Kim", "kim@zonderrecht.nl", null, Set.of(Rol.KCC_MEDEWERKER), Set.of()))
                .actor("werk");
        var buiten = Actor.outsider("Burger", a.id(), "kijken");
        for (var actor : new Actor[] {kcc, buiten}) {
            assertThatThrownBy(() -> organisaties.voegTeamToe(actor, a.id(), "X", Schakelsoort.KCC, null, null))
                    .hasMessageContaining("functioneel beheerder");
            assertThatThrownBy(() -> organisaties.importeer(actor, new StringReader("code,naam,bestuurslaag\n")))
                    .hasMessageContaining("functioneel beheerder");
        }
        assertThat(organisaties.get(kcc, a.id())).isEqualTo(a);
    }

    @Test
    void een_team_heeft_een_eigen_naam_binnen_de_organisatie() {
        var a = organisaties.voegToe(PROGRAMMA, Organisatiegegevens.van("Met teams", Organisatiesoort.GEMEENTE));
        var team = organisaties.voegTeamToe(
                PROGRAMMA, a.id(), "Team Bouwen", Schakelsoort.DESKUNDIGE, null, "0162 123456");
        assertThatThrownBy(
                        () -> organisaties.voegTeamToe(PROGRAMMA, a.id(), "team bouwen", Schakelsoort.ICT, null, null))
                .hasMessageContaining("al een team");
        var anders = organisaties.wijzigTeam(
                PROGRAMMA, new Team(team.id(), a.id(), "Bouwen en wonen", Schakelsoort.DESKUNDIGE, "Bouwen", null));
        assertThat(organisaties.getTeam(PROGRAMMA, team.id())).isEqualTo(anders);
        assertThat(organisaties.teams(PROGRAMMA, Schakelsoort.DESKUNDIGE)).contains(anders);
        assertThatThrownBy(() -> organisaties.getTeam(PROGRAMMA, UUID.randomUUID()))
                .hasMessage("Dit team is niet gevonden");
    }

    @Test
    void de_partners_van_de_overheid_staan_er_vanaf_het_begin_met_een_route() {
        var partners = organisaties.list(PROGRAMMA, Organisatiesoort.KETENPARTNER);
        assertThat(partners)
                .extracting(Organisatie::naam)
                .contains("UWV", "SVB", "KvK", "RDW", "Kadaster", "DUO", "Politie", "Scholen", "Rechterlijke macht")
                .hasSizeGreaterThanOrEqualTo(18);
        assertThat(partners).allSatisfy(p -> {
            assertThat(organisaties
                            .findContactpunt(PROGRAMMA, p.id())
                            .orElseThrow()
                            .route())
                    .isNotBlank();
            assertThat(organisaties.teams(PROGRAMMA, p.id())).isNotEmpty();
        });
    }

    private static Medewerker beheerder(UUID organisatie) {
        return medewerkers.voegToe(
                PROGRAMMA,
                organisatie,
                new Medewerkergegevens(
                        "Bo Beheer",
                        "beheer@" + organisatie + ".nl",
                        null,
                        Set.of(Rol.FUNCTIONEEL_BEHEERDER),
                        Set.of()));
    }
}
