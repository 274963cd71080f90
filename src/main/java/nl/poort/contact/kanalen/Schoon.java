package nl.poort.contact.kanalen;

/// Text of others made fit to keep. Pure.
final class Schoon {
    private Schoon() {}

    /// One line, without control characters.
    static String regel(String tekst, int langst) {
        return kort(
                opTeSlaan(tekst == null ? "" : tekst)
                        .replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029&&[^\\u200d]]+", " ")
                        .strip(),
                langst);
    }

    /// Lines stay lines; no other control characters, no half characters.
    static String tekst(String tekst, int langst) {
        return kort(
                opTeSlaan(tekst == null ? "" : tekst)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                        .replaceAll("\\n{4,}", "\n\n\n")
                        .strip(),
                langst);
    }

    /// PostgreSQL keeps no NUL, and half of a surrogate pair is not a character.
    private static String opTeSlaan(String tekst) {
        boolean goed = tekst.codePoints().noneMatch(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF);
        if (goed) {
            return tekst;
        }
        var uit = new StringBuilder(tekst.length());
        tekst.codePoints()
                .filter(c -> c != 0)
                .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                .forEach(uit::appendCodePoint);
        return uit.toString();
    }

    /// Never in the middle of a character.
    private static String kort(String tekst, int langst) {
        if (tekst.length() <= langst) {
            return tekst;
        }
        int einde = Character.isHighSurrogate(tekst.charAt(langst - 2)) ? langst - 2 : langst - 1;
        return tekst.substring(0, einde) + "…";
    }
}
