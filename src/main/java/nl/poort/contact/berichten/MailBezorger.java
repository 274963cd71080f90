package nl.poort.contact.berichten;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/// Sends e-mail over SMTP; the answer of the server is the proof.
public final class MailBezorger implements Bezorger {
    private final Mailinstelling instelling;
    private final Clock clock;
    private final Session session;

    public MailBezorger(Mailinstelling instelling, Clock clock) {
        this.instelling = instelling;
        this.clock = clock;
        this.session = Session.getInstance(properties(instelling));
    }

    @Override
    public Berichtkanaal kanaal() {
        return Berichtkanaal.EMAIL;
    }

    @Override
    public Bezorging bezorg(Zending z) {
        if (Berichtregels.bestaatNooit(z.adres())) {
            return new Bezorging.Geweigerd("dit e-mailadres bestaat niet", "geen geldig adres");
        }
        MimeMessage mail;
        try {
            mail = mail(z);
        } catch (MessagingException | UnsupportedEncodingException | IllegalArgumentException e) {
            return new Bezorging.Geweigerd(
                    "dit e-mailadres kan niet worden gebruikt", e.getClass().getSimpleName());
        }
        Bezorging uitkomst = null;
        try (var transport = (SMTPTransport) session.getTransport(instelling.smtps() ? "smtps" : "smtp")) {
            transport.connect(
                    instelling.server().getHost(), instelling.port(), instelling.user(), instelling.password());
            uitkomst = send(transport, mail);
        } catch (MessagingException e) {
            if (uitkomst == null) { // else it only went wrong when saying goodbye
                uitkomst = new Bezorging.Uitgesteld(
                        "de mailserver is niet bereikbaar", e.getClass().getSimpleName(), true);
            }
        }
        return uitkomst;
    }

