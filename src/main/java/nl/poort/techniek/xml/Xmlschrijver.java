package nl.poort.techniek.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.poort.techniek.Weigering;

/// Writes XML, element by element, so that any text comes back as it went in.
public final class Xmlschrijver {
    private final StringBuilder uit = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;
    private boolean metKinderen;

    /// @param naam with its prefix
    /// @param attributen name and value, in turn; an attribute whose value is null is left out
    public Xmlschrijver open(String naam, String... attributen) {
        sluitTag();
        nieuweRegel();
        uit.append('<').append(naam);
        for (int i = 0; i < attributen.length; i += 2) {
            if (attributen[i + 1] != null) {
                uit.append(' ').append(attributen[i]).append("=\"");
                tekst(attributen[i + 1], true);
                uit.append('"');
            }
        }
        open.push(naam);
        inTag = true;
        metKinderen = false;
        return this;
    }

    public Xmlschrijver sluit() {
        var naam = open.pop();
        if (inTag) {
            uit.append("/>");
            inTag = false;
        } else {
            if (metKinderen) {
                nieuweRegel();
            }
            uit.append("</").append(naam).append('>');
        }
        metKinderen = true;
        return this;
    }

    /// An element with only text in it.
    public Xmlschrijver blad(String naam, String tekst, String... attributen) {
        open(naam, attributen);
        if (!tekst.isEmpty()) {
            sluitTag();
            tekst(tekst, false);
        }
        return sluit();
    }

    /// As [#blad], and nothing at all when there is no text.
    public Xmlschrijver bladAls(String naam, String tekst) {
        return tekst.isEmpty() ? this : blad(naam, tekst);
    }

    public byte[] bytes() {
        return uit.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void sluitTag() {
        if (inTag) {
            uit.append('>');
            inTag = false;
        }
    }

    private void nieuweRegel() {
        if (!open.isEmpty() || metKinderen) {
            uit.append('\n').append("  ".repeat(open.size()));
        }
    }

    private void tekst(String tekst, boolean attribuut) {
        for (int i = 0; i < tekst.length(); ) {
            int teken = tekst.codePointAt(i);
            i += Character.charCount(teken);
            switch (teken) {
                case '&' -> uit.append("&amp;");
                case '<' -> uit.append("&lt;");
                case '>' -> uit.append("&gt;");
                case '"' -> uit.append(attribuut ? "&quot;" : "\"");
                case '\r' -> uit.append("&#13;");
                case '\t', '\n' -> uit.append(attribuut ? "&#" + teken + ";" : Character.toString(teken));
                default -> {
                    if (!mag(teken)) {
                        throw new Weigering(
                                "teken-past-niet",
                                "Er staat een teken in dat niet te lezen is: haal het weg" + " (teken U+"
                                        + "%04X".formatted(teken) + ")");
                    }
                    uit.appendCodePoint(teken);
                }
            }
        }
    }

    /// Whether XML can hold this character at all.
    public static boolean mag(int teken) {
        return teken == '\t'
                || teken == '\n'
                || teken == '\r'
                || teken >= 0x20 && teken <= 0xD7FF
                || teken >= 0xE000 && teken <= 0xFFFD
                || teken >= 0x10000;
    }
}
