package nl.poort.registers.klokken;

import static nl.poort.registers.klokken.Kalendersoort.ATW;
import static nl.poort.registers.klokken.Kalendersoort.DIENST;
import static nl.poort.registers.klokken.Voorbeelden.lokaal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.TestDatabase;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Standing still, extension, what the database itself guards, and the settings the calendars count with.
class KlokverloopTest {
    private static final TestDatabase TEST = TestDatabase.open();

    private static final Actor PROGRAMMA = Actor.system("proef");

    private final Actor ilse = new Actor(UUID.randomUUID(), "Ilse", UUID.randomUUID(), "aanvraag behandelen");
    private final Klokken klokken = new Klokken(TEST.db());
    private final Kalenderbeheer beheer = new Kalenderbeheer(TEST.db());
    private final UUID zaak = UUID.randomUUID();

    @BeforeEach
    void begin() {
        TEST.klok().zet("2026-01-05T10:00");
        TEST.eigenaar().useHandle(h -> h.execute("truncate klokken.klok cascade"));
    }

    @AfterAll
    static void sluit() {
        TEST.close();
    }

    @Test
    void een_aanvulling_schort_de_beslistermijn_op() {
        assertThat(dag(start(Kloksoort.ANTWOORD, ATW, "8 weken"))).isEqualTo("2026-03-02");
        TEST.klok().zet("2026-01-12T11:00");
        assertThat(pauzeer(aanvulling("2026-02-02")).stand()).isEqualTo(Klokstand.GEPAUZEERD);
        assertThat(klokken.neemWaarschuwingen(ilse, 10)).isEmpty();
        TEST.klok().zet("2026-01-26T09:00");
        var klok = klokken.hervat(ilse, zaak, zaak, Kloksoort.ANTWOORD);
        assertThat(dag(klok)).isEqualTo("2026-03-16");
        assertThat(klok.stand()).isEqualTo(Klokstand.LOOPT);
        assertThat(klokken.pauzes(ilse, zaak)).extracting(Pauze::bericht).containsExactly("Wij missen uw tekening");
        assertThat(TEST.gebeurtenissen().list(ilse, zaak))
                .extracting(g -> g.soort())
                .containsExactly("klok.gepauzeerd", "klok.hervat");
    }

    @Test
    void een_aanvultermijn_die_voorbijgaat_hervat_de_klok_vanzelf() {
        start(Kloksoort.ANTWOORD, ATW, "8 weken");
        TEST.klok().zet("2026-01-12T11:00");
        pauzeer(aanvulling("2026-01-26"));
        TEST.klok().zet("2026-01-26T23:00");
        assertThat(klokken.hervatVerlopen(ilse, 10)).isEmpty();
        TEST.klok().zet("2026-02-20T09:00");
        assertThat(klokken.hervatVerlopen(ilse, 10))
                .extracting(KlokverloopTest::dag)
                .containsExactly("2026-03-16");
    }

    @Test
    void een_verzoek_om_aanvulling_zonder_termijn_wordt_geweigerd() {
        start(Kloksoort.ANTWOORD, ATW, "8 weken");
        assertThat(code(() -> pauzeer(aanvulling(null)))).isEqualTo("aanvulling-zonder-termijn");
    }

