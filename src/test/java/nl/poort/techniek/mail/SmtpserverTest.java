package nl.poort.techniek.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SmtpserverTest {
    private final List<String> bewaard = new CopyOnWriteArrayList<>();
    private volatile RuntimeException fout;
    private final Smtpserver server = Smtpserver.open(
            new Smtpserver.Instelling("127.0.0.1", 0, 10_000, 2, 3, Duration.ofSeconds(10), Duration.ofSeconds(60)),
            new Mailontvanger() {
                @Override
                public boolean kent(String adres) {
                    return adres.endsWith("@westveld.example");
                }

                @Override
                public void neem(String adres, byte[] mail) {
                    if (fout != null) {
                        throw fout;
                    }
                    bewaard.add(adres + "|" + new String(mail, StandardCharsets.UTF_8));
                }
            });

    @AfterEach
    void dicht() {
        server.close();
    }

    /// Says these lines and gives the last answer to each.
    private List<String> zeg(String... regels) throws IOException {
        try (var lijn = new Socket("127.0.0.1", server.port())) {
            lijn.setSoTimeout(10_000);
            var in = new BufferedReader(new InputStreamReader(lijn.getInputStream(), StandardCharsets.UTF_8));
            var uit = new ArrayList<>(List.of(antwoord(in)));
            for (var regel : regels) {
                lijn.getOutputStream().write((regel + "\r\n").getBytes(StandardCharsets.UTF_8));
                uit.add(antwoord(in));
            }
            return uit;
        }
    }

    private static String antwoord(BufferedReader in) throws IOException {
        var regel = in.readLine();
        while (regel != null && regel.length() > 3 && regel.charAt(3) == '-') {
            regel = in.readLine();
        }
        return String.valueOf(regel);
    }

    private static String data(String mail) {
        return "DATA\r\n" + mail + "\r\n.";
    }

    @Test
    void een_mail_voor_een_bekend_adres_is_bewaard_als_de_server_ja_zegt() throws IOException {
        var antwoorden = zeg(
                "EHLO mx",
                "MAIL FROM:<a@b.nl> SIZE=100",
                "RCPT TO:<info@westveld.example>",
                "DATA",
                "Subject: x\r\n\r\n..punt\r\n.");
        assertThat(antwoorden.getLast()).startsWith("250");
        assertThat(bewaard).containsExactly("info@westveld.example|Subject: x\r\n\r\n.punt\r\n");
    }

    @Test
    void lmtp_antwoordt_voor_elk_adres_apart() throws IOException {
        try (var lijn = new Socket("127.0.0.1", server.port())) {
            lijn.setSoTimeout(10_000);
            lijn.getOutputStream()
                    .write(
                            ("LHLO mx\r\nMAIL FROM:<>\r\nRCPT TO:<a@westveld.example>\r\nRCPT TO:<b@westveld.example>\r\n"
                                            + data("x") + "\r\nQUIT\r\n")
                                    .getBytes(StandardCharsets.UTF_8));
            var alles = new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(alles.split("250 2.0.0 bewaard", -1)).hasSize(3);
        }
    }

    @Test
    void niets_wordt_doorgestuurd_en_wat_te_groot_is_komt_er_niet_in() throws IOException {
        assertThat(zeg("EHLO mx", "MAIL FROM:<a@b.nl>", "RCPT TO:<x@elders.example>")
                        .getLast())
                .startsWith("550");
        assertThat(zeg("EHLO mx", "MAIL FROM:<a@b.nl> SIZE=10001").getLast()).startsWith("552");
        assertThat(zeg(
                                "EHLO mx",
                                "MAIL FROM:<a@b.nl>",
                                "RCPT TO:<i@westveld.example>",
                                "DATA",
                                "x".repeat(20_000) + "\r\n.")
                        .getLast())
                .startsWith("552");
        assertThat(zeg("x".repeat(5_000)).getLast()).startsWith("500");
        assertThat(bewaard).isEmpty();
    }

    @Test
    void wat_nu_niet_bewaard_kan_worden_komt_later_terug_en_niet_als_verloren() throws IOException {
        fout = new IllegalStateException("geen database");
        assertThat(zeg("EHLO mx", "MAIL FROM:<a@b.nl>", "RCPT TO:<i@westveld.example>", "DATA", "x\r\n.")
                        .getLast())
                .startsWith("451");
    }

    @Test
    void een_punt_op_een_halve_regel_maakt_geen_tweede_mail() throws IOException {
        var binnen = "Subject: een\r\n\r\nx\n.\r\nMAIL FROM:<boef@b.nl>\r\nRCPT TO:<i@westveld.example>\r\n"
                + "DATA\r\nSubject: twee\r\n\r\nx\n.\n\r\n.";
        zeg("EHLO mx", "MAIL FROM:<a@b.nl>", "RCPT TO:<i@westveld.example>", "DATA", binnen);
        assertThat(bewaard).singleElement().asString().contains("Subject: twee");
    }

    @Test
    void een_derde_lijn_wacht_en_te_veel_adressen_gaan_in_delen() throws IOException {
        try (var een = new Socket("127.0.0.1", server.port());
                var twee = new Socket("127.0.0.1", server.port())) {
            antwoord(new BufferedReader(new InputStreamReader(een.getInputStream(), StandardCharsets.UTF_8)));
            antwoord(new BufferedReader(new InputStreamReader(twee.getInputStream(), StandardCharsets.UTF_8)));
            assertThat(zeg().getFirst()).startsWith("421");
        }
    }
}
