package nl.poort.keten.ketentest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.ketentest.Voorbereiding.Soort;
import nl.poort.keten.vragen.Antwoord;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class KetentestTest {
    private static final Testkamer K = new Testkamer();

    @AfterAll
    static void sluit() {
        K.close();
    }

    private static List<Soort> groen(UUID id) {
        return K.tests.get(K.bea, id).voorbereiding().punten().stream()
                .filter(Voorbereiding.Punt::groen)
                .map(Voorbereiding.Punt::soort)
                .toList();
    }

    @Test
    void een_ketentest_start_pas_als_alle_vijf_de_voorbereidingen_groen_zijn() {
        var id = K.nieuw();
        assertThat(groen(id)).isEmpty();
        assertThatThrownBy(() -> K.tests.meldAan(K.bea, id, Meldpunt.VNG)).hasMessageContaining("planning");
        K.tests.leesBevindingen(K.bea, id);
        assertThat(groen(id)).containsExactly(Soort.GELEZEN);
        K.meldGereed(id);
        K.tests.meldGereed(K.bea, id, Deelketen.VTH, "Andere software", false, "wacht op certificaat");
        assertThat(groen(id)).doesNotContain(Soort.SOFTWARE);
        K.tests.meldGereed(K.bea, id, Deelketen.VTH, "Andere software", true, "");
        K.vulTeam(id);
        K.tests.planSjabloon(K.bea, id, LocalDate.of(2026, 3, 9));
        K.tests.meldAan(K.bea, id, Meldpunt.VNG);
        assertThat(groen(id)).containsExactly(Soort.GELEZEN, Soort.SOFTWARE, Soort.TEAM, Soort.PLANNING);
        assertThatThrownBy(() -> K.tests.starten(K.bea, id))
                .hasMessageContaining("Meld de ketentest aan bij tactische");
        var aanmelding = K.tests.meldAan(K.bea, id, Meldpunt.TBO);
        assertThat(aanmelding.tekst()).contains("Drimmelen", "Rx Software", "Andere software", "9 maart 2026");
        assertThat(aanmelding.tekst()).doesNotContain("Bea", "Ivo");
        assertThat(K.tests.starten(K.bea, id).isGestart()).isTrue();
    }

    @Test
    void zonder_een_van_de_zes_rollen_of_met_twee_weken_is_er_geen_groen() {
        var id = K.nieuw();
        K.vulTeam(id);
        assertThat(groen(id)).contains(Soort.TEAM);
        var beheer = K.tests.get(K.bea, id).deelnemers().stream()
                .filter(d -> d.rol() == Testrol.BEHEER_VTH)
                .findFirst()
                .orElseThrow();
        K.tests.verwijderDeelnemer(K.bea, id, beheer.id());
        assertThat(groen(id)).doesNotContain(Soort.TEAM);
        var plan = K.tests.planSjabloon(K.bea, id, LocalDate.of(2026, 3, 11));
        assertThat(plan)
                .extracting(Iteratie::van)
                .startsWith(LocalDate.of(2026, 3, 16))
                .hasSize(3);
        assertThat(groen(id)).contains(Soort.PLANNING);
        var derde = plan.getLast();
        K.tests.wijzigIteratie(
                K.bea,
                id,
                new Iteratie(
                        3, derde.naam(), "x", plan.get(1).van(), plan.get(1).tot()));
        assertThat(groen(id)).doesNotContain(Soort.PLANNING);
        assertThat(K.tests.get(K.bea, id).momenten())
                .filteredOn(m -> m.soort() == Momentsoort.STAND_UP)
                .hasSize(15);
    }

    @Test
    void het_stappenplan_heeft_elf_stappen_die_alle_vier_dingen_zeggen() {
        var plan = K.tests.get(K.bea, K.nieuw()).plan();
        assertThat(plan.stappen()).hasSize(11).allSatisfy(s -> {
            assertThat(s.begincontrole()).isNotBlank();
            assertThat(s.handeling()).isNotBlank();
            assertThat(s.verwacht()).isNotBlank();
        });
        var eigen = K.plannen.vaststellen(K.bea, "Ons plan", plan.stappen().subList(0, 3), true);
        assertThat(K.plannen
                        .vaststellen(K.bea, "Ons plan", plan.stappen(), false)
                        .versie())
                .isEqualTo(2);
        assertThat(K.plannen.list(K.vreemd)).extracting(Stappenplan::id).contains(Stappenplan.STANDAARD, eigen.id());
        assertThat(K.plannen.list(K.vreemd)).noneMatch(p -> p.naam().equals("Ons plan") && p.versie() == 2);
        assertThatThrownBy(() -> K.plannen.vaststellen(K.ivo, "x", plan.stappen(), false))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void een_stap_wacht_op_de_vorige_en_op_de_synchronisatie() {
        var id = K.gestart();
        assertThatThrownBy(() -> K.iteraties.vastleggen(K.ivo, id, 1, 2, Uitslagkleur.GROEN, ""))
                .hasMessageContaining("Doe eerst stap 1");
        K.iteraties.vastleggen(K.ivo, id, 1, 1, Uitslagkleur.GROEN, "gekozen");
        K.iteraties.vastleggen(K.ivo, id, 1, 2, Uitslagkleur.GROEN, "gepubliceerd");
        assertThatThrownBy(() -> K.iteraties.vastleggen(K.ivo, id, 1, 3, Uitslagkleur.GROEN, ""))
                .hasMessageContaining("hebben na stap 2 nog tijd nodig");
        K.iteraties.bevestigSynchronisatie(K.ivo, id, 1, 2);
        K.iteraties.vastleggen(K.ivo, id, 1, 3, Uitslagkleur.ROOD, "niet te vinden");
        K.iteraties.vastleggen(K.lev, id, 1, 3, Uitslagkleur.GROEN, "nu wel");
        assertThat(K.iteraties.uitslagen(K.bea, id)).extracting(Uitslag::stap).containsExactly(1, 2, 3);
        assertThat(K.iteraties.geschiedenis(K.bea, id, 1, 3))
                .extracting(Uitslag::kleur, Uitslag::doorNaam)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Uitslagkleur.GROEN, "Lia Leverancier"),
                        org.assertj.core.groups.Tuple.tuple(Uitslagkleur.ROOD, "Ivo Inhoud"));
        assertThat(K.iteraties.isGroen(K.bea, id, 1)).isFalse();
        for (int stap = 4; stap <= 11; stap++) {
            K.test.klok().verder(Duration.ofHours(2));
            K.iteraties.vastleggen(K.ivo, id, 1, stap, Uitslagkleur.GROEN, "gezien");
        }
        assertThat(K.iteraties.isGroen(K.bea, id, 1)).isTrue();
    }

    @Test
    void een_ander_ziet_niets_wie_meeleest_schrijft_niets_en_een_leverancier_leidt_niet() {
        var id = K.gestart();
        assertThatThrownBy(() -> K.tests.get(K.vreemd, id)).hasMessageContaining("niet gevonden");
        assertThatThrownBy(() -> K.bevindingen.list(K.vreemd, id)).hasMessageContaining("niet gevonden");
        assertThat(K.tests.list(K.vreemd)).isEmpty();
        var b = K.bevinding(id, 1, 1, Ernst.LAAG);
        assertThatThrownBy(() -> K.bevindingen.get(K.vreemd, b.id())).hasMessageContaining("niet gevonden");
        assertThatThrownBy(() -> K.bevindingen.oplossen(K.vreemd, b.id(), "x")).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> K.deling.delen(K.vreemd, b.id(), "x", "")).isInstanceOf(Weigering.class);
        assertThat(K.tests.get(K.vera, id).test().naam()).isEqualTo("Werkplaats Drimmelen");
        assertThatThrownBy(() -> K.iteraties.vastleggen(K.vera, id, 1, 1, Uitslagkleur.GROEN, ""))
                .hasMessageContaining("leest mee");
        assertThatThrownBy(() -> K.deling.delen(K.lev, b.id(), "Het komt niet aan", ""))
                .hasMessageContaining("Alleen de organisatie");
        assertThatThrownBy(() -> K.tests.planSjabloon(K.lev, id, LocalDate.of(2026, 3, 9)))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> K.tests.voegDeelnemerToe(K.vreemd, id, Testrol.COACH, K.vreemd))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void een_bevinding_gaat_langs_iplo_en_tbo_en_sluit_pas_na_een_groene_hertest() {
        var id = K.gestart();
        K.iteraties.vastleggen(K.ivo, id, 2, 1, Uitslagkleur.ROOD, "mislukt");
        var b = K.bevinding(id, 2, 1, Ernst.HOOG);
        assertThat(K.bevindingen.list(K.lev, id)).extracting(Bevinding::naam).containsExactly("BV-1");
        var gemeld = K.bevindingen.melden(K.ivo, b.id(), K::kenmerk);
        assertThat(gemeld.stand()).isEqualTo(Bevindingstand.GEMELD);
        var vraag = K.vragen.get(K.ivo.actor("x"), gemeld.vraag());
        assertThat(vraag.soort()).isEqualTo(Vraagsoort.BEVINDING);
        assertThat(vraag.tekst()).doesNotContain("Baas").contains("komt niet aan");
        var weg = K.vragen.weg(Testkamer.SYSTEEM, vraag.id()).stappen();
        assertThat(weg)
                .extracting(o ->
                        K.organisaties.getTeam(Testkamer.SYSTEEM, o.naarTeam()).soort())
                .containsExactly(Schakelsoort.IPLO, Schakelsoort.TBO);
        assertThat(K.klokken.list(Testkamer.SYSTEEM, vraag.id()))
                .anyMatch(k -> k.soort() == Kloksoort.KETEN)
                .anyMatch(k -> k.onderwerp().equals(weg.getLast().id()));
        assertThatThrownBy(() -> K.bevindingen.melden(K.ivo, b.id(), K::kenmerk))
                .isInstanceOf(Weigering.class);

        K.overdrachten.aannemen(K.tess, weg.getLast().id());
        K.overdrachten.beantwoorden(K.tess, weg.getLast().id(), Antwoord.van("Het certificaat is vernieuwd.", "TBO"));
        assertThat(K.bevindingen.get(K.ivo, b.id()).stand()).isEqualTo(Bevindingstand.OPGELOST);
        assertThat(K.bevindingen.hertesten(K.ivo, id))
                .filteredOn(Hertest::isTeDoen)
                .hasSize(1);
        assertThatThrownBy(() -> K.iteraties.vastleggen(K.ivo, id, 2, 1, Uitslagkleur.GROEN, ""))
                .hasMessageContaining("BV-1");

        assertThat(K.bevindingen
                        .hertesten(K.ivo, b.id(), Uitslagkleur.ROOD, "nog steeds niet")
                        .stand())
                .isEqualTo(Bevindingstand.HEROPEND);
        K.bevindingen.oplossen(K.lev, b.id(), "Tijdslimiet verhoogd");
        assertThat(K.bevindingen
                        .hertesten(K.ivo, b.id(), Uitslagkleur.GROEN, "alles binnen")
                        .stand())
                .isEqualTo(Bevindingstand.GESLOTEN);
        assertThat(Iteraties.van(K.iteraties.uitslagen(K.ivo, id), 1)
                        .orElseThrow()
                        .bewijs())
                .isEqualTo("Hertest van BV-1: alles binnen");
        assertThat(K.bevindingen.hertesten(K.ivo, id)).noneMatch(Hertest::isTeDoen);
    }

    @Test
    void wat_wordt_gedeeld_lezen_anderen_zonder_persoonsgegevens() {
        var id = K.gestart();
        var b = K.bevinding(id, 1, 10, Ernst.HOOG);
        assertThatThrownBy(() -> K.deling.delen(K.bea, b.id(), "Ivo zag dat W. Baas wacht", ""))
                .hasMessageContaining("Baas");
        assertThat(K.deling.zoek(K.vreemd, Gedeeldfilter.ALLES)).isEmpty();
        var voorstel = K.deling.voorstel(K.bea, b.id());
        K.deling.delen(K.bea, b.id(), voorstel.tekst(), voorstel.oplossing());
        var gelezen =
                K.deling.zoek(K.vreemd, new Gedeeldfilter(Deelketen.VTH, Bevindingsoort.LANDELIJK, false, "komt"));
        assertThat(gelezen).singleElement().satisfies(g -> {
            assertThat(g.toString()).doesNotContain("Baas", "Ivo", K.ivo.id().toString());
            assertThat(g.van()).isEqualTo("Drimmelen");
        });
        K.bevindingen.oplossen(K.ivo, b.id(), "Opgelost");
        assertThat(K.deling.zoek(K.vreemd, new Gedeeldfilter(null, null, true, "")))
                .hasSize(1);
        assertThat(Deling.deelgraad(K.bevindingen.list(K.bea, id))).isEqualTo(100);
    }

    @Test
    void de_robot_maakt_een_bevinding_en_geen_honderd() {
        var id = K.gestart();
        var nieuw = new NieuweBevinding(null, 8, Bevindingsoort.SOFTWARE, Ernst.HOOG, "De check geeft fout 500", "");
        for (int i = 0; i < 3; i++) {
            K.bevindingen.meldRobot(Testkamer.SYSTEEM, id, "stap-8", nieuw);
        }
        assertThat(K.bevindingen.list(K.bea, id))
                .singleElement()
                .satisfies(b -> assertThat(b.keren()).isEqualTo(3));
        K.bevindingen.herstelRobot(Testkamer.SYSTEEM, id, "stap-8", "groen");
        assertThat(K.bevindingen.list(K.bea, id).getFirst().stand()).isEqualTo(Bevindingstand.OPGELOST);
        K.bevindingen.meldRobot(Testkamer.SYSTEEM, id, "stap-8", nieuw);
        assertThat(K.bevindingen.list(K.bea, id).getFirst().stand()).isEqualTo(Bevindingstand.HEROPEND);
        K.bevindingen.herstelRobot(Testkamer.SYSTEEM, id, "stap-8", "groen");
        K.bevindingen.herstelRobot(Testkamer.SYSTEEM, id, "stap-8", "nog steeds groen");
        assertThat(K.bevindingen.list(K.bea, id).getFirst().stand()).isEqualTo(Bevindingstand.GESLOTEN);
        K.bevindingen.meldRobot(Testkamer.SYSTEEM, id, "stap-8", nieuw);
        assertThat(K.bevindingen.list(K.bea, id)).hasSize(2);
    }
}
