package nl.poort.techniek.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a mail server reports of a mail of ours (RFC 3464).
final class Terugmeldingen {
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*([245]\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern ACTIE = Pattern.compile("(?im)^Action:\\s*(\\w{1,20})");
    private static final Pattern REDEN = Pattern.compile("(?im)^Diagnostic-Code:\\s*(?:[\\w-]{1,20};)?\\s*(.{1,500})");
    private static final Pattern NUMMER = Pattern.compile("(?im)^Message-ID:\\s*<([^<>\\s]{1,500})>");

    private boolean actief;
    private String status = "";
    private String actie = "";
    private String reden = "";
    private String messageId = "";

    /// The bytes of a part, when they are asked for.
    interface Inhoud {
        byte[] lees() throws MessagingException, IOException;
    }

    void soort(String soort, String type) {
        var klein = type.toLowerCase(Locale.ROOT);
        actief |= soort.equals("multipart/report") && klein.contains("delivery-status");
    }

    boolean actief() {
        return actief;
    }

    /// @return whether this part belongs to the report
    boolean neem(String soort, Inhoud inhoud) throws MessagingException, IOException {
        var tekst = switch (soort) {
            case "message/delivery-status", "message/global-delivery-status" -> tekst(inhoud);
            case "message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers" -> tekst(inhoud);
            default -> null;
        };
        if (tekst == null) {
            return false;
        }
        if (soort.contains("delivery-status")) {
            status = eerste(STATUS, tekst, status);
            actie = eerste(ACTIE, tekst, actie).toLowerCase(Locale.ROOT);
            reden = eerste(REDEN, tekst, reden);
        } else {
            messageId = eerste(NUMMER, tekst, messageId);
        }
        return true;
    }

    private static String tekst(Inhoud inhoud) throws MessagingException, IOException {
        return new String(inhoud.lees(), StandardCharsets.UTF_8);
    }

    private static String eerste(Pattern vorm, String tekst, String anders) {
        var m = vorm.matcher(tekst);
        return m.find() ? m.group(1).strip() : anders;
    }

    Brief.Terugmelding uitkomst() {
        if (!actief) {
            return null;
        }
        boolean weg = actie.equals("failed") || actie.isEmpty() && status.startsWith("5");
        var zin = (status + " " + reden).strip();
        return new Brief.Terugmelding(messageId, weg, zin.isEmpty() ? "zonder reden" : zin);
    }
}
