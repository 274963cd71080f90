package nl.poort.keten.behandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.poort.loket.ontvangst.Ontvangsten;
import nl.poort.loket.ontvangst.Ontvangststand;
import nl.poort.loket.ontvangst.Proefvoorziening.Storing;
import nl.poort.loket.ontvangst.Verzoekbericht;
import nl.poort.sturing.Controle;
import nl.poort.sturing.NietsKwijt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is on its way arrives whole, or the people who must know hear that it did not (A2, A3, A5, A6, C18).
class VerzoekaankomstTest {
    private static final String EERSTE = "01-initieren-enkelvoudig.xml";

    @RegisterExtension
    static final GedeeldeOntvangstproef PROEF = new GedeeldeOntvangstproef();

    private Ontvangstproef z;

    @BeforeEach
    void rustig() {
        z = PROEF.rustig();
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
        var vervang = Ontvangstproef.eigen();
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
        z.p.test.klok().verder(Duration.ofHours(25));
        z.kamer.controle.controleer(); // what the other tests on this installation left ready
        var bericht = z.klaar(z.p.gemeente, Ontvangstproef.met(Ontvangstproef.monster(EERSTE), Ontvangstproef.eigen()));
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
        var onbekend = Ontvangstproef.met(Ontvangstproef.monster(EERSTE), Ontvangstproef.eigen())
                .replace("Aanvraag vergunning", "Iets heel anders");
        var vreemd = z.bied(z.p.gemeente, onbekend);
        var verkeerd = z.bied(
                z.p.gemeente,
                Ontvangstproef.met(Ontvangstproef.monster(EERSTE), Ontvangstproef.eigen())
                        .replace(Ontvangstproef.GEMEENTE, "00000001111222333000"));
        var kapot = new Verzoekbericht("20261005" + ++Ontvangstproef.serie, 0);
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

    @Test
    void het_verzoek_zelf_staat_in_het_dossier_om_te_lezen_en_zoals_het_kwam_met_een_controlegetal()
            throws IOException {
        var bericht = z.bied(z.p.gemeente, Ontvangstproef.met(Ontvangstproef.monster(EERSTE), Ontvangstproef.eigen()));
        z.draai();
        z.draai();
        var zaak = z.zaken(z.p.gemeente, bericht.nummer()).getFirst();
        var verzoek = z.ontvangst(z.p.gemeente, bericht).verzoek();
        var kwam = z.kamer.ontvangsten.xml(z.als(z.p.gemeente), verzoek, 0).orElseThrow();
        var afschriften = z.afschriften(z.p.gemeente, zaak.uuid());
        assertThat(afschriften)
                .extracting(d -> d.titel().replace(bericht.toString(), "nr"))
                .containsExactlyInAnyOrder("Verzoek nr (PDF)", "Verzoek nr (XML)");
        for (var d : afschriften) {
            try (var in = z.p.zgw.documenten.bestanden.lees(
                    z.p.gemeente.id(), d.integriteit().waarde(), 0)) {
                var inhoud = in.readAllBytes();
                if (d.bestandsnaam().endsWith(".xml")) {
                    assertThat(inhoud).isEqualTo(kwam);
                } else {
                    assertThat(new String(inhoud, 0, 5, StandardCharsets.US_ASCII))
                            .isEqualTo("%PDF-");
                }
            }
        }
    }
}
