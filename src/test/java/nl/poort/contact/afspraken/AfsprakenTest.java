package nl.poort.contact.afspraken;

import static nl.poort.contact.afspraken.Afspraakproef.klant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// Appointments from free time to helped: who may, what is free, one desk never given twice, and the queue in the hall.
@TestMethodOrder(MethodOrderer.MethodName.class)
class AfsprakenTest {
    private static Afspraakproef p;

    @BeforeAll
    static void open() {
        p = new Afspraakproef();
    }

    @AfterAll
    static void sluit() {
        p.close();
    }

    @Test
    void vijftig_mensen_voor_een_moment_met_twee_balies_zijn_twee_afspraken_en_de_rest_leest_wat_vrij_is()
            throws Exception {
        var gelukt = Collections.synchronizedList(new ArrayList<Afspraak>());
        var vol = Collections.synchronizedList(new ArrayList<String>());
        var dag = LocalDate.parse("2026-03-24");
        // nobody can write until eight stand before the door: who looks before it is its turn is always caught
        try (var dicht = p.test.eigenaar().open();
                var draden = Executors.newFixedThreadPool(8)) {
            dicht.begin().execute("lock table afspraken.afspraak in share mode");
            for (int i = 0; i < 50; i++) {
                var naam = "Druk" + i;
                draden.submit(() -> {
                    try {
                        gelukt.add(p.maak(dag, "10:00", naam));
                    } catch (Weigering w) {
                        vol.add(w.code() + " " + w.getMessage());
                    }
                });
            }
            p.wachtTotErStaan(8);
            dicht.commit();
        }
        assertThat(gelukt).hasSize(2);
        assertThat(vol)
                .hasSize(48)
                .allSatisfy(zin -> assertThat(zin)
                        .startsWith(
                                "moment-vol Dit moment is net door iemand anders gekozen. Deze tijden zijn nog vrij: ")
                        .contains("dinsdag 24 maart om 09:50 uur", "dinsdag 24 maart om 10:10 uur"));
        // ten minutes of paspoort and a quarter of rijbewijs share the same desks
        var langer = new Afspraakmoment(p.huis.id(), p.rijbewijs, dag.atTime(9, 50), null);
        assertThatThrownBy(() -> p.kamer.klantafspraken.maak(p.berg, langer, klant("Mila")))
                .hasMessageContaining("iemand anders");
        assertThat(p.maak(dag, "10:10", "Mila").nummer()).matches("A-[0-9]{7}");
    }

    @Test
    void alleen_open_tijden_zijn_vrij_en_een_sluitdag_een_feestdag_en_het_verleden_niet() {
        var agenda = p.kamer.agenda;
        var dagen = agenda.vrij(p.berg, p.huis.id(), p.paspoort, null);
        assertThat(dagen)
                .extracting(Agenda.Vrijedag::dag)
                .allMatch(d -> d.getDayOfWeek().getValue() <= 5);
        // Good Friday is an ordinary day for the law of terms, Easter Monday is not
        assertThat(dagen).extracting(Agenda.Vrijedag::dag).doesNotContain(LocalDate.parse("2026-04-06"));
        assertThat(dagen).filteredOn(d -> d.dag().isAfter(p.vandaag())).hasSizeGreaterThan(25);
        var vandaag = dagen.getFirst();
        assertThat(vandaag.dag()).isEqualTo(p.vandaag());
        assertThat(vandaag.tijden().getFirst()).isAfter(LocalTime.of(10, 42));
        assertThat(vandaag.tijden()).endsWith(LocalTime.of(11, 50));

        var dicht = LocalDate.parse("2026-03-18");
        p.maak(dicht, "09:00", "Iris");
        assertThat(p.kamer.roosters.sluit(p.rob, p.huis.id(), dicht, "Verbouwing"))
                .hasSize(1);
        assertThat(agenda.vrij(p.berg, p.huis.id(), p.paspoort, null))
                .extracting(Agenda.Vrijedag::dag)
                .doesNotContain(dicht);
        assertThatThrownBy(() -> p.maak(dicht, "09:10", "Jan")).hasMessageContaining("geen afspra");
        for (var tijd : List.of("08:50", "11:55", "09:03", "12:00")) {
            assertThatThrownBy(() -> p.maak(LocalDate.parse("2026-03-19"), tijd, "Jan"))
                    .as(tijd)
                    .hasMessageContaining("Op dit moment maken wij geen afspraken");
        }
        assertThatThrownBy(() -> p.maak(p.vandaag(), "09:00", "Jan")).hasMessageContaining("voorbij");
        assertThatThrownBy(() -> p.maak(LocalDate.parse("2026-06-01"), "09:00", "Jan"))
                .hasMessageContaining("60 dagen");
        p.kamer.roosters.heropen(p.rob, p.huis.id(), dicht);
    }

