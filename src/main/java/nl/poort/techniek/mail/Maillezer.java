package nl.poort.techniek.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads a mail from its bytes: who, what about, the words, the files. Broken mail is read as far as it goes.
public final class Maillezer {
    private static final Logger LOG = LoggerFactory.getLogger(Maillezer.class);
    private static final List<String> KOPPEN = List.of(
            "auto-submitted", "x-autoreply", "x-autorespond", "precedence", "return-path", "authentication-results");
    private static final Pattern NUMMER = Pattern.compile("<([^<>\\s]{1,990})>");
    private static final Session SESSIE = Session.getInstance(lenient());

    private final Mailgrens grens;

    public Maillezer(Mailgrens grens) {
        this.grens = grens;
    }

    private static Properties lenient() {
        var p = new Properties();
        p.put("mail.mime.address.strict", "false");
        p.put("mail.mime.allowutf8", "true");
        return p;
    }

    /// @throws Mailfout when it is too large, or no mail at all
    public Brief lees(byte[] bron) {
        if (bron.length > grens.mail()) {
            throw new Mailfout("Deze mail is te groot: %d MB. Hoogstens %d MB kan worden gelezen."
                    .formatted(bron.length / 1_000_000, grens.mail() / 1_000_000));
        }
        if (kop(bron) > grens.kop()) {
            throw new Mailfout("De kop van deze mail is veel te lang. Dat doet geen gewoon mailprogramma.");
        }
        try {
            return lees(new MimeMessage(SESSIE, new ByteArrayInputStream(bron)));
        } catch (MessagingException | RuntimeException e) {
            LOG.info("unreadable mail: {}", e.getClass().getSimpleName());
            throw e instanceof Mailfout m ? m : new Mailfout("Deze mail is beschadigd en niet te lezen.");
        }
    }

    /// Where the header ends.
    private static int kop(byte[] bron) {
        for (int i = 0; i < bron.length - 1; i++) {
            if (bron[i] == '\n'
                    && (bron[i + 1] == '\n' || bron[i + 1] == '\r' && i + 2 < bron.length && bron[i + 2] == '\n')) {
                return i;
            }
        }
        return bron.length;
    }

    private Brief lees(MimeMessage mail) throws MessagingException {
        var koppen = koppen(mail);
        var delen = new Maildelen(grens);
        delen.neem(mail);
        if (koppen.isEmpty() && mail.getHeader("From") == null && delen.leeg()) {
            throw new Mailfout("Dit is geen mail: er staat geen afzender en geen tekst in.");
        }
        var gevouwen = Citaat.van(delen.tekst());
        return new Brief(
                eerste(mail, "Message-ID"),
                verwijzingen(mail),
                adressen(mail, "From").stream()
                        .findFirst()
                        .orElseGet(() ->
                                adressen(mail, "Sender").stream().findFirst().orElse(Mailadres.NIEMAND)),
                aan(mail),
                leesbaar(kopregel(mail, "Subject")),
                gevouwen.nieuw(),
                gevouwen.eerder(),
                delen.bestanden(),
                delen.terugmelding(),
                koppen,
                delen.opmerkingen());
    }

    private static Map<String, String> koppen(MimeMessage mail) throws MessagingException {
        var uit = new LinkedHashMap<String, String>();
        for (var naam : KOPPEN) {
            var waarde = mail.getHeader(naam);
            if (waarde != null && waarde.length > 0) {
                uit.put(naam, waarde[0].replaceAll("\\s+", " ").strip());
            }
        }
        return uit;
    }

    private static List<String> verwijzingen(MimeMessage mail) {
        var uit = new ArrayList<>(nummers(kopregel(mail, "References")));
        nummers(kopregel(mail, "In-Reply-To")).forEach(n -> {
            uit.remove(n);
            uit.add(n);
        });
        return uit.subList(Math.max(0, uit.size() - 100), uit.size());
    }

    static List<String> nummers(String regel) {
        return NUMMER.matcher(regel).results().map(m -> m.group(1)).limit(1_000).toList();
    }

    private static String eerste(MimeMessage mail, String kop) {
        var regel = kopregel(mail, kop);
        return nummers(regel).stream().findFirst().orElse(regel.strip());
    }

    private static String kopregel(MimeMessage mail, String naam) {
        try {
            var waarde = mail.getHeader(naam, " ");
            return waarde == null ? "" : waarde;
        } catch (MessagingException e) {
            return "";
        }
    }

    private static List<Mailadres> aan(MimeMessage mail) {
        var uit = new ArrayList<>(adressen(mail, "To"));
        uit.addAll(adressen(mail, "Cc"));
        return uit.subList(0, Math.min(uit.size(), 200));
    }

    private static List<Mailadres> adressen(MimeMessage mail, String kop) {
        var regel = kopregel(mail, kop);
        try {
            var uit = new ArrayList<Mailadres>();
            for (var a : InternetAddress.parseHeader(regel, false)) {
                if (a.getAddress() != null && !a.isGroup()) {
                    uit.add(new Mailadres(
                            a.getAddress().strip(), a.getPersonal() == null ? "" : leesbaar(a.getPersonal())));
                }
            }
            return uit;
        } catch (MessagingException e) {
            var los = Pattern.compile("[^\\s<>,;\"]{1,64}@[^\\s<>,;\"]{1,250}").matcher(regel);
            return los.find() ? List.of(new Mailadres(los.group(), "")) : List.of();
        }
    }

    /// The words of an encoded header, on one line.
    static String leesbaar(String ruw) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(ruw))
                    .replaceAll("[\\p{Cc}]+", " ")
                    .strip();
        } catch (UnsupportedEncodingException | RuntimeException e) {
            return ruw.replaceAll("[\\p{Cc}]+", " ").strip();
        }
    }

    static String type(BodyPart deel) {
        try {
            var type = deel.getContentType();
            return type == null ? "" : type.toLowerCase(Locale.ROOT);
        } catch (MessagingException e) {
            return "";
        }
    }
}
