package nl.poort.web.mijn;

import static nl.poort.web.mijn.Mijnsite.gegevens;
import static nl.poort.web.portaal.Burgersite.velden;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import nl.poort.contact.inzage.Correctie;
import nl.poort.contact.inzage.Nepbronhouder;
import nl.poort.contact.inzage.Terugmelding;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstand;
import nl.poort.techniek.db.Tx;
import nl.poort.web.portaal.Burgersite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a citizen changes, disputes and sees of the own data.
class MijnGegevensTest {
    private static Mijnsite mijn;
    private static Burgersite site;

    @BeforeAll
    static void open() {
        mijn = new Mijnsite();
        site = mijn.site;
    }

    @AfterAll
    static void sluit() {
        mijn.close();
    }

    @BeforeEach
    void dag() {
        site.om("2026-05-18T10:00");
    }

    @Test
    void een_telefoonnummer_is_meteen_gewijzigd_staat_in_de_historie_en_is_terug_te_draaien() {
        var oud = mijn.nu(mijn.jans).telefoon().orElseThrow();
        var jans = mijn.binnen("jans");
        var pad = gegevens(mijn.jans.id());
        var mail = mijn.nu(mijn.jans).email().orElseThrow();
        jans.post(pad + "/contact", mijn.contact(mijn.jans, "06 8765 4321", mail));
        assertThat(mijn.nu(mijn.jans).telefoon()).hasValue("+31687654321");
        var pagina = jans.get(pad).body();
        assertThat(pagina).contains(oud + " werd +31687654321", "door uzelf").doesNotContain(Mijnsite.JANS);
        var oudeversie = mijn.contact(mijn.jans, "0611111111", mail);
        oudeversie.put("versie", "1");
        assertThat(jans.post(pad + "/contact", oudeversie).statusCode()).isEqualTo(422);
        var wijziging = Pattern.compile("name=\"wijziging\" value=\"([^\"]+)\"").matcher(pagina);
        assertThat(wijziging.find()).isTrue();
        jans.post(pad + "/herstel", velden("_formulier", "herstel", "wijziging", wijziging.group(1)));
        assertThat(mijn.nu(mijn.jans).telefoon()).hasValue(oud);
        var fout = jans.post(pad + "/contact", mijn.contact(mijn.jans, "geen nummer", mail));
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("geen nummer");
    }

    @Test
    void een_nieuw_mailadres_geldt_pas_na_de_code_die_erheen_ging() {
        var jans = mijn.binnen("jans");
        var pad = gegevens(mijn.jans.id());
        var oud = mijn.nu(mijn.jans).email().orElseThrow();
        jans.post(pad + "/contact", mijn.contact(mijn.jans, "0612345678", "nieuw@voorbeeld.nl"));
        assertThat(mijn.nu(mijn.jans).email()).hasValue(oud);
        var post = site.m.berichten.vanRoot(site.sanne.actor("x"), mijn.jans.id());
        var code = Pattern.compile("code is (\\d{6})").matcher(post.getLast().tekst());
        assertThat(code.find()).isTrue();
        assertThat(post.getLast().volgorde().getFirst().adres()).isEqualTo("nieuw@voorbeeld.nl");
        assertThat(jans.get(pad).body())
                .contains("Bevestig uw nieuwe e-mailadres")
                .doesNotContain(code.group(1));
        var fout = code.group(1).equals("000000") ? "000001" : "000000";
        assertThat(jans.post(pad + "/code", velden("_formulier", "code", "code", fout))
                        .statusCode())
                .isEqualTo(422);
        jans.post(pad + "/code", velden("_formulier", "code", "code", code.group(1)));
        assertThat(mijn.nu(mijn.jans).email()).hasValue("nieuw@voorbeeld.nl");
        var bericht =
                site.m.berichten.vanRoot(site.sanne.actor("x"), mijn.jans.id()).getLast();
        assertThat(bericht.onderwerp()).isEqualTo("Uw e-mailadres is gewijzigd");
        assertThat(bericht.volgorde().getFirst().adres()).isEqualTo(oud);
        jans.post(pad + "/contact", mijn.contact(mijn.jans, "0612345678", "ander@voorbeeld.nl"));
        for (int i = 0; i < 5; i++) {
            jans.post(pad + "/code", velden("_formulier", "code", "code", "abc" + i));
        }
        var laatste = Pattern.compile("code is (\\d{6})")
                .matcher(site.m
                        .berichten
                        .vanRoot(site.sanne.actor("x"), mijn.jans.id())
                        .getLast()
                        .tekst());
        assertThat(laatste.find()).isTrue();
        jans.post(pad + "/code", velden("_formulier", "code", "code", laatste.group(1)));
        assertThat(mijn.nu(mijn.jans).email()).as("na vijf keer raden").hasValue("nieuw@voorbeeld.nl");
    }

