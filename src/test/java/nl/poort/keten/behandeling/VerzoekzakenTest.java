package nl.poort.keten.behandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import nl.poort.loket.ontvangst.Ontvangsten;
import nl.poort.loket.ontvangst.Ontvangststand;
import nl.poort.loket.ontvangst.Proefvoorziening.Storing;
import nl.poort.loket.ontvangst.Verzoekbericht;
import nl.poort.sturing.Controle;
import nl.poort.sturing.NietsKwijt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What comes in becomes one case, whole, whatever goes wrong on the way (C5 to C9, C18; A1 to A7, B1 to B4).
class VerzoekzakenTest {
    private static final String EERSTE = "01-initieren-enkelvoudig.xml";

    @RegisterExtension
    static final GedeeldeOntvangstproef PROEF = new GedeeldeOntvangstproef();

    private static int serie = 10_000;

    private Ontvangstproef z;

    @BeforeEach
    void rustig() {
        z = PROEF.proef();
        z.p.test.klok().zet("2026-10-05T09:00");
        z.kamer.proef.stoor(Storing.GEEN);
    }

    /// The samples about one number, as another number and project.
    private static Map<String, String> eigen() {
        serie++;
        return Map.of("2026100500001", "20261005" + serie, "11111111-0000-4000-8000-000000000001", "project-" + serie);
    }

