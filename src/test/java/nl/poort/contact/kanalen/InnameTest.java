package nl.poort.contact.kanalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.poort.contact.berichten.Berichtkanaal;
import nl.poort.contact.klantcontact.Richting;
import nl.poort.keten.vragen.Vraagstand;
import nl.poort.keten.vragen.Werkfilter;
import nl.poort.registers.documenten.Bestanden;
import nl.poort.registers.klokken.Klokstand;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InnameTest {
    private static final String PAPIER = "Wanneer wordt het papier opgehaald?";
    private static Kanalenproef p;
    private static Ingang mail;
    private static Ingang whatsapp;

    @BeforeAll
    static void open() {
        p = Kanalenproef.open();
        mail = p.ingang("e-mail", "info@westveld.example");
        whatsapp = p.ingang("whatsapp", "15550001111");
    }

    @AfterAll
    static void dicht() {
        p.close();
    }

    private static Inname.Genomen mail(Afzender van, String onderwerp, String tekst) {
        return neem(mail, van, Inhoud.van(onderwerp, tekst, List.of()));
    }

    private static Inname.Genomen neem(Ingang ingang, Afzender van, Inhoud inhoud) {
        return p.kamer.inname.neem(p.inkomend(ingang, van, inhoud));
    }

    @Test
    void elk_kanaal_komt_in_dezelfde_werkvoorraad_met_zijn_norm_en_hetzelfde_artikel() {
        var artikel = p.artikel("Papier ophalen", "wanneer wordt het papier opgehaald");
        var normen = java.util.Map.of(
                "telefoon", "opnemen binnen 20 s",
                "balie", "wachttijd 15 min",
                "webformulier", "1 werkdag",
                "whatsapp", "1 uur binnen openingstijd",
                "e-mail", "2 werkdagen",
                "post", "ontvangst 3 werkdagen",
                "social", "1 werkdag");
        normen.forEach((kanaal, norm) -> {
            var in =
                    p.inkomend(Ingang.vast(p.westveld.id(), kanaal, p.kcc.id()), Afzender.ONBEKEND, Inhoud.van(PAPIER));
            var genomen = p.kamer.inname.neem(in);
            assertThat(genomen.draad().norm()).as(kanaal).isEqualTo(norm);
            assertThat(genomen.draad().artikel()).as(kanaal).isEqualTo(artikel.id());
            assertThat(genomen.draad().artikelVersie()).isEqualTo(artikel.versie());
            assertThat(p.m.werklijst.list(p.sanne, Werkfilter.ALLES))
                    .extracting(r -> r.vraag())
                    .contains(genomen.vraag());
            assertThat(p.kamer.draden.wachtend(p.sanne, kanaal, null, null, 200))
                    .extracting(Draad::id)
                    .contains(genomen.draad().id());
        });
    }

    @Test
    void tien_keer_hetzelfde_bericht_tegelijk_is_een_contact() throws Exception {
        var in = p.inkomend(whatsapp, Afzender.whatsapp("0687654321", "Emma 🌷"), Inhoud.van("Hallo!"));
        try (var draden = Executors.newFixedThreadPool(10)) {
            var werk = new ArrayList<Callable<Inname.Genomen>>();
            for (int i = 0; i < 10; i++) {
                werk.add(() -> p.kamer.inname.neem(in));
            }
            var uit = new ArrayList<Inname.Genomen>();
            for (var f : draden.invokeAll(werk)) {
                uit.add(f.get());
            }
            assertThat(uit).filteredOn(Inname.Genomen::nieuw).hasSize(1);
            assertThat(uit)
                    .extracting(g -> g.uiting())
                    .containsOnly(uit.getFirst().uiting());
            assertThat(p.m.klantcontacten.bijVraag(p.kijker(), uit.getFirst().vraag()))
                    .hasSize(1);
        }
    }

    @Test
    void twee_berichten_van_een_afzender_op_hetzelfde_moment_zijn_een_gesprek() throws Exception {
        var van = Afzender.whatsapp("0687650001", "Tom");
        try (var draden = Executors.newFixedThreadPool(4)) {
            var werk = new ArrayList<Callable<UUID>>();
            for (int i = 0; i < 4; i++) {
                var in = p.inkomend(whatsapp, van, Inhoud.van("deel " + i));
                werk.add(() -> p.kamer.inname.neem(in).draad().id());
            }
            var uit = new ArrayList<UUID>();
            for (var f : draden.invokeAll(werk)) {
                uit.add(f.get());
            }
            assertThat(uit).hasSize(4).containsOnly(uit.getFirst());
        }
    }

    @Test
    void wisselen_van_kanaal_houdt_de_draad_en_dezelfde_klok() {
        var app = Afzender.whatsapp("0687650002", "Noa");
        var begin = p.kamer.inname.neem(p.inkomend(whatsapp, app, Inhoud.van("Mijn bak is weg")));
        var uiterlijk = begin.draad().uiterlijk();
        var belt = p.kamer.inname.neem(p.inkomend(
                        Ingang.vast(p.westveld.id(), "telefoon", p.kcc.id()),
                        Afzender.telefoon("06 8765 0002", ""),
                        Inhoud.van("Ik belde over mijn bak"))
                .met(Aard.GESPROKEN));
        assertThat(belt.draad().id()).isEqualTo(begin.draad().id());
        assertThat(belt.vraag()).isEqualTo(begin.vraag());
        assertThat(belt.draad().uiterlijk()).isEqualTo(uiterlijk);
        assertThat(p.kamer.draden.uitingen(p.kijker(), begin.draad().id()))
                .extracting(Uiting::kanaal)
                .containsExactly("whatsapp", "telefoon");
        assertThat(p.m.klokken.list(p.kijker(), begin.draad().id())).hasSize(1);
    }

    @Test
    void het_kenmerk_in_het_onderwerp_brengt_een_mail_bij_het_gesprek() {
        var begin = p.kamer.inname.neem(
                p.inkomend(whatsapp, Afzender.whatsapp("0687650003", "Lotte"), Inhoud.van("Is het loket open?")));
        var erbij =
                mail(Kanalenproef.klant("lotte"), "Mijn vraag " + begin.draad().kenmerk(), "Ook op zaterdag?");
        assertThat(erbij.draad().id()).isEqualTo(begin.draad().id());
        // who only knows the number is not taken for the customer: answers stay where they were
        assertThat(erbij.draad().kanaal()).isEqualTo("whatsapp");
        assertThat(p.kamer
                        .draden
                        .uitingen(p.kijker(), begin.draad().id())
                        .getLast()
                        .opmerking())
                .contains("nieuw bij deze vraag");
    }

    @Test
    void een_vreemde_met_een_geraden_nummer_opent_niets_opnieuw() {
        var begin = mail(Kanalenproef.klant("karin"), "Paspoort", "Is mijn paspoort klaar?");
        p.kamer.antwoorden.antwoord(p.sanne, begin.draad().id(), Reactie.antwoord("Ja, het ligt klaar."));
        var vreemd = mail(Kanalenproef.klant("boef"), "Over " + begin.draad().kenmerk(), "Wat schreef u?");
        assertThat(vreemd.vraag()).isNotEqualTo(begin.vraag());
        assertThat(p.m.vragen.get(p.kijker(), begin.vraag()).stand()).isEqualTo(Vraagstand.GESLOTEN);
    }

    @Test
    void een_bericht_na_het_antwoord_heropent_en_na_dertig_dagen_begint_een_nieuwe_vraag_in_hetzelfde_gesprek() {
        var begin = mail(Kanalenproef.klant("dirk"), "Kapvergunning", "Mag de boom weg?");
        p.kamer.antwoorden.antwoord(p.sanne, begin.draad().id(), Reactie.antwoord("Ja, dat mag."));
        assertThat(p.draad(begin.draad().id()).stand()).isEqualTo(Draadstand.GESLOTEN);
        var eerste = p.kamer.draden.uitingen(p.kijker(), begin.draad().id()).getFirst();
        var terug = p.kamer.inname.neem(p.inkomend(
                        mail, Kanalenproef.klant("dirk"), Inhoud.van("Re: Kapvergunning", "Ook de tweede?", List.of()))
                .antwoordOp(List.of(eerste.berichtId())));
        assertThat(terug.vraag()).isEqualTo(begin.vraag());
        assertThat(p.m.vragen.get(p.kijker(), begin.vraag()).stand()).isEqualTo(Vraagstand.OPEN);
        assertThat(terug.draad().stand()).isEqualTo(Draadstand.WACHT);
        p.kamer.antwoorden.antwoord(p.sanne, begin.draad().id(), Reactie.antwoord("Ook die."));
        p.test.klok().verder(Duration.ofDays(31));
        var laat = p.kamer.inname.neem(
                p.inkomend(mail, Kanalenproef.klant("dirk"), Inhoud.van("Re: Kapvergunning", "En de derde?", List.of()))
                        .antwoordOp(List.of(eerste.berichtId())));
        assertThat(laat.draad().id()).isEqualTo(begin.draad().id());
        assertThat(laat.vraag()).isNotEqualTo(begin.vraag());
    }

    @Test
    void wat_door_elkaar_binnenkomt_is_hetzelfde_gesprek_als_op_volgorde() {
        var eerste = p.inkomend(mail, Kanalenproef.klant("wil"), Inhoud.van("Grofvuil", "Komt u langs?", List.of()));
        var tweede = p.inkomend(
                        mail, Kanalenproef.klant("wil"), Inhoud.van("Re: Grofvuil", "Ik ben maandag thuis", List.of()))
                .antwoordOp(List.of(eerste.berichtId()));
        var omgekeerd = p.kamer.inname.neem(tweede);
        var later = p.kamer.inname.neem(eerste);
        assertThat(later.draad().id()).isEqualTo(omgekeerd.draad().id());
        assertThat(later.vraag()).isEqualTo(omgekeerd.vraag());
    }

    @Test
    void een_antwoord_gaat_naar_het_gesprek_stopt_de_klok_en_sluit_de_vraag() {
        var begin = mail(Kanalenproef.klant("sara"), "Afval", "Wanneer komt de bak?");
        var uiting = p.kamer.antwoorden.antwoord(p.sanne, begin.draad().id(), Reactie.antwoord("Dinsdag."));
        p.draai();
        assertThat(p.m.berichten.get(p.kijker(), uiting.bericht()).adres().kanaal())
                .isEqualTo(Berichtkanaal.EMAIL);
        assertThat(p.m.postvak.list(p.kijker(), 50))
                .anyMatch(b ->
                        b.adres().equals("sara@elders.example") && b.tekst().equals("Dinsdag."));
        assertThat(p.m.klokken.list(p.kijker(), begin.draad().id()))
                .extracting(k -> k.stand())
                .containsOnly(Klokstand.GEHAALD);
        assertThat(p.m.klantcontacten.bijVraag(p.kijker(), begin.vraag()))
                .extracting(c -> c.richting())
                .containsExactly(Richting.INKOMEND, Richting.UITGAAND);
    }

    @Test
    void een_andere_organisatie_ziet_en_doet_niets_met_een_gesprek() {
        var begin = mail(Kanalenproef.klant("piet"), "Besluit", "Waar blijft het?");
        assertThat(p.kamer.draden.find(p.olga.actor("kijken"), begin.draad().id()))
                .isEmpty();
        assertThat(p.kamer.draden.uitingen(p.olga.actor("kijken"), begin.draad().id()))
                .isEmpty();
        assertThat(p.kamer.draden.wachtend(p.olga, null, null, null, 50)).isEmpty();
        assertThatThrownBy(
                        () -> p.kamer.antwoorden.antwoord(p.olga, begin.draad().id(), Reactie.antwoord("Nee")))
                .hasMessageContaining("niet gevonden");
        assertThatThrownBy(
                        () -> p.kamer.draden.nietsTeDoen(p.olga, begin.draad().id()))
                .hasMessageContaining("niet gevonden");
    }

    @Test
    void een_bijlage_blijft_ook_als_later_wordt_opgeruimd() throws Exception {
        var foto = new Bijlage("lantaarn.txt", "text/plain", "Hij is stuk".getBytes(StandardCharsets.UTF_8));
        var d = neem(mail, Kanalenproef.klant("bas"), Inhoud.van("Lantaarn", "Zie de bijlage", List.of(foto)))
                .draad();
        var straks = Clock.fixed(Instant.now().plus(Duration.ofDays(400)), Tx.ZONE);
        new Bestanden(new Db(p.test.bron(), straks), p.opslag).ruimOp();
        var bijlage = p.kamer.draden.bijlagen(p.kijker(), d.id()).getFirst();
        try (var inhoud = p.opslag.open(p.westveld.id(), bijlage.sha256(), 0)) {
            assertThat(inhoud.readAllBytes()).isEqualTo(foto.inhoud());
        }
    }
}
