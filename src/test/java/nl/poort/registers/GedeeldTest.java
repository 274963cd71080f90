package nl.poort.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.Modules;
import nl.poort.TestDatabase;
import nl.poort.registers.ketenafspraken.Ketenafspraak;
import nl.poort.registers.klokken.Dwangsom;
import nl.poort.registers.klokken.Kalender;
import nl.poort.registers.organisatie.Contactpunt;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What all organisations share is changed by the organisation that keeps the installation, and by nobody else: decided
/// in
/// the doors themselves.
class GedeeldTest {
    private static final Actor PROGRAMMA = Actor.system("proef");
    private static final LocalDate STRAKS = LocalDate.parse("2026-06-01");

    private final TestDatabase test = TestDatabase.open();
    private final Modules m = new Modules(test.db(), test.gebeurtenissen(), List.of());
    private final UUID berg = organisatie("Gemeente Berg");
    private final UUID dal = organisatie("Gemeente Dal");
    private final Medewerker bea = mens(berg, "Bea", Rol.FUNCTIONEEL_BEHEERDER);
    private final Medewerker daan = mens(dal, "Daan", Rol.FUNCTIONEEL_BEHEERDER);
    private final Medewerker kim = mens(berg, "Kim", Rol.KCC_MEDEWERKER, Rol.KWALITEITSZORG, Rol.TEAMLEIDER);

    @AfterEach
    void close() {
        test.close();
    }

    private UUID organisatie(String naam) {
        return m.organisaties
                .voegToe(PROGRAMMA, Organisatiegegevens.van(naam, Organisatiesoort.GEMEENTE))
                .id();
    }

    private Medewerker mens(UUID organisatie, String naam, Rol... rollen) {
        return m.medewerkers.voegToe(
                PROGRAMMA,
                organisatie,
                new Medewerkergegevens(naam, naam.toLowerCase() + "@example.nl", null, Set.of(rollen), Set.of()));
    }

    /// Every way to change something that all share; each can be done more than once.
    private Map<String, java.util.function.Consumer<Actor>> gedeeld() {
        var norm = m.ketenafspraken.geldig(PROGRAMMA, "lokaal-vraag", STRAKS);
        var partner = m.organisaties
                .findOpCode(PROGRAMMA, "partner-uwv")
                .orElseThrow()
                .id();
        var team = m.organisaties.teams(PROGRAMMA, partner).getFirst();
        var alle = new LinkedHashMap<String, java.util.function.Consumer<Actor>>();
        alle.put(
                "norm",
                wie -> m.ketenafspraken.opslaan(
                        wie, new Ketenafspraak(norm.naam(), 0, STRAKS, norm.schakels(), norm.ketennorm())));
        alle.put("besluitdag erbij", wie -> m.kalenderbeheer.besluitdagToevoegen(wie, STRAKS, "Stb. 2025, 9"));
        alle.put("besluitdag weg", wie -> m.kalenderbeheer.besluitdagVerwijderen(wie, STRAKS));
        alle.put(
                "bedragen",
                wie -> m.kalenderbeheer.zetDwangsom(
                        wie, new Dwangsom(LocalDate.parse("2031-01-01"), List.of(new Dwangsom.Trede(42, 50)))));
        alle.put(
                "organisatie",
                wie -> m.organisaties.voegToe(
                        wie, Organisatiegegevens.van("Gemeente Nieuw", Organisatiesoort.GEMEENTE)));
        alle.put(
                "import",
                wie -> m.organisaties.importeer(
                        wie, new StringReader("code,naam,bestuurslaag\ngm7777,Gemeente Zeven,GEMEENTE\n")));
        alle.put(
                "partner",
                wie -> m.organisaties.wijzig(
                        wie, partner, Organisatiegegevens.van("UWV werk", Organisatiesoort.KETENPARTNER)));
        alle.put("team van een partner", wie -> m.organisaties.wijzigTeam(wie, team));
        alle.put(
                "contactpunt",
                wie -> m.organisaties.bewaarContactpunt(
                        wie, new Contactpunt(partner, "Bel", "088 1234567", null, null)));
        alle.put(
                "kanaal",
                wie -> m.kanalen.opslaan(wie, new nl.poort.contact.klantcontact.Kanaal("fax", "Fax", 99, true)));
        alle.put("beheer", wie -> m.organisaties.draagBeheerOver(wie, berg));
        return alle;
    }

