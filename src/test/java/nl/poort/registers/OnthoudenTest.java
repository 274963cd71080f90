package nl.poort.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.poort.TestDatabase;
import nl.poort.contact.klantcontact.Kanaal;
import nl.poort.contact.klantcontact.Kanalen;
import nl.poort.contact.klantcontact.Kenmerken;
import nl.poort.contact.klantcontact.Klantcontacten;
import nl.poort.contact.klantcontact.NieuwContact;
import nl.poort.registers.ketenafspraken.Ketenafspraak;
import nl.poort.registers.ketenafspraken.Ketenafspraken;
import nl.poort.registers.klokken.Kalender;
import nl.poort.registers.klokken.Kalenderbeheer;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Norm;
import nl.poort.registers.klokken.Openingstijd;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the program remembers of slow data is right at once, also when another node changes it: two doors of their own
/// on one database stand for two nodes.
class OnthoudenTest {
    private static final Actor SYSTEEM = Actor.system("proef");
    private TestDatabase database;
    private Organisaties hier;
    private Organisaties daar;
    private Team team;

    @BeforeEach
    void open() {
        database = TestDatabase.open();
        hier = new Organisaties(database.db());
        daar = new Organisaties(database.db());
        var westveld = hier.voegToe(SYSTEEM, Organisatiegegevens.van("Gemeente Westveld", Organisatiesoort.GEMEENTE));
        team = hier.voegTeamToe(SYSTEEM, westveld.id(), "Balie", Schakelsoort.KCC, "de balie", null);
    }

    @AfterEach
    void sluit() {
        database.close();
    }

    private Team hernoemd(String naam) {
        return new Team(team.id(), team.organisatie(), naam, team.soort(), team.publiekeNaam(), team.telefoon());
    }

    @Test
    void een_team_wordt_een_keer_gelezen() {
        hier.getTeam(SYSTEEM, team.id());
        database.opdrachten().nieuw();
        hier.getTeam(SYSTEEM, team.id());
        assertThat(database.opdrachten().nieuw()).hasSize(2).last().isEqualTo("commit");
    }

    @Test
    void een_wijziging_op_een_andere_node_geldt_meteen() {
        assertThat(hier.getTeam(SYSTEEM, team.id()).naam()).isEqualTo("Balie");
        assertThat(hier.teams(SYSTEEM, Schakelsoort.KCC)).extracting(Team::naam).contains("Balie");
        daar.wijzigTeam(SYSTEEM, hernoemd("Loket"));
        assertThat(hier.getTeam(SYSTEEM, team.id()).naam()).isEqualTo("Loket");
        assertThat(hier.teams(SYSTEEM, Schakelsoort.KCC)).extracting(Team::naam).contains("Loket");
    }

    @Test
    void een_wijziging_buiten_het_programma_om_geldt_meteen() {
        hier.getTeam(SYSTEEM, team.id());
        database.eigenaar()
                .useHandle(h -> h.execute("update organisatie.team set naam = 'Hal' where id = ?", team.id()));
        assertThat(hier.getTeam(SYSTEEM, team.id()).naam()).isEqualTo("Hal");
    }

    @Test
    void wie_zelf_wijzigt_ziet_het_in_dezelfde_opdracht_en_wat_niet_doorging_blijft_niet_hangen() {
        hier.getTeam(SYSTEEM, team.id());
        assertThatThrownBy(() -> database.db().run(SYSTEEM, tx -> {
                    hier.wijzigTeam(SYSTEEM, hernoemd("Loket"));
                    assertThat(hier.getTeam(SYSTEEM, team.id()).naam()).isEqualTo("Loket");
                    throw new Weigering("proef", "Toch maar niet");
                }))
                .hasMessage("Toch maar niet");
        assertThat(hier.getTeam(SYSTEEM, team.id()).naam()).isEqualTo("Balie");
    }

    @Test
    void openingstijden_en_besluitdagen_van_een_andere_node_gelden_meteen() {
        var beheerHier = new Kalenderbeheer(database.db());
        var beheerDaar = new Kalenderbeheer(database.db());
        var dag = LocalDate.of(2026, 3, 10);
        Supplier<String> uurLater = () -> beheerHier
                .kalenders(SYSTEEM, team.organisatie(), dag)
                .plus(Kalendersoort.DIENST, Instant.parse("2026-03-10T08:00:00Z"), Norm.lees("1 werkuur"))
                .toString();
        assertThat(uurLater.get()).isEqualTo("2026-03-10T09:00:00Z");
        var uren = Map.of(DayOfWeek.TUESDAY, new Openingstijd(LocalTime.of(10, 0), LocalTime.of(12, 0)));
        beheerDaar.zetOpeningstijden(SYSTEEM, team.organisatie(), new Kalender(0, dag, uren, Set.of()));
        assertThat(uurLater.get()).isEqualTo("2026-03-10T10:00:00Z");
        beheerDaar.besluitdagToevoegen(SYSTEEM, dag, "Proefbesluit");
        assertThat(uurLater.get()).isEqualTo("2026-03-17T10:00:00Z");
    }

    @Test
    void een_nieuwe_ketenafspraak_van_een_andere_node_geldt_meteen() {
        var afsprakenHier = new Ketenafspraken(database.db());
        var naam = afsprakenHier.namen(SYSTEEM).getFirst();
        var dag = LocalDate.of(2026, 3, 9);
        var nu = afsprakenHier.geldig(SYSTEEM, naam, dag);
        var nieuw = new Ketenafspraken(database.db())
                .opslaan(SYSTEEM, new Ketenafspraak(naam, 0, dag, nu.schakels(), nu.ketennorm()));
        assertThat(afsprakenHier.geldig(SYSTEEM, naam, dag).versie()).isEqualTo(nieuw.versie());
        assertThat(afsprakenHier.versies(SYSTEEM, naam)).hasSize(2);
    }

    @Test
    void een_kanaal_dat_een_andere_node_uitzet_is_meteen_uit() {
        var contacten = new Klantcontacten(database.db(), new Kenmerken(database.db()));
        var actor = Actor.outsider("Klant", team.organisatie(), "proef");
        contacten.registreer(actor, NieuwContact.inkomend("telefoon", null, "Goedemorgen"));
        new Kanalen(database.db()).opslaan(SYSTEEM, new Kanaal("telefoon", "Telefoon", 1, false));
        assertThatThrownBy(() -> contacten.registreer(actor, NieuwContact.inkomend("telefoon", null, "Goedemiddag")))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Kies een kanaal");
    }
}
