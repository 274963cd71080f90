package nl.poort.keten.behandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import nl.poort.loket.aanvraag.Doel;
import nl.poort.loket.aanvraag.Verzoeksoort;
import nl.poort.loket.ontvangst.Ontvangststand;
import nl.poort.registers.catalogus.Zaaktype;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What comes in becomes one case, whole, whatever goes wrong on the way (C5 to C9, C18; A1 to A7, B1 to B4).
class VerzoekzakenTest {
    private static final String EERSTE = "01-initieren-enkelvoudig.xml";

    @RegisterExtension
    static final GedeeldeOntvangstproef PROEF = new GedeeldeOntvangstproef();

    private Ontvangstproef z;

    @BeforeEach
    void rustig() {
        z = PROEF.rustig();
    }

    @Test
    void elk_soort_verzoek_is_aan_te_wijzen_met_een_trefwoord_dat_past_in_de_standaard() {
        for (var soort : Verzoeksoort.values()) {
            var woord = Verzoekregels.TREFWOORD + Verzoekregels.trefwoord(soort);
            assertThat(woord).hasSizeLessThanOrEqualTo(30);
            var eigen = Startregels.leeg(Zaaktype.class, "identificatie", "EIGEN", "trefwoorden", List.of(woord));
            assertThat(Verzoekregels.kandidaten(List.of(eigen), Doel.INITIEREN, soort.naam()))
                    .as(soort.naam())
                    .containsExactly(eigen);
        }
    }

    @Test
    void een_verzoek_is_een_zaak_die_begint_op_de_dag_van_indienen_met_acht_weken() {
        z.p.test.klok().zet("2026-10-07T09:00");
        var bericht = z.bied(z.p.gemeente, Ontvangstproef.met(Ontvangstproef.monster(EERSTE), Ontvangstproef.eigen()));
        z.draai();
        var o = z.ontvangst(z.p.gemeente, bericht);
        assertThat(o.stand()).isEqualTo(Ontvangststand.ZAAK);
        var zaak = z.zaken(z.p.gemeente, bericht.nummer()).getFirst();
        assertThat(zaak.startdatum()).isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(z.p.deadline(zaak.uuid())).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(z.stukken(z.p.gemeente, zaak.uuid())).isEqualTo(1);
        assertThat(z.p.dossier(zaak.uuid()).klant().email()).isEqualTo("a.voorbeeld@example.nl");
        assertThat(z.kamer.ontvangsten.stappen(z.als(z.p.gemeente), o.verzoek()))
                .extracting(s -> s.wat())
                .containsSubsequence("ontvangen", "opgehaald", "verwerkt", "zaak gekoppeld");
    }

    /// What is the same at the end, however they came.
    private Map<String, Object> eindstand(String nummer) {
        var stand = new TreeMap<String, Object>();
        for (var bij : List.of(z.p.gemeente, z.dienst)) {
            for (var zaak : z.zaken(bij, nummer)) {
                var v = z.kamer.ontvangsten.vanZaak(z.als(bij), zaak.uuid()).orElseThrow();
                stand.put(
                        bij.naam(),
                        List.of(
                                zaak.startdatum(),
                                zaak.toelichting()
                                        .replace(nummer.substring(8), "")
                                        .replaceAll(" 00[0-9],", ","),
                                v.status(),
                                z.stukken(bij, zaak.uuid()),
                                z.kamer.ontvangsten.berichten(z.als(bij), v.id()).stream()
                                        .map(o -> o.volgnummer() + " " + o.stand())
                                        .toList()));
            }
        }
        return stand;
    }

    @Test
    void elke_volgorde_van_berichten_geeft_dezelfde_stand() {
        var namen = List.of(EERSTE, "02-aanvullen-zelfde-verzoek.xml", "04-intrekken.xml");
        Map<String, Object> eerste = null;
        for (var volgorde : volgordes(namen)) {
            var vervang = Ontvangstproef.eigen();
            var nummer = vervang.get("2026100500001");
            for (var naam : volgorde) {
                z.bied(z.p.gemeente, Ontvangstproef.met(Ontvangstproef.monster(naam), vervang));
                z.draai();
            }
            assertThat(z.zaken(z.p.gemeente, nummer)).as("%s", volgorde).hasSize(1);
            var stand = eindstand(nummer);
            eerste = eerste == null ? stand : eerste;
            assertThat(stand).as("%s", volgorde).isEqualTo(eerste);
        }
    }

