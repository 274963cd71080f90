package nl.poort.registers.organisatie;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;

/// Counts tries to log in before the password is looked at, so that many at once do not slip through together.
final class Pogingen {
    private final Tx tx;
    private final PogingenSql sql;
    private final Map<Pogingregels, byte[]> sleutels = new EnumMap<>(Pogingregels.class);

    /// @param bron the address of the other side
    Pogingen(Tx tx, String login, String bron) {
        this.tx = tx;
        this.sql = new PogingenSql(tx.handle());
        var plaats = plaats(bron);
        sleutels.put(Pogingregels.PAAR, hash("paar", login, plaats));
        sleutels.put(Pogingregels.LOGIN, hash("login", login));
        sleutels.put(Pogingregels.BRON, hash("bron", plaats));
    }

    /// Counts this try, or refuses it when it comes too soon; a refused one does not make the wait longer.
    void tel() {
        if (sql.isBekend(sleutels.get(Pogingregels.PAAR), tx.now().minus(Pogingregels.BEKEND))) {
            sleutels.keySet().retainAll(java.util.Set.of(Pogingregels.PAAR));
        }
        var standen = sql.lock(sleutels, tx.now());
        var wachtTot = standen.values().stream()
                .map(PogingenSql.Stand::wachtTot)
                .max(java.util.Comparator.naturalOrder())
                .orElseThrow();
        if (wachtTot.isAfter(tx.now())) {
            long seconden =
                    Math.max(1, java.time.Duration.between(tx.now(), wachtTot).toSeconds());
            throw new Weigering(
                    "te-veel-pogingen",
                    "Er is te vaak geprobeerd om aan te melden. Probeer het over " + seconden
                            + (seconden == 1 ? " seconde" : " seconden") + " opnieuw");
        }
        standen.forEach((soort, stand) -> {
            boolean vergeten = stand.laatste().isBefore(tx.now().minus(Pogingregels.VERGETEN));
            int aantal = (vergeten ? 0 : stand.aantal()) + 1;
            sql.save(sleutels.get(soort), aantal, tx.now(), tx.now().plus(soort.wacht(aantal)));
        });
    }

    /// It was right after all: this try does not count, and from here only the own tries will count.
    void geslaagd() {
        sql.wis(sleutels.get(Pogingregels.PAAR));
        if (!sql.isBekend(sleutels.get(Pogingregels.PAAR), tx.now().minus(Pogingregels.BEKEND))) {
            sql.trekAf(sleutels.get(Pogingregels.LOGIN), tx.now());
            sql.trekAf(sleutels.get(Pogingregels.BRON), tx.now());
        }
        sql.bekend(sleutels.get(Pogingregels.PAAR), tx.now());
    }

    /// One place: an IPv6 customer has a whole /64 to try from.
    static String plaats(String bron) {
        try {
            var adres = InetAddress.ofLiteral(bron).getAddress();
            return HexFormat.of().formatHex(adres.length == 16 ? Arrays.copyOf(adres, 8) : adres);
        } catch (IllegalArgumentException | NullPointerException e) {
            return String.valueOf(bron);
        }
    }

    static byte[] hash(String... delen) {
        try {
            var tekst = String.join("\n", delen);
            return MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
