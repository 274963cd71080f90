package nl.poort.sturing.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.klantcontact.Afronding;
import nl.poort.contact.klantcontact.Contactresultaat;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.Klantcontact;
import nl.poort.contact.klantcontact.NieuwContact;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.sturing.Meetproef;
import nl.poort.sturing.Periode;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The core norms on one database; each test in weeks of its own, and the figures of others for the water board.
class KerncijfersTest {
    private static Meetproef proef;

    @BeforeAll
    static void open() {
        proef = new Meetproef();
    }

    @AfterAll
    static void close() {
        proef.close();
    }

    private static Kerncijfer cijfer(Medewerker wie, Maatstaf maatstaf) {
        return proef.m
                .kerncijfers
                .overzicht(wie, proef.sturing.periode(4), false)
                .cijfers()
                .get(maatstaf);
    }

    private static UUID klant(int nummer) {
        return proef.m
                .partijen
                .registreer(
                        proef.sanne.actor("klant"),
                        NieuwePartij.persoon("Klant " + nummer, DigitaalAdres.email("klant" + nummer + "@example.nl")))
                .id();
    }

    private static Klantcontact contact(UUID klant, String over, Contactresultaat resultaat) {
        return proef.m.klantcontacten.legVast(
                proef.sanne.actor("vraag beantwoorden"),
                NieuwContact.inkomend("telefoon", klant, "Wanneer komt het papier?")
                        .over(over),
                new Afronding(resultaat, "Elke eerste maandag"));
    }

    @Test
    void tachtig_procent_direct_is_drieenzeventig_procent_in_een_keer_goed() {
        proef.om("2026-03-09T10:00");
        var klanten = new ArrayList<UUID>();
        Klantcontact laatste = null;
        for (int i = 0; i < 100; i++) {
            var klant = i < 10 ? klant(i) : null;
            klanten.add(klant);
            laatste =
                    contact(klant, "papier", i < 80 ? Contactresultaat.ZELF_BEANTWOORD : Contactresultaat.DOORVERWEZEN);
            if (i == 79) {
                proef.plant(
                        "insert into sturing.steekproef values (?, ?, '2026-03-01', '2026-04-01', null, 1, 100, 'z', now())",
                        proef.sanne.organisatie(),
                        laatste.id());
                proef.plant(
                        "insert into sturing.beoordeling (organisatie, steekproef, contact, nummer, eerste, eerste_door)"
                                + " values (?, ?, ?, 1, 'ONJUIST', ?)",
                        proef.sanne.organisatie(),
                        laatste.id(),
                        laatste.id(),
                        proef.imre.id());
            }
        }
        proef.om("2026-03-16T09:59");
        klanten.subList(0, 6).forEach(k -> contact(k, " Papier ", Contactresultaat.ZELF_BEANTWOORD));
        contact(klanten.get(6), "paspoort", Contactresultaat.ZELF_BEANTWOORD);
        proef.om("2026-03-16T10:01");
        contact(klanten.get(7), "papier", Contactresultaat.ZELF_BEANTWOORD);
        var toen = new Periode(LocalDate.parse("2026-02-16"), LocalDate.parse("2026-03-16"));
        var cijfers = proef.m.kerncijfers.overzicht(proef.imre, toen, false).cijfers();
        assertThat(cijfers.get(Maatstaf.K2).eigen()).isEqualTo(new Telling(80, 100));
        assertThat(cijfers.get(Maatstaf.K5).eigen()).isEqualTo(new Telling(73, 100));
        assertThat(cijfers.get(Maatstaf.K5).tekst()).isEqualTo("73%");
        assertThat(cijfers.get(Maatstaf.K6).eigen()).isEqualTo(new Telling(0, 1));
        var v = proef.m.kerncijfers.verdieping(proef.imre, Maatstaf.K5, toen, false);
        assertThat(v.opbouw()).isEqualTo(new Opbouw(100, 80, 0, 6, 1));
        assertThat(v.kanalen()).containsOnlyKeys("telefoon");
        assertThat(v.weken().values().stream().mapToLong(Telling::boven).sum()).isEqualTo(73);
    }