    private static List<List<String>> volgordes(List<String> namen) {
        if (namen.isEmpty()) {
            return List.of(List.of());
        }
        var alle = new ArrayList<List<String>>();
        for (var eerste : namen) {
            var rest = new ArrayList<>(namen);
            rest.remove(eerste);
            for (var v : volgordes(rest)) {
                var een = new ArrayList<>(List.of(eerste));
                een.addAll(v);
                alle.add(een);
            }
        }
        return alle;
    }

    @Test
    void hetzelfde_bericht_tien_keer_tegelijk_is_een_bericht_en_een_zaak() throws Exception {
        var vervang = Ontvangstproef.eigen();
        var bericht = z.klaar(z.p.gemeente, Ontvangstproef.met(Ontvangstproef.monster(EERSTE), vervang));
        try (var draden = Executors.newFixedThreadPool(5)) {
            var keren = new ArrayList<java.util.concurrent.Future<Boolean>>();
            for (int i = 0; i < 10; i++) {
                keren.add(draden.submit(() -> z.kamer.ontvangsten.neemAan(z.p.gemeente.id(), bericht)));
            }
            int nieuw = 0;
            for (var k : keren) {
                nieuw += k.get() ? 1 : 0;
            }
            assertThat(nieuw).isEqualTo(1);
        }
        z.draai();
        z.kamer.ontvangsten.neemAan(z.p.gemeente.id(), bericht);
        z.draai();
        assertThat(z.zaken(z.p.gemeente, bericht.nummer())).hasSize(1);
    }

    @Test
    void een_project_is_een_dossier_en_een_kopie_maakt_geen_zaak() {
        var vervang = Ontvangstproef.eigen();
        z.bied(z.p.gemeente, Ontvangstproef.met(Ontvangstproef.monster(EERSTE), vervang));
        var derde = Ontvangstproef.met(
                Ontvangstproef.met(Ontvangstproef.monster("03-tweede-verzoek-zelfde-project.xml"), vervang),
                Map.of("2026100600007", "20261006" + Ontvangstproef.serie));
        var bijDienst = z.bied(z.dienst, derde);
        var kopie = z.bied(z.p.gemeente, derde);
        var zonder = z.bied(z.p.gemeente, Ontvangstproef.monster("07-kopiebericht-andere-behandeldienst.xml"));
        z.draai();
        assertThat(z.zaken(z.dienst, bijDienst.nummer())).hasSize(1);
        assertThat(z.zaken(z.p.gemeente, kopie.nummer())).isEmpty();
        assertThat(z.zaken(z.p.gemeente, zonder.nummer())).isEmpty();
        assertThat(z.ontvangst(z.p.gemeente, zonder).kopie()).isTrue();
        assertThat(z.ontvangst(z.p.gemeente, zonder).stand()).isEqualTo(Ontvangststand.COMPLEET);
        assertThat(z.kamer.beheer.project(z.bea, "project-" + Ontvangstproef.serie))
                .extracting(v -> v.nummer())
                .containsExactly(vervang.get("2026100500001"), kopie.nummer());
    }

    @Test
    void een_aanvulling_zonder_bekend_verzoek_maakt_de_zaak_en_zegt_waarom() {
        var bericht = z.bied(z.p.gemeente, Ontvangstproef.monster("08-aanvulling-zonder-bekend-verzoek.xml"));
        z.draai();
        var zaak = z.zaken(z.p.gemeente, bericht.nummer()).getFirst();
        assertThat(zaak.toelichting()).startsWith("Dit is een aanvulling op een verzoek dat hier nog niet bekend was");
    }

    @Test
    void een_aanvulling_laat_oud_en_nieuw_zien_en_wat_is_ingetrokken() {
        var vervang = Ontvangstproef.eigen();
        z.bied(z.p.gemeente, Ontvangstproef.met(Ontvangstproef.monster(EERSTE), vervang));
        z.draai();
        var tweede = Ontvangstproef.met(Ontvangstproef.monster("02-aanvullen-zelfde-verzoek.xml"), vervang)
                .replaceAll("<vx:document>.*?</vx:document>", "");
        z.bied(z.p.gemeente, tweede);
        z.draai();
        var zaak = z.zaken(z.p.gemeente, vervang.get("2026100500001")).getFirst();
        assertThat(z.notities(z.p.gemeente, zaak.uuid()).toString())
                .contains("Om hoeveel bomen gaat het?: was ‘2’, is ‘3’", "‘situatie.pdf’ is vervallen");
    }
}