    @Test
    void de_eerste_organisatie_met_een_beheerder_beheert_wat_allen_delen() {
        assertThat(m.organisaties
                        .findBeherend(kim.actor("kijken"))
                        .orElseThrow()
                        .id())
                .isEqualTo(berg);
        assertThat(m.organisaties.beheertGedeeld(bea.actor("kijken"))).isTrue();
        assertThat(m.organisaties.beheertGedeeld(daan.actor("kijken"))).isFalse();
        assertThat(m.organisaties.beheertGedeeld(kim.actor("kijken"))).isFalse();
        gedeeld().forEach((wat, doe) -> doe.accept(bea.actor("beheren")));
    }

    @Test
    void een_beheerder_van_een_andere_organisatie_wijzigt_niets_dat_allen_delen() {
        gedeeld()
                .forEach((wat, doe) -> assertThatThrownBy(() -> doe.accept(daan.actor("beheren")))
                        .as(wat)
                        .isInstanceOfSatisfying(
                                Weigering.class, w -> assertThat(w.code()).isEqualTo("geen-recht"))
                        .hasMessageMatching(".*(Gemeente Berg|beherende organisatie).*"));
    }

    @Test
    void wie_geen_beheerder_is_wijzigt_ook_in_de_beherende_organisatie_niets() {
        var burger = Actor.outsider("Burger", berg, "kijken");
        for (var wie : List.of(kim.actor("beheren"), burger, Actor.outsider("Burger", null, "kijken"))) {
            gedeeld()
                    .forEach((wat, doe) -> assertThatThrownBy(() -> doe.accept(wie))
                            .as(wat)
                            .isInstanceOf(Weigering.class)
                            .hasMessageContaining("functioneel beheerder"));
        }
    }

    @Test
    void wie_zegt_van_de_beherende_organisatie_te_zijn_maar_er_niet_werkt_wijzigt_niets() {
        var vals = new Actor(daan.id(), "Daan", berg, "beheren");
        gedeeld()
                .forEach((wat, doe) ->
                        assertThatThrownBy(() -> doe.accept(vals)).as(wat).isInstanceOf(Weigering.class));
    }

    @Test
    void openingstijden_zijn_van_de_organisatie_zelf() {
        var kalender = new Kalender(0, STRAKS, Kalender.standaard().uren(), Set.of());
        assertThat(m.kalenderbeheer
                        .zetOpeningstijden(daan.actor("beheren"), dal, kalender)
                        .versie())
                .isEqualTo(1);
        for (var wie : List.of(bea.actor("beheren"), kim.actor("beheren"))) {
            assertThatThrownBy(() -> m.kalenderbeheer.zetOpeningstijden(wie, dal, kalender))
                    .isInstanceOf(Weigering.class);
            assertThatThrownBy(() -> m.kalenderbeheer.zetOpeningstijden(wie, null, kalender))
                    .isInstanceOf(Weigering.class);
        }
        assertThatThrownBy(() -> m.kalenderbeheer.zetOpeningstijden(kim.actor("beheren"), berg, kalender))
                .hasMessageContaining("functioneel beheerder");
    }

    @Test
    void het_beheer_gaat_alleen_naar_een_organisatie_met_een_beheerder_en_dan_kan_de_oude_het_niet_meer() {
        var leeg = organisatie("Gemeente Leeg");
        assertThatThrownBy(() -> m.organisaties.draagBeheerOver(bea.actor("beheren"), leeg))
                .hasMessageContaining("nog geen functioneel beheerder");
        m.organisaties.draagBeheerOver(bea.actor("beheren"), dal);
        m.kalenderbeheer.besluitdagToevoegen(daan.actor("beheren"), STRAKS, "Stb. 2025, 9");
        assertThatThrownBy(() -> m.kalenderbeheer.besluitdagVerwijderen(bea.actor("beheren"), STRAKS))
                .hasMessageContaining("Gemeente Dal");
        assertThat(test.gebeurtenissen().list(PROGRAMMA, dal))
                .extracting(g -> g.soort())
                .contains("beheer.overgedragen");
    }

    @Test
    void ook_de_beherende_organisatie_wijzigt_niet_wat_een_eigen_beheerder_heeft() {
        assertThatThrownBy(
                        () -> m.organisaties.voegTeamToe(bea.actor("beheren"), dal, "X", Schakelsoort.KCC, null, null))
                .hasMessageContaining("eigen beheerder");
    }
}
