package nl.poort.contact.berichten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Header;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.poort.registers.organisatie.Emailadres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailBezorgerTest extends BezorgerContract {
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void begin() {
        server.start();
    }

    @AfterEach
    void klaar() {
        server.stop();
    }

    static Mailinstelling instelling(String server) {
        return new Mailinstelling(
                URI.create(server), new Emailadres("kcc@voorbeeld.nl"), "KCC Oostveld", Duration.ofSeconds(3));
    }

    @Override
    Bezorger bezorger() {
        return new MailBezorger(
                instelling("smtp://127.0.0.1:" + server.getSmtp().getPort()), Clock.systemUTC());
    }

    @Override
    List<Aangekomen> aangekomen(String adres) {
        return Arrays.stream(server.getReceivedMessagesForDomain(adres.substring(adres.indexOf('@') + 1)))
                .map(MailBezorgerTest::lees)
                .filter(m -> m.naar().equals(adres))
                .toList();
    }

    private static Aangekomen lees(MimeMessage m) {
        try {
            return new Aangekomen(
                    m.getMessageID(),
                    ((InternetAddress) m.getAllRecipients()[0]).getAddress(),
                    m.getSubject(),
                    (String) m.getContent(),
                    Collections.list(m.getAllHeaders()).stream()
                            .map(Header::getName)
                            .toList());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void wat_de_server_zegt_bepaalt_wat_er_gebeurt() {
        try (var dummy = new SmtpDummy()) {
            var mail = new MailBezorger(instelling("smtp://127.0.0.1:" + dummy.port()), Clock.systemUTC());
            var z = zending("Jan", "jan@voorbeeld.nl", "x", "y");
            assertThat(mail.bezorg(z)).isEqualTo(new Bezorging.Afgeleverd("250 2.0.0 queued as 42"));
            assertThat(dummy.ontvangen).singleElement().asString().contains("Message-ID: " + z.messageId());

            var uitkomsten = java.util.Map.of(
                    "RCPT=550 5.1.1 no such user",
                    "geweigerd",
                    "RCPT=450 4.2.1 greylisted",
                    "later",
                    ".=552 too big",
                    "geweigerd",
                    ".=451 try again",
                    "later",
                    "MAIL=550 who are you",
                    "allen",
                    "MAIL=421 busy",
                    "allen",
                    ".=",
                    "allen",
                    "RCPT=",
                    "allen");
            uitkomsten.forEach((regel, verwacht) -> {
                dummy.antwoorden.clear();
                dummy.antwoorden.put(regel.split("=")[0], regel.endsWith("=") ? "" : regel.split("=")[1]);
                var uitkomst = switch (mail.bezorg(z)) {
                    case Bezorging.Afgeleverd a -> "afgeleverd";
                    case Bezorging.Aangenomen a -> "aangenomen";
                    case Bezorging.Beschikbaar b -> "beschikbaar";
                    case Bezorging.Uitgesteld u -> u.allen() ? "allen" : "later";
                    case Bezorging.Geweigerd g -> "geweigerd";
                };
                assertThat(uitkomst).as(regel).isEqualTo(verwacht);
            });
            assertThat(dummy.ontvangen).hasSize(1);
        }
    }

    @Test
    void zonder_versleuteling_gaat_er_met_starttls_niets_weg() {
        try (var dummy = new SmtpDummy()) {
            var mail = new MailBezorger(instelling("starttls://127.0.0.1:" + dummy.port()), Clock.systemUTC());
            assertThat(mail.bezorg(zending("Jan", "jan@voorbeeld.nl", "x", "y")))
                    .isInstanceOf(Bezorging.Uitgesteld.class);
            assertThat(dummy.ontvangen).isEmpty();
        }
    }

    @Test
    void een_dode_server_is_uitstel_voor_allen() {
        server.stop();
        var uitkomst = new MailBezorger(instelling("smtp://127.0.0.1:9"), Clock.systemUTC())
                .bezorg(zending("Jan", "jan@voorbeeld.nl", "x", "y"));
        assertThat(uitkomst)
                .isInstanceOfSatisfying(
                        Bezorging.Uitgesteld.class, u -> assertThat(u.allen()).isTrue());
    }

    @Test
    void een_wachtwoord_staat_nergens_en_gaat_niet_open_over_de_lijn() {
        assertThat(instelling("smtps://poort:geheim@mail.voorbeeld.nl").toString())
                .doesNotContain("geheim")
                .contains(":465");
        assertThatThrownBy(() -> instelling("smtp://poort:geheim@mail.voorbeeld.nl"))
                .hasMessageNotContaining("geheim");
        assertThatThrownBy(() -> instelling("http://mail.voorbeeld.nl")).isInstanceOf(IllegalArgumentException.class);
    }
}
