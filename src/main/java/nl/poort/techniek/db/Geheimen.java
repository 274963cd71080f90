package nl.poort.techniek.db;

import java.security.SecureRandom;

/// Random keys of this installation: 32 bytes each, made at first use and the same ever after, on every node.
public final class Geheimen {
    private static final int LENGTH = 32;

    private Geheimen() {}

    /// Call it while wiring, outside a use case: a key must not disappear with a change that was not finished.
    public static byte[] get(Db db, String naam) {
        return db.change(Actor.system("geheim lezen"), tx -> {
            var sleutel = new byte[LENGTH];
            new SecureRandom().nextBytes(sleutel);
            var sql = new GeheimenSql(tx.handle());
            sql.insertIfAbsent(naam, sleutel, tx.now());
            return sql.get(naam);
        });
    }
}