    private static Bezorging send(SMTPTransport transport, MimeMessage mail) {
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
            return new Bezorging.Afgeleverd(transport.getLastServerResponse().strip());
        } catch (MessagingException e) {
            var antwoord = refusal(e);
            return antwoord != null
                    ? antwoord
                    : new Bezorging.Uitgesteld(
                            "de verbinding met de mailserver brak af",
                            e.getClass().getSimpleName(),
                            true);
        }
    }

    /// What the server said of this receiver or this message: 5xx is for ever, 4xx for now. What it says of ourselves
    /// is
    /// for the administrator and ends nothing. Null when it said nothing.
    private static Bezorging refusal(MessagingException e) {
        for (Exception cause = e; cause != null; cause = ((MessagingException) cause).getNextException()) {
            if (cause instanceof SMTPAddressFailedException a) {
                return refusal(a.getReturnCode(), a.getMessage());
            }
            if (!(cause instanceof MessagingException)) {
                break;
            }
        }
        return switch (e) {
            case SMTPSendFailedException s
            when s.getReturnCode() >= 400 && s.getCommand().startsWith("MAIL") ->
                new Bezorging.Uitgesteld(
                        "de mailserver neemt van ons niets aan (%d)".formatted(s.getReturnCode()),
                        s.getMessage(),
                        true);
            case SMTPSendFailedException s when s.getReturnCode() >= 400 -> refusal(s.getReturnCode(), s.getMessage());
            default -> null;
        };
    }

    private static Bezorging refusal(int code, String antwoord) {
        return code >= 500
                ? new Bezorging.Geweigerd("de mailserver weigert dit bericht (%d)".formatted(code), antwoord)
                : new Bezorging.Uitgesteld(
                        "de mailserver vraagt het later te proberen (%d)".formatted(code),
                        antwoord,
                        code == 421 || code < 400); // 421 and hanging up are about the line, not about this message
    }

    private MimeMessage mail(Zending z) throws MessagingException, UnsupportedEncodingException {
        var mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", z.messageId());
            }
        };
        var van = z.weg().van().isEmpty()
                ? instelling.afzender().waarde()
                : z.weg().van();
        var afzender = new InternetAddress(domainInAscii(van), true);
        afzender.setPersonal(Berichtregels.eenRegel(instelling.naam()), "UTF-8");
        mail.setFrom(afzender);
        var naar = new InternetAddress(domainInAscii(z.adres()), true);
        naar.setPersonal(Berichtregels.eenRegel(z.naam()), "UTF-8");
        mail.setRecipient(Message.RecipientType.TO, naar);
        mail.setSubject(Berichtregels.onderwerp(z.kenmerk(), z.onderwerp()), "UTF-8");
        inhoud(mail, z);
        mail.setSentDate(Date.from(clock.instant()));
        draad(mail, z.weg());
        mail.setHeader("Auto-Submitted", "auto-generated"); // no out-of-office answer to a machine
        mail.setHeader("Content-Language", "nl");
        return mail;
    }

    private static void inhoud(MimeMessage mail, Zending z) throws MessagingException {
        if (z.bijlagen().isEmpty()) {
            mail.setText(z.tekst(), StandardCharsets.UTF_8.name());
            return;
        }
        var tekst = new MimeBodyPart();
        tekst.setText(z.tekst(), StandardCharsets.UTF_8.name());
        var delen = new MimeMultipart(tekst);
        for (var b : z.bijlagen()) {
            var deel = new MimeBodyPart();
            deel.setDataHandler(new DataHandler(
                    new ByteArrayDataSource(b.inhoud(), soort(b.bijlage().type()))));
            deel.setFileName(bestandsnaam(b.bijlage().naam()));
            deel.setDisposition(Part.ATTACHMENT);
            deel.setHeader("Content-Transfer-Encoding", "base64"); // else line ends in it may change on the way
            delen.addBodyPart(deel);
        }
        mail.setContent(delen);
    }

    private static String soort(String type) {
        return type.matches("[A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+") ? type : "application/octet-stream";
    }

    private static String bestandsnaam(String naam) {
        try {
            return MimeUtility.encodeText(Berichtregels.eenRegel(naam), "UTF-8", null);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// So that the mail program of the customer shows one conversation.
    private static void draad(MimeMessage mail, Gespreksweg weg) throws MessagingException {
        var nummers = weg.verwijzingen().stream()
                .map(MailBezorger::messageId)
                .filter(n -> !n.isEmpty())
                .toList();
        if (!messageId(weg.antwoordOp()).isEmpty()) {
            mail.setHeader("In-Reply-To", messageId(weg.antwoordOp()));
            mail.setHeader(
                    "References", nummers.isEmpty() ? messageId(weg.antwoordOp()) : String.join("\r\n ", nummers));
        }
    }

    /// A number of somebody else goes into a header only when it is one.
    private static String messageId(String nummer) {
        return nummer.matches("[!-;=?-~]{1,250}@[!-;=?-~]{1,250}") ? "<" + nummer + ">" : "";
    }

    private static String domainInAscii(String adres) {
        int at = adres.lastIndexOf('@');
        return adres.substring(0, at + 1) + IDN.toASCII(adres.substring(at + 1));
    }

    private static Properties properties(Mailinstelling i) {
        var p = new Properties();
        var millis = String.valueOf(i.geduld().toMillis());
        for (var protocol : new String[] {"mail.smtp.", "mail.smtps."}) {
            p.put(protocol + "connectiontimeout", millis);
            p.put(protocol + "timeout", millis);
            p.put(protocol + "writetimeout", millis);
            p.put(protocol + "auth", String.valueOf(i.user() != null));
            p.put(protocol + "ssl.checkserveridentity", "true");
            p.put(protocol + "allow8bitmime", "true");
        }
        p.put("mail.smtp.starttls.enable", String.valueOf(i.starttls()));
        p.put("mail.smtp.starttls.required", String.valueOf(i.starttls()));
        p.put("mail.from", i.afzender().waarde());
        p.put("mail.mime.allowutf8", "true");
        return p;
    }
}
