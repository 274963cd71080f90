package nl.poort.techniek.mail;

import java.io.IOException;
import java.net.Socket;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One conversation with a mail server that brings mail (RFC 5321, RFC 2033).
final class Smtpgesprek {
    private static final Logger LOG = LoggerFactory.getLogger(Smtpgesprek.class);
    private static final int REGEL = 2_048;
    private static final int FOUTEN = 20;
    private static final Pattern ADRES =
            Pattern.compile("(?i)(?:FROM|TO):\\s*<(?:@[^:<>]*:)?([^<>\\s]{0,320})>(?:\\s+(.*))?");
    private static final Pattern GROOTTE = Pattern.compile("(?i)\\bSIZE=(\\d{1,12})\\b");

    private final Smtplijn lijn;
    private final Smtpserver.Instelling instelling;
    private final Mailontvanger ontvanger;
    private final Semaphore grote;
    private final Set<String> aan = new LinkedHashSet<>();
    private boolean begroet;
    private boolean lmtp;
    private boolean afzender;
    private int fouten;

    Smtpgesprek(Socket lijn, Smtpserver.Instelling instelling, Mailontvanger ontvanger, Semaphore grote)
            throws IOException {
        this.lijn = new Smtplijn(lijn, System.nanoTime() + instelling.duur().toNanos());
        this.instelling = instelling;
        this.ontvanger = ontvanger;
        this.grote = grote;
    }

    void voer() throws IOException {
        zeg("220 poort ESMTP");
        while (fouten < FOUTEN && lijn.magNog()) {
            var regel = lijn.regel(REGEL);
            if (regel == null) {
                fout("500 5.5.2 regel te lang");
                continue;
            }
            var opdracht = regel.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            var rest = regel.length() > opdracht.length()
                    ? regel.substring(opdracht.length()).strip()
                    : "";
            if (opdracht.equals("QUIT")) {
                zeg("221 2.0.0 tot ziens");
                return;
            }
            doe(opdracht, rest);
        }
        zeg("421 4.7.0 de lijn wordt gesloten");
    }

    private void doe(String opdracht, String rest) throws IOException {
        switch (opdracht) {
            case "HELO", "EHLO", "LHLO" -> groet(opdracht);
            case "MAIL" -> van(rest);
            case "RCPT" -> aan(rest);
            case "DATA" -> data();
            case "RSET" -> {
                wis();
                zeg("250 2.0.0 ok");
            }
            case "NOOP" -> zeg("250 2.0.0 ok");
            case "VRFY" -> zeg("252 2.5.0 wie dat is, zeggen wij niet");
            default -> fout("502 5.5.1 die opdracht is er niet");
        }
    }

    private void groet(String opdracht) throws IOException {
        wis();
        begroet = true;
        lmtp = opdracht.equals("LHLO");
        if (opdracht.equals("HELO")) {
            zeg("250 poort");
        } else {
            zeg("250-poort\r\n250-SIZE " + instelling.grootste()
                    + "\r\n250-8BITMIME\r\n250-PIPELINING\r\n250 ENHANCEDSTATUSCODES");
        }
    }

    private void van(String rest) throws IOException {
        var m = ADRES.matcher(rest);
        if (!begroet) {
            fout("503 5.5.1 zeg eerst wie u bent");
        } else if (!m.matches()) {
            fout("501 5.5.4 dat is geen afzender");
        } else if (teGroot(m.group(2))) {
            zeg("552 5.3.4 deze mail is te groot");
        } else {
            wis();
            afzender = true;
            zeg("250 2.1.0 ok");
        }
    }

    private boolean teGroot(String eisen) {
        var m = GROOTTE.matcher(eisen == null ? "" : eisen);
        return m.find() && Long.parseLong(m.group(1)) > instelling.grootste();
    }

    private void aan(String rest) throws IOException {
        var m = ADRES.matcher(rest);
        if (!afzender) {
            fout("503 5.5.1 zeg eerst van wie het is");
        } else if (!m.matches() || m.group(1).isEmpty()) {
            fout("501 5.1.3 dat is geen adres");
        } else if (aan.size() >= instelling.ontvangers()) {
            zeg("452 4.5.3 te veel adressen");
        } else if (kent(m.group(1))) {
            aan.add(m.group(1));
            zeg("250 2.1.5 ok");
        }
    }

    private boolean kent(String adres) throws IOException {
        try {
            if (ontvanger.kent(adres)) {
                return true;
            }
            fout("550 5.1.1 dit adres kennen wij niet");
        } catch (RuntimeException e) {
            LOG.warn("mail in: cannot look up an address: {}", e.toString());
            zeg("451 4.3.0 probeer het later");
        }
        return false;
    }

    private void data() throws IOException {
        if (aan.isEmpty()) {
            fout("503 5.5.1 zeg eerst voor wie het is");
            return;
        }
        if (!grote.tryAcquire()) {
            zeg("451 4.3.2 te druk, probeer het later");
            return;
        }
        try {
            zeg("354 stuur de mail, sluit af met een punt");
            var mail = lijn.inhoud(instelling.grootste());
            if (mail == null) {
                antwoorden("552 5.3.4 deze mail is te groot");
            } else {
                bewaar(mail);
            }
        } finally {
            grote.release();
            wis();
        }
    }

    /// LMTP answers for each address, SMTP once: then the worst counts, so that the sender tries again.
    private void bewaar(byte[] mail) throws IOException {
        var slechtst = "250 2.0.0 bewaard";
        for (var adres : aan) {
            var antwoord = bewaar(adres, mail);
            if (lmtp) {
                zeg(antwoord);
            }
            slechtst = antwoord.startsWith("250") || slechtst.startsWith("4") ? slechtst : antwoord;
        }
        if (!lmtp) {
            zeg(slechtst);
        }
    }

    private String bewaar(String adres, byte[] mail) {
        try {
            ontvanger.neem(adres, mail);
            return "250 2.0.0 bewaard";
        } catch (Mailfout e) {
            return "554 5.6.0 deze mail nemen wij niet aan";
        } catch (RuntimeException e) {
            LOG.error("mail in: cannot keep a mail, the sender tries again", e);
            return "451 4.3.0 probeer het later";
        }
    }

    private void antwoorden(String antwoord) throws IOException {
        for (int i = 0; i < (lmtp ? aan.size() : 1); i++) {
            zeg(antwoord);
        }
    }

    private void fout(String zin) throws IOException {
        fouten++;
        zeg(zin);
    }

    private void zeg(String zin) throws IOException {
        lijn.zeg(zin);
    }

    private void wis() {
        aan.clear();
        afzender = false;
    }
}
