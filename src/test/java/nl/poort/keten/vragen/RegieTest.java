package nl.poort.keten.vragen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.vragen.Regiefilter.Bereik;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Rol;
import nl.poort.sturing.Meetproef;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// All open Vragen whatever the team: who sees them, who shares them out, and who pushes through.
class RegieTest {
    private static Meetproef proef;
    private static Medewerker rob;
    private static int dag = 10;

    @BeforeAll
    static void open() {
        proef = new Meetproef();
        rob = proef.mens(proef.kcc, "Rob", Rol.REGIEVOERDER, Rol.KCC_MEDEWERKER);
    }

    @AfterAll
    static void close() {
        proef.close();
    }

    /// What was open is of another day: promises end on days of their own.
    @BeforeEach
    void eigenDag() {
        proef.plant(
                "update vragen.vraag set stand = 'GESLOTEN', bekendmaking = 'KLANTCONTACT', gesloten_op = gesteld_op,"
                        + " geinformeerd_op = gesteld_op");
        dag++;
        proef.om("2026-03-" + dag + "T10:00");
    }

    private static Regie regie() {
        return proef.m.regie;
    }

    private static List<UUID> lijst(Medewerker wie, Bereik bereik, UUID team) {
        return regie().list(wie, new Regiefilter(bereik, team, null, null, null, 50)).stream()
                .map(Vraag::id)
                .toList();
    }

    private static Vraag vraag(UUID id) {
        return proef.m.vragen.get(rob.actor("kijken"), id);
    }

    private static List<String> gebeurd(UUID vraag) {
        return proef.test.gebeurtenissen().list(rob.actor("kijken"), vraag).stream()
                .map(g -> g.soort())
                .toList();
    }

    @Test
    void alle_open_vragen_staan_er_bij_welk_team_ook_en_elk_filter_telt_wat_het_toont() {
        var bijKcc = proef.vraagBijSanne();
        var bijBouwen = proef.vraagBijSanne();
        proef.m.overdrachten.aanbieden(
                proef.sanne,
                bijBouwen.id(),
                Aanbod.van(Overdrachtsoort.BEHANDELING, proef.bouwen.id(), "Neem dit over"));
        proef.m.overdrachten.aannemen(
                proef.ilse,
                proef.m
                        .vragen
                        .weg(rob.actor("kijken"), bijBouwen.id())
                        .stappen()
                        .getLast()
                        .id());
        proef.plant("update vragen.vraag set toegezegd_op = '2026-03-01T10:00Z' where id = ?", bijKcc.id());
        regie().verdelen(rob, List.of(bijKcc.id()), rob.id());
        assertThat(lijst(rob, Bereik.ALLES, null)).containsExactly(bijKcc.id(), bijBouwen.id());
        assertThat(lijst(rob, Bereik.TE_LAAT, null)).containsExactly(bijKcc.id());
        assertThat(lijst(rob, Bereik.MIJN, null)).containsExactly(bijKcc.id());
        assertThat(lijst(proef.sanne, Bereik.MIJN, null)).doesNotContain(bijKcc.id());
        assertThat(lijst(rob, Bereik.ALLES, proef.bouwen.id())).containsExactly(bijBouwen.id());
        var telling = regie().tel(rob);
        for (var bereik : Bereik.values()) {
            assertThat(telling.van(bereik))
                    .as(bereik.name())
                    .isEqualTo(lijst(rob, bereik, null).size());
        }
        assertThat(lijst(proef.wim, Bereik.ALLES, null)).isEmpty();
        assertThatThrownBy(() -> regie().verdelen(proef.wim, List.of(bijKcc.id()), proef.wim.id()))
                .hasMessageContaining("niet gevonden");
    }

    @Test
    void verdelen_gaat_in_een_keer_en_is_ongedaan_te_maken_behalve_wat_een_ander_al_veranderde() {
        var a = proef.vraagBijSanne().id();
        var b = proef.vraagBijSanne().id();
        assertThatThrownBy(() -> regie().verdelen(proef.sanne, List.of(a), rob.id()))
                .isInstanceOf(Weigering.class);
        regie().verdelen(proef.sanne, List.of(a), proef.sanne.id());
        var verdeling = regie().verdelen(rob, List.of(a, b), rob.id());
        assertThat(vraag(a).regievoerder()).isEqualTo(rob.id());
        assertThat(regie().teHerroepen(rob)).contains(verdeling);
        assertThatThrownBy(() -> regie().ongedaanMaken(proef.sanne, verdeling)).hasMessageContaining("niet gevonden");
        regie().verdelen(proef.sanne, List.of(b), proef.sanne.id());
        assertThat(regie().ongedaanMaken(rob, verdeling)).isEqualTo(1);
        assertThat(vraag(a).regievoerder()).isEqualTo(proef.sanne.id());
        assertThat(vraag(b).regievoerder()).isEqualTo(proef.sanne.id());
        assertThat(regie().teHerroepen(rob)).isEmpty();
        var laat = regie().verdelen(rob, List.of(a), rob.id());
        proef.test.klok().verder(Duration.ofMinutes(31));
        assertThatThrownBy(() -> regie().ongedaanMaken(rob, laat)).hasMessageContaining("te lang geleden");
    }

