package nl.poort.contact.kanalen;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a file is by its first bytes, whatever its name says. Pure.
///
/// @param tonen whether a browser may show it; anything else is only saved
public enum Bestandssoort {
    PDF("application/pdf", true),
    PNG("image/png", true),
    JPEG("image/jpeg", true),
    GIF("image/gif", true),
    TIFF("image/tiff", false),
    ZIP("application/zip", false),
    OFFICE("application/vnd.openxmlformats-officedocument", false),
    MAIL("message/rfc822", false),
    TEKST("text/plain", true),
    PROGRAMMA("application/x-msdownload", false),
    ANDERS("application/octet-stream", false);

    private final String type;
    private final boolean tonen;

    Bestandssoort(String type, boolean tonen) {
        this.type = type;
        this.tonen = tonen;
    }

    public String type() {
        return type;
    }

    public boolean tonen() {
        return tonen;
    }

    public static Bestandssoort vanType(String type) {
        for (var s : values()) {
            if (s.type.equals(type)) {
                return s;
            }
        }
        return ANDERS;
    }

    public static Bestandssoort van(byte[] inhoud, String naam) {
        var kop = new String(inhoud, 0, Math.min(inhoud.length, 1024), StandardCharsets.ISO_8859_1);
        var achter = naam.toLowerCase(Locale.ROOT);
        if (kop.startsWith("%PDF-")) {
            return PDF;
        }
        if (kop.startsWith("\u0089PNG\r\n")) {
            return PNG;
        }
        if (kop.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (kop.startsWith("GIF87a") || kop.startsWith("GIF89a")) {
            return GIF;
        }
        if (kop.startsWith("II*\0") || kop.startsWith("MM\0*")) {
            return TIFF;
        }
        if (kop.startsWith("PK\3\4")) {
            return achter.matches(".*\\.(docx|xlsx|pptx|odt|ods)") ? OFFICE : ZIP;
        }
        if (kop.startsWith("MZ") || kop.startsWith("\177ELF") || kop.startsWith("#!")) {
            return PROGRAMMA;
        }
        if (achter.endsWith(".eml")) {
            return MAIL;
        }
        boolean leesbaar = kop.chars().noneMatch(c -> c < 32 && c != '\n' && c != '\r' && c != '\t');
        boolean opmaak = kop.toLowerCase(Locale.ROOT).matches("(?s).*<(!doctype|html|script|svg|\\?xml|body|iframe).*");
        return leesbaar && !opmaak && !kop.isEmpty() && achter.matches(".*\\.(txt|csv|log|md)") ? TEKST : ANDERS;
    }
}