    @Test
    void een_betwist_adres_wordt_een_zaak_met_een_maand_en_een_terugmelding_en_de_klant_ziet_de_uitkomst() {
        // 15 August is a Saturday: the Algemene termijnenwet moves the end to Monday
        site.om("2026-07-15T10:00");
        var jans = mijn.binnen("jans");
        var pad = gegevens(mijn.jans.id());
        assertThat(jans.get(pad).body()).contains("Dorpsstraat 12", "klopt-niet?registratie=BRP&amp;wat=Adres");
        var formulier = velden("registratie", "BRP", "wat", "Adres", "hoort", "Kerkweg 3, 9901 AC Westveld");
        var antwoord = jans.post(pad + "/klopt-niet", formulier);
        assertThat(antwoord.headers().firstValue("Location").orElseThrow()).startsWith(pad);
        var c = mijn.kamer
                .correcties
                .vanPartij(site.sanne.actor("x"), mijn.jans.id())
                .getFirst();
        assertThat(c)
                .returns(Correctie.Stand.OPEN, Correctie::stand)
                .returns("Dorpsstraat 12, 9901 AB Westveld", Correctie::staatEr);
        var klok = site.m.klokken.list(site.sanne.actor("x"), c.vraag()).stream()
                .filter(k -> k.soort() == Kloksoort.BESLISTERMIJN)
                .findFirst()
                .orElseThrow();
        assertThat(klok.deadline()).isEqualTo(c.uiterlijk());
        assertThat(LocalDateTime.ofInstant(klok.deadline().minusSeconds(1), Tx.ZONE)
                        .toLocalDate())
                .hasToString("2026-08-17");
        var melding = new Nepbronhouder(site.m.db).find(c.id()).orElseThrow();
        assertThat(melding.hoort()).isEqualTo("Kerkweg 3, 9901 AC Westveld");
        assertThat(jans.get(pad).body()).contains("in onderzoek", "Doorgegeven aan de houder", "17 augustus");
        assertThat(jans.post(pad + "/klopt-niet", velden("registratie", "BRP", "wat", "Adres", "hoort", "Nog iets"))
                        .body())
                .contains("U hebt al gemeld dat dit niet klopt");
        mijn.kamer.correcties.beantwoord(site.sanne, c.id(), Terugmelding.Stand.GEWIJZIGD, "Het adres is aangepast.");
        site.m.overdrachten.aannemen(
                site.sanne,
                site.m.vragen.weg(Burgersite.SYSTEEM, c.vraag()).wortel().id());
        site.m.vragen.informeren(site.sanne, c.vraag(), Bekendmaking.BERICHT, "Uw adres is verbeterd.");
        var na = mijn.kamer.correcties.find(site.sanne.actor("x"), c.id()).orElseThrow();
        assertThat(na.stand()).isEqualTo(Correctie.Stand.AFGEHANDELD);
        assertThat(site.m.klokken.list(site.sanne.actor("x"), c.vraag()))
                .filteredOn(k -> k.soort() == Kloksoort.BESLISTERMIJN)
                .allMatch(k -> k.stand() == Klokstand.GEHAALD);
        assertThat(jans.get(pad).body()).contains("Uw adres is verbeterd.", "Het register is aangepast");
    }

    @Test
    void zeven_dagen_voor_het_einde_hoort_wie_het_behandelt_het() {
        var piet = mijn.binnen("piet");
        piet.post(
                gegevens(mijn.piet.id()) + "/klopt-niet",
                velden("gegeven", "Mijn naam", "staatEr", "Piet Puk", "hoort", "Pieter Puk"));
        var c = mijn.kamer
                .correcties
                .vanPartij(site.sanne.actor("x"), mijn.piet.id())
                .getFirst();
        assertThat(c.terugmelding()).isNull();
        mijn.kamer.correcties.waarschuw();
        assertThat(signalen()).noneMatch(s -> s.contains("mijn naam"));
        site.database.klok().zet(c.uiterlijk().minus(Duration.ofDays(6)));
        mijn.kamer.correcties.waarschuw();
        mijn.kamer.correcties.waarschuw();
        assertThat(signalen())
                .filteredOn(s -> s.contains("Correctie van mijn naam"))
                .hasSize(1);
    }

    private static List<String> signalen() {
        return site.m.signalen.list(site.sanne).stream().map(s -> s.tekst()).toList();
    }

    @Test
    void de_klant_ziet_wie_de_gegevens_kreeg_en_neemt_alles_mee() {
        var vraag = mijn.vraag(mijn.jans, "De sloot loopt over");
        site.naar(site.sanne, vraag, site.iplo, Overdrachtsoort.ADVIES);
        site.m.partijen.bsn(site.sanne.actor("identiteit vaststellen"), mijn.jans.id());
        var jans = mijn.binnen("jans");
        var pad = gegevens(mijn.jans.id());
        jans.get(pad);
        var lijst = jans.get(pad + "/verstrekkingen").body();
        assertThat(lijst)
                .contains("Informatiepunt Leefomgeving", vraag.kenmerk() + ", in uw eigen woorden")
                .contains("Gemeente Westveld", "uw burgerservicenummer", "identiteit vaststellen")
                .contains("Basisregistratie Personen (BRP)")
                .doesNotContain("Sanne", Mijnsite.JANS);
        var alles = jans.get(pad + "/download");
        assertThat(alles.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment");
        assertThat(alles.body())
                .contains("De sloot loopt over", "Jans de Vries", "Dorpsstraat 12", "Informatiepunt Leefomgeving")
                .doesNotContain(Mijnsite.JANS, "Piet");
        assertThat(jans.get(pad + "/overzicht").body())
                .contains("De sloot loopt over")
                .doesNotContain(Mijnsite.JANS);
        assertThat(jans.get("/mijn").body()).contains("U hoort van ons uiterlijk", vraag.kenmerk());
        assertThat(jans.get("/mijn").headers().firstValue("Cache-Control")).hasValue("no-store");
    }
}
