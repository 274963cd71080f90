package nl.poort.web.werkplek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.catalogus.Startcatalogus;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.register.Toegang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A case at the desk: start, link, take apart, and the work list of cases.
class ZaakWerkplekTest {
    private static Werkplekproef proef;

    @BeforeAll
    static void open() {
        proef = new Werkplekproef();
        for (var code : List.of("demo-westveld", "demo-oostveld")) {
            var o = proef.m
                    .organisaties
                    .findOpCode(Werkplekproef.PROGRAMMA, code)
                    .orElseThrow();
            new Startcatalogus(proef.m.db, proef.zgw.catalogus)
                    .laad(Toegang.alles(new Actor(null, "proef", o.id(), "proef")), o.naam());
        }
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    private static String eersteSoort(String pagina) {
        var m = Pattern.compile("name=\"zaaktype\" value=\"([0-9a-f-]{36})\"").matcher(pagina);
        assertThat(m.find()).as(pagina).isTrue();
        return m.group(1);
    }

    private static String pad(Vraag v) {
        return "/werkplek/vraag/" + v.id();
    }

    @Test
    void een_vraag_wordt_een_zaak_met_zoeken_op_wat_het_is() {
        var sanne = proef.bureau("sanne");
        var v = sanne.zegToe();
        assertThat(sanne.pagina(pad(v))).contains("Maak er een zaak van", "Alt+Z");
        var gezocht = sanne.stuur(pad(v) + "/zaak", "_formulier", "start", "zoek", "zaaktype", "zoekzaaktype", "boom");
        assertThat(gezocht.body()).contains("Gevonden met", "Vergunning om een boom te kappen", "binnen 8 weken");
        assertThat(proef.vraag(v.kenmerk()).alsZaak()).isFalse();
        // without a choice: every error at once, and what was typed stays
        var leeg = sanne.stuur(pad(v) + "/zaak", "_formulier", "start", "omschrijving", "Eik in de tuin");
        assertThat(leeg.statusCode()).isEqualTo(422);
        assertThat(leeg.body()).contains("Kies wat voor zaak het is", "Eik in de tuin");
        var gestart = sanne.stuur(
                pad(v) + "/zaak",
                "_formulier",
                "start",
                "zaaktype",
                eersteSoort(gezocht.body()),
                "omschrijving",
                "Eik in de tuin");
        assertThat(gestart.statusCode()).isEqualTo(303);
        var pagina = sanne.pagina(pad(v));
        assertThat(pagina)
                .contains("/werkplek/zaken/", "Vergunning om een boom te kappen", "Ontvangen", "Zaak " + v.kenmerk())
                .doesNotContain("/informering\"");
        assertThat(proef.vraag(v.kenmerk()).volgendeStap()).startsWith("Wij hebben");
        var zaken = sanne.pagina("/werkplek/zaken?wie=mijn");
        assertThat(zaken).contains(v.kenmerk(), "Eik in de tuin", "bij u");
        assertThat(proef.bureau("ilse").pagina("/werkplek/zaken?wie=mijn")).doesNotContain(v.kenmerk());
        assertThat(proef.bureau("ilse").pagina("/werkplek/zaken?wie=alle")).contains(v.kenmerk());
        assertThat(sanne.stuur("/werkplek/zaken", "zoekzaak", v.kenmerk()).body())
                .contains("Eik in de tuin");
        assertThat(sanne.stuur("/werkplek/zaken", "zoekzaak", "Ozdemir").body()).contains("Eik in de tuin");
    }

    @Test
    void wat_er_op_lijkt_staat_vooraan_en_is_met_een_druk_gekoppeld_en_weer_los() {
        var sanne = proef.bureau("sanne");
        var eerste = sanne.zegToe(
                "naam",
                "Brug Een",
                "telefoon",
                "06 11111111",
                "woorden",
                "De brug bij Havenstraat 3 gaat niet meer dicht");
        var soort = eersteSoort(sanne.pagina(pad(eerste) + "/zaak"));
        var gestart = sanne.stuur(
                pad(eerste) + "/zaak", "_formulier", "start", "zaaktype", soort, "plaats", "Havenstraat 3, Westveld");
        assertThat(gestart.statusCode()).isEqualTo(303);
        assertThat(sanne.pagina(pad(eerste))).contains("Zaak " + eerste.kenmerk() + " is gestart");
        var v = sanne.zegToe(
                "naam",
                "Brug Twee",
                "telefoon",
                "06 22222222",
                "woorden",
                "Ik sta al een uur voor de brug, Havenstraat 3");
        var start = sanne.pagina(pad(v) + "/zaak");
        assertThat(start).contains("Lijkt op", eerste.kenmerk(), "zelfde plaats");
        var zaak = Pattern.compile("name=\"zaak\" value=\"([0-9a-f-]{36})\"").matcher(start);
        assertThat(zaak.find()).isTrue();
        assertThat(sanne.stuur(pad(v) + "/zaakkoppeling", "zaak", zaak.group(1)).statusCode())
                .isEqualTo(303);
        assertThat(sanne.pagina(pad(v))).contains(eerste.kenmerk(), "Hoort bij zaak " + eerste.kenmerk());
        var zonder = sanne.stuur(pad(v) + "/zaakontkoppeling", "_formulier", "zaaklos", "loszaak", zaak.group(1));
        assertThat(zonder.statusCode()).isEqualTo(422);
        assertThat(zonder.body()).contains("Schrijf op waarom deze zaak niet bij deze vraag hoort");
        sanne.stuur(
                pad(v) + "/zaakontkoppeling",
                "_formulier",
                "zaaklos",
                "loszaak",
                zaak.group(1),
                "losreden",
                "Het is een andere brug");
        assertThat(sanne.pagina(pad(v))).contains("losgemaakt", "Het is een andere brug", "Maak er een zaak van");
        var onbekend = sanne.stuur(pad(v) + "/zaakkoppeling", "_formulier", "koppel", "nummer", "K-1999-000001");
        assertThat(onbekend.statusCode()).isEqualTo(422);
        assertThat(onbekend.body()).contains("Deze zaak is niet gevonden");
        assertThat(sanne.stuur(pad(v) + "/zaakkoppeling", "_formulier", "koppel", "nummer", eerste.kenmerk())
                        .statusCode())
                .isEqualTo(303);
        // for another municipality it is not there, as any number that was never given
        var olga = proef.bureau("olga");
        var haar = olga.zegToe("woorden", "De brug bij Havenstraat 3 staat open");
        assertThat(olga.pagina(pad(haar) + "/zaak")).doesNotContain("Lijkt op", eerste.kenmerk());
        var vreemd = olga.stuur(pad(haar) + "/zaakkoppeling", "_formulier", "koppel", "nummer", eerste.kenmerk());
        assertThat(vreemd.body()).contains("Deze zaak is niet gevonden");
        var oplopend = olga.stuur(pad(haar) + "/zaakkoppeling", "zaak", zaak.group(1));
        assertThat(oplopend.body()).contains("Deze zaak is niet gevonden");
        assertThat(olga.pagina("/werkplek/zaken?wie=alle")).doesNotContain(eerste.kenmerk());
    }
}
