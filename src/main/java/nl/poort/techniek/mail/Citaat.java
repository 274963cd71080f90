package nl.poort.techniek.mail;

import java.util.regex.Pattern;

/// Parts what somebody wrote now from what was quoted. Pure.
///
/// @param nieuw what was written now
/// @param eerder what was said before
record Citaat(String nieuw, String eerder) {
    /// The line with which a mail program begins a quotation.
    private static final Pattern BEGIN = Pattern.compile("(?i)\\s*(?:"
            + "-{2,10}\\s?(?:oorspronkelijk bericht|original message|doorgestuurd bericht|forwarded message)\\s?-{2,10}"
            + "|_{20,80}"
            + "|(?:op|on|am|le) .{5,200}(?:schreef|wrote|schrieb|a écrit)[^:]{0,100}:"
            + "|.{3,120}<[^<>\\s]{3,120}>\\s(?:schreef|wrote)\\s?(?:op|on)?[^:]{0,60}:"
            + ")\\s*");
    private static final Pattern VAN = Pattern.compile("(?i)\\s*\\*?(?:van|from)\\*?:\\*?\\s.{1,300}");
    private static final Pattern VERZONDEN =
            Pattern.compile("(?i)\\s*\\*?(?:verzonden|sent|datum|date)\\*?:\\*?\\s.{1,300}");

    static Citaat van(String tekst) {
        var regels = tekst.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        int begin = begin(regels);
        var nieuw = samen(regels, 0, begin);
        if (nieuw.isBlank()) {
            return new Citaat(tekst.strip(), ""); // only a quotation, or an answer between the lines: leave it whole
        }
        return new Citaat(nieuw, samen(regels, begin, regels.length));
    }

    private static int begin(String[] regels) {
        for (int i = 0; i < regels.length; i++) {
            var regel = regels[i].length() > 400 ? regels[i].substring(0, 400) : regels[i];
            if (BEGIN.matcher(regel).matches() || isKop(regels, i) || opTweeRegels(regels, i, regel)) {
                return i;
            }
        }
        return staart(regels);
    }

    private static boolean isKop(String[] regels, int i) {
        return i + 1 < regels.length
                && regels[i].length() < 400
                && regels[i + 1].length() < 400
                && VAN.matcher(regels[i]).matches()
                && VERZONDEN.matcher(regels[i + 1]).matches();
    }

    /// "Op maandag 9 maart schreef Sanne" is often broken in two.
    private static boolean opTweeRegels(String[] regels, int i, String regel) {
        boolean kan = i + 1 < regels.length && regel.length() < 200 && regels[i + 1].length() < 200;
        return kan
                && regel.matches("(?i)\\s*(op|on) .+")
                && BEGIN.matcher(regel + " " + regels[i + 1].strip()).matches();
    }

    /// A block of `>` at the end.
    private static int staart(String[] regels) {
        int i = regels.length;
        while (i > 0 && (regels[i - 1].isBlank() || regels[i - 1].stripLeading().startsWith(">"))) {
            i--;
        }
        for (int j = i; j < regels.length; j++) {
            if (regels[j].stripLeading().startsWith(">")) {
                return i;
            }
        }
        return regels.length;
    }

    private static String samen(String[] regels, int van, int tot) {
        return String.join("\n", java.util.Arrays.asList(regels).subList(van, tot))
                .strip();
    }
}
