package nl.poort.contact.kanalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import nl.poort.contact.kanalen.Binnengekomen.Stand;
import nl.poort.contact.kanalen.Postproef.Weg;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.registers.klokken.Klokstand;
import nl.poort.techniek.mail.Mailstuk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Mail and letters from the door to the conversation, with a real mail server on the other side.
class PostTest {
    private static Postproef post;
    private static Kanalenproef p;

    @BeforeAll
    static void open() {
        post = new Postproef();
        p = post.p;
    }

    @AfterAll
    static void dicht() {
        post.close();
    }

    @ParameterizedTest
    @EnumSource(Weg.class)
    void een_mail_staat_een_keer_in_een_gesprek_hoe_vaak_hij_ook_komt(Weg weg) throws Exception {
        var mail = Mailstuk.gewoon(
                post.id(), "Sara <sara." + weg + "@elders.example>", "Afval " + weg, "Wanneer komt de bak?");
        for (int i = 0; i < 3; i++) {
            post.stuur(weg, mail);
        }
        var d = post.gesprek("Afval " + weg).orElseThrow();
        assertThat(d.norm()).isEqualTo("2 werkdagen");
        assertThat(p.kamer.draden.uitingen(p.kijker(), d.id())).singleElement().satisfies(u -> {
            assertThat(u.tekst()).isEqualTo("Wanneer komt de bak?");
            assertThat(u.naam()).isEqualTo("Sara");
        });
    }

    @ParameterizedTest
    @EnumSource(Weg.class)
    void een_slechte_mail_staat_in_de_lijst_met_zijn_bron_en_houdt_de_volgende_niet_op(Weg weg) throws Exception {
        int voor = post.fouten().size();
        var slecht = ("X-Lang: " + "a".repeat(300_000) + "\r\n\r\nhoi").getBytes(StandardCharsets.US_ASCII);
        post.stuur(weg, slecht);
        post.stuur(weg, Mailstuk.gewoon(post.id(), "goed@elders.example", "Goed " + weg, "Hallo"));
        assertThat(post.gesprek("Goed " + weg)).isPresent();
        assertThat(post.fouten()).hasSize(voor + 1);
        var fout = post.fouten().stream()
                .filter(f -> f.omvang() > 290_000)
                .findFirst()
                .orElseThrow();
        assertThat(fout.uitkomst()).contains("kop van deze mail");
        assertThat(p.kamer.binnenkomst.bron(p.sanne, fout.id())).hasSizeGreaterThan(300_000);
        assertThat(p.kamer.binnenkomst.opnieuw(p.sanne, fout.id()).stand()).isEqualTo(Stand.FOUT);
        assertThatThrownBy(() -> p.kamer.binnenkomst.afhandelen(p.olga, fout.id(), "weg"))
                .hasMessageContaining("niet gevonden");
        p.kamer.binnenkomst.afhandelen(p.sanne, fout.id(), "Afzender gebeld");
        assertThat(post.fouten()).hasSize(voor);
    }

    @Test
    void het_antwoord_gaat_terug_in_hetzelfde_gesprek_en_het_volgende_woord_komt_er_weer_bij() throws Exception {
        var eerste = post.id();
        post.stuur(Weg.LMTP, Mailstuk.gewoon(eerste, "Tijn <tijn@elders.example>", "Lantaarn", "Hij is stuk"));
        var d = post.gesprek("Lantaarn").orElseThrow();
        p.kamer.antwoorden.antwoord(p.sanne, d.id(), Reactie.antwoord("Wij maken hem."));
        p.draai();
        var mail = post.ontvangen("tijn@elders.example", "Re: Lantaarn");
        assertThat(mail.getHeader("In-Reply-To")).containsExactly("<" + eerste + ">");
        assertThat(mail.getHeader("References", " ")).contains("<" + eerste + ">");
        assertThat(mail.getFrom()[0].toString()).contains("info@westveld.example");
        post.stuur(
                Weg.LMTP,
                Mailstuk.gewoon(
                        post.id(),
                        "tijn@elders.example",
                        "Re: iets anders",
                        "Hij is nog stuk",
                        "In-Reply-To: " + mail.getMessageID()));
        assertThat(p.draad(d.id()).stand()).isEqualTo(Draadstand.WACHT);
        assertThat(p.kamer.draden.uitingen(p.kijker(), d.id())).hasSize(3);
    }

