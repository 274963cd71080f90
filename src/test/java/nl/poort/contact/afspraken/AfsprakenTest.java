package nl.poort.contact.afspraken;

import static nl.poort.contact.afspraken.Afspraakproef.klant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Executors;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Appointments from free time to helped: who may, what is free, one desk never given twice, and the queue in the hall.
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
        try (var draden = Executors.newFixedThreadPool(8)) {
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
}
