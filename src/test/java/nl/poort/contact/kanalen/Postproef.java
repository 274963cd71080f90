package nl.poort.contact.kanalen;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.poort.contact.berichten.Bezorger;
import nl.poort.contact.berichten.MailBezorger;
import nl.poort.contact.berichten.Mailinstelling;
import nl.poort.contact.berichten.PortaalBezorger;
import nl.poort.contact.kanalen.Binnengekomen.Stand;
import nl.poort.registers.organisatie.Emailadres;
import nl.poort.techniek.mail.Smtpserver;

/// A municipality whose mail comes from a real mail server, over IMAP and LMTP, and leaves over SMTP.
final class Postproef implements AutoCloseable {
    private final GreenMail mail = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });
    Kanalenproef p;
    Smtpserver lmtp;
    Ingang info;
    Ingang balie;
    Ingang scans;
    GreenMailUser postbus;
    int teller;

    /// How a mail reaches us: the contract of both is that it is in a conversation once, or in the list.
    enum Weg {
        IMAP,
        LMTP
    }

    Postproef() {
        mail.start();
        postbus = mail.setUser("info@westveld.example", "info", "geheim");
        var uit = new MailBezorger(
                new Mailinstelling(
                        java.net.URI.create("smtp://127.0.0.1:" + mail.getSmtp().getPort()),
                        new Emailadres("poort@westveld.example"),
                        "Westveld",
                        java.time.Duration.ofSeconds(10)),
                java.time.Clock.systemUTC());
        p = Kanalenproef.open(new PortaalBezorger(), (Bezorger) uit);
        balie = p.ingang("e-mail", "balie@westveld.example");
        scans = p.ingang("post", "postkamer");
        info = p.kamer.ingangen.opslaan(
                p.bea,
                new Ingang(
                        null,
                        p.westveld.id(),
                        "e-mail",
                        "info@westveld.example",
                        "Info",
                        p.kcc.id(),
                        true,
                        "",
                        Map.of("server", "imap://127.0.0.1:" + mail.getImap().getPort(), "gebruiker", "info")),
                "geheim");
        lmtp = Smtpserver.open(Smtpserver.Instelling.op("127.0.0.1", 0), p.kamer.postbussen);
    }

    @Override
    public void close() {
        lmtp.close();
        p.close();
        mail.stop();
    }

    /// A mailbox that is not the place for what customers ask.
    Ingang verwezen(String adres, String plek) {
        var ingang = new Ingang(null, p.westveld.id(), "e-mail", adres, "Oud", p.kcc.id(), true, plek, Map.of());
        return p.kamer.ingangen.opslaan(p.bea, ingang, null);
    }

    static Ingang met(Ingang i, Map<String, String> instellingen) {
        return new Ingang(i.id(), i.organisatie(), i.kanaal(), i.adres(), i.naam(), i.team(), true, "", instellingen);
    }

    String id() {
        return "m" + ++teller + "@elders.example";
    }

    void stuur(Weg weg, byte[] brief) throws Exception {
        switch (weg) {
            case IMAP -> {
                postbus.deliver(new MimeMessage(
                        Session.getInstance(new java.util.Properties()), new ByteArrayInputStream(brief)));
                p.kamer.postbussen.haal(info);
            }
            case LMTP -> Bode.breng(lmtp.port(), "info@westveld.example", brief);
        }
    }

    Optional<Draad> gesprek(String onderwerp) {
        return p.kamer.draden.recent(p.sanne, "e-mail", 200).stream()
                .filter(d -> d.onderwerp().contains(onderwerp))
                .findFirst();
    }

    List<Binnengekomen> fouten() {
        return p.kamer.binnenkomst.list(p.sanne, Stand.FOUT, 200);
    }

    List<Binnengekomen> fouten(String afzender) {
        return fouten().stream().filter(f -> f.afzender().equals(afzender)).toList();
    }

    MimeMessage ontvangen(String adres, String onderwerp) throws Exception {
        for (var m : mail.getReceivedMessages()) {
            if (m.getAllRecipients()[0].toString().contains(adres)
                    && m.getSubject().contains(onderwerp)) {
                return m;
            }
        }
        throw new AssertionError("geen mail " + onderwerp);
    }

    static void leg(java.nio.file.Path map, String naam, String inhoud) throws IOException {
        Files.writeString(map.resolve(naam), inhoud);
    }
}