    @Test
    void een_vakman_die_uit_de_eigen_mail_antwoordt_staat_bij_de_vraag_en_de_klok_weet_het() throws Exception {
        post.stuur(Weg.LMTP, Mailstuk.gewoon(post.id(), "Bo <bo@elders.example>", "Dakkapel", "Mag het?"));
        var d = post.gesprek("Dakkapel").orElseThrow();
        var wortel = p.m.vragen.weg(p.kijker(), d.vraag()).wortel();
        p.m.overdrachten.doorzetten(
                p.sanne, wortel.id(), Aanbod.van(Overdrachtsoort.ADVIES, p.bouwen.id(), "Mag dit?"));
        post.stuur(
                Weg.LMTP,
                Mailstuk.gewoon(
                        post.id(),
                        "Ilse <ilse@westveld.example>",
                        "Re: " + d.kenmerk(),
                        "Ja, dat mag zonder vergunning.",
                        "Cc: bo@elders.example"));
        var uiting = p.kamer.draden.uitingen(p.kijker(), d.id()).getLast();
        assertThat(uiting.vanKlant()).isFalse();
        assertThat(uiting.naam()).isEqualTo("Ilse");
        assertThat(p.m.vragen.get(p.kijker(), d.vraag()).antwoord()).isEqualTo("Ja, dat mag zonder vergunning.");
        assertThat(p.m.vragen.weg(p.kijker(), d.vraag()).stappen())
                .anyMatch(o -> o.naarTeam().equals(p.bouwen.id()) && o.stand() == Overdrachtstand.BEANTWOORD);
        assertThat(p.m.klokken.list(p.kijker(), d.id()))
                .extracting(k -> k.stand())
                .containsOnly(Klokstand.GEHAALD);
    }

    @Test
    void een_collega_zonder_die_vraag_en_een_valse_collega_zeggen_niets_namens_ons() throws Exception {
        post.stuur(Weg.LMTP, Mailstuk.gewoon(post.id(), "eva@elders.example", "Parkeren", "Waar?"));
        var d = post.gesprek("Parkeren").orElseThrow();
        var vals = Mailstuk.gewoon(post.id(), "Ilse <ilse@westveld.example>", "Re: " + d.kenmerk(), "Nergens");
        post.stuur(Weg.LMTP, vals);
        assertThat(post.fouten()).anyMatch(f -> f.uitkomst().contains("ligt niet bij"));
        var streng = p.kamer.ingangen.opslaan(
                p.bea, Postproef.met(post.balie, Map.of("controle", "mx.westveld.example")), null);
        var nep = Mailstuk.gewoon(
                post.id(),
                "Sanne <sanne@westveld.example>",
                "Re: " + d.kenmerk(),
                "Betaal hier",
                "Authentication-Results: mx.westveld.example; spf=fail");
        Bode.breng(post.lmtp.port(), streng.adres(), nep);
        assertThat(p.kamer.draden.uitingen(p.kijker(), d.id()).getLast()).satisfies(u -> {
            assertThat(u.vanKlant()).isTrue();
            assertThat(u.opmerking()).contains("nieuw bij deze vraag");
        });
    }

    @Test
    void een_mail_die_terugkomt_gaat_een_andere_weg_en_een_machine_krijgt_geen_antwoord() throws Exception {
        post.stuur(Weg.LMTP, Mailstuk.gewoon(post.id(), "Saar <saar@elders.example>", "Boom", "Mag hij weg?"));
        var d = post.gesprek("Boom").orElseThrow();
        var uiting = p.kamer.antwoorden.antwoord(p.sanne, d.id(), Reactie.tussendoor("Welke boom?"));
        p.draai();
        post.stuur(Weg.LMTP, Mailstuk.terug(post.id(), uiting.bericht() + "@poort"));
        assertThat(p.m.berichten.pogingen(p.kijker(), uiting.bericht()))
                .anyMatch(b -> b.bewijs().contains("mailbox unknown"));
        p.draai();
        assertThat(p.signalen(d.vraag()))
                .containsOnlyOnce("Herstel het contact: e-mail aan deze klant komt niet aan (teruggekomen)."
                        + " Vraag om een ander adres.");
        int gesprekken = p.kamer.draden.recent(p.sanne, null, 200).size();
        post.stuur(
                Weg.LMTP,
                Mailstuk.gewoon(
                        post.id(), "saar@elders.example", "Afwezig", "Ik ben weg", "Auto-Submitted: auto-replied"));
        assertThat(p.kamer.draden.recent(p.sanne, null, 200)).hasSize(gesprekken);
    }

    @Test
    void een_bom_van_een_afzender_stopt_in_de_lijst_en_een_ander_komt_er_gewoon_door() throws Exception {
        for (int i = 0; i < Binnenkomst.PER_UUR + 3; i++) {
            post.stuur(Weg.LMTP, Mailstuk.gewoon(post.id(), "bom@elders.example", "Bom", "boem"));
        }
        assertThat(post.fouten("bom@elders.example")).hasSize(3);
        post.stuur(Weg.LMTP, Mailstuk.gewoon(post.id(), "rustig@elders.example", "Rustig", "Hallo"));
        assertThat(post.gesprek("Rustig")).isPresent();
        var een = post.fouten("bom@elders.example").getFirst();
        assertThat(p.kamer.binnenkomst.opnieuw(p.sanne, een.id()).stand()).isEqualTo(Stand.VERWERKT);
    }

