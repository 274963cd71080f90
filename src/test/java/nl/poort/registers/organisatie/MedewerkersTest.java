package nl.poort.registers.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.poort.TestDatabase;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MedewerkersTest {
    private static final Actor PROGRAMMA = Actor.system("test");
    private TestDatabase test;
    private Medewerkers medewerkers;
    private UUID hier;
    private UUID daar;
    private Team teamHier;
    private Team teamDaar;

    @BeforeEach
    void open() {
        test = TestDatabase.open();
        var organisaties = new Organisaties(test.db());
        medewerkers = new Medewerkers(test.db());
        hier = organisaties
                .voegToe(PROGRAMMA, Organisatiegegevens.van("Hier", Organisatiesoort.GEMEENTE))
                .id();
        daar = organisaties
                .voegToe(PROGRAMMA, Organisatiegegevens.van("Daar", Organisatiesoort.GEMEENTE))
                .id();
        teamHier = organisaties.teams(PROGRAMMA, hier).getFirst();
        teamDaar = organisaties.teams(PROGRAMMA, daar).getFirst();
    }

    @AfterEach
    void sluit() {
        test.close();
    }

    @Test
    void iemand_wordt_teruggevonden_met_rollen_en_teams() {
        var anna = voegToe(hier, "Anna", Set.of(Rol.KCC_MEDEWERKER, Rol.REGIEVOERDER), Set.of(teamHier.id()));

        assertThat(medewerkers.get(anna.actor("x"), anna.id())).isEqualTo(anna);
        assertThat(medewerkers.findOpEmail(PROGRAMMA, hier, " ANNA@" + "voorbeeld.nl"))
                .contains(anna);
        assertThat(medewerkers.vanTeam(anna.actor("x"), teamHier.id())).containsExactly(anna);
        assertThat(medewerkers.metRol(PROGRAMMA, hier, Rol.REGIEVOERDER)).containsExactly(anna);
        assertThat(anna.mag(Recht.REGIE)).isTrue();
        assertThat(anna.mag(Recht.BEHEER)).isFalse();
    }

    @Test
    void elke_rol_geeft_rechten_en_geen_rol_geeft_die_van_een_gast_of_een_systeem() {
        for (var rol : Rol.values()) {
            assertThat(rol.rechten()).isNotEmpty();
        }
        var alles = Rolregels.rechten(EnumSet.allOf(Rol.class));
        assertThat(alles)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(Recht.GAST, Recht.BURGER, Recht.API)));
        assertThat(Rolregels.rechten(Set.of())).containsExactlyInAnyOrder(Recht.OPENBAAR, Recht.INGELOGD);
        assertThat(Rol.FUNCTIONEEL_BEHEERDER.rechten()).doesNotContain(Recht.WERKPLEK, Recht.VRAAG_BEHANDELEN);
    }

    @Test
    void een_andere_organisatie_ziet_de_mensen_niet() {
        var anna = voegToe(hier, "Anna", Set.of(), Set.of(teamHier.id()));
        var bart = voegToe(daar, "Bart", Set.of(Rol.FUNCTIONEEL_BEHEERDER), Set.of());
        var vanDaar = bart.actor("x");

        assertThat(medewerkers.find(vanDaar, anna.id())).isEmpty();
        assertThat(medewerkers.list(vanDaar, hier)).isEmpty();
        assertThat(medewerkers.vanTeam(vanDaar, teamHier.id())).isEmpty();
        assertThat(medewerkers.findOpEmail(vanDaar, hier, "anna@voorbeeld.nl")).isEmpty();
    }

    @Test
    void een_beheerder_wijzigt_alleen_mensen_van_de_eigen_organisatie() {
        var anna = voegToe(hier, "Anna", Set.of(), Set.of());
        var bart = voegToe(daar, "Bart", Set.of(Rol.FUNCTIONEEL_BEHEERDER), Set.of());
        var vanDaar = bart.actor("beheer");

        assertThatThrownBy(() -> medewerkers.geefRollen(vanDaar, anna.id(), Set.of(Rol.TEAMLEIDER)))
                .hasMessage("Deze medewerker is niet gevonden");
        assertThatThrownBy(() -> medewerkers.voegToe(vanDaar, hier, gegevens("Indringer")))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.code()).isEqualTo("niet-gevonden"));
        // who pretends to be of another organisation has no role there
        var vervalst = new Actor(bart.id(), "Bart", hier, "beheer");
        assertThatThrownBy(() -> medewerkers.geefRollen(vervalst, anna.id(), Set.of(Rol.TEAMLEIDER)))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> medewerkers.zetTeams(vanDaar, bart.id(), Set.of(teamHier.id())))
                .hasMessageContaining("eigen organisatie");
    }

    @Test
    void een_ingetrokken_beheerrol_geldt_meteen() {
        voegToe(hier, "Andere beheerder", Set.of(Rol.FUNCTIONEEL_BEHEERDER), Set.of());
        var bo = voegToe(hier, "Bo", Set.of(Rol.FUNCTIONEEL_BEHEERDER), Set.of());
        medewerkers.geefRollen(bo.actor("beheer"), bo.id(), Set.of());

        assertThatThrownBy(() -> medewerkers.geefRollen(bo.actor("beheer"), bo.id(), Set.of(Rol.TEAMLEIDER)))
                .hasMessageContaining("functioneel beheerder");
    }

    @Test
    void een_andere_rol_is_een_gebeurtenis_en_dezelfde_rol_niet() {
        var anna = voegToe(hier, "Anna", Set.of(), Set.of());
        var gehoord = new java.util.ArrayList<RolGewijzigd>();
        test.gebeurtenissen().within(RolGewijzigd.class, (tx, g) -> gehoord.add(g));

        medewerkers.geefRollen(PROGRAMMA, anna.id(), Set.of(Rol.SPECIALIST));
        medewerkers.geefRollen(PROGRAMMA, anna.id(), Set.of(Rol.SPECIALIST));

        assertThat(gehoord)
                .containsExactly(
                        new RolGewijzigd(anna.id(), hier, java.util.List.of(), java.util.List.of("SPECIALIST")));
    }

    @Test
    void de_laatste_beheerder_blijft() {
        var bo = voegToe(hier, "Bo", Set.of(Rol.FUNCTIONEEL_BEHEERDER), Set.of());
        assertThatThrownBy(() -> medewerkers.geefRollen(bo.actor("x"), bo.id(), Set.of()))
                .hasMessageContaining("enige beheerder");
        assertThatThrownBy(() -> medewerkers.vertrek(bo.actor("x"), bo.id())).hasMessageContaining("enige beheerder");
    }

    @Test
    void wie_vertrekt_is_weg_en_het_adres_komt_vrij() {
        var anna = voegToe(hier, "Anna", Set.of(Rol.SPECIALIST), Set.of(teamHier.id()));
        medewerkers.vertrek(PROGRAMMA, anna.id());
        assertThat(medewerkers.find(PROGRAMMA, anna.id())).isEmpty();
        assertThat(medewerkers.vanTeam(PROGRAMMA, teamHier.id())).isEmpty();
        voegToe(hier, "Anna", Set.of(), Set.of());
    }

    @Test
    void een_adres_is_van_een_medewerker_en_alle_fouten_komen_samen() {
        voegToe(hier, "Anna", Set.of(), Set.of());
        assertThatThrownBy(() -> voegToe(hier, "Anna", Set.of(), Set.of(teamDaar.id())))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.velden()).containsOnlyKeys("email", "teams"));
        assertThatThrownBy(() ->
                        medewerkers.voegToe(PROGRAMMA, hier, new Medewerkergegevens("", "x", "12", Set.of(), Set.of())))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.velden()).containsOnlyKeys("naam", "email", "telefoon"));
    }

    private Medewerker voegToe(UUID organisatie, String naam, Set<Rol> rollen, Set<UUID> teams) {
        var g = gegevens(naam);
        return medewerkers.voegToe(
                PROGRAMMA, organisatie, new Medewerkergegevens(g.naam(), g.email(), "0612345678", rollen, teams));
    }

    private static Medewerkergegevens gegevens(String naam) {
        return new Medewerkergegevens(
                naam, naam.toLowerCase().replace(' ', '.') + "@voorbeeld.nl", null, Set.of(), Set.of());
    }
}
