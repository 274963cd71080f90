package nl.poort.techniek.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Walks through the parts of one mail and takes what a person can use, within its limits.
final class Maildelen {
    private final Mailgrens grens;
    private final StringBuilder plat = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Brief.Bestand> bestanden = new ArrayList<>();
    private final List<String> opmerkingen = new ArrayList<>();
    private final Terugmeldingen terugmeldingen = new Terugmeldingen();
    private int delen;

    Maildelen(Mailgrens grens) {
        this.grens = grens;
    }

    void neem(Part mail) {
        neem(mail, 0);
    }

    private void neem(Part deel, int diep) {
        if (++delen > grens.delen()) {
            zeg("Deze mail heeft zo veel onderdelen dat niet alles is overgenomen.");
            return;
        }
        try {
            var soort = soort(deel);
            if (soort.startsWith("multipart/") && diep < 20 && deel.getContent() instanceof Multipart meer) {
                terugmeldingen.soort(soort, deel.getContentType());
                for (int i = 0; i < meer.getCount() && delen <= grens.delen(); i++) {
                    neem(meer.getBodyPart(i), diep + 1);
                }
            } else {
                blad(deel, soort);
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            neemRuw(deel);
        }
    }

    private void blad(Part deel, String soort) throws MessagingException, IOException {
        var naam = naam(deel, soort);
        boolean bijlage =
                Part.ATTACHMENT.equalsIgnoreCase(wijze(deel)) || !naam.isEmpty() && !soort.startsWith("text/");
        if (terugmeldingen.actief() && terugmeldingen.neem(soort, () -> inhoud(deel, grens.tekst()))) {
            return;
        }
        if (!bijlage && soort.equals("text/plain")) {
            voegToe(plat, tekst(deel));
        } else if (!bijlage && soort.equals("text/html")) {
            voegToe(html, tekst(deel));
        } else if (bestanden.size() >= grens.bijlagen()) {
            zeg("Er zaten meer dan %d bijlagen bij deze mail. De rest is niet bewaard.".formatted(grens.bijlagen()));
        } else {
            bestanden.add(
                    new Brief.Bestand(naam.isEmpty() ? standaardnaam(soort) : naam, soort, inhoud(deel, grens.mail())));
        }
    }

    /// A part in an unknown or broken form stays a file, when its bytes can be had at all.
    private void neemRuw(Part deel) {
        zeg("Een onderdeel van deze mail is beschadigd. Wat leesbaar is, staat erbij.");
        try {
            if (bestanden.size() < grens.bijlagen() && deel instanceof jakarta.mail.internet.MimeBodyPart b) {
                bestanden.add(new Brief.Bestand(
                        "onleesbaar-deel.bin",
                        "application/octet-stream",
                        b.getRawInputStream().readNBytes(grens.mail())));
            } else if (deel instanceof jakarta.mail.internet.MimeMessage m) {
                voegToe(plat, new String(m.getRawInputStream().readNBytes(grens.tekst()), StandardCharsets.UTF_8));
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            zeg("Een onderdeel van deze mail is helemaal niet te lezen.");
        }
    }

    private static String soort(Part deel) throws MessagingException {
        var type = deel.getContentType();
        var kaal = type == null ? "text/plain" : type.split("[;\\s]", 2)[0].toLowerCase(Locale.ROOT);
        return kaal.contains("/") ? kaal : "text/plain";
    }

    private static String wijze(Part deel) {
        try {
            return deel.getDisposition();
        } catch (MessagingException e) {
            return null;
        }
    }

    private static String naam(Part deel, String soort) {
        try {
            var naam = deel.getFileName();
            return naam == null ? "" : Maillezer.leesbaar(naam);
        } catch (MessagingException | RuntimeException e) {
            return standaardnaam(soort);
        }
    }

    private static String standaardnaam(String soort) {
        return soort.equals("message/rfc822") ? "doorgestuurde mail.eml" : "bijlage";
    }

    private String tekst(Part deel) throws MessagingException, IOException {
        return new String(inhoud(deel, 4 * grens.tekst()), charset(deel));
    }

    private static byte[] inhoud(Part deel, int hoogstens) throws MessagingException, IOException {
        try (var in = deel.getInputStream()) {
            return in.readNBytes(hoogstens);
        }
    }

    /// Unknown alphabets are read as the one that old mail programs meant.
    private static Charset charset(Part deel) {
        try {
            var naam = new jakarta.mail.internet.ContentType(deel.getContentType()).getParameter("charset");
            return naam == null
                    ? StandardCharsets.UTF_8
                    : Charset.forName(jakarta.mail.internet.MimeUtility.javaCharset(naam));
        } catch (MessagingException | IllegalArgumentException e) {
            return Charset.forName("windows-1252");
        }
    }

    private void voegToe(StringBuilder uit, String tekst) {
        int over = grens.tekst() - uit.length();
        if (over > 0) {
            uit.append(uit.isEmpty() ? "" : "\n\n").append(tekst, 0, Math.min(over, tekst.length()));
        }
    }

    private void zeg(String zin) {
        if (!opmerkingen.contains(zin)) {
            opmerkingen.add(zin);
        }
    }

    boolean leeg() {
        return plat.toString().isBlank() && html.toString().isBlank() && bestanden.isEmpty();
    }

    String tekst() {
        return plat.toString().isBlank() ? Platte.van(html) : plat.toString();
    }

    List<Brief.Bestand> bestanden() {
        return List.copyOf(bestanden);
    }

    Brief.Terugmelding terugmelding() {
        return terugmeldingen.uitkomst();
    }

    List<String> opmerkingen() {
        return List.copyOf(opmerkingen);
    }
}
