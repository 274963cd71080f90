package nl.poort.loket.regels.feel;

import java.math.BigDecimal;

/// The text of a cell, read from left to right. White space outside quotes is one space, inside it stays as it is.
final class Tekens {
    private static final int LANGSTE = 20_000;

    private final String tekst;
    private int plaats;

    Tekens(String ruw) {
        if (ruw.length() > LANGSTE) {
            throw new Feelfout("de tekst is te lang: hoogstens " + LANGSTE + " tekens");
        }
        tekst = gewoon(ruw);
    }

    private static String gewoon(String ruw) {
        var uit = new StringBuilder(ruw.length());
        int begin = 0;
        int i = 0;
        while (i < ruw.length()) {
            if (ruw.charAt(i) == '"') {
                voegBij(uit, ruw.substring(begin, i));
                int eind = eindeVanTekst(ruw, i);
                uit.append(ruw, i, eind);
                i = eind;
                begin = eind;
            } else {
                i++;
            }
        }
        voegBij(uit, ruw.substring(begin));
        return uit.toString();
    }

    private static void voegBij(StringBuilder uit, String stuk) {
        var kaal = Namen.gewoon(stuk);
        if (!stuk.isEmpty() && Namen.isWit(stuk.charAt(0)) && !uit.isEmpty()) {
            uit.append(' ');
        }
        uit.append(kaal);
        if (!kaal.isEmpty() && Namen.isWit(stuk.charAt(stuk.length() - 1))) {
            uit.append(' ');
        }
    }

    private static int eindeVanTekst(String ruw, int begin) {
        for (int i = begin + 1; i < ruw.length(); i++) {
            if (ruw.charAt(i) == '\\') {
                i++;
            } else if (ruw.charAt(i) == '"') {
                return i + 1;
            }
        }
        throw new Feelfout("een tekst tussen aanhalingstekens houdt niet op");
    }

    int plaats() {
        slaWitOver();
        return plaats;
    }

    void terug(int naar) {
        plaats = naar;
    }

    boolean isOp() {
        return plaats() >= tekst.length();
    }

    String rest() {
        var rest = tekst.substring(Math.min(plaats(), tekst.length()));
        return rest.length() > 40 ? rest.substring(0, 40) + "…" : rest;
    }

    private void slaWitOver() {
        while (plaats < tekst.length() && tekst.charAt(plaats) == ' ') {
            plaats++;
        }
    }

    boolean neem(String teken) {
        if (tekst.startsWith(teken, plaats())) {
            plaats += teken.length();
            return true;
        }
        return false;
    }

    void eis(String teken) {
        if (!neem(teken)) {
            throw new Feelfout("hier hoort '" + teken + "' te staan: " + (isOp() ? "het einde" : rest()));
        }
    }

    boolean neemWoord(String woord) {
        int begin = plaats();
        int eind = begin + woord.length();
        if (!tekst.startsWith(woord, begin) || eind < tekst.length() && isWoordteken(tekst.charAt(eind))) {
            return false;
        }
        plaats = eind;
        return true;
    }

    private static boolean isWoordteken(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    boolean isNu(String teken) {
        return tekst.startsWith(teken, plaats());
    }

    boolean isCijfer() {
        int p = plaats();
        return p < tekst.length()
                && (isCijfer(p) || tekst.charAt(p) == '.' && p + 1 < tekst.length() && isCijfer(p + 1));
    }

    private boolean isCijfer(int p) {
        return p < tekst.length() && tekst.charAt(p) >= '0' && tekst.charAt(p) <= '9';
    }

    /// Digits with at most one point; the two points of a range do not belong to it.
    BigDecimal getal() {
        int begin = plaats();
        while (isCijfer(plaats)) {
            plaats++;
        }
        if (plaats < tekst.length() && tekst.charAt(plaats) == '.' && isCijfer(plaats + 1)) {
            plaats++;
            while (isCijfer(plaats)) {
                plaats++;
            }
        }
        return new BigDecimal(tekst.substring(begin, plaats));
    }

    String naam(Namen namen) {
        var naam = namen.vanaf(tekst, plaats());
        if (naam != null) {
            plaats += naam.length();
        }
        return naam;
    }

    /// What stands between quotes, without its backslashes.
    String tekst() {
        int begin = plaats();
        plaats = eindeVanTekst(tekst, begin);
        var uit = new StringBuilder(plaats - begin);
        for (int i = begin + 1; i < plaats - 1; i++) {
            char c = tekst.charAt(i);
            if (c != '\\') {
                uit.append(c);
                continue;
            }
            c = tekst.charAt(++i);
            if (c == 'u' && i + 4 < plaats - 1 && tekst.substring(i + 1, i + 5).matches("[0-9a-fA-F]{4}")) {
                uit.append((char) Integer.parseInt(tekst, i + 1, i + 5, 16));
                i += 4;
            } else {
                uit.append(
                        switch (c) {
                            case 'n' -> '\n';
                            case 't' -> '\t';
                            case 'r' -> '\r';
                            default -> c;
                        });
            }
        }
        return uit.toString();
    }
}