    @Test
    void een_nieuwe_versie_geldt_vanaf_haar_dag_en_wie_er_geen_recht_op_heeft_wijzigt_niets() {
        var later = LocalDate.parse("2026-04-13");
        p.kamer.roosters.opslaan(p.rob, p.huis.id(), p.rooster(later, 1));
        p.maak(later, "09:00", "Een");
        assertThatThrownBy(() -> p.maak(later, "09:00", "Twee")).hasMessageContaining("iemand anders");
        p.maak(later.minusDays(3), "09:00", "Een");
        p.maak(later.minusDays(3), "09:00", "Twee");
        assertThat(p.kamer.roosters.vooruit(p.rob, p.huis.id(), 60))
                .filteredOn(d -> d.dag().equals(later.minusDays(3)))
                .singleElement()
                .satisfies(d -> assertThat(d.afspraken() + " " + d.bezet() + " " + d.open())
                        .isEqualTo("2 20 360"));
        assertThatThrownBy(() -> p.kamer.roosters.opslaan(p.sanne, p.huis.id(), p.rooster(later, 9)))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.code()).isEqualTo("geen-recht"));
        assertThatThrownBy(() -> p.kamer.roosters.opslaan(p.vreemde, p.huis.id(), p.rooster(later, 9)))
                .hasMessageContaining("Deze locatie");
        assertThatThrownBy(() -> p.kamer.roosters.opslaan(p.rob, p.huis.id(), p.rooster(later.minusYears(1), 1)))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.velden()).containsKey("vanaf"));
        assertThatThrownBy(() -> p.test.eigenaar().useHandle(h -> h.execute("update afspraken.blok set plekken = 9")))
                .hasMessageContaining("verandert niet");
    }

    @Test
    void wie_een_ander_is_ziet_en_wijzigt_niets() {
        var a = p.maak(LocalDate.parse("2026-03-20"), "09:00", "Noor");
        assertThatThrownBy(() -> p.kamer.afspraken.get(p.vreemde, a.id())).hasMessageContaining("Deze afspraak");
        assertThatThrownBy(() -> p.kamer.afspraken.verzet(p.vreemde, a.id(), p.om(a.dag(), "09:30")))
                .hasMessageContaining("Deze afspraak");
        assertThatThrownBy(() -> p.kamer.afspraken.annuleer(p.vreemde, a.id(), true, null))
                .hasMessageContaining("Deze afspraak");
        assertThatThrownBy(() -> p.kamer.balie.meldAan(p.vreemde, a.id())).hasMessageContaining("Deze afspraak");
        assertThatThrownBy(() -> p.kamer.balie.meldAan(p.dal, a.nummer()))
                .hasMessageContaining("kennen dit nummer niet");
        assertThat(p.kamer.afspraken.zoek(p.vreemde, a.nummer())).isEmpty();
        assertThat(p.kamer.afspraken.opDag(p.vreemde, null, a.dag())).isEmpty();
        assertThat(p.kamer.afspraken.zoek(p.sanne, a.nummer().substring(2))).isPresent();
        // row level security, also when a query forgets whose rows it wants
        var anderen = p.test.db()
                .read(
                        p.vreemde.actor("proef"),
                        tx -> tx.handle()
                                .createQuery("select count(*) from afspraken.afspraak")
                                .mapTo(Integer.class)
                                .one());
        assertThat(anderen).isZero();

        var goed = p.kamer.klantafspraken.sleutel(a);
        assertThat(p.kamer.klantafspraken.find(goed)).isPresent();
        var fout = new Klantafspraken.Sleutel(a.nummer(), "x" + goed.code().substring(1));
        assertThat(p.kamer.klantafspraken.find(fout)).isEmpty();
        assertThatThrownBy(() -> p.kamer.klantafspraken.annuleer(fout)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> p.kamer.klantafspraken.verzet(fout, p.om(a.dag(), "09:30")))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void een_klant_verzet_en_zegt_af_met_de_link_en_krijgt_van_alles_bericht() {
        var dag = LocalDate.parse("2026-03-23");
        var a = p.maak(dag, "09:00", "Olga");
        var link = p.kamer.klantafspraken.sleutel(a);
        p.draai();
        assertThat(p.post("Olga"))
                .singleElement()
                .satisfies(b -> assertThat(b)
                        .startsWith("Uw afspraak op maandag 23 maart om 09:00 uur")
                        .contains(
                                "Neem uw pas mee.",
                                "Gemeentehuis, Plein 1",
                                a.nummer(),
                                "https://poort.example/afspraak/" + a.nummer() + "/" + link.code()));
        p.kamer.klantafspraken.verzet(link, p.om(dag, "09:10"));
        p.kamer.klantafspraken.verzet(link, p.om(dag, "11:30"));
        p.draai();
        assertThat(p.post("Olga").getLast()).startsWith("Uw afspraak is nu op maandag 23 maart om 11:30 uur");
        assertThat(p.kamer.agenda.vrij(p.berg, p.huis.id(), p.paspoort, null))
                .filteredOn(d -> d.dag().equals(dag))
                .singleElement()
                .satisfies(d -> assertThat(d.tijden()).contains(LocalTime.of(9, 0), LocalTime.of(9, 10)));
        p.kamer.klantafspraken.annuleer(link);
        assertThatThrownBy(() -> p.kamer.klantafspraken.annuleer(link)).hasMessageContaining("al afgezegd");
        p.draai();
        assertThat(p.post("Olga").getLast())
                .startsWith("Uw afspraak gaat niet door")
                .doesNotContain("{");
        assertThat(p.post("Olga")).hasSize(4);
    }

    @Test
    void een_deskundige_heeft_maar_een_afspraak_tegelijk_en_roept_zelf_wie_voor_haar_komt() {
        var dag = LocalDate.parse("2026-03-25");
        var bij = new Afspraakmoment(p.huis.id(), p.rijbewijs, dag.atTime(10, 0), p.ilse.id());
        var a = p.kamer.afspraken.maak(p.sanne, bij, klant("Piet"));
        assertThat(a.medewerkerNaam()).isEqualTo("Ilse");
        var samen = new Afspraakmoment(p.huis.id(), p.paspoort, dag.atTime(10, 10), p.ilse.id());
        assertThatThrownBy(() -> p.kamer.afspraken.maak(p.sanne, samen, klant("Rita")))
                .hasMessageContaining("Deze medewerker heeft dan al een afspraak");
        assertThatThrownBy(() -> p.kamer.afspraken.maak(
                        p.sanne,
                        new Afspraakmoment(p.huis.id(), p.paspoort, dag.atTime(9, 0), p.vreemde.id()),
                        klant("X")))
                .hasMessageContaining("Deze medewerker");
        // it takes no desk of the others
        p.maak(dag, "10:00", "Een");
        p.maak(dag, "10:00", "Twee");
    }

    @Test
    void een_klant_houdt_niet_alle_tijden_bezet() {
        var dag = LocalDate.parse("2026-03-26");
        for (int i = 0; i < 4; i++) {
            p.maak(dag, "09:" + i + "0", "Gierig");
        }
        assertThatThrownBy(() -> p.maak(dag, "10:00", "Gierig")).hasMessageContaining("U hebt al 4 afspraken");
    }

    /// Moves the clock: the last, because all share one.
    @Test
    void zz_de_dag_zelf_van_herinnering_tot_geholpen() {
        new Afspraakdag(p).doorloop();
    }
}