    @Test
    void een_pauze_zonder_grond_datum_en_bericht_noemt_alle_fouten() {
        start(Kloksoort.ANTWOORD, ATW, "8 weken");
        assertThatThrownBy(() -> pauzeer(new Opschorting(null, null, null, " ")))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.velden()).containsOnlyKeys("grond", "datum", "bericht"));
        var ruggespraak =
                new Opschorting(Opschortingsgrond.RUGGESPRAAK, LocalDate.parse("2026-01-05"), null, "welk adres?");
        assertThat(code(() -> pauzeer(ruggespraak))).isEqualTo("grond-niet-wettelijk");
    }

    @Test
    void verlengen_vraagt_een_reden_en_kan_alleen_binnen_de_termijn() {
        start(Kloksoort.ANTWOORD, ATW, "8 weken");
        assertThat(code(() -> verleng(" "))).isEqualTo("reden-ontbreekt");
        assertThat(dag(verleng("advies van de commissie"))).isEqualTo("2026-04-13");
        TEST.klok().zet("2026-04-14T00:00");
        assertThat(code(() -> verleng("nog niet klaar"))).isEqualTo("termijn-verstreken");
    }

    @Test
    void ruggespraak_schuift_een_schakelklok_met_hele_werkdagen() {
        start(Kloksoort.ANTWOORD, DIENST, "2 werkdagen");
        TEST.klok().zet("2026-01-06T10:00");
        pauzeer(new Opschorting(Opschortingsgrond.RUGGESPRAAK, LocalDate.parse("2026-01-06"), null, "welk adres?"));
        TEST.klok().zet("2026-01-08T10:00");
        var klok = klokken.hervat(ilse, zaak, zaak, Kloksoort.ANTWOORD);
        assertThat(lokaal(klok.deadline())).isEqualTo("2026-01-09T17:00");
    }

    @Test
    void stoppen_tijdens_een_pauze_rekent_de_pauze_mee() {
        start(Kloksoort.ANTWOORD, DIENST, "4 werkuren");
        TEST.klok().zet("2026-01-05T11:00");
        pauzeer(new Opschorting(Opschortingsgrond.RUGGESPRAAK, LocalDate.parse("2026-01-05"), null, "welk adres?"));
        TEST.klok().zet("2026-01-07T11:00");
        var klok = klokken.stop(ilse, zaak, zaak, Kloksoort.ANTWOORD).orElseThrow();
        assertThat(klok.stand()).isEqualTo(Klokstand.GEHAALD);
        assertThat(lokaal(klok.deadline())).isEqualTo("2026-01-07T14:00");
    }

    @Test
    void kalender_norm_en_uitkomst_van_een_klok_zijn_niet_te_wijzigen() {
        start(Kloksoort.ANTWOORD, DIENST, "4 werkuren");
        for (var zet : Set.of("kalender = 'ATW'", "norm_aantal = 9", "kalender_versie = 0", "start = now()")) {
            assertThatThrownBy(() -> update(zet)).hasMessageContaining("veranderen niet");
        }
        assertThatThrownBy(() -> update("stand = 'GEHAALD', gestopt = '2030-01-01'"))
                .hasMessageContaining("gehaald_is_op_tijd");
        assertThatThrownBy(() -> update("stand = 'OVERSCHREDEN', gestopt = start"))
                .hasMessageContaining("overschreden_is_te_laat");
        klokken.stop(ilse, zaak, zaak, Kloksoort.ANTWOORD);
        assertThatThrownBy(() -> update("vooraf_gemeld = true")).hasMessageContaining("klaar is verandert niet");
    }

    @Test
    void zonder_organisatie_ziet_niemand_een_klok() {
        start(Kloksoort.ANTWOORD, DIENST, "4 werkuren");
        var niemand = "select set_config('poort.organisatie', '', true)";
        int gezien = TEST.db().read(ilse, tx -> {
            tx.handle().createQuery(niemand).mapTo(String.class).one();
            return tx.handle()
                    .createQuery("select count(*) from klokken.klok")
                    .mapTo(Integer.class)
                    .one();
        });
        assertThat(gezien).isZero();
        assertThat(klokken.list(ilse, zaak)).hasSize(1);
    }

    @Test
    void eigen_openingstijden_gelden_vanaf_hun_datum_en_niet_voor_lopende_klokken() {
        var uur = new Openingstijd(LocalTime.of(9, 0), LocalTime.of(12, 0));
        var ochtenden = new Kalender(
                0, LocalDate.parse("2026-01-06"), Map.of(DayOfWeek.TUESDAY, uur, DayOfWeek.THURSDAY, uur), Set.of());
        assertThat(beheer.zetOpeningstijden(PROGRAMMA, ilse.organisation(), ochtenden)
                        .versie())
                .isEqualTo(1);
        assertThat(lokaal(start(Kloksoort.AANNAME, DIENST, "2 werkdagen").deadline()))
                .isEqualTo("2026-01-07T17:00");
        TEST.klok().zet("2026-01-06T10:00");
        assertThat(lokaal(start(Kloksoort.ANTWOORD, DIENST, "2 werkdagen").deadline()))
                .isEqualTo("2026-01-13T12:00");
        pauzeer(new Opschorting(Opschortingsgrond.RUGGESPRAAK, LocalDate.parse("2026-01-06"), null, "welk adres?"));
        TEST.klok().zet("2026-01-08T10:00");
        assertThat(lokaal(klokken.hervat(ilse, zaak, zaak, Kloksoort.ANTWOORD).deadline()))
                .isEqualTo("2026-01-15T12:00");
        assertThat(beheer.openingstijden(ilse, ilse.organisation())).hasSize(1);
        assertThat(code(() -> beheer.zetOpeningstijden(PROGRAMMA, ilse.organisation(), ochtenden)))
                .isEqualTo("ingangsdatum-voorbij");
        assertThatThrownBy(() ->
                        TEST.db().run(ilse, tx -> new KalenderSql(tx.handle()).insert(UUID.randomUUID(), ochtenden)))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void besluitdagen_zijn_gegevens() {
        assertThat(beheer.besluitdagen(ilse).keySet()).isEqualTo(Voorbeelden.BESLUITDAGEN);
        var dag = LocalDate.parse("2026-01-07");
        beheer.besluitdagToevoegen(PROGRAMMA, dag, "Koninklijk besluit 2025");
        assertThat(code(() -> beheer.besluitdagToevoegen(PROGRAMMA, dag, "nog eens")))
                .isEqualTo("besluitdag-bestaat");
        assertThat(lokaal(start(Kloksoort.AANNAME, DIENST, "2 werkdagen").deadline()))
                .isEqualTo("2026-01-08T17:00");
        beheer.besluitdagVerwijderen(PROGRAMMA, dag);
        assertThat(beheer.besluitdagen(ilse).keySet()).isEqualTo(Voorbeelden.BESLUITDAGEN);
    }

    @Test
    void dwangsombedragen_gelden_vanaf_een_datum() {
        assertThat(beheer.dwangsom(ilse, LocalDate.parse("2026-01-05")).bedrag(60))
                .isEqualTo(1442);
        beheer.zetDwangsom(
                PROGRAMMA, new Dwangsom(LocalDate.parse("2027-01-01"), java.util.List.of(new Dwangsom.Trede(42, 50))));
        assertThat(beheer.dwangsom(ilse, LocalDate.parse("2026-12-31")).bedrag(60))
                .isEqualTo(1442);
        assertThat(beheer.dwangsom(ilse, LocalDate.parse("2027-01-01")).bedrag(60))
                .isEqualTo(2100);
    }

    private Klok start(Kloksoort soort, Kalendersoort kalender, String norm) {
        return klokken.start(
                ilse,
                new Klokstart(
                        zaak,
                        zaak,
                        soort,
                        "team Bouwen",
                        kalender,
                        Norm.lees(norm),
                        TEST.klok().instant(),
                        null));
    }

    private Klok pauzeer(Opschorting opschorting) {
        return klokken.pauzeer(ilse, zaak, zaak, Kloksoort.ANTWOORD, opschorting);
    }

    private Opschorting aanvulling(String termijn) {
        var vandaag = Kalenders.dag(TEST.klok().instant());
        var uiterlijk = termijn == null ? null : LocalDate.parse(termijn);
        return new Opschorting(Opschortingsgrond.AANVULLING, vandaag, uiterlijk, "Wij missen uw tekening");
    }

    private Klok verleng(String reden) {
        return klokken.verleng(ilse, zaak, zaak, Kloksoort.ANTWOORD, Norm.weken(6), reden);
    }

    private void update(String zet) {
        TEST.eigenaar().useHandle(h -> h.execute("update klokken.klok set " + zet + " where root = ?", zaak));
    }

    private static String code(Runnable poging) {
        try {
            poging.run();
            return "niet geweigerd";
        } catch (Weigering w) {
            return w.code();
        }
    }

    private static String dag(Klok klok) {
        return lokaal(klok.deadline()).toLocalDate().toString();
    }
}