    @Test
    void een_verzoek_is_een_zaak_die_begint_op_de_dag_van_indienen_met_acht_weken() {
        z.p.test.klok().zet("2026-10-07T09:00");
        var bericht = z.bied(z.p.gemeente, Ontvangstproef.met(Ontvangstproef.monster(EERSTE), eigen()));
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
            var vervang = eigen();
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
        var vervang = eigen();
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
        var vervang = eigen();
        z.bied(z.p.gemeente, Ontvangstproef.met(Ontvangstproef.monster(EERSTE), vervang));
        var derde = Ontvangstproef.met(
                Ontvangstproef.met(Ontvangstproef.monster("03-tweede-verzoek-zelfde-project.xml"), vervang),
                Map.of("2026100600007", "20261006" + serie));
        var bijDienst = z.bied(z.dienst, derde);
        var kopie = z.bied(z.p.gemeente, derde);
        var zonder = z.bied(z.p.gemeente, Ontvangstproef.monster("07-kopiebericht-andere-behandeldienst.xml"));
        z.draai();
        assertThat(z.zaken(z.dienst, bijDienst.nummer())).hasSize(1);
        assertThat(z.zaken(z.p.gemeente, kopie.nummer())).isEmpty();
        assertThat(z.zaken(z.p.gemeente, zonder.nummer())).isEmpty();
        assertThat(z.ontvangst(z.p.gemeente, zonder).kopie()).isTrue();
        assertThat(z.ontvangst(z.p.gemeente, zonder).stand()).isEqualTo(Ontvangststand.COMPLEET);
        assertThat(z.kamer.beheer.project(z.bea, "project-" + serie))
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
        var vervang = eigen();
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

    @Test
    void twaalf_activiteiten_en_216_bijlagen_komen_heel_aan_over_een_lijn_die_steeds_breekt() {
        z.kamer.proef.stoor(Storing.breekt(3));
        var bericht = z.bied(z.p.gemeente, Ontvangstproef.monster("05-meervoudig-12-activiteiten-grote-bijlagen.xml"));
        // the program stops somewhere and begins again on the same database
        var anders = new Ontvangsten(z.kamer.bronnen, z.kamer.aansluitingen);
        for (int i = 0; i < 500 && !z.ontvangst(z.p.gemeente, bericht).stand().isBinnen(); i++) {
            (i % 2 == 0 ? z.kamer.ontvangsten : anders).haalOp(1);
            z.p.test.klok().verder(Duration.ofSeconds(40));
        }
        var o = z.ontvangst(z.p.gemeente, bericht);
        assertThat(o.documenten()).isEqualTo(216);
        assertThat(o.binnen()).isEqualTo(216);
        assertThat(z.kamer.ontvangsten.stukken(z.als(z.p.gemeente), o))
                .allMatch(s -> s.hash().equals(s.beloofd()));
        z.draai();
        var zaak = z.zaken(z.p.gemeente, bericht.nummer()).getFirst();
        assertThat(z.stukken(z.p.gemeente, zaak.uuid())).isEqualTo(216);
    }

    @Test
    void wat_niet_aankomt_vertellen_wij_na_een_kwartier_vier_uur_en_een_dag() {
        z.kamer.proef.stoor(Storing.nooit("00000000-0000-4000-8000-000000000001"));
        var vervang = eigen();
        var bericht = z.bied(z.p.gemeente, Ontvangstproef.met(Ontvangstproef.monster(EERSTE), vervang));
        z.draai();
        // the case is there at once, with what is there
        assertThat(z.zaken(z.p.gemeente, bericht.nummer())).hasSize(1);
        assertThat(z.ontvangst(z.p.gemeente, bericht).standInWoorden()).isEqualTo("verzoek gelezen");
        int eerder = 0;
        for (var na : List.of(Duration.ofMinutes(16), Duration.ofHours(4), Duration.ofHours(21))) {
            z.p.test.klok().verder(na);
            z.kamer.wacht.verwerk();
            z.lever();
            assertThat(z.ontvangst(z.p.gemeente, bericht).norm()).isEqualTo(++eerder);
        }
        assertThat(z.kamer.beheer.bevindingen(z.bea, false))
                .anyMatch(b -> b.tekst().contains(bericht.toString()) && b.gesloten() == null);
        assertThat(z.p.m.berichten.vanRoot(
                        z.als(z.p.gemeente), z.ontvangst(z.p.gemeente, bericht).verzoek()))
                .extracting(b -> b.onderwerp().replace(bericht.toString(), "nr") + " > " + b.naam())
                .contains(
                        "Uw verzoek is nog niet volledig aangekomen > A.B. Voorbeeld",
                        "Verzoek nr is nog niet compleet > Ilse",
                        "Verzoek nr is na vier uur niet compleet > Bea Beheer",
                        "Uw verzoek is nog niet goed ontvangen > A.B. Voorbeeld");
        assertThat(NietsKwijt.controleer(z.p.test.db()))
                .anyMatch(u -> u.controle() == Controle.VERZOEK_NIET_COMPLEET && !u.klopt());
        assertThat(z.kamer.beheer.uitval(z.bea)).anyMatch(u -> u.nummer().equals(bericht.nummer()));
        z.kamer.proef.stoor(Storing.GEEN);
        z.draai();
        assertThat(z.ontvangst(z.p.gemeente, bericht).stand()).isEqualTo(Ontvangststand.ZAAK);
        assertThat(z.kamer.beheer.bevindingen(z.bea, false))
                .noneMatch(b -> b.tekst().contains(bericht.toString()));
    }

    @Test
    void een_gemist_bericht_wordt_de_volgende_ochtend_gevonden() {
        var bericht = z.klaar(z.p.gemeente, Ontvangstproef.met(Ontvangstproef.monster(EERSTE), eigen()));
        z.p.test.klok().verder(Duration.ofHours(25));
        assertThat(z.kamer.controle.controleer()).isEqualTo(1);
        assertThat(z.kamer.beheer.bevindingen(z.bea, false))
                .anyMatch(b -> b.tekst().contains(bericht.toString()));
        z.draai();
        assertThat(z.zaken(z.p.gemeente, bericht.nummer())).hasSize(1);
        assertThat(z.kamer.beheer.bevindingen(z.bea, false))
                .noneMatch(b -> b.tekst().contains(bericht.toString()));
    }

    @Test
    void wat_niet_vanzelf_verder_kan_ligt_bij_iemand_met_reden_en_tijd() {
        var onbekend = Ontvangstproef.met(Ontvangstproef.monster(EERSTE), eigen())
                .replace("Aanvraag vergunning", "Iets heel anders");
        var vreemd = z.bied(z.p.gemeente, onbekend);
        var verkeerd = z.bied(
                z.p.gemeente,
                Ontvangstproef.met(Ontvangstproef.monster(EERSTE), eigen())
                        .replace(Ontvangstproef.GEMEENTE, "00000001111222333000"));
        var kapot = new Verzoekbericht("20261005" + ++serie, 0);
        z.kamer.proef.zetKlaar(
                Ontvangstproef.GEMEENTE,
                Ontvangstproef.met(Ontvangstproef.monster(EERSTE), Map.of("2026100500001", kapot.nummer()))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                z.p.test.klok().instant(),
                s -> 10);
        z.kamer.proef.verminkt(kapot, "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>");
        z.kamer.ontvangsten.neemAan(z.p.gemeente.id(), kapot);
        z.draai();
        assertThat(z.kamer.beheer.uitval(z.bea))
                .filteredOn(u -> List.of(vreemd.nummer(), verkeerd.nummer(), kapot.nummer())
                        .contains(u.nummer()))
                .extracting(u -> u.reden().name())
                .containsExactlyInAnyOrder("TYPE_ONBEKEND", "VERKEERD_GEZAG", "ONLEESBAAR");
        assertThat(z.kamer.beheer.uitval(z.bea))
                .allMatch(u ->
                        u.eigenaarNaam().equals("Bea Beheer") && u.uiterlijk().isAfter(u.sinds()));
        assertThat(z.ontvangst(z.p.gemeente, kapot).stand()).isEqualTo(Ontvangststand.MISLUKT);
        // a person chooses a zaaktype
        var u = z.kamer.beheer.uitval(z.bea).stream()
                .filter(x -> x.nummer().equals(vreemd.nummer()))
                .findFirst()
                .orElseThrow();
        var type = z.kamer.zaken.keuzes(z.bea).getFirst();
        z.kamer.zaken.maak(z.bea, u.verzoek(), 0, type.uuid());
        z.kamer.beheer.losOp(z.bea, u.id(), "Zaaktype gekozen");
        assertThat(z.zaken(z.p.gemeente, vreemd.nummer())).hasSize(1);
        assertThat(z.kamer.beheer.uitval(z.bea)).noneMatch(x -> x.nummer().equals(vreemd.nummer()));
    }

    @Test
    void het_verkeerde_gezag_stuurt_door_met_de_dag_van_indienen() {
        var bericht = z.bied(z.p.gemeente, Ontvangstproef.met(Ontvangstproef.monster(EERSTE), eigen()));
        z.draai();
        z.p.test.klok().verder(Duration.ofDays(3));
        z.kamer.beheer.doorzenden(
                z.bea, z.ontvangst(z.p.gemeente, bericht).verzoek(), z.dienst.id(), "Dit is van de dienst");
        z.draai();
        var zaak = z.zaken(z.dienst, bericht.nummer()).getFirst();
        assertThat(zaak.startdatum()).isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(z.stukken(z.dienst, zaak.uuid())).isEqualTo(1);
        assertThat(z.ontvangst(z.p.gemeente, bericht).standInWoorden()).isEqualTo("doorgezonden naar OMWB");
    }

    @Test
    void namen_van_buiten_zijn_alleen_gegevens() {
        var bericht = z.bied(z.p.gemeente, Ontvangstproef.monster("06-speciale-tekens.xml"));
        z.draai();
        var o = z.ontvangst(z.p.gemeente, bericht);
        assertThat(o.stand()).isEqualTo(Ontvangststand.ZAAK);
        assertThat(o.naam()).startsWith("Café 't Höfke & Zn. <verbouwing>").contains("DROP TABLE zaak;--", "😀");
        assertThat(z.kamer.ontvangsten.stukken(z.als(z.p.gemeente), o))
                .extracting(s -> s.naam())
                .contains("../../etc/passwd");
        var zaak = z.zaken(z.p.gemeente, bericht.nummer()).getFirst();
        assertThat(z.stukken(z.p.gemeente, zaak.uuid())).isEqualTo(3);
    }
}