    @Test
    void wat_niet_veilig_is_wordt_niet_bewaard_en_wat_niemand_kon_bekijken_gaat_nog_niet_open() throws Exception {
        p.keuring.set(inhoud -> new String(inhoud.readAllBytes(), StandardCharsets.UTF_8).contains("EICAR")
                ? Optional.of("Eicar-Test")
                : Optional.empty());
        post.stuur(Weg.LMTP, Mailstuk.met(post.id(), "Mal <mal@elders.example>", 1, "EICAR"));
        var mal = post.gesprek("Bijlagen van Mal").orElseThrow();
        var bijlage = p.kamer.draden.bijlagen(p.kijker(), mal.id()).getFirst();
        assertThat(bijlage.stand()).isEqualTo(Bijlagestand.GEWEIGERD);
        assertThat(bijlage.sha256()).isNull();
        assertThat(bijlage.reden()).contains("niet veilig");
        p.keuring.set(inhoud -> {
            throw new IOException("scanner weg");
        });
        post.stuur(Weg.LMTP, Mailstuk.met(post.id(), "Weg <weg@elders.example>", 1, "%PDF-1.4"));
        var weg = post.gesprek("Bijlagen van Weg").orElseThrow();
        var wacht = p.kamer.draden.bijlagen(p.kijker(), weg.id()).getFirst();
        assertThatThrownBy(() -> p.kamer.draden.bijlage(p.kijker(), weg.id(), wacht.id()))
                .hasMessageContaining("nog niet gecontroleerd");
        p.keuring.set(nl.poort.techniek.opslag.Keuring.GEEN);
        p.kamer.draden.keurBijlagen();
        var open = p.kamer.draden.bijlage(p.kijker(), weg.id(), wacht.id());
        assertThat(p.kamer.draden.inhoud(open).readAllBytes())
                .startsWith("%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void een_scan_komt_met_zijn_gegevens_binnen_en_een_kapotte_pdf_staat_in_de_lijst() throws Exception {
        var map = Files.createDirectories(p.map.pad().resolve("scans").resolve("postkamer"));
        Postproef.leg(map, "brief.pdf", "%PDF-1.4\nx\nstartxref\n1\n%%EOF\n");
        Postproef.leg(
                map,
                "brief.pdf.txt",
                "Gescand door: Rob\nGescand op: 2026-03-09\ndpi: 300\nControle: Rob\nOnderwerp: Bezwaar\n");
        Postproef.leg(map, "kapot.pdf", "%PDF-1.4\nhalf");
        assertThat(p.kamer.scans.haal()).isZero(); // perhaps they are still being written
        assertThat(p.kamer.scans.haal()).isEqualTo(2);
        var d = p.kamer.draden.recent(p.sanne, "post", 10).getFirst();
        assertThat(d.onderwerp()).isEqualTo("Bezwaar");
        assertThat(d.norm()).isEqualTo("ontvangst 3 werkdagen");
        var contact = p.m.klantcontacten.bijVraag(p.kijker(), d.vraag()).getFirst();
        assertThat(contact.context()).containsEntry("gescand door", "Rob").containsEntry("dpi", "300");
        assertThat(post.fouten()).anyMatch(f -> f.uitkomst().contains("pdf is beschadigd"));
        assertThat(map.resolve("verwerkt").resolve("kapot.pdf")).exists();
    }

    @Test
    void een_postvak_dat_niet_opengaat_zegt_waarom_op_het_scherm() {
        var dicht = Postproef.met(
                post.info, Map.of("server", post.info.instellingen().get("server"), "gebruiker", "onbekend"));
        p.kamer.postbussen.haal(dicht);
        assertThat(p.kamer.postbussen.standen(p.bea.actor("kijken")))
                .anyMatch(s -> s.fout().contains("wachtwoord"));
    }

    @Test
    void wie_op_de_verkeerde_plek_schrijft_wordt_geholpen_en_hoort_de_juiste() throws Exception {
        var plek = "Gebruik het formulier op onze site.";
        var oud = post.verwezen("oud@westveld.example", plek);
        Bode.breng(post.lmtp.port(), oud.adres(), Mailstuk.gewoon(post.id(), "ine@elders.example", "Oud adres", "Hoi"));
        p.draai();
        assertThat(post.gesprek("Oud adres")).isPresent();
        assertThat(post.ontvangen("ine@elders.example", "Zo bereikt u ons")
                        .getContent()
                        .toString())
                .contains(plek);
    }
}