    @Test
    void de_cijfers_van_seed_002_staan_er_met_doel_gat_en_bron_en_los_van_wat_wij_tellen() throws IOException {
        var noor = proef.mens(proef.iplo, "Nadia", nl.poort.registers.organisatie.Rol.KWALITEITSZORG);
        try (var in = getClass().getResourceAsStream("seed-002.csv")) {
            assertThat(proef.m.externeMetingen.inlezen(noor, new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEqualTo(13);
        }
        doel(noor, Maatstaf.WEBSITE, "60");
        doel(noor, Maatstaf.TELEFOON, "20");
        doel(noor, Maatstaf.PERSOONLIJK, "50");
        doel(noor, Maatstaf.K6, "80");
        doel(noor, Maatstaf.OORDEEL_WEBSITE, "7.0");
        eis(noor, Maatstaf.WEBSITE, "47%", "13 procentpunt te laag");
        eis(noor, Maatstaf.TELEFOON, "37%", "17 procentpunt te hoog");
        eis(noor, Maatstaf.PERSOONLIJK, "68%", "18 procentpunt te hoog");
        eis(noor, Maatstaf.K6, "49%", "31 procentpunt te laag");
        eis(noor, Maatstaf.JUIST, "21%", "geen doel");
        eis(noor, Maatstaf.K9, "59%", "geen doel");
        eis(noor, Maatstaf.K10, "97%", "geen doel");
        eis(noor, Maatstaf.K8, "82%", "geen doel");
        eis(noor, Maatstaf.K7, "75%", "geen doel");
        eis(noor, Maatstaf.OORDEEL_WEBSITE, "6,7", "0,3 punt te laag");
        assertThat(proef.m.externeMetingen.list(noor))
                .filteredOn(m -> m.maatstaf() == Maatstaf.TELEFOON)
                .extracting(ExterneMeting::tekst)
                .containsExactly("37%", "40%", "45%");
        assertThat(cijfer(proef.wim, Maatstaf.WEBSITE).extern()).isEmpty();
        assertThatThrownBy(() -> proef.m.externeMetingen.verwijderen(
                        proef.imre,
                        proef.m.externeMetingen.list(noor).getFirst().id()))
                .hasMessageContaining("niet gevonden");
    }

    private static void doel(Medewerker wie, Maatstaf maatstaf, String waarde) {
        proef.m.kerncijfers.stelDoel(wie, maatstaf, 2020, new BigDecimal(waarde));
    }

    private static void eis(Medewerker wie, Maatstaf maatstaf, String stand, String gat) {
        var cijfer = cijfer(wie, maatstaf);
        assertThat(cijfer.extern()).as(maatstaf.name()).singleElement().satisfies(m -> {
            assertThat(m.tekst()).isEqualTo(stand);
            assertThat(m.bron()).endsWith("2018");
            assertThat(cijfer.gat(m).tekst()).isEqualTo(gat);
        });
        assertThat(cijfer.eigen()).as(maatstaf.name()).isEqualTo(Telling.NIETS);
    }

    @Test
    void wie_vragen_behandelt_stelt_geen_normen_en_een_ander_ziet_ze_niet() {
        assertThatThrownBy(() -> doel(proef.wim, Maatstaf.K2, "10")).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> proef.m.kerncijfers.kiesKern(proef.sanne, List.of(Maatstaf.K2)))
                .isInstanceOf(Weigering.class);
        proef.m.kerncijfers.kiesKern(proef.imre, List.of(Maatstaf.K10, Maatstaf.K2));
        var overzicht = proef.m.kerncijfers.overzicht(proef.imre, proef.sturing.periode(4), false);
        assertThat(overzicht.vooraan()).extracting(Kerncijfer::maatstaf).containsExactly(Maatstaf.K10, Maatstaf.K2);
        assertThat(proef.m
                        .kerncijfers
                        .overzicht(proef.wim, proef.sturing.periode(4), false)
                        .kern())
                .isEqualTo(Kpiregels.KERN);
        proef.m.kanaalcijfers.stelTarief(proef.imre, "balie", LocalDate.parse("2026-01-01"), new BigDecimal("12.50"));
        assertThat(proef.m.kanaalcijfers.list(proef.imre, proef.sturing.periode(4)))
                .filteredOn(k -> k.kanaal().equals("balie"))
                .singleElement()
                .satisfies(k -> assertThat(k.tarief()).isEqualByComparingTo("12.50"));
        assertThat(proef.m.kanaalcijfers.list(proef.wim, proef.sturing.periode(4)))
                .allMatch(k -> k.tarief() == null);
    }

    @Test
    void iedereen_ziet_alleen_de_cijfers_van_wie_ze_laat_zien_een_keer_per_dag_geteld_en_nooit_van_te_weinig() {
        var nina = proef.mens(proef.water, "Nina", nl.poort.registers.organisatie.Rol.INFORMATIEMANAGER);
        proef.om("2026-02-02T10:00");
        for (int i = 0; i < 6; i++) {
            proef.direct(proef.wim, "sloot");
        }
        proef.om("2026-02-10T10:00");
        assertThat(proef.m.prestaties.find(nina.organisatie())).isEmpty();
        assertThatThrownBy(() -> proef.m.prestaties.toon(proef.wim, true)).isInstanceOf(Weigering.class);
        proef.m.kerncijfers.kiesKern(nina, List.of(Maatstaf.K2, Maatstaf.K6));
        proef.m.prestaties.toon(nina, true);
        assertThat(proef.m.prestaties.list()).extracting(Prestaties.Toner::naam).contains("Waterschap");
        assertThat(openbaar(nina)).containsExactly("100%", "–");
        proef.om("2026-02-02T11:00");
        proef.m.klantcontacten.turf(proef.wim.actor("turven"), "telefoon", "sloot", Contactresultaat.DOORVERWEZEN);
        proef.om("2026-02-10T11:00");
        assertThat(openbaar(nina)).containsExactly("100%", "–");
        proef.om("2026-02-11T10:00");
        assertThat(openbaar(nina)).containsExactly("85%", "–");
        // of a week with four contacts nothing is shown
        proef.om("2026-05-26T10:00");
        for (int i = 0; i < 4; i++) {
            proef.direct(proef.wim, "dijk");
        }
        proef.om("2026-06-02T10:00");
        assertThat(openbaar(nina)).containsExactly("–", "–");
        proef.m.prestaties.toon(nina, false);
        assertThat(proef.m.prestaties.find(nina.organisatie())).isEmpty();
    }

    private static List<String> openbaar(Medewerker wie) {
        return proef.m.prestaties.find(wie.organisatie()).orElseThrow().cijfers().stream()
                .map(Kerncijfer::tekst)
                .toList();
    }

    @Test
    void wie_meteen_ophangt_staat_apart_van_wie_na_wachten_weggaat() {
        proef.om("2026-03-09T12:00");
        proef.plant("""
                insert into kanalen.telefoongesprek (id, organisatie, centrale, bel_id, richting, ingekomen, opgenomen,
                  opgehangen, oorzaak, kort)
                select gen_random_uuid(), ?, gen_random_uuid(), n::text, 'IN', t, t + op * interval '1 second',
                  t + uit * interval '1 second', oorzaak, kort
                from (values (1, 10, 60, null, false), (2, 100, 160, null, false), (3, null, 3, null, true),
                  (4, null, 90, null, false), (5, null, 20, 'forwarded', false)) x(n, op, uit, oorzaak, kort),
                  (values (timestamptz '2026-03-09T10:00+01')) y(t)""", proef.water.organisatie());
        var periode = proef.sturing.periode(4);
        assertThat(proef.m.kanaalcijfers.wachten(proef.wim, periode))
                .containsExactly(new Wachtcijfer("telefoon", "Telefoon", 4, 2, 1, 2, 1, 1));
        assertThat(proef.m.kanaalcijfers.wachten(proef.imre, periode)).isEmpty();
    }

    @Test
    void het_wandbord_telt_wat_nu_open_staat_naar_de_tijd_die_rest() {
        proef.om("2026-04-07T10:00");
        var v = proef.vraagBijSanne();
        proef.om("2026-04-07T10:01");
        var stand = proef.m.wandbord.stand(proef.sanne);
        assertThat(stand.open().alle()).isPositive();
        assertThat(stand.wachten()).isZero();
        proef.plant("update vragen.vraag set toegezegd_op = '2026-04-07T07:00Z' where id = ?", v.id());
        assertThat(proef.m.wandbord.stand(proef.sanne).open().teLaat()).isEqualTo(1);
        proef.plant("update vragen.vraag set toegezegd_op = '2026-04-07T11:00Z' where id = ?", v.id());
        assertThat(proef.m.wandbord.stand(proef.sanne).open()).isEqualTo(new Wandbord.Open(0, 1, 0, 0, 0));
        proef.plant("update vragen.vraag set toegezegd_op = '2026-04-07T21:00Z' where id = ?", v.id());
        assertThat(proef.m.wandbord.stand(proef.sanne).open()).isEqualTo(new Wandbord.Open(0, 0, 1, 0, 0));
        proef.plant("update vragen.vraag set toegezegd_op = '2026-04-14T21:00Z' where id = ?", v.id());
        proef.om("2026-04-07T22:00");
        assertThat(proef.m.wandbord.stand(proef.sanne).open()).isEqualTo(new Wandbord.Open(0, 0, 0, 0, 1));
        assertThat(proef.m.wandbord.stand(proef.wim).open().alle()).isZero();
    }
}
