package nl.poort.registers.omgeving;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.poort.registers.organisatie.Postcode;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Front door to the addresses.
public final class Adressen {
    private static final Actor ZOEKT = Actor.system("adres zoeken");
    private static final Pattern MET_POSTCODE = Pattern.compile("([1-9][0-9]{3}\\s?[A-Za-z]{2})[\\s,]+([0-9].{0,14})");
    private static final Pattern MET_STRAAT = Pattern.compile(
            "(\\p{L}[\\p{L}\\p{M}.' -]{1,78}\\p{L}\\.?)\\s+([1-9][0-9]{0,4}(?:\\s?[A-Za-z]\\b|-[A-Za-z0-9]{1,4})?)(?:[\\s,]+(\\p{L}.{1,78}))?");
    private static final Pattern NUMMER = Pattern.compile("([1-9][0-9]{0,4})[\\s-]*([A-Z0-9][A-Z0-9\\s/-]{0,9})?");

    private final Db db;

    public Adressen(Db db) {
        this.db = db;
    }

    /// All with this postcode and number; only those with the letter or addition when one was typed.
    ///
    /// @param huisnummer as a person types it: `12`, `12a`, `12 A-2`
    /// @throws Weigering when it can be no postcode or number, with the field
    public List<Adres> zoek(String postcode, String huisnummer) {
        var code = new Postcode(postcode == null ? "" : postcode).waarde();
        var getypt = NUMMER.matcher(huisnummer == null ? "" : huisnummer.strip().toUpperCase(Locale.ROOT));
        if (!getypt.matches()) {
            throw Weigering.veld("huisnummer", "ongeldig", "Een huisnummer begint met een cijfer, zoals 12 of 12A");
        }
        var rest = kaal(getypt.group(2));
        return db.read(
                ZOEKT, tx -> met(new AdressenSql(tx.handle()).zoek(code, Integer.parseInt(getypt.group(1))), rest));
    }

    /// What somebody types in one box: `9901 AB 12`, or `dorpsstraat 12a westveld` with as much of the names as is
    /// known.
    /// Nothing without a number.
    public List<Adres> vind(String getypt, int hoogstens) {
        var tekst = getypt.strip();
        var code = MET_POSTCODE.matcher(tekst);
        if (code.matches()) {
            return probeer(code.group(1), code.group(2));
        }
        var straat = MET_STRAAT.matcher(tekst);
        if (!straat.matches()) {
            return List.of();
        }
        var nummer = NUMMER.matcher(straat.group(2).toUpperCase(Locale.ROOT));
        if (!nummer.matches()) {
            return List.of();
        }
        var plaats = straat.group(3) == null ? "" : straat.group(3);
        return db.read(
                ZOEKT,
                tx -> met(
                        new AdressenSql(tx.handle())
                                .begint(straat.group(1), Integer.parseInt(nummer.group(1)), plaats, hoogstens),
                        kaal(nummer.group(2))));
    }

    private List<Adres> probeer(String postcode, String huisnummer) {
        try {
            return zoek(postcode, huisnummer);
        } catch (Weigering geenAdres) {
            return List.of();
        }
    }

    private static List<Adres> met(List<Adres> adressen, String toevoeging) {
        return adressen.stream()
                .filter(a -> toevoeging.isEmpty()
                        || kaal(a.huisletter() + a.toevoeging()).equals(toevoeging))
                .toList();
    }

    /// Those that lie in a box of the map, at most so many.
    public List<Adres> in(double minX, double minY, double maxX, double maxY, int hoogstens) {
        return db.read(ZOEKT, tx -> new AdressenSql(tx.handle()).in(minX, minY, maxX, maxY, hoogstens));
    }

    /// The middle of what has this postcode, else of what begins with the same four digits.
    public Optional<Rijksdriehoek.Punt> midden(String postcode) {
        var kaal = postcode == null ? "" : postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!kaal.matches("[1-9][0-9]{3}([A-Z]{2})?")) {
            return Optional.empty();
        }
        return db.read(ZOEKT, tx -> {
            var sql = new AdressenSql(tx.handle());
            return sql.midden(kaal).or(() -> sql.midden(kaal.substring(0, 4)));
        });
    }

    private static String kaal(String toevoeging) {
        return toevoeging == null ? "" : toevoeging.replaceAll("[\\s/-]", "").toUpperCase(Locale.ROOT);
    }
}
