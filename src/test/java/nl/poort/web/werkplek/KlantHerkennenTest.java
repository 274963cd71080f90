package nl.poort.web.werkplek;

import static org.assertj.core.api.Assertions.assertThat;

import nl.poort.contact.klantcontact.Bsn;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.Klantrol;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.registers.organisatie.Medewerker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Who is at the desk: recognised by BSN only on purpose, and speaking for oneself or for somebody else.
class KlantHerkennenTest {
    private static final String BSN = "999990019";
    private static Werkplekproef proef;
    private static Medewerker sanne;
    private static Partij fatima;

    @BeforeAll
    static void open() {
        proef = new Werkplekproef();
        var gemeente = proef.m
                .organisaties
                .findOpCode(Werkplekproef.PROGRAMMA, "demo-westveld")
                .orElseThrow();
        sanne = proef.m
                .medewerkers
                .findOpEmail(Werkplekproef.PROGRAMMA, gemeente.id(), "sanne@demo.poort.example")
                .orElseThrow();
        fatima = proef.m.partijen.registreer(
                sanne.actor("proef"),
                NieuwePartij.persoon("Fatima Herkend", DigitaalAdres.telefoon("06 12345678"))
                        .metBsn(new Bsn(BSN)));
    }

    @AfterAll
    static void close() {
        proef.close();
    }

    private static long geteld(String sql) {
        return proef.test
                .eigenaar()
                .withHandle(h -> h.createQuery(sql).mapTo(Long.class).one());
    }

    private static long inzagen() {
        return geteld("select count(*) from gebeurtenissen.gebeurtenis where soort = 'bsn.ingezien'"
                + " and doel = 'klant herkennen bij een contact'");
    }

    @Test
    void een_bsn_wordt_alleen_gezocht_met_de_knop_en_het_doel_staat_vast() {
        var bureau = proef.bureau("sanne");
        var contact = bureau.begin();
        long eerst = inzagen();
        assertThat(bureau.stuur(contact + "/zoeken", "zoekterm", BSN, "typen", "ja")
                        .body())
                .doesNotContain("Fatima Herkend");
        assertThat(bureau.pagina(contact + "?zoekterm=" + BSN)).doesNotContain("Fatima Herkend");
        assertThat(inzagen()).isEqualTo(eerst);
        var gevonden = bureau.stuur(contact + "/zoeken", "zoekterm", "9999 90 019", "nu", "ja");
        assertThat(gevonden.headers().firstValue("Location")).hasValue(contact + "?blad=klant:" + fatima.id());
        assertThat(inzagen()).isEqualTo(eerst + 1);
        assertThat(bureau.pagina(contact)).contains("Hoort bij <b>Fatima Herkend</b> (niet gecontroleerd)");
        assertThat(geteld("select count(*) from gebeurtenissen.gebeurtenis where inhoud::text like '%" + BSN + "%'"))
                .isZero();
    }

    @Test
    void wie_voor_een_ander_spreekt_staat_als_gemachtigde_bij_het_contact() {
        var bureau = proef.bureau("sanne");
        assertThat(bureau.sluit("zoeknamens", "Herkend", "zoek", "namens").body())
                .contains("namens-" + fatima.id());
        var vraag = bureau.zegToe("namens", fatima.id().toString());
        var contact = proef.m
                .klantcontacten
                .bijVraag(sanne.actor("proef"), vraag.id())
                .getFirst();
        assertThat(contact.namens()).isEqualTo(fatima.id());
        assertThat(contact.rol()).isEqualTo(Klantrol.GEMACHTIGDE);
        assertThat(contact.partij()).isEqualTo(vraag.klant()).isNotEqualTo(fatima.id());
        assertThat(bureau.pagina("/werkplek/vraag/" + vraag.id())).contains("Spreekt voor <b>Fatima Herkend</b>");
    }

    @Test
    void namens_een_nieuw_iemand_vraagt_een_naam_en_wie_anoniem_is_spreekt_voor_niemand() {
        var bureau = proef.bureau("sanne");
        var fout = bureau.sluit(
                "kanaal",
                "telefoon",
                "woorden",
                "Mag dit?",
                "besluit",
                "uitzoeken",
                "wijze",
                "SCHRIJVEN",
                "namens",
                "nieuw",
                "namensnaam",
                "");
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("Schrijf op voor wie de klant spreekt", "kan niet anoniem zijn");
        var vraag = bureau.zegToe("namens", "nieuw", "namensnaam", "Oma De Vries");
        assertThat(bureau.pagina("/werkplek/vraag/" + vraag.id())).contains("Spreekt voor <b>Oma De Vries</b>");
    }

    @Test
    void een_collega_staat_in_het_zoekvak_met_wie_er_in_gesprek_is() {
        var contact = proef.bureau("sanne").begin();
        proef.bureau("petra").begin();
        var gevonden = proef.bureau("sanne").stuur(contact + "/zoeken", "zoekterm", "petra");
        assertThat(gevonden.body()).contains("Collega's", "collega:", "in gesprek");
        assertThat(proef.bureau("sanne")
                        .stuur(contact + "/zoeken", "zoekterm", "ilse")
                        .body())
                .contains("Ilse Bakker")
                .doesNotContain("in gesprek");
    }

    @Test
    void bij_het_contact_van_een_ander_komt_niemand() {
        var contact = proef.bureau("sanne").begin();
        for (var ander : java.util.List.of("petra", "noor")) {
            var bureau = proef.bureau(ander);
            assertThat(bureau.get(contact).statusCode()).isEqualTo(404);
            for (var stap : java.util.List.of("", "/concept", "/zoeken", "/keuze", "/onderwerp", "/afval")) {
                assertThat(bureau.stuur(contact + stap, "woorden", "gekaapt", "besluit", "turf")
                                .statusCode())
                        .as(ander + stap)
                        .isEqualTo(404);
            }
        }
        assertThat(proef.bureau("sanne").pagina(contact)).doesNotContain("gekaapt");
    }
}
