package nl.poort.techniek.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MaillezerTest {
    /// More of them: `-Dpoort.fuzz=200000 -Dpoort.zaad=7`.
    private static final int RONDES = Integer.getInteger("poort.fuzz", 1_500);

    private final Maillezer lezer = new Maillezer(Mailgrens.GEWOON);

    private static String kop(String rest) {
        return "From: =?utf-8?Q?F=C3=A1tima_=F0=9F=8C=B7?= <fatima@elders.example>\nSubject: Hoi\n" + rest;
    }

    @Test
    void wie_wat_en_waarop_staan_er_zoals_ze_zijn_geschreven() {
        var brief = lezer.lees(Mailstuk.gewoon(
                "a1@elders.example",
                "=?utf-8?Q?F=C3=A1tima_=F0=9F=8C=B7?= <fatima@elders.example>",
                "=?utf-8?B?UGFwaWVyIOKCrDU=?=",
                "Wanneer?\n\nOp ma 9 maart 2026 om 09:00 schreef KCC <info@westveld.example>:\n> Dag",
                "In-Reply-To: <b@x>",
                "References: <a@x>\n <b@x>"));
        assertThat(brief.van()).isEqualTo(new Mailadres("fatima@elders.example", "Fátima 🌷"));
        assertThat(brief.onderwerp()).isEqualTo("Papier €5");
        assertThat(brief.tekst()).isEqualTo("Wanneer?");
        assertThat(brief.eerder()).contains("> Dag");
        assertThat(brief.verwijzingen()).containsExactly("a@x", "b@x");
    }

    @Test
    void van_html_blijven_de_woorden_en_niets_wat_iets_doet() {
        var brief = lezer.lees(Mailstuk.bytes(kop("""
                Content-Type: text/html; charset=utf-8

                <html><head><style>p{color:red}</style><script>alert(1)</script></head>
                <body><p>Beste&nbsp;mensen,</p><p onclick="x()">Is &lt;b&gt; dicht? &euro;&#53;</p>
                <ul><li>een<li>twee</ul><img src=x onerror=alert(1)><!-- <p>nee</p> -->
                <blockquote>eerder gezegd</blockquote></body></html>""")));
        assertThat(brief.tekst())
                .contains("Beste mensen,", "Is <b> dicht? €5", "- een", "- twee")
                .doesNotContain("alert", "color", "nee", "onclick");
        assertThat(brief.eerder()).contains("eerder gezegd");
    }

    @Test
    void vijftig_mails_in_elkaar_zijn_een_mail_met_een_bestand() {
        var brief = lezer.lees(Mailstuk.genest("n@x", 50));
        assertThat(brief.tekst()).isEqualTo("laag 49");
        assertThat(brief.bestanden())
                .singleElement()
                .satisfies(b -> assertThat(b.naam()).endsWith(".eml"));
    }

    @Test
    void tweehonderd_bijlagen_gaan_mee_en_de_rest_wordt_genoemd() {
        var brief = lezer.lees(Mailstuk.met("v@x", "a@b.nl", 230, "x"));
        assertThat(brief.bestanden()).hasSize(200);
        assertThat(brief.opmerkingen()).singleElement().asString().contains("200");
    }

    @Test
    void een_kop_van_honderd_megabyte_wordt_geweigerd_voordat_iemand_hem_leest() {
        var kop = new byte[24_000_000];
        java.util.Arrays.fill(kop, (byte) 'x');
        System.arraycopy("Subject: ".getBytes(StandardCharsets.US_ASCII), 0, kop, 0, 9);
        assertThatThrownBy(() -> lezer.lees(kop)).isInstanceOf(Mailfout.class).hasMessageContaining("kop");
        assertThatThrownBy(() -> lezer.lees(new byte[100_000_000]))
                .isInstanceOf(Mailfout.class)
                .hasMessageContaining("te groot: 100 MB");
    }

    @Test
    void kapotte_mail_wordt_gelezen_zo_ver_als_het_gaat() {
        var brief = lezer.lees(Mailstuk.bytes(kop("""
                Content-Type: multipart/mixed; boundary="nooit dicht

                --nooit dicht
                Content-Type: text/plain; charset="bestaat-niet"
                Content-Transfer-Encoding: base64

                SGFsbG8=!!!
                --nooit""")));
        assertThat(brief.van().adres()).isEqualTo("fatima@elders.example");
        assertThatThrownBy(() -> lezer.lees("zomaar iets\0\1\2".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(Mailfout.class);
        assertThatThrownBy(() -> lezer.lees(new byte[0])).isInstanceOf(Mailfout.class);
    }

    /// What comes out is a mail or a sentence, whatever goes in.
    @Test
    void willekeurig_verminkte_mail_laat_het_programma_heel() {
        var toeval = new Random(Long.getLong("poort.zaad", 19));
        var stukken = new byte[][] {
            Mailstuk.genest("n@x", 5), Mailstuk.met("v@x", "a@b.nl", 5, "JVBERi0="), Mailstuk.terug("t@x", "u@poort")
        };
        for (int ronde = 0; ronde < RONDES; ronde++) {
            var mail = stukken[ronde % stukken.length].clone();
            for (int i = 0; i < 1 + toeval.nextInt(30); i++) {
                mail[toeval.nextInt(mail.length)] = (byte) toeval.nextInt(256);
            }
            try {
                assertThat(lezer.lees(mail)).isNotNull();
            } catch (Mailfout zin) {
                assertThat(zin.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void wat_een_machine_stuurt_is_te_herkennen() {
        var terug = lezer.lees(Mailstuk.terug("t@x", "0190-u@poort")).terugmelding();
        assertThat(terug.messageId()).isEqualTo("0190-u@poort");
        assertThat(terug.definitief()).isTrue();
        assertThat(terug.reden()).isEqualTo("5.1.1 550 5.1.1 mailbox unknown");
        assertThat(lezer.lees(Mailstuk.gewoon(
                                "o@x", "a@b.nl", "Afwezig", "Ik ben er niet", "Auto-Submitted: auto-replied"))
                        .isAutomatisch())
                .isTrue();
        assertThat(lezer.lees(Mailstuk.gewoon("p@x", "a@b.nl", "Hoi", "Dag")).isAutomatisch())
                .isFalse();
    }

    @Test
    void alleen_het_oordeel_van_de_eigen_mailserver_telt() {
        var echt = lezer.lees(Mailstuk.gewoon(
                "q@x", "a@b.nl", "x", "y", "Authentication-Results: mx.westveld.example; spf=pass smtp.mailfrom=b.nl"));
        assertThat(echt.isGecontroleerd("mx.westveld.example")).isTrue();
        assertThat(echt.isGecontroleerd("mx")).isFalse();
        var nep = lezer.lees(Mailstuk.gewoon(
                "r@x",
                "a@b.nl",
                "x",
                "y",
                "Authentication-Results: mx.westveld.example; spf=fail",
                "Authentication-Results: mx.westveld.example; spf=pass"));
        assertThat(nep.isGecontroleerd("mx.westveld.example")).isFalse();
    }
}
