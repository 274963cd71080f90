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
                ZOEKT,
                tx -> new AdressenSql(tx.handle())
                        .zoek(code, Integer.parseInt(getypt.group(1))).stream()
                                .filter(a -> rest.isEmpty()
                                        || kaal(a.huisletter() + a.toevoeging()).equals(rest))
                                .toList());
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
