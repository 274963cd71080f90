package nl.poort.web.beheer;

import static nl.poort.web.beheer.Beheersite.PROGRAMMA;
import static nl.poort.web.beheer.Beheersite.naar;
import static nl.poort.web.beheer.Beheersite.tekst;
import static nl.poort.web.beheer.Beheersite.velden;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.poort.contact.kennis.ArtikelGeschreven;
import nl.poort.web.Proefsite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KennisEnBerichtenSchermTest {
    private static Beheersite site;

    @BeforeAll
    static void open() {
        site = new Beheersite();
        site.database.gebeurtenissen().after("kapot", ArtikelGeschreven.class, g -> {
            throw new IllegalStateException("de zoekdienst antwoordt niet");
        });
    }

    @AfterAll
    static void sluit() {
        site.close();
    }

    private static String schrijf(Proefsite.Browser wie, String titel) {
        var gemaakt = wie.post(
                "/beheer/kennis/nieuw",
                velden(
                        "titel",
                        titel,
                        "publiek",
                        "U kunt het zo doen.",
                        "herzienOp",
                        "2027-01-01",
                        "foutcodes",
                        "LOC-404"));
        assertThat(gemaakt.statusCode()).isEqualTo(303);
        return naar(gemaakt);
    }

    @Test
    void een_artikel_gaat_van_concept_naar_controle_naar_gepubliceerd() {
        var bea = site.als(site.bea);
        var fout =
                bea.post("/beheer/kennis/nieuw", velden("titel", "", "publiek", "Dit blijft staan", "herzienOp", ""));
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("fout-titel", "fout-herzienOp", "Dit blijft staan");
        var pad = schrijf(bea, "Adres niet gevonden");
        assertThat(tekst(bea.get(pad))).contains("concept", "Stuur naar controle", "LOC-404");
        assertThat(bea.post(pad + "/publicatie", velden()).statusCode()).isEqualTo(422);
        bea.post(pad + "/controle", velden());
        assertThat(bea.post(pad + "/publicatie", velden()).body()).contains("zelf geschreven");
        var eva = site.als(site.eva);
        eva.post(pad + "/publicatie", velden());
        assertThat(tekst(eva.get(pad))).contains("is gepubliceerd", "gepubliceerd");
        assertThat(tekst(bea.get("/beheer/kennis?lijst=gepubliceerd"))).contains("Adres niet gevonden");
    }

    @Test
    void wie_een_oude_versie_wijzigt_hoort_dat_en_houdt_zijn_tekst() {
        var bea = site.als(site.bea);
        var pad = schrijf(bea, "Versies");
        bea.post(pad + "/wijziging", velden("versie", "1", "titel", "Versies twee", "herzienOp", "2027-01-01"));
        var laat =
                bea.post(pad + "/wijziging", velden("versie", "1", "titel", "Mijn tekst", "herzienOp", "2027-01-01"));
        assertThat(laat.statusCode()).isEqualTo(422);
        assertThat(laat.body()).contains("intussen gewijzigd", "value=\"Mijn tekst\"");
        assertThat(tekst(bea.get(pad))).contains("Versies twee");
    }

    @Test
    void een_bekend_probleem_wordt_opgelost_voor_het_artikel_weg_kan() {
        var bea = site.als(site.bea);
        var pad = schrijf(bea, "Storing");
        bea.post(pad + "/probleem", velden("omweg", "Bel ons"));
        assertThat(tekst(bea.get(pad))).contains("bekend probleem met omweg", "Bel ons");
        assertThat(bea.post(pad + "/intrekking", velden("reden", "klaar")).statusCode())
                .isEqualTo(422);
        bea.post(pad + "/oplossing", velden("toelichting", "Hersteld"));
        assertThat(bea.post(pad + "/intrekking", velden("reden", "")).body()).contains("fout-reden");
        bea.post(pad + "/intrekking", velden("reden", "klaar"));
        assertThat(tekst(bea.get(pad))).contains("verandert niet meer");
    }

    @Test
    void een_artikel_van_een_andere_organisatie_is_hier_niet_te_vinden() {
        var pad = schrijf(site.als(site.daan), "Van Dal");
        var bea = site.als(site.bea);
        var id = pad.substring(pad.lastIndexOf('/') + 1);
        assertThat(bea.get(pad).statusCode()).isEqualTo(404);
        assertThat(bea.get(pad + "/wijziging").statusCode()).isEqualTo(404);
        assertThat(bea.post(pad + "/controle", velden()).statusCode()).isEqualTo(404);
        assertThat(tekst(bea.get("/beheer/kennis"))).doesNotContain("Van Dal").doesNotContain(id);
    }

    @Test
    void een_gestopte_bezorging_ziet_alleen_de_eigen_organisatie_en_kan_opnieuw() {
        var bea = site.als(site.bea);
        var bus = site.database.gebeurtenissen();
        schrijf(bea, "Bezorg mij");
        bus.deliver(50);
        site.database.klok().zet(site.database.klok().instant().plus(Duration.ofDays(40)));
        bus.deliver(50);
        assertThat(bus.wachtend(PROGRAMMA)).anyMatch(w -> w.dood());
        var browser = site.als(site.bea);
        var pagina = browser.get("/beheer/berichten");
        assertThat(tekst(pagina)).contains("Gestopt", "de zoekdienst antwoordt niet", "Opnieuw");
        assertThat(tekst(browser.get("/beheer"))).contains("gestopt na te veel pogingen");
        var eigen = bus.wachtend(site.bea.actor("proef")).getFirst();
        var pad = "/beheer/berichten/" + eigen.id() + "/herhaling";
        assertThat(site.als(site.daan).post(pad, velden("luisteraar", "kapot")).statusCode())
                .isEqualTo(404);
        assertThat(browser.post(pad, velden("luisteraar", "kapot")).statusCode())
                .isEqualTo(303);
    }
}
