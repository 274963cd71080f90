package nl.poort.loket.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A request from draft to number: whole or not at all, one number, versions, and nobody else's.
class AanvraagTest {
    private static Loketproef p;

    @BeforeAll
    static void open() {
        p = new Loketproef();
        p.publiceer(Loketproef.kapformulier("reden"));
    }

    @AfterAll
    static void close() {
        p.close();
    }

    private static Verzoek dienIn(Concept c) {
        return p.indieningen.indienen(c.project(), c.id());
    }

    /// All at the same moment.
    private static <T> List<T> tegelijk(int aantal, Callable<T> werk) throws Exception {
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var lopend = new ArrayList<java.util.concurrent.Future<T>>();
            for (int i = 0; i < aantal; i++) {
                lopend.add(draden.submit(werk));
            }
            var klaar = new ArrayList<T>();
            for (var een : lopend) {
                klaar.add(een.get());
            }
            return klaar;
        }
    }

    @Test
    void wie_tegelijk_indienen_krijgen_elk_het_volgende_nummer_van_de_dag() throws Exception {
        var eerste = dienIn(p.volledig()).nummer();
        assertThat(eerste.tekst()).matches("20260309 \\d{5} 000");
        var concepten = new java.util.concurrent.ConcurrentLinkedQueue<Concept>();
        for (int i = 0; i < 12; i++) {
            concepten.add(p.concept());
        }
        var nummers = tegelijk(12, () -> dienIn(concepten.poll()).nummer().nummer());
        assertThat(nummers).doesNotHaveDuplicates();
        assertThat(nummers.stream().mapToInt(n -> n).max().orElseThrow()
                        - nummers.stream().mapToInt(n -> n).min().orElseThrow())
                .isEqualTo(11);
    }

    @Test
    void wie_twee_keer_op_indienen_drukt_krijgt_een_nummer_en_een_bevestiging() throws Exception {
        var c = p.volledig();
        var nummers = tegelijk(6, () -> dienIn(c).nummer().tekst());
        assertThat(nummers.stream().distinct()).hasSize(1);
        assertThat(p.ingediend(c.project())).isEqualTo(1);
        p.test.gebeurtenissen().deliver(1_000);
        var pdf = p.afschriften.get(c.id(), Afschrift.Soort.PDF);
        assertThat(pdf.isOnveranderd()).isTrue();
        assertThat(new String(pdf.inhoud(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(p.verzoeken.afschrift(c.id(), Afschrift.Soort.PDF).sha256()).isEqualTo(pdf.sha256());
        assertThat(p.verzoeken.afschrift(c.id(), Afschrift.Soort.XML).inhoud())
                .isEqualTo(Stamschrijver.schrijf(Stambericht.van(p.verzoeken.get(c.id()))));
    }

    @Test
    void breekt_het_indienen_halverwege_dan_is_er_niets_gebeurd_en_gaat_geen_nummer_verloren() throws Exception {
        var voor = dienIn(p.volledig()).nummer().nummer();
        var c = p.volledig();
        assertThatThrownBy(() -> p.test.db().run(nl.poort.techniek.db.Actor.system("val om"), tx -> {
                    dienIn(c);
                    throw new IllegalStateException("power cut");
                }))
                .hasMessage("power cut");
        assertThat(p.opnieuw(c)).isEqualTo(c);
        assertThat(p.ingediend(c.project())).isZero();
        assertThat(dienIn(c).nummer().nummer()).isEqualTo(voor + 1);
    }

    @Test
    void aanvullen_houdt_het_nummer_en_laat_oud_en_nieuw_naast_elkaar_zien() throws Exception {
        var c = p.volledig();
        var eerste = dienIn(c);
        var aanvulling = p.vervolgen.aanvullen(c.project(), c.id());
        assertThat(p.vervolgen.aanvullen(c.project(), c.id())).isEqualTo(aanvulling);
        var nieuw = p.concepten.get(c.project(), aanvulling);
        assertThat(nieuw.vervolg()).isEqualTo(eerste.nummer());
        p.antwoord(nieuw, Map.of("aantal", List.of("3")));
        p.bijlagen.verwijder(
                c.project(), aanvulling, nieuw.bijlagen().getFirst().id());
        p.bijlage(nieuw, "nieuw.pdf", "tekening", Loketproef.bytes(300, 5));
        p.test.gebeurtenissen().deliver(1_000);
        var tweede = dienIn(nieuw);

        assertThat(tweede.nummer().tekst()).isEqualTo(eerste.nummer().basis() + " 001");
        assertThat(tweede.doel()).isEqualTo(Doel.AANVULLEN);
        var aantal = tweede.activiteiten().getFirst().antwoorden().getFirst();
        assertThat(aantal.antwoorden()).containsExactly("3");
        assertThat(aantal.vorig()).containsExactly("2");
        var verschil = Verschil.tussen(eerste, tweede);
        assertThat(verschil.antwoorden()).extracting(Verschil.Antwoord::was).containsExactly("2");
        assertThat(verschil.nieuweBijlagen()).extracting(Verzoekbijlage::naam).containsExactly("nieuw.pdf");
        assertThat(verschil.vervallenBijlagen())
                .extracting(Verzoekbijlage::naam)
                .containsExactly("tekening.pdf");
        assertThat(p.verzoeken.get(c.id())).isEqualTo(eerste);
        assertThat(p.verzoeken.inhoud(eerste.bijlagen().getFirst(), 0).readAllBytes())
                .hasSize(5_000);
        assertThat(p.verzoeken.versies(eerste.nummer())).containsExactly(eerste, tweede);
    }

    @Test
    void intrekken_is_een_versie_erbij_en_daarna_kan_er_niets_meer_bij() throws Exception {
        var c = p.volledig();
        var eerste = dienIn(c);
        assertThatThrownBy(() -> p.concepten.verwijder(c.project(), c.id())).hasMessageContaining("al ingediend");
        assertThatThrownBy(() -> p.antwoord(c, Map.of("aantal", List.of("9")))).hasMessageContaining("al ingediend");
        var open = p.vervolgen.aanvullen(c.project(), c.id());
        assertThatThrownBy(() -> p.vervolgen.intrekken(c.project(), c.id(), " "))
                .isInstanceOf(Weigering.class);
        var weg = p.vervolgen.intrekken(c.project(), c.id(), "Ik houd de boom");
        assertThat(weg.nummer()).isEqualTo(eerste.nummer().met(1));
        assertThat(weg.project().omschrijving()).isEqualTo("Ik houd de boom");
        assertThat(p.projecten.get(c.project()).isIngetrokken(eerste.nummer())).isTrue();
        assertThatThrownBy(() -> p.indieningen.indienen(c.project(), open)).hasMessageContaining("ingetrokken");
        assertThatThrownBy(() -> p.vervolgen.aanvullen(c.project(), c.id())).hasMessageContaining("ingetrokken");
        p.concepten.verwijder(c.project(), open);
        assertThat(p.concepten.find(c.project(), open)).isEmpty();
        assertThat(p.verzoeken.versies(eerste.nummer())).hasSize(2);
    }

    @Test
    void een_overleg_wordt_een_aanvraag_met_een_eigen_nummer() throws Exception {
        var project = p.projecten.begin(Doel.CONCEPTVERZOEK, "");
        var overleg = project.verzoeken().getFirst().id();
        p.concepten.noem(project.id(), overleg, "Plan", "", Verzoeksoort.AANVRAAG_VERGUNNING);
        p.concepten.plaats(project.id(), overleg, nl.poort.registers.omgeving.Plek.punt(115_900, 410_300));
        p.concepten.kies(project.id(), overleg, List.of(new Concepten.Keuze("urn:x", "Iets", "gm9999", "Berg")));
        p.concepten.gegevens(project.id(), overleg, List.of(Loketproef.betrokkene(Rol.INITIATIEFNEMER)));
        var gevraagd = p.indieningen.indienen(project.id(), overleg);
        var aanvraag = p.vervolgen.naarAanvraag(project.id(), overleg);
        var gedaan = p.indieningen.indienen(project.id(), aanvraag);
        assertThat(gedaan.doel()).isEqualTo(Doel.INITIEREN);
        assertThat(gedaan.nummer().nummer()).isGreaterThan(gevraagd.nummer().nummer());
        assertThat(gedaan.activiteiten()).isEqualTo(gevraagd.activiteiten());
    }

    @Test
    void een_vraag_wacht_op_het_antwoord_dat_haar_laat_vervallen_en_haar_antwoord_blijft_bewaard() {
        var c = p.concept();
        assertThat(gevraagd(c)).contains("aantal", "gevaarlijk", "opmerking").doesNotContain("sinds");
        p.antwoord(c, Map.of("gevaarlijk", List.of("ja")));
        assertThat(gevraagd(c)).contains("sinds");
        p.antwoord(c, Map.of("sinds", List.of("mei")));
        p.antwoord(c, Map.of("gevaarlijk", List.of("nee")));
        assertThat(gevraagd(c)).doesNotContain("sinds");
        p.antwoord(c, Map.of("gevaarlijk", List.of("ja")));
        assertThat(p.concepten.vragen(p.opnieuw(c)).get(Loketproef.KAPPEN).vragen().stream()
                        .filter(v -> v.regel().id().equals("sinds"))
                        .findFirst()
                        .orElseThrow()
                        .antwoorden())
                .containsExactly("mei");
        assertThatThrownBy(() -> p.antwoord(c, Map.of("aantal", List.of("veel"), "reden", List.of("oud"))))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.velden()).containsOnlyKeys("aantal"));
        var volledig = p.concepten.volledigheid(p.opnieuw(c));
        assertThat(volledig.stappen())
                .containsEntry(Stap.VRAGEN, Stapstand.BEZIG)
                .containsEntry(Stap.PROJECT, Stapstand.KLAAR);
        assertThat(volledig.ontbreekt()).extracting(Volledigheid.Gemis::wat).contains("aantal", "reden", "tekening");
        assertThat(volledig.procent()).isBetween(30, 80);
        assertThat(volledig.isIndienbaar()).isTrue();
    }

    private static List<String> gevraagd(Concept c) {
        return p.concepten.vragen(p.opnieuw(c)).get(Loketproef.KAPPEN).vragen().stream()
                .map(v -> v.regel().id())
                .toList();
    }

    @Test
    void andermans_aanvraag_bestaat_niet() throws Exception {
        var mijn = p.volledig();
        var ander = p.concept();
        assertThatThrownBy(() -> p.concepten.get(ander.project(), mijn.id())).hasMessageContaining("niet gevonden");
        assertThatThrownBy(() -> p.indieningen.indienen(ander.project(), mijn.id()))
                .hasMessageContaining("niet gevonden");
        assertThatThrownBy(() -> p.concepten.verwijder(ander.project(), mijn.id()))
                .hasMessageContaining("niet gevonden");
        assertThatThrownBy(() -> p.bijlagen.get(
                        ander.project(), mijn.id(), mijn.bijlagen().getFirst().id()))
                .hasMessageContaining("niet gevonden");
        assertThat(p.test.db().<Long>read(Toegang.tot(ander.project(), "kijken"), tx -> rijen(tx, mijn.project())))
                .as("row level security")
                .isZero();
        assertThat(p.test.db().<Long>read(Toegang.tot(mijn.project(), "kijken"), tx -> rijen(tx, mijn.project())))
                .isPositive();
    }

    private static long rijen(Tx tx, UUID project) {
        return tx.handle().createQuery("""
                        select (select count(*) from aanvraag.verzoek where project = :p)
                          + (select count(*) from aanvraag.antwoord where project = :p)
                          + (select count(*) from aanvraag.bijlage where project = :p)""").bind("p", project).mapTo(Long.class).one();
    }
}