    @Test
    void wie_de_regie_voert_verlegt_een_vraag_met_een_motivering_die_in_de_geschiedenis_staat() {
        var v = proef.vraagBijSanne();
        var parkeren = proef.m.organisaties.voegTeamToe(
                nl.poort.techniek.db.Actor.system("proef"),
                proef.kcc.organisatie(),
                "team Parkeren " + dag,
                nl.poort.registers.organisatie.Schakelsoort.DESKUNDIGE,
                "team Parkeren",
                null);
        var bijBouwen = proef.naar(proef.bouwen, v);
        assertThatThrownBy(() -> regie().verleggen(proef.sanne, v.id(), parkeren.id(), "Kijk hiernaar", "daarom"))
                .hasMessageContaining("regievoerder");
        assertThatThrownBy(() -> regie().verleggen(rob, v.id(), parkeren.id(), "Kijk hiernaar", " "))
                .hasMessageContaining("waarom");
        regie().verleggen(rob, v.id(), parkeren.id(), "Kijk hiernaar", "Bouwen wil niet");
        var weg = proef.m.vragen.weg(rob.actor("kijken"), v.id());
        assertThat(weg.find(bijBouwen.id()).orElseThrow().stand()).isEqualTo(Overdrachtstand.INGETROKKEN);
        assertThat(weg.blad().orElseThrow().naarTeam()).isEqualTo(parkeren.id());
        assertThat(gebeurd(v.id())).contains("doorzettingsmacht.gebruikt");
    }

    @Test
    void verkorten_kan_alleen_naar_eerder_en_herinneren_niet_vaker_dan_eens_per_uur() {
        var v = proef.vraagBijSanne();
        var bijBouwen = proef.naar(proef.bouwen, v);
        var eerder = proef.test.klok().instant().plus(Duration.ofMinutes(20));
        assertThatThrownBy(() -> regie().verkorten(rob, v.id(), eerder.minus(Duration.ofHours(1)), "haast"))
                .hasMessageContaining("nog komt");
        assertThatThrownBy(() -> regie().verkorten(rob, v.id(), eerder.plus(Duration.ofDays(300)), "haast"))
                .hasMessageContaining("niet eerder");
        regie().verkorten(rob, v.id(), eerder, "de klant verhuist morgen");
        var weg = proef.m.vragen.weg(rob.actor("kijken"), v.id());
        assertThat(weg.find(bijBouwen.id()).orElseThrow().uiterlijk()).isEqualTo(eerder);
        assertThat(regie().herinneren(proef.sanne, List.of(v.id()))).isEqualTo(1);
        assertThat(regie().herinneren(rob, List.of(v.id()))).isZero();
        assertThat(gebeurd(v.id())).containsOnlyOnce("team.herinnerd").contains("doorzettingsmacht.gebruikt");
        proef.test.klok().verder(Duration.ofMinutes(61));
        assertThat(regie().herinneren(rob, List.of(v.id()))).isEqualTo(1);
        assertThatThrownBy(() -> regie().herinneren(proef.wim, List.of(v.id()))).hasMessageContaining("niet gevonden");
    }

    @Test
    void een_route_die_nog_niet_geldt_zegt_welke_vragen_van_gisteren_naar_een_ander_team_zouden_gaan() {
        var bea = proef.mens(proef.kcc, "Bea" + dag, Rol.FUNCTIONEEL_BEHEERDER);
        var dakkapel = proef.vraagBijSanne();
        var ander = proef.vraagBijSanne();
        proef.plant("update vragen.vraag set tekst = 'Mijn sloot loopt over' where id = ?", ander.id());
        var gisteren =
                proef.test.klok().instant().atZone(nl.poort.techniek.db.Tx.ZONE).toLocalDate();
        proef.test.klok().verder(Duration.ofDays(1));
        var nieuw = new Route(
                null,
                null,
                nl.poort.registers.organisatie.Schakelsoort.KCC,
                null,
                null,
                "dakkapel",
                nl.poort.registers.organisatie.Schakelsoort.IPLO,
                proef.iplo.id(),
                null,
                gisteren,
                null);
        var terug = proef.m.verdelen.proeven().terugblik(bea, nieuw, gisteren);
        assertThat(terug.alle()).isEqualTo(2);
        assertThat(terug.anders()).singleElement().satisfies(v -> {
            assertThat(v.kenmerk()).isEqualTo(dakkapel.kenmerk());
            assertThat(v.wordt().id()).isEqualTo(proef.iplo.id());
            assertThat(v.was().id()).isNotEqualTo(proef.iplo.id());
        });
        // nothing was changed by trying
        assertThat(proef.m.verdelen.proeven().terugblik(bea, nieuw, gisteren).anders())
                .hasSize(1);
        assertThat(proef.m
                        .verdelen
                        .proeven()
                        .terugblik(bea, nieuw, gisteren.minusDays(5))
                        .alle())
                .isZero();
        assertThatThrownBy(() -> proef.m.verdelen.proeven().terugblik(rob, nieuw, gisteren))
                .isInstanceOf(Weigering.class);
    }
}
