package nl.poort.contact.berichten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.berichten.Berichtenbox.Stand;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The Berichtenbox, by one contract for the fake and for the adapter, and the post room behind it.
class PostkamerTest {
    private static Postkamerproef p;

    @BeforeAll
    static void open() throws IOException {
        p = new Postkamerproef();
    }

    @AfterAll
    static void close() {
        p.close();
    }

    @BeforeEach
    void begin() {
        p.begin();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void de_nep_en_de_echte_berichtenbox_houden_hetzelfde_contract(boolean echt) {
        Berichtenbox box = echt ? p.koppeling() : p.nep;
        var post = new Berichtenbox.Post(
                UUID.randomUUID(),
                p.burger,
                "Besluit 🏠",
                "Één\n\ntwee",
                "Z-1",
                List.of(new Berichtenbox.Pdf("b.pdf", p.blad("b"))));
        assertThat(box.uitslag(Postkamerproef.WIJ, post.id())).isEmpty();
        assertThat(box.isBereikbaar(Postkamerproef.WIJ, p.burger)).isTrue();
        assertThat(box.lever(Postkamerproef.WIJ, post)).isEqualTo(new Berichtenbox.Uitslag(Stand.VERWERKT, "Verwerkt"));
        assertThat(box.uitslag(Postkamerproef.WIJ, post.id()))
                .contains(new Berichtenbox.Uitslag(Stand.VERWERKT, "Verwerkt"));
        assertThat(p.nep.list(50))
                .filteredOn(o -> o.bericht().equals(post.id()))
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.onderwerp()).isEqualTo("Besluit 🏠");
                    assertThat(o.tekst()).isEqualTo("Één\n\ntwee");
                    assertThat(o.bijlagen()).containsExactly("b.pdf");
                });
        p.nep.meldAf(p.burger);
        assertThat(box.isBereikbaar(Postkamerproef.WIJ, p.burger)).isFalse();
        assertThat(box.lever(
                        Postkamerproef.WIJ,
                        new Berichtenbox.Post(UUID.randomUUID(), p.burger, "x", "y", "", List.of())))
                .isEqualTo(new Berichtenbox.Uitslag(Stand.GEWEIGERD, "NietActiefOfGeabonneerd"));
        var ander = p.bsn();
        p.nep.antwoord(ander, Stand.STORING, "TechnischProbleem");
        var later = new Berichtenbox.Post(UUID.randomUUID(), ander, "x", "y", "", List.of());
        assertThat(box.lever(Postkamerproef.WIJ, later).stand()).isEqualTo(Stand.STORING);
        p.nep.antwoord(ander, Stand.ONDERWEG, "");
        assertThat(box.lever(Postkamerproef.WIJ, later).stand()).isEqualTo(Stand.ONDERWEG);
        assertThat(box.uitslag(Postkamerproef.WIJ, later.id()))
                .get()
                .extracting(Berichtenbox.Uitslag::stand)
                .isEqualTo(Stand.ONDERWEG);
    }

    @Test
    void een_besluit_met_zijn_document_komt_in_de_berichtenbox_en_het_bsn_staat_nergens_leesbaar() {
        var b = p.besluit("", "U mag bouwen.", p.bijlage("besluit.pdf", "application/pdf", p.blad("Het besluit")));
        assertThat(p.stand(b)).isEqualTo(Berichtstand.AFGELEVERD);
        assertThat(p.bewijzen(b)).containsExactly("Berichtenbox AFGELEVERD: aangenomen door de Berichtenbox: Verwerkt");
        assertThat(p.server.regels).hasSize(3).noneMatch(r -> r.contains(p.burger.nummer()));
        var alles = p.test.eigenaar()
                .withHandle(h -> h.createQuery("""
                        select string_agg(t, ' ') from (select b::text as t from berichten.bericht b
                        union all select p::text from berichten.poging p union all select n::text from berichten.nepbox n
                        union all select g.inhoud::text from gebeurtenissen.gebeurtenis g) alles""").mapTo(String.class).one());
        assertThat(alles).contains("U mag bouwen.").doesNotContain(p.burger.nummer());
    }

    @Test
    void wat_de_berichtenbox_niet_kan_dragen_gaat_heel_per_brief() {
        var lang = p.besluit(Postkamerproef.ADRES, "x".repeat(4_001));
        assertThat(p.bewijzen(lang))
                .containsExactly("Berichtenbox GEWEIGERD: niet aangeboden", "brief AANGENOMEN: klaar in de postkamer");
        var groot = p.besluit("", "Kort", p.bijlage("kaart.pdf", "application/pdf", new byte[500_001]));
        assertThat(p.bewijzen(groot))
                .containsExactly(
                        "Berichtenbox GEWEIGERD: niet aangeboden",
                        "brief AANGENOMEN: klaar in de postkamer, het adres ontbreekt");
        assertThat(p.brief(groot).zonderAdres()).isTrue();
        assertThat(p.besluit("", "Kort", p.bijlage("kaart.png", "image/png", new byte[5])))
                .satisfies(b -> assertThat(p.bewijzen(b)).first().isEqualTo("Berichtenbox GEWEIGERD: niet aangeboden"));
        assertThat(p.nep.list(200))
                .extracting(Nepberichtenbox.Ontvangen::bericht)
                .doesNotContain(lang.id(), groot.id());
    }

    @Test
    void een_berichtenbox_die_zwijgt_of_stuk_is_krijgt_vier_uur_en_dan_gaat_de_brief() {
        p.server.status = 503;
        var stuk = p.besluit(Postkamerproef.ADRES, "Kort");
        assertThat(p.stand(stuk)).isEqualTo(Berichtstand.AANGEBODEN);
        p.server.status = 0;
        p.nep.antwoord(p.burger, Stand.ONDERWEG, "");
        p.test.klok().zet("2026-03-09T10:20");
        p.bezorg();
        assertThat(p.bewijzen(stuk)).last().asString().contains("nog geen antwoord");
        p.test.klok().zet("2026-03-09T14:11");
        p.bezorg();
        assertThat(p.bewijzen(stuk)).last().asString().startsWith("Berichtenbox AANGENOMEN");
        p.test.klok().zet("2026-03-09T14:30");
        p.bezorg();
        assertThat(p.bewijzen(stuk)).last().isEqualTo("brief AANGENOMEN: klaar in de postkamer");
        assertThat(p.nep.list(200))
                .extracting(Nepberichtenbox.Ontvangen::bericht)
                .doesNotContain(stuk.id());
    }

    @Test
    void de_postkamer_drukt_af_met_bijlagen_en_meldt_verzonden_op_de_dag_van_de_post() {
        p.nep.meldAf(p.burger);
        var b = p.besluit(
                "",
                "U mag bouwen.\nMet vriendelijke groet",
                p.bijlage("besluit.pdf", "application/pdf", p.blad("Het hele besluit")),
                p.bijlage("stuk.pdf", "application/pdf", "geen pdf".getBytes()));
        var kies = List.of(b.id());
        assertThatThrownBy(() -> p.m.post.brieven.druk(p.sanne, kies))
                .hasMessageContaining("adres in van Fatima Şahin");
        assertThatThrownBy(() -> p.m.post.brieven.adresseer(p.sanne, b.id(), "Dorpsstraat 1"))
                .isInstanceOf(Weigering.class);
        p.m.post.brieven.adresseer(p.sanne, b.id(), " Dorpsstraat 1 \n\n1234 AB Westveld");
        assertThat(p.m.post.brieven.druk(p.sanne, kies)).isEqualTo(1);
        assertThat(p.tekst(p.m.post.brieven.pdf(p.sanne, kies)))
                .contains("Gemeente Westveld", "Fatima Şahin", "Dorpsstraat 1", "1234 AB Westveld")
                .contains("9 maart 2026", "U mag bouwen.", "Het hele besluit", "Vervang dit blad door de bijlage");
        assertThatThrownBy(() -> p.m.post.brieven.verzonden(p.sanne, kies, LocalDate.of(2026, 3, 10)))
                .satisfies(w -> assertThat(((Weigering) w).velden()).containsEntry("datum", "Deze dag moet nog komen"));
        assertThatThrownBy(() -> p.m.post.brieven.verzonden(p.sanne, kies, LocalDate.of(2026, 3, 6)))
                .satisfies(w -> assertThat(((Weigering) w).velden()).containsKey("datum"));
        p.test.klok().zet("2026-03-10T09:00");
        p.m.post.brieven.verzonden(p.sanne, kies, LocalDate.of(2026, 3, 9));
        p.bezorg();
        assertThat(p.stand(b)).isEqualTo(Berichtstand.AANGEBODEN);
        p.m.post.brieven.nietVerzonden(p.sanne, b.id());
        p.test.klok().zet("2026-03-10T09:30");
        p.bezorg();
        assertThat(p.brief(b).stand()).isEqualTo(Briefstand.AFGEDRUKT);
        assertThat(p.stand(b)).isEqualTo(Berichtstand.AANGEBODEN);
        p.m.post.brieven.verzonden(p.sanne, kies, LocalDate.of(2026, 3, 9));
        p.test.klok().zet("2026-03-10T09:45");
        p.bezorg();
        assertThat(p.stand(b)).isEqualTo(Berichtstand.AFGELEVERD);
        assertThat(p.bewijzen(b)).last().asString().contains("per post verzonden op maandag 9 maart 2026, door sanne");
        assertThat(p.bekend(b)).containsExactly("2026-03-09");
        assertThatThrownBy(() -> p.m.post.brieven.nietVerzonden(p.sanne, b.id()))
                .hasMessageContaining("Teruggekomen");
        p.m.post.brieven.teruggekomen(p.sanne, b.id());
        assertThat(p.stand(b)).isEqualTo(Berichtstand.NABELLEN);
        assertThat(p.bekend(b)).containsExactly("2026-03-09");
    }

    @Test
    void een_ander_ziet_en_verstuurt_deze_brieven_niet() {
        p.nep.meldAf(p.burger);
        var b = p.besluit(Postkamerproef.ADRES, "U mag bouwen.");
        assertThat(p.m.post.brieven.list(p.sanne)).extracting(Brief::bericht).contains(b.id());
        assertThat(p.m.post.brieven.list(p.olga)).isEmpty();
        var van = List.of(b.id());
        assertThatThrownBy(() -> p.m.post.brieven.pdf(p.olga, van)).hasMessageContaining("niet gevonden");
        assertThatThrownBy(() -> p.m.post.brieven.druk(p.olga, van)).hasMessageContaining("niet gevonden");
        assertThatThrownBy(() -> p.m.post.brieven.verzonden(p.olga, van, LocalDate.of(2026, 3, 9)))
                .hasMessageContaining("niet gevonden");
        assertThatThrownBy(() -> p.m.post.brieven.adresseer(p.olga, b.id(), "Hier 1\n1111 AA Daar"))
                .hasMessageContaining("niet gevonden");
        assertThatThrownBy(() -> p.m.post.instellingen.opslaan(
                        p.sanne, new Postinstelling(p.sanne.organisatie(), false, "", 500, "", null, "")))
                .hasMessageContaining("beheerder");
    }

    @Test
    void wie_het_contact_heeft_hoort_een_keer_van_een_brief_die_blijft_liggen() {
        p.nep.meldAf(p.burger);
        p.besluit("", "U mag bouwen.");
        p.test.klok().zet("2026-03-10T16:00");
        p.m.post.wacht.waak();
        p.test.klok().zet("2026-03-11T09:00");
        assertThat(p.m.post.wacht.waak()).isPositive();
        assertThat(p.m.post.wacht.waak()).isZero();
    }

    @Test
    void een_mailserver_die_uren_lang_om_later_vraagt_krijgt_de_mail_een_keer_zodra_hij_wil() {
        try (var server = new SmtpDummy()) {
            server.antwoorden.put("RCPT", "451 4.7.1 greylisted");
            var mail =
                    new MailBezorger(MailBezorgerTest.instelling("smtp://127.0.0.1:" + server.port()), p.test.klok());
            var bezorging = new Berichtbezorging(p.test.db(), List.of(mail));
            var b = p.m.berichten.klaarzetten(
                    p.sanne.actor("antwoord"),
                    NieuwBericht.bijVraag(
                            UUID.randomUUID(),
                            "K-2026-000099",
                            Ontvanger.email("Fatima", "fatima@voorbeeld.nl"),
                            Berichtcode.ANTWOORD,
                            new Berichttekst("Uw vraag", "Dat mag.")));
            var begin = p.test.klok().instant();
            for (int minuut = 0; minuut < 12 * 60; minuut += 10) {
                p.test.klok().zet(begin.plusSeconds(60L * minuut));
                bezorging.bezorgen(50);
            }
            assertThat(p.stand(b)).isEqualTo(Berichtstand.AANGEBODEN);
            assertThat(p.bewijzen(b)).hasSizeBetween(6, 20).allMatch(r -> r.startsWith("e-mail UITGESTELD: 451"));
            server.antwoorden.clear();
            p.test.klok().zet(begin.plusSeconds(15 * 3_600));
            bezorging.bezorgen(50);
            assertThat(p.stand(b)).isEqualTo(Berichtstand.AFGELEVERD);
            assertThat(server.ontvangen).hasSize(1);
            p.test.klok().zet(begin.plusSeconds(60 * 3_600));
            bezorging.bezorgen(50);
            assertThat(server.ontvangen).hasSize(1);
        }
    }
}
