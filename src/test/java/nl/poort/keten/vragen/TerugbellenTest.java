package nl.poort.keten.vragen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TerugbellenTest {
    private final Ketenproef proef = new Ketenproef();

    @AfterEach
    void close() {
        proef.close();
    }

    @Test
    void de_norm_loopt_over_tweede_pinksterdag_en_het_verzoek_komt_op_naam_van_een_mens() {
        proef.test.klok().zet("2026-05-22T16:45");
        var v = proef.terugbelverzoek(Terugbelwens.van(proef.bouwen.id(), "Bel de klant", Dagdeel.OCHTEND));
        var o = stap(v);
        assertThat(proef.deadline(v, o.id(), Kloksoort.TERUGBELLEN)).isEqualTo("2026-05-27T17:00");
        assertThat(proef.deadline(v, v.id(), Kloksoort.KETEN)).isEqualTo("2026-05-27T17:00");
        assertThat(v.toegezegdOp()).isEqualTo(proef.moment("2026-05-27T17:00"));
        assertThat(v.volgendeStap()).isEqualTo("team Bouwen belt u terug");
        assertThat(lijst(proef.ilse).medewerker()).isNull();
        proef.test.klok().zet("2026-05-26T12:30");
        proef.wacht.verwerk();
        assertThat(lijst(proef.ilse).medewerker()).isEqualTo(proef.leider.id());
        assertThat(stap(v).stand()).isEqualTo(Overdrachtstand.AANGENOMEN);
        assertThat(proef.nu(v).volgendeStap()).isEqualTo("Petra van team Bouwen belt u terug");
    }

    @Test
    void na_drie_keer_op_twee_dagdelen_kiest_de_klant_zelf_en_volgt_de_klok() {
        var v = driePogingen();
        var t = proef.terugbellen.find(Ketenproef.SYSTEEM, v.id()).orElseThrow();
        assertThat(t.stand()).isEqualTo(Terugbelstand.WACHT_OP_KLANT);
        assertThat(t.wachtTot()).isEqualTo(proef.moment("2026-06-03T17:00"));
        var keuze = proef.terugbellen.tijdvakken(Ketenproef.SYSTEEM, v.organisatie()).stream()
                .filter(m -> m.van().equals(proef.moment("2026-05-28T08:30")))
                .findFirst()
                .orElseThrow();
        proef.terugbellen.kiesMoment(v.id(), keuze);
        assertThat(proef.deadline(v, stap(v).id(), Kloksoort.TERUGBELLEN)).isEqualTo("2026-05-28T12:00");
        assertThat(proef.nu(v).toegezegdOp()).isEqualTo(proef.moment("2026-05-28T12:00"));
        proef.test.klok().zet("2026-05-28T09:30");
        proef.terugbellen.bellen(proef.ilse, v.id(), Beluitslag.van(Beluitkomst.GESPROKEN, "Dat mag."));
        assertThat(proef.nu(v).stand()).isEqualTo(Vraagstand.GESLOTEN);
        assertThat(proef.nu(v).bekendmaking()).isEqualTo(Bekendmaking.KLANTCONTACT);
        assertThat(proef.klok(v, stap(v).id(), Kloksoort.TERUGBELLEN).uitkomst())
                .isEqualTo("gehaald");
        assertThat(proef.terugbellen.list(proef.ilse, false, 10)).isEmpty();
    }

    @Test
    void drie_keer_in_hetzelfde_dagdeel_telt_nog_niet_als_niet_bereikt() {
        proef.test.klok().zet("2026-05-26T09:00");
        var v = proef.terugbelverzoek(Terugbelwens.van(proef.bouwen.id(), "Bel de klant", null));
        for (var tijd : List.of("2026-05-26T09:30", "2026-05-26T10:30", "2026-05-27T09:30")) {
            vergeefs(v, tijd);
        }
        assertThat(stand(v)).isEqualTo(Terugbelstand.TE_BELLEN);
        vergeefs(v, "2026-05-27T14:00");
        assertThat(stand(v)).isEqualTo(Terugbelstand.WACHT_OP_KLANT);
    }

    @Test
    void wie_na_vijf_werkdagen_niets_koos_hoort_dat_wij_stoppen() {
        var v = driePogingen();
        proef.test.klok().zet("2026-06-03T16:59");
        proef.wacht.verwerk();
        assertThat(proef.nu(v).stand()).isEqualTo(Vraagstand.OPEN);
        proef.test.klok().zet("2026-06-03T17:01");
        proef.wacht.verwerk();
        assertThat(proef.nu(v).stand()).isEqualTo(Vraagstand.GESLOTEN);
        assertThat(proef.nu(v).bekendmaking()).isEqualTo(Bekendmaking.NIET_BEREIKBAAR);
    }

    @Test
    void een_gekozen_moment_later_dan_de_norm_verlengt_de_belofte() {
        proef.test.klok().zet("2026-05-22T16:45");
        var moment = new Tijdvak(proef.moment("2026-06-04T13:00"), proef.moment("2026-06-04T15:00"));
        var wens = new Terugbelwens(proef.kcc.id(), null, "Bel de klant", null, Map.of(), null, moment);
        var v = proef.terugbelverzoek(wens);
        assertThat(proef.deadline(v, v.id(), Kloksoort.KETEN)).isEqualTo("2026-06-04T17:00");
        assertThat(proef.deadline(v, stap(v).id(), Kloksoort.TERUGBELLEN)).isEqualTo("2026-06-04T15:00");
        assertThat(v.toegezegdOp()).isEqualTo(proef.moment("2026-06-04T15:00"));
        assertThat(lijst(proef.sanne).nu(proef.moment("2026-06-04T14:00"))).isTrue();
    }

    @Test
    void de_antwoorden_op_de_vragenset_reizen_mee_en_een_verplichte_ontbreekt_niet() {
        var sets = new Vragensets(proef.test.db());
        var bouwen = sets.list(Ketenproef.SYSTEEM, proef.kcc.organisatie()).stream()
                .filter(s -> s.code().equals("bouwen-en-verbouwen"))
                .findFirst()
                .orElseThrow();
        var half = Map.of("Om welk adres gaat het?", "Kerkstraat 1");
        assertThatThrownBy(() -> proef.terugbelverzoek(
                        new Terugbelwens(proef.bouwen.id(), null, "Bel de klant", bouwen.id(), half, null, null)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Wat wilt u bouwen");
        var heel = Map.of(
                "Om welk adres gaat het?", "Kerkstraat 1",
                "Wat wilt u bouwen of veranderen?", "dakkapel",
                "Is het een monument?", "nee");
        var v = proef.terugbelverzoek(
                new Terugbelwens(proef.bouwen.id(), null, "Bel de klant", bouwen.id(), heel, null, null));
        assertThat(stap(v).context().get("Om welk adres gaat het?")).isEqualTo("Kerkstraat 1");
    }

    @Test
    void weigeren_en_verleggen_houden_de_belofte_en_een_vreemd_team_mag_niets() {
        proef.test.klok().zet("2026-05-22T16:45");
        var v = proef.terugbelverzoek(Terugbelwens.van(proef.bouwen.id(), "Bel de klant", null));
        var vreemd = proef.noor;
        assertThatThrownBy(() -> proef.terugbellen.verleggen(vreemd, v.id(), proef.iplo.id(), null, "omdat"))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(
                        () -> proef.terugbellen.bellen(vreemd, v.id(), Beluitslag.van(Beluitkomst.GESPROKEN, "gelukt")))
                .isInstanceOf(Weigering.class);
        proef.overdrachten.weigeren(proef.ilse, stap(v).id(), "dit is niet van ons");
        assertThat(lijst(proef.sanne).overdracht())
                .isEqualTo(proef.vragen.weg(Ketenproef.SYSTEEM, v.id()).wortel().id());
        assertThat(proef.deadline(v, stap(v).id(), Kloksoort.TERUGBELLEN)).isEqualTo("2026-05-27T17:00");
        proef.terugbellen.verleggen(proef.sanne, v.id(), proef.bouwen.id(), proef.joost.id(), "het is toch van u");
        assertThat(lijst(proef.joost).medewerker()).isEqualTo(proef.joost.id());
        assertThat(proef.deadline(v, stap(v).id(), Kloksoort.TERUGBELLEN)).isEqualTo("2026-05-27T17:00");
        assertThat(proef.terugbellen.list(proef.sanne, false, 10)).isEmpty();
    }

    @Test
    void een_eigen_regel_voor_niet_bereikt_geldt_vanaf_zijn_dag() {
        var normen = new Terugbelnormen(proef.test.db());
        var bea = proef.medewerkers.voegToe(
                Ketenproef.SYSTEEM,
                proef.kcc.organisatie(),
                new Medewerkergegevens(
                        "Bea",
                        "bea@example.nl",
                        null,
                        java.util.Set.of(Rol.FUNCTIONEEL_BEHEERDER),
                        java.util.Set.of()));
        proef.test.klok().zet("2026-05-26T09:00");
        normen.bewaar(bea, new Terugbelnorm(null, LocalDate.of(2026, 5, 26), 2, 1, 3));
        var v = proef.terugbelverzoek(Terugbelwens.van(proef.bouwen.id(), "Bel de klant", null));
        vergeefs(v, "2026-05-26T09:30");
        vergeefs(v, "2026-05-26T10:30");
        assertThat(stand(v)).isEqualTo(Terugbelstand.WACHT_OP_KLANT);
        proef.test.klok().zet("2026-05-29T17:01");
        proef.wacht.verwerk();
        assertThat(proef.nu(v).bekendmaking()).isEqualTo(Bekendmaking.NIET_BEREIKBAAR);
        assertThatThrownBy(() -> normen.bewaar(proef.sanne, new Terugbelnorm(null, LocalDate.of(2027, 1, 1), 2, 1, 3)))
                .isInstanceOf(Weigering.class);
    }

    private Vraag driePogingen() {
        proef.test.klok().zet("2026-05-22T16:45");
        var v = proef.terugbelverzoek(Terugbelwens.van(proef.bouwen.id(), "Bel de klant", Dagdeel.OCHTEND));
        for (var tijd : List.of("2026-05-26T11:00", "2026-05-26T14:00", "2026-05-27T10:00")) {
            vergeefs(v, tijd);
        }
        return v;
    }

    private void vergeefs(Vraag v, String tijd) {
        proef.test.klok().zet(tijd);
        proef.terugbellen.bellen(proef.ilse, v.id(), Beluitslag.van(Beluitkomst.GEEN_GEHOOR, ""));
    }

    private Terugbelstand stand(Vraag v) {
        return proef.terugbellen.find(Ketenproef.SYSTEEM, v.id()).orElseThrow().stand();
    }

    /// The step of who must call.
    private Overdracht stap(Vraag v) {
        var t = proef.terugbellen.find(Ketenproef.SYSTEEM, v.id()).orElseThrow();
        return proef.vragen.weg(Ketenproef.SYSTEEM, v.id()).find(t.overdracht()).orElseThrow();
    }

    private Terugbelregel lijst(Medewerker wie) {
        return proef.terugbellen.list(wie, false, 10).getFirst();
    }
}
