package nl.poort.contact.kanalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// How long somebody may wait on a channel, and how long we may still answer.
class WachttijdTest {
    private static Kanalenproef p;

    @BeforeAll
    static void open() {
        p = Kanalenproef.open();
    }

    @AfterAll
    static void dicht() {
        p.close();
    }

    @Test
    void na_het_venster_van_whatsapp_mag_alleen_een_sjabloon() {
        var begin = p.kamer.inname.neem(p.inkomend(
                p.ingang("whatsapp", "15550001111"), Afzender.whatsapp("0687650009", "Ria"), Inhoud.van("Hoi")));
        p.test.klok().verder(Duration.ofHours(25));
        assertThatThrownBy(
                        () -> p.kamer.antwoorden.antwoord(p.sanne, begin.draad().id(), Reactie.tussendoor("Dag")))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("alleen een sjabloon");
        p.kamer.antwoorden.antwoord(
                p.sanne,
                begin.draad().id(),
                Reactie.tussendoor("Wij hebben nieuws").metSjabloon("nieuws"));
        assertThatThrownBy(() -> p.kamer.antwoorden.antwoord(
                        p.sanne,
                        begin.draad().id(),
                        Reactie.tussendoor("x".repeat(4097)).metSjabloon("nieuws")))
                .hasMessageContaining("4096");
    }

    @Test
    void wie_langer_wacht_dan_de_norm_van_het_kanaal_wordt_een_keer_aan_het_team_gemeld() {
        var d = p.kamer
                .inname
                .neem(p.inkomend(
                        Ingang.vast(p.westveld.id(), "whatsapp", p.kcc.id()),
                        Afzender.whatsapp("0699990001", "Ida"),
                        Inhoud.van("Duurt het nog lang?")))
                .draad();
        p.kamer.wacht.waak();
        assertThat(teLaat(d)).isZero();
        p.test.klok().verder(Duration.ofDays(4));
        p.kamer.wacht.waak();
        p.kamer.wacht.waak();
        assertThat(teLaat(d)).isOne();
        assertThat(p.signalen(d.vraag()))
                .contains("De klant wacht via WhatsApp langer dan de norm (1 uur binnen openingstijd)");
    }

    @Test
    void de_norm_van_elk_kanaal_staat_er_een_keer_en_wat_later_ingaat_staat_er_ook() {
        var kijker = p.bea.actor("normen bekijken");
        assertThat(p.kamer.normen.list(kijker))
                .extracting(Kanaalregel::kanaal)
                .contains("e-mail", "whatsapp")
                .doesNotHaveDuplicates();
        var nu = p.kamer.normen.geldig(kijker, "post");
        p.kamer.normen.opslaan(
                p.bea,
                Records.with(
                        nu,
                        "vanaf",
                        LocalDate.ofInstant(p.test.klok().instant(), Tx.ZONE).plusDays(9),
                        "normtekst",
                        "morgen"));
        assertThat(p.kamer.normen.list(kijker))
                .filteredOn(r -> r.kanaal().equals("post"))
                .extracting(Kanaalregel::normtekst)
                .containsExactlyInAnyOrder(nu.normtekst(), "morgen");
    }

    private static long teLaat(Draad d) {
        return p.signalen(d.vraag()).stream()
                .filter(s -> s.contains("langer dan de norm"))
                .count();
    }
}
