package nl.poort.registers.klokken;

import static nl.poort.registers.klokken.Kalendersoort.DIENST;
import static nl.poort.registers.klokken.Kalendersoort.VOLCONTINU;
import static nl.poort.registers.klokken.Voorbeelden.lokaal;
import static nl.poort.registers.klokken.Voorbeelden.om;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.poort.TestDatabase;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KlokkenTest {
    private static final TestDatabase TEST = TestDatabase.open();
    private static final Actor SANNE = new Actor(UUID.randomUUID(), "Sanne", UUID.randomUUID(), "vraag beantwoorden");

    private final Klokken klokken = new Klokken(TEST.db());
    private final UUID vraag = UUID.randomUUID();

    @BeforeEach
    void begin() {
        TEST.klok().zet("2026-03-09T10:12");
        TEST.eigenaar().useHandle(h -> h.execute("truncate klokken.klok cascade"));
    }

    @AfterAll
    static void sluit() {
        TEST.close();
    }

    @Test
    void een_ketenklok_loopt_tot_de_belofte_en_wordt_gehaald() {
        var klok = start(Kloksoort.KETEN, DIENST, "2 werkdagen");
        assertThat(lokaal(klok.deadline())).isEqualTo("2026-03-11T17:00");
        assertThat(klokken.list(SANNE, vraag)).containsExactly(klok);
        TEST.klok().zet("2026-03-11T17:00");
        assertThat(stop(Kloksoort.KETEN).uitkomst()).isEqualTo("gehaald");
        assertThat(klokken.stop(SANNE, vraag, vraag, Kloksoort.KETEN))
                .as("twice is once")
                .isEmpty();
        assertThat(klokken.lopend(SANNE, List.of(vraag))).isEmpty();
    }

    @Test
    void een_klok_voorbij_zijn_deadline_loopt_door_en_telt_als_overschreden() {
        start(Kloksoort.KETEN, DIENST, "2 werkdagen");
        TEST.klok().zet("2026-03-12T09:00");
        assertThat(klokken.neemVerstreken(SANNE, 10)).hasSize(1);
        assertThat(klokken.lopend(SANNE, List.of(vraag)).get(vraag))
                .extracting(Klok::stand)
                .containsExactly(Klokstand.LOOPT);
        assertThat(klokken.meldVooraf(SANNE, vraag))
                .as("told afterwards does not count")
                .isEmpty();
        var gestopt = stop(Kloksoort.KETEN);
        assertThat(gestopt.uitkomst()).isEqualTo("overschreden");
        assertThat(gestopt.gestopt()).isEqualTo(TEST.klok().instant());
    }

    @Test
    void wie_de_klant_vooraf_inlicht_telt_als_overschreden_vooraf_gemeld() {
        start(Kloksoort.KETEN, VOLCONTINU, "480 min");
        TEST.klok().zet("2026-03-09T16:00");
        assertThat(klokken.meldVooraf(SANNE, vraag)).hasSize(1);
        TEST.klok().zet("2026-03-10T11:30");
        assertThat(stop(Kloksoort.KETEN).uitkomst()).isEqualTo("overschreden, vooraf gemeld");
    }

    @Test
    void een_schakelklok_komt_nooit_na_de_grens() {
        var klok = klokken.start(SANNE, wens(Kloksoort.ANTWOORD, DIENST, "5 werkdagen", "2026-03-10T17:00"));
        assertThat(lokaal(klok.deadline())).isEqualTo("2026-03-10T17:00");
        var teLaat = klokken.start(SANNE, wens(Kloksoort.AANNAME, DIENST, "5 werkdagen", "2026-03-01T17:00"));
        assertThat(teLaat.deadline()).isEqualTo(teLaat.start());
    }

    @Test
    void er_loopt_een_klok_per_onderdeel_en_soort() {
        start(Kloksoort.KETEN, DIENST, "2 werkdagen");
        assertThatThrownBy(() -> klokken.startAlle(
                        SANNE,
                        List.of(
                                wens(Kloksoort.AANNAME, DIENST, "4 werkuren", null),
                                wens(Kloksoort.KETEN, DIENST, "2 werkdagen", null))))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.code()).isEqualTo("klok-loopt-al"));
        assertThat(klokken.list(SANNE, vraag)).as("nothing half saved").hasSize(1);
        stop(Kloksoort.KETEN);
        start(Kloksoort.KETEN, DIENST, "2 werkdagen");
        assertThat(klokken.list(SANNE, vraag)).hasSize(2);
    }

    @Test
    void ingetrokken_werk_laat_al_zijn_klokken_vervallen() {
        start(Kloksoort.AANNAME, DIENST, "4 werkuren");
        start(Kloksoort.ANTWOORD, DIENST, "1 werkdag");
        assertThat(klokken.laatVervallen(SANNE, vraag, vraag, Set.of(Kloksoort.AANNAME)))
                .hasSize(1);
        assertThat(klokken.laatVervallen(SANNE, vraag, vraag))
                .extracting(Klok::soort, Klok::uitkomst)
                .containsExactly(tuple(Kloksoort.ANTWOORD, "vervallen"));
    }

    @Test
    void elke_waarschuwing_komt_precies_een_keer_op_haar_moment() {
        start(Kloksoort.KETEN, DIENST, "2 werkdagen");
        TEST.klok().zet("2026-03-11T11:02:59");
        assertThat(klokken.neemWaarschuwingen(SANNE, 10)).isEmpty();
        TEST.klok().zet("2026-03-11T11:03");
        assertThat(soorten(klokken.neemWaarschuwingen(SANNE, 10))).containsExactly(Waarschuwing.DRIEKWART);
        TEST.klok().zet("2026-03-11T12:59:59");
        assertThat(klokken.neemWaarschuwingen(SANNE, 10)).isEmpty();
        TEST.klok().zet("2026-03-11T13:00");
        assertThat(soorten(klokken.neemWaarschuwingen(SANNE, 10))).containsExactly(Waarschuwing.PLICHT);
        assertThat(klokken.neemWaarschuwingen(SANNE, 10)).isEmpty();
    }

    @Test
    void na_stilstand_komen_beide_waarschuwingen_samen_en_een_korte_klok_waarschuwt_niet_voor_zijn_start() {
        start(Kloksoort.KETEN, VOLCONTINU, "120 min");
        start(Kloksoort.AANNAME, VOLCONTINU, "15 min");
        assertThat(klokken.neemWaarschuwingen(SANNE, 10)).isEmpty();
        TEST.klok().zet("2026-03-09T13:00");
        assertThat(klokken.neemWaarschuwingen(SANNE, Set.of(Kloksoort.KETEN), 10))
                .extracting(Gewaarschuwd::waarschuwing)
                .containsExactly(Waarschuwing.DRIEKWART, Waarschuwing.PLICHT);
        assertThat(klokken.neemWaarschuwingen(SANNE, 10))
                .extracting(w -> w.klok().soort())
                .containsExactly(Kloksoort.AANNAME);
    }

    @Test
    void elke_verstreken_klok_wordt_een_keer_uitgereikt_ook_aan_twee_nemers() throws Exception {
        startVeel(500);
        assertThat(klokken.neemVerstreken(SANNE, 10)).isEmpty();
        TEST.klok().zet("2026-03-09T14:12");
        var gezien = java.util.concurrent.ConcurrentHashMap.<UUID>newKeySet();
        var aantal = new java.util.concurrent.atomic.AtomicInteger();
        var nemers = IntStream.range(0, 2)
                .mapToObj(i -> Thread.ofVirtual().start(() -> {
                    for (var deel = neem(40); !deel.isEmpty(); deel = neem(40)) {
                        deel.forEach(k -> gezien.add(k.id()));
                        aantal.addAndGet(deel.size());
                    }
                }))
                .toList();
        for (var nemer : nemers) {
            nemer.join();
        }
        klokken.neemVerstreken(SANNE, 1000).forEach(k -> {
            gezien.add(k.id());
            aantal.incrementAndGet();
        });
        assertThat(gezien).hasSize(500);
        assertThat(aantal).hasValue(500);
    }

    @Test
    void een_verzette_klok_verstrijkt_opnieuw() {
        start(Kloksoort.NIEUWS, VOLCONTINU, "2 uur");
        TEST.klok().zet("2026-03-09T12:30");
        assertThat(klokken.neemVerstreken(SANNE, Set.of(Kloksoort.KETEN), 10)).isEmpty();
        assertThat(klokken.neemVerstreken(SANNE, 10)).hasSize(1);
        klokken.verzet(SANNE, vraag, vraag, Kloksoort.NIEUWS, om("2026-03-09T14:00"), "nieuws volgt om 14:00");
        assertThat(klokken.verlengingen(SANNE, vraag))
                .extracting(Verlenging::reden)
                .containsExactly("nieuws volgt om 14:00");
        TEST.klok().zet("2026-03-09T14:00");
        assertThat(klokken.neemVerstreken(SANNE, 10)).hasSize(1);
    }

    @Test
    void de_belofte_aan_de_klant_wordt_niet_verzet_verlengd_of_stilgezet() {
        start(Kloksoort.KETEN, DIENST, "2 werkdagen");
        var overmacht = new Opschorting(Opschortingsgrond.OVERMACHT, LocalDate.parse("2026-03-09"), null, "storing");
        for (Runnable poging : List.<Runnable>of(
                () -> klokken.verzet(SANNE, vraag, vraag, Kloksoort.KETEN, om("2026-03-20T17:00"), "druk"),
                () -> klokken.verleng(SANNE, vraag, vraag, Kloksoort.KETEN, Norm.werkdagen(1), "druk"),
                () -> klokken.pauzeer(SANNE, vraag, vraag, Kloksoort.KETEN, overmacht))) {
            assertThatThrownBy(poging::run)
                    .isInstanceOfSatisfying(
                            Weigering.class, w -> assertThat(w.code()).isEqualTo("ketenklok-staat-vast"));
        }
    }

    @Test
    void tienduizend_verstreken_klokken_worden_in_delen_genomen() {
        startVeel(10_000);
        TEST.klok().zet("2026-03-10T10:00");
        int samen = 0;
        for (var deel = neem(500); !deel.isEmpty(); deel = neem(500)) {
            assertThat(deel).hasSizeLessThanOrEqualTo(500);
            samen += deel.size();
        }
        assertThat(samen).isEqualTo(10_000);
    }

    private void startVeel(int aantal) {
        var norm = Norm.werkuren(4);
        var start = TEST.klok().instant();
        klokken.startAlle(
                SANNE,
                IntStream.range(0, aantal)
                        .mapToObj(i -> UUID.randomUUID())
                        .map(id -> new Klokstart(id, id, Kloksoort.AANNAME, "TBO", DIENST, norm, start, null))
                        .toList());
    }

    private List<Klok> neem(int limit) {
        return klokken.neemVerstreken(Actor.system("klokken bewaken"), limit);
    }

    private Klok start(Kloksoort soort, Kalendersoort kalender, String norm) {
        return klokken.start(SANNE, wens(soort, kalender, norm, null));
    }

    private Klokstart wens(Kloksoort soort, Kalendersoort kalender, String norm, String uiterlijk) {
        Instant grens = uiterlijk == null ? null : om(uiterlijk);
        return new Klokstart(
                vraag,
                vraag,
                soort,
                "KCC",
                kalender,
                Norm.lees(norm),
                TEST.klok().instant(),
                grens);
    }

    private Klok stop(Kloksoort soort) {
        return klokken.stop(SANNE, vraag, vraag, soort).orElseThrow();
    }

    private static List<Waarschuwing> soorten(List<Gewaarschuwd> lijst) {
        return lijst.stream().map(Gewaarschuwd::waarschuwing).toList();
    }
}
