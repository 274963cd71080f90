package nl.poort.registers.ketenafspraken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.poort.TestDatabase;
import nl.poort.registers.klokken.Eenheid;
import nl.poort.registers.klokken.Kalender;
import nl.poort.registers.klokken.Kalenders;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Norm;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KetenafsprakenTest {
    private static final Actor BEHEERDER = Actor.system("normen beheren");
    private static final LocalDate VANDAAG = LocalDate.parse("2026-03-09");

    private static final TestDatabase TEST = TestDatabase.open();

    private final Ketenafspraken afspraken = new Ketenafspraken(TEST.db());

    @AfterAll
    static void sluit() {
        TEST.close();
    }

    @Test
    void de_standaardafspraken_staan_er_en_kloppen_zelf() {
        assertThat(afspraken.namen(BEHEERDER))
                .containsExactly("eerste contact ondernemers", "landelijk-melding", "lokaal-vraag", "terugbellen");
        for (var naam : afspraken.namen(BEHEERDER)) {
            var afspraak = afspraken.geldig(BEHEERDER, naam, VANDAAG);
            Afspraakregels.controleer(afspraak);
            assertThat(afspraak.ketennorm()).containsOnlyKeys(1, 2, 3, 4);
        }
        var lokaal = afspraken.geldig(BEHEERDER, "lokaal-vraag", VANDAAG);
        var deskundige =
                lokaal.schakel(3, Schakelsoort.DESKUNDIGE, Stap.ANTWOORD).orElseThrow();
        assertThat(deskundige.aanname()).isEqualTo(Norm.werkuren(4));
        assertThat(deskundige.antwoord()).isEqualTo(Norm.werkdagen(1));
        assertThat(lokaal.ketennorm(3)).contains(Norm.werkdagen(2));
        var landelijk = afspraken.geldig(BEHEERDER, "landelijk-melding", VANDAAG);
        assertThat(landelijk.schakels(3))
                .extracting(Schakelnorm::naam)
                .containsExactly("IPLO frontdesk", "TBO", "OBO Kadaster", "TBO afmelding", "IPLO terugkoppeling");
        assertThat(landelijk.schakels(1)).extracting(s -> s.antwoord().aantal()).containsExactly(30, 60, 240, 30, 30);
        assertThat(landelijk.ketennorm(1)).contains(Norm.minuten(480));
    }

    @Test
    void de_som_van_de_schakels_mag_niet_boven_de_ketennorm_komen() {
        var landelijk = afspraken.geldig(BEHEERDER, "landelijk-melding", VANDAAG);
        assertThatThrownBy(() -> afspraken.opslaan(BEHEERDER, metObo(landelijk, Norm.werkdagen(8))))
                .isInstanceOfSatisfying(Weigering.class, w -> {
                    assertThat(w).hasMessage("schakels samen 13 werkdagen, ketennorm 10 werkdagen");
                    assertThat(w.velden()).containsOnlyKeys("ketennorm.3");
                });
        assertThat(afspraken.versies(BEHEERDER, "landelijk-melding"))
                .as("nothing saved")
                .hasSize(1);
    }

    @Test
    void een_nieuwe_versie_verandert_de_oude_niet() {
        var oud = afspraken.geldig(BEHEERDER, "lokaal-vraag", VANDAAG);
        var straks = VANDAAG.plusDays(7);
        var nieuw = afspraken.opslaan(BEHEERDER, vanaf(oud, straks));
        assertThat(nieuw.versie()).isEqualTo(2);
        assertThat(afspraken.geldig(BEHEERDER, "lokaal-vraag", straks.minusDays(1)))
                .isEqualTo(oud);
        assertThat(afspraken.geldig(BEHEERDER, "lokaal-vraag", straks)).isEqualTo(nieuw);
        assertThatThrownBy(() -> TEST.eigenaar()
                        .useHandle(h -> h.execute("update ketenafspraken.schakelnorm set antwoord_aantal = 1")))
                .hasMessageContaining("verandert niet");
        assertThatThrownBy(() -> afspraken.opslaan(BEHEERDER, vanaf(nieuw, VANDAAG.minusDays(1))))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.code()).isEqualTo("ingangsdatum-voorbij"));
    }

    @Test
    void alle_fouten_komen_tegelijk_terug() {
        var fout = new Ketenafspraak(
                " ",
                0,
                null,
                List.of(
                        new Schakelnorm(
                                1, "TBO", Schakelsoort.TBO, Stap.ANTWOORD, 3, Norm.werkdagen(2), Norm.werkdagen(1)),
                        new Schakelnorm(1, "OBO", Schakelsoort.OBO, Stap.ANTWOORD, 1, null, Norm.werkdagen(1)),
                        new Schakelnorm(2, "OBO", Schakelsoort.OBO, Stap.ANTWOORD, 2, null, null)),
                Map.of(3, Norm.werkuren(4), 4, Norm.werkdagen(1)));
        assertThatThrownBy(() -> afspraken.opslaan(BEHEERDER, fout)).isInstanceOfSatisfying(Weigering.class, w -> {
            assertThat(w.velden())
                    .containsOnlyKeys(
                            "naam",
                            "vanaf",
                            "schakels.3.1.aanname",
                            "schakels.1.1.antwoord",
                            "schakels.2.2.antwoord",
                            "ketennorm.1",
                            "ketennorm.2",
                            "ketennorm.3",
                            "ketennorm.4");
            assertThat(w.velden())
                    .containsEntry("ketennorm.3", "schakels samen 8 werkuren en 30 minuten, ketennorm 4 werkuren");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "6630, WERKDAGEN, 13 werkdagen",
        "510, WERKDAGEN, 1 werkdag",
        "720, WERKDAGEN, '1 werkdag, 3 werkuren en 30 minuten'",
        "150, UREN, 2 uur en 30 minuten",
        "481, MINUTEN, 481 minuten",
    })
    void de_som_staat_in_de_eenheid_van_de_ketennorm(long minuten, Eenheid eenheid, String tekst) {
        assertThat(Afspraakregels.tekst(minuten, eenheid)).isEqualTo(tekst);
    }

    @ParameterizedTest
    @CsvSource({
        "landelijk, HOOG, 1", "regio, MIDDEN, 2", "GROOT, LAAG, 3",
        "organisatie, HOOG, 2", "organisatie, MIDDEN, 3", "organisatie, LAAG, 4",
        "één gebruiker, HOOG, 3", "één gebruiker, MIDDEN, 4", "één gebruiker, LAAG, 4",
    })
    void impact_en_urgentie_geven_de_prioriteit(String impact, Urgentie urgentie, int prioriteit) {
        assertThat(Prioriteitsmatrix.prioriteit(Impact.lees(impact), urgentie)).isEqualTo(prioriteit);
    }

    @Test
    void de_deadline_van_een_schakel_laat_tijd_voor_de_weg_terug() {
        var kalenders = new Kalenders(Kalender.standaard(), Set.of());
        var lokaal = afspraken.geldig(BEHEERDER, "lokaal-vraag", VANDAAG);
        var terug = lokaal.terugweg(3, 1);
        assertThat(terug).containsExactly(Norm.werkdagen(1));
        var keten = om("2026-03-11T17:00");
        assertThat(Terugrekening.uiterlijk(kalenders, Kalendersoort.DIENST, keten, terug))
                .isEqualTo(om("2026-03-10T17:00"));
        assertThat(Terugrekening.schakeldeadline(
                        kalenders, Kalendersoort.DIENST, om("2026-03-10T11:00"), Norm.werkdagen(1), keten, terug))
                .as("offered a day later: the promise stays, the link gets less")
                .isEqualTo(om("2026-03-10T17:00"));
        var landelijk = afspraken.geldig(BEHEERDER, "landelijk-melding", VANDAAG);
        assertThat(Terugrekening.uiterlijk(
                        kalenders, Kalendersoort.DIENST, om("2026-04-17T17:00"), landelijk.terugweg(3, 3)))
                .isEqualTo(om("2026-04-15T17:00"));
        assertThat(Terugrekening.uiterlijk(
                        kalenders, Ketenafspraak.kalender(1), om("2026-05-21T23:10"), landelijk.terugweg(1, 3)))
                .isEqualTo(om("2026-05-21T22:10"));
    }

    private static Ketenafspraak metObo(Ketenafspraak a, Norm norm) {
        var schakels = a.schakels().stream()
                .map(s -> s.soort() == Schakelsoort.OBO && s.prioriteit() == 3
                        ? new Schakelnorm(s.volgorde(), s.naam(), s.soort(), s.stap(), 3, s.aanname(), norm)
                        : s)
                .toList();
        return new Ketenafspraak(a.naam(), 0, VANDAAG, schakels, new HashMap<>(a.ketennorm()));
    }

    private static Ketenafspraak vanaf(Ketenafspraak a, LocalDate datum) {
        return new Ketenafspraak(a.naam(), 0, datum, a.schakels(), a.ketennorm());
    }

    private static Instant om(String lokaal) {
        return LocalDateTime.parse(lokaal).atZone(Tx.ZONE).toInstant();
    }
}
