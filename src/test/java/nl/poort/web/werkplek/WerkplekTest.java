package nl.poort.web.werkplek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.poort.keten.vragen.Vraagstand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WerkplekTest {
    private static Werkplekproef proef;

    @BeforeAll
    static void open() {
        proef = new Werkplekproef();
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    @Test
    void situatie_1_gaat_van_klant_naar_deskundige_en_terug_door_alleen_op_knoppen_te_drukken() {
        var sanne = proef.bureau("sanne");
        var ilse = proef.bureau("ilse");
        var vraag = sanne.zegToe("naar", proef.team("DESKUNDIGE").toString(), "gevraagd", "Leg uit wat dit betekent");
        assertThat(sanne.pagina("/werkplek/vraag/" + vraag.id()))
                .contains("Fatima Özdemir", "moet het nog aannemen", "U hoeft nu niets te doen");

        assertThat(ilse.pagina("/werkplek")).contains(vraag.kenmerk(), ">Aannemen<");
        assertThat(ilse.actie(vraag, Actie.AANNEMEN).statusCode()).isEqualTo(303);
        assertThat(ilse.pagina("/werkplek/vraag/" + vraag.id()))
                .contains(Werkplekproef.WOORDEN, "Nu aan u: beantwoorden", "Leg uit wat dit betekent");
        ilse.actie(vraag, Actie.BEANTWOORDEN, "antwoord", "Het dakvlak aan de straat telt.", "bron", "Bbl bijlage I");

        assertThat(sanne.pagina("/werkplek/vraag/" + vraag.id()))
                .contains("Nu aan u: klant informeren en sluiten", "Het dakvlak aan de straat telt.", "antwoord terug");
        sanne.actie(vraag, Actie.INFORMEREN, "hoe", "KLANTCONTACT", "verteld", "Het dakvlak aan de straat telt.");
        assertThat(proef.vraag(vraag.kenmerk()).stand()).isEqualTo(Vraagstand.GESLOTEN);
        assertThat(sanne.pagina("/werkplek/vraag/" + vraag.id()))
                .contains("heeft de klant geïnformeerd", "Wij zochten de klant", "#contact-1", "#contact-2");
    }

    @Test
    void wie_te_laat_aanneemt_hoort_wie_het_heeft() {
        var vraag =
                proef.bureau("sanne").zegToe("naar", proef.team("DESKUNDIGE").toString(), "gevraagd", "Kijk hiernaar");
        var overdracht =
                proef.m.vragen.weg(Werkplekproef.PROGRAMMA, vraag.id()).blad().orElseThrow();
        var een = overdracht.id().toString();
        assertThat(proef.bureau("ilse").stuur("/werkplek/aanneming", "een", een).statusCode())
                .isEqualTo(303);
        var laat = proef.bureau("petra").stuur("/werkplek/aanneming", "een", een);
        assertThat(laat.statusCode()).isEqualTo(422);
        assertThat(laat.body()).contains("Ilse Bakker heeft dit al aangenomen");
    }

    @Test
    void een_formulier_dat_twaalf_keer_tegelijk_komt_maakt_een_vraag() throws Exception {
        var sanne = proef.bureau("sanne");
        var sleutel = UUID.randomUUID().toString();
        var woorden = "Dubbel geklikt " + sleutel;
        var contact = sanne.begin();
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var klikken = IntStream.range(0, 12)
                    .mapToObj(i -> draden.submit(() -> sanne.stuur(
                            contact,
                            "_sleutel",
                            sleutel,
                            "kanaal",
                            "balie",
                            "wijze",
                            "SCHRIJVEN",
                            "woorden",
                            woorden,
                            "besluit",
                            "uitzoeken")))
                    .toList();
            var eerste = klikken.getFirst().get().headers().firstValue("Location");
            assertThat(eerste).isPresent();
            for (var klik : klikken) {
                assertThat(klik.get().headers().firstValue("Location")).isEqualTo(eerste);
            }
        }
        int aantal = proef.test
                .eigenaar()
                .withHandle(h -> h.createQuery("select count(*) from vragen.vraag where tekst = :t")
                        .bind("t", woorden)
                        .mapTo(Integer.class)
                        .one());
        assertThat(aantal).isEqualTo(1);
    }

    @Test
    void een_fout_formulier_noemt_alle_fouten_en_houdt_wat_er_getypt_was() {
        var fout = proef.bureau("sanne")
                .sluit(
                        "kanaal",
                        "telefoon",
                        "naam",
                        "",
                        "telefoon",
                        "12",
                        "email",
                        "geen adres",
                        "woorden",
                        "",
                        "besluit",
                        "uitzoeken",
                        "naar",
                        proef.team("DESKUNDIGE").toString());
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body())
                .contains("<title>Fout: ")
                .contains("Vul een naam in", "Dit telefoonnummer klopt niet", "Schrijf op wat de klant vraagt")
                .contains("value=\"geen adres\"", "value=\"12\"");
    }

    @Test
    void wie_belooft_te_bellen_heeft_een_nummer_nodig() {
        var anoniem = proef.bureau("sanne").sluit("kanaal", "balie", "woorden", "Wat nu?", "besluit", "uitzoeken");
        assertThat(anoniem.statusCode()).isEqualTo(422);
        assertThat(anoniem.body()).contains("u belooft te bellen", "id=\"fout-telefoon\"");
    }

    @Test
    void een_partner_ziet_de_woorden_maar_niet_wie_de_klant_is() {
        var sanne = proef.bureau("sanne");
        var vraag = sanne.zegToe("naar", proef.team("IPLO").toString(), "gevraagd", "Herkent u dit?");
        var noor = proef.bureau("noor");
        assertThat(noor.pagina("/werkplek/vraag/" + vraag.id()))
                .contains(Werkplekproef.WOORDEN, "Herkent u dit?")
                .doesNotContain("Fatima", "12345678", "De klant</h2>", "Sanne de Boer");
        assertThat(noor.stuur("/werkplek/zoeken", "zoek", "Fatima").body()).doesNotContain("Özdemir");
        assertThat(proef.bureau("wim").get("/werkplek/vraag/" + vraag.id()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void wie_weigert_is_de_vraag_kwijt_en_de_vrager_heeft_hem_met_de_reden_terug() {
        var sanne = proef.bureau("sanne");
        var vraag = sanne.zegToe("naar", proef.team("IPLO").toString(), "gevraagd", "Herkent u dit?");
        var noor = proef.bureau("noor");
        var zonder = noor.actie(vraag, Actie.WEIGEREN, "weigerreden", "");
        assertThat(zonder.statusCode()).isEqualTo(422);
        assertThat(zonder.body()).contains("id=\"fout-weigerreden\"");
        var geweigerd = noor.actie(vraag, Actie.WEIGEREN, "weigerreden", "Dit is een regel van de gemeente");
        assertThat(geweigerd.headers().firstValue("Location")).contains("/werkplek");
        assertThat(noor.get("/werkplek/vraag/" + vraag.id()).statusCode()).isEqualTo(404);
        assertThat(sanne.pagina("/werkplek")).contains("weigert: Dit is een regel van de gemeente", "Gezien");
        assertThat(sanne.pagina("/werkplek/vraag/" + vraag.id())).contains("heeft geweigerd", "Nu aan u: doorzetten");
    }

    @Test
    void alleen_wat_nu_kan_staat_er() {
        var sanne = proef.bureau("sanne");
        var vraag = sanne.zegToe();
        assertThat(sanne.kan(vraag, Actie.DOORZETTEN)).isTrue();
        assertThat(sanne.kan(vraag, Actie.INFORMEREN)).isTrue();
        assertThat(sanne.kan(vraag, Actie.AANNEMEN)).isFalse();
        assertThat(sanne.kan(vraag, Actie.HEROPENEN)).isFalse();
        assertThat(sanne.kan(vraag, Actie.TOEWIJZEN)).isFalse();
        sanne.actie(vraag, Actie.INFORMEREN, "hoe", "KLANTCONTACT", "verteld", "Ja, dat mag.");
        assertThat(sanne.kan(vraag, Actie.INFORMEREN)).isFalse();
        assertThat(sanne.kan(vraag, Actie.HEROPENEN)).isTrue();
        sanne.actie(vraag, Actie.HEROPENEN, "heropenreden", "De klant bedoelt de achterkant");
        assertThat(proef.vraag(vraag.kenmerk()).stand()).isEqualTo(Vraagstand.OPEN);
    }

    @Test
    void zoeken_springt_naar_een_kenmerk_en_vindt_een_klant_zonder_zijn_naam_in_het_adres() {
        var sanne = proef.bureau("sanne");
        var vraag = sanne.zegToe();
        var kenmerk = vraag.kenmerk().toLowerCase().replace('-', ' ');
        assertThat(sanne.stuur("/werkplek/zoeken", "zoek", kenmerk).headers().firstValue("Location"))
                .contains("/werkplek/vraag/" + vraag.id());
        assertThat(sanne.stuur("/werkplek/zoeken", "zoek", "ozdemir").body()).contains("Fatima Özdemir");
        assertThat(sanne.stuur("/werkplek/zoeken", "zoek", "xqzwvkj").body()).contains("Niets gevonden");
    }

    @Test
    void een_teamleider_verdeelt_het_werk_en_een_ander_mag_dat_niet() {
        var sanne = proef.bureau("sanne");
        var vraag = sanne.zegToe("naar", proef.team("DESKUNDIGE").toString(), "gevraagd", "Verdeel dit");
        var overdracht =
                proef.m.vragen.weg(Werkplekproef.PROGRAMMA, vraag.id()).blad().orElseThrow();
        var ilse = proef.m.medewerkers.vanTeam(Werkplekproef.PROGRAMMA, overdracht.naarTeam()).stream()
                .filter(m -> m.naam().startsWith("Ilse"))
                .findFirst()
                .orElseThrow();
        String[] velden = {
            "overdracht", overdracht.id().toString(), "aan", ilse.id().toString()
        };
        assertThat(proef.bureau("ilse").stuur("/werkplek/toewijzing", velden).statusCode())
                .isEqualTo(403);
        assertThat(proef.bureau("petra").stuur("/werkplek/toewijzing", velden).statusCode())
                .isEqualTo(303);
        assertThat(proef.bureau("ilse").pagina("/werkplek?mijn=ja")).contains(vraag.kenmerk(), "voor u");
    }

    @Test
    void een_geturfd_contact_bewaart_niets_van_de_klant() {
        var sanne = proef.bureau("sanne");
        var antwoord = sanne.sluit("kanaal", "balie", "besluit", "turf", "turfonderwerp", "Openingstijden");
        assertThat(antwoord.headers().firstValue("Location")).contains("/werkplek/contact");
        assertThat(sanne.pagina("/werkplek/contact")).contains("Geteld");
    }

    @Test
    void een_schakel_zoeken_verandert_niets_en_houdt_de_tekst() {
        var sanne = proef.bureau("sanne");
        var vraag = sanne.zegToe();
        var gezocht = sanne.actie(
                vraag, Actie.DOORZETTEN, "zoek", "schakel", "zoekschakel", "waterschap", "gevraagd", "Weet u dit?");
        assertThat(gezocht.statusCode()).isEqualTo(200);
        assertThat(gezocht.body()).contains("Waterschap Veldwater", "Weet u dit?");
    }

    @Test
    void markup_in_woorden_van_de_klant_blijft_tekst() {
        var sanne = proef.bureau("sanne");
        var vraag = sanne.zegToe("woorden", "<script>alert(1)</script> & \"quotes\" 😀 'ë'");
        assertThat(sanne.pagina("/werkplek/vraag/" + vraag.id()))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "😀")
                .doesNotContain("<script>alert");
    }

    @Test
    void een_adres_dat_niet_klopt_wordt_in_woorden_geweigerd() {
        var sanne = proef.bureau("sanne");
        assertThat(sanne.get("/werkplek?team=x").statusCode()).isEqualTo(400);
        assertThat(sanne.get("/werkplek?na=gisteren").statusCode()).isEqualTo(400);
        assertThat(sanne.get("/werkplek/regie?na=x").statusCode()).isEqualTo(400);
        assertThat(sanne.get("/werkplek/vraag/x").statusCode()).isEqualTo(404);
        assertThat(sanne.get("/werkplek/vraag/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }
}
