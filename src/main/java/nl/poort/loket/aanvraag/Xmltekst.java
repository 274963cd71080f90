package nl.poort.loket.aanvraag;

import java.nio.charset.StandardCharsets;

/// Writes elements with text, letter for letter: what a reader of XML would change is written so that it does not.
final class Xmltekst {
    private final StringBuilder uit = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    Xmltekst open(String naam) {
        uit.append('<').append(naam).append('>');
        return this;
    }

    /// @param attributen as they stand in the tag
    Xmltekst open(String naam, String attributen) {
        uit.append('<').append(naam).append(' ').append(attributen).append('>');
        return this;
    }

    Xmltekst sluit(String naam) {
        uit.append("</").append(naam).append('>');
        return this;
    }

    Xmltekst regel() {
        uit.append('\n');
        return this;
    }

    Xmltekst veld(String naam, Object waarde) {
        open(naam);
        var tekst = String.valueOf(waarde);
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            switch (c) {
                case '&' -> uit.append("&amp;");
                case '<' -> uit.append("&lt;");
                case '>' -> uit.append("&gt;");
                case '\r' -> uit.append("&#13;");
                default -> uit.append(c);
            }
        }
        return sluit(naam);
    }

    /// Nothing when there is nothing.
    Xmltekst veldAls(String naam, Object waarde) {
        return waarde == null ? this : veld(naam, waarde);
    }

    byte[] bytes() {
        return uit.toString().getBytes(StandardCharsets.UTF_8);
    }
}
