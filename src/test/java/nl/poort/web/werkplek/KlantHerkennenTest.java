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
    void een_code_van_een_onbekend_adres_springt_naar_zijn_blad_gaat_mee_en_wordt_een_bevinding() {
        var melding = proef.m.omgeving.meldingen().meld("4921 BV", "1");
        var bureau = proef.bureau("sanne");
        var contact = bureau.begin();
        var kaal = melding.kenmerk().replace("-", "").toLowerCase(java.util.Locale.ROOT);
        assertThat(bureau.stuur(contact + "/zoeken", "zoekterm", kaal).body())
                .contains("Adressen die er niet bij stonden", "adres:" + melding.kenmerk(), "4921 BV 1");
        var gesprongen = bureau.stuur(contact + "/zoeken", "zoekterm", kaal, "nu", "ja");
        assertThat(gesprongen.headers().firstValue("Location")).hasValue(contact + "?blad=adres:" + melding.kenmerk());
        assertThat(bureau.pagina(contact + "?blad=adres:" + melding.kenmerk()))
                .contains("Adres niet gevonden", "4921 BV 1", "/adresmeldingen?code=" + melding.kenmerk());
        bureau.stuur(
                contact,
                "kanaal",
                "telefoon",
                "naam",
                "Fatima Özdemir",
                "telefoon",
                "06 12345678",
                "woorden",
                "Mijn huis staat er niet bij",
                "besluit",
                "uitzoeken");
        assertThat(geteld("select count(*) from vragen.vraag where tekst = 'Mijn huis staat er niet bij'"
                        + " and context::text like '%" + melding.kenmerk() + "%4921 BV 1%'"))
                .isEqualTo(1);
        // the finding about the register is open until somebody says what was done
        assertThat(proef.m.omgeving.meldingen().open(sanne))
                .extracting(m -> m.kenmerk())
                .contains(melding.kenmerk());
        proef.m.omgeving.meldingen().handelAf(sanne, melding.id(), "Gemeld bij de BAG-beheerder");
        assertThat(bureau.pagina(bureau.begin() + "?blad=adres:" + melding.kenmerk()))
                .contains("Gemeld bij de BAG-beheerder");
    }

    @Test
    void een_verzoeknummer_springt_naar_het_verzoek_en_niet_naar_dat_van_een_ander() {
        var nummer = "2026100512345";
        var bronnen = new nl.poort.loket.ontvangst.Ontvangstbronnen(
                proef.m.db, proef.m.organisaties, proef.m.medewerkers, proef.zgw.documenten.bestanden, null);
        var ontvangsten = new nl.poort.loket.ontvangst.Ontvangsten(
                bronnen, new nl.poort.loket.ontvangst.Aansluitingen(proef.m.db));
        var bericht = new nl.poort.loket.ontvangst.Verzoekbericht(nummer, 0);
        ontvangsten.neemAan(sanne.organisatie(), bericht);
        var verzoek =
                ontvangsten.metNummer(sanne.actor("proef"), nummer).getFirst().id();
        var bureau = proef.bureau("sanne");
        var contact = bureau.begin();
        for (var getypt : java.util.List.of(nummer, "20261005 12345", "20261005 12345 000")) {
            assertThat(bureau.stuur(contact + "/zoeken", "zoekterm", getypt, "nu", "ja")
                            .headers()
                            .firstValue("Location"))
                    .as(getypt)
                    .hasValue(contact + "?blad=verzoek:" + verzoek);
        }
        assertThat(bureau.pagina(contact + "?blad=verzoek:" + verzoek))
                .contains("20261005 12345 000", "/verzoeken/" + verzoek, "aangekondigd");
        var noor = proef.bureau("noor");
        var haar = noor.begin();
        assertThat(noor.stuur(haar + "/zoeken", "zoekterm", nummer, "nu", "ja")
                        .headers()
                        .firstValue("Location"))
                .isNotEqualTo(java.util.Optional.of(haar + "?blad=verzoek:" + verzoek));
        assertThat(noor.get(haar + "?blad=verzoek:" + verzoek).statusCode()).isEqualTo(404);
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
