package nl.poort.loket.aanvraag;

/// Text as it can be written down and read back letter for letter, also in XML. Pure.
final class Schrift {
    private Schrift() {}

    /// Every letter of any script stays. What is no letter goes: control characters, halves of pairs, and what Unicode
    /// keeps for itself; the ends of lines become one kind.
    static String schoon(String tekst) {
        var uit = new StringBuilder(tekst.length());
        tekst.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Schrift::mag)
                .forEach(uit::appendCodePoint);
        return uit.toString().strip();
    }

    private static boolean mag(int teken) {
        return teken == '\n'
                || teken == '\t'
                || teken >= 0x20 && teken <= 0xD7FF && (teken < 0x7F || teken > 0x9F)
                || teken >= 0xE000 && teken <= 0xFFFD
                || teken >= 0x10000 && (teken & 0xFFFE) != 0xFFFE;
    }

    static Betrokkene schoon(Betrokkene b) {
        return new Betrokkene(
                b.rol(),
                schoon(b.naam()),
                schoon(b.bedrijf()),
                schoon(b.kvk()),
                schoon(b.email()),
                schoon(b.telefoon()),
                schoon(b.adres()));
    }

    /// A name of a file as data: what comes before a slash is gone, and it is not longer than a disk can hold.
    static String bestandsnaam(String naam) {
        var kaal = schoon(naam)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}" + DRAAIERS + "]", "")
                .strip();
        if (kaal.isEmpty() || kaal.equals(".") || kaal.equals("..")) {
            return "bestand";
        }
        if (kaal.length() <= LANGST) {
            return kaal;
        }
        int punt = kaal.lastIndexOf('.');
        var einde = punt > 0 && kaal.length() - punt <= 10 ? kaal.substring(punt) : "";
        var begin = kaal.substring(0, LANGST - einde.length());
        return schoon(begin) + einde;
    }

    private static final int LANGST = 200;
    /// Signs that turn the direction of writing around: with them `gpj.exe` looks like a picture.
    private static final String DRAAIERS = "\u202A-\u202E\u2066-\u2069";
}
