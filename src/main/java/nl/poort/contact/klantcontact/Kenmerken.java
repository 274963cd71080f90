package nl.poort.contact.klantcontact;

import java.util.Locale;
import java.util.Optional;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Gives the number of a customer's matter, such as `K-2026-000051`: the year of registration and a number that is
/// never
/// used again in this installation. A number may be skipped (a change that was not finished), never given twice.
public final class Kenmerken {
    private final Db db;

    public Kenmerken(Db db) {
        this.db = db;
    }

    /// Reserves the next number, in the transaction of the caller.
    public String reserveer(Actor actor) {
        return db.change(
                actor, tx -> new KenmerkenSql(tx.handle()).next(tx.local().getYear(), actor.organisation(), tx.now()));
    }

    /// Whether this number was ever given, by whatever organisation.
    public boolean bestaat(String kenmerk) {
        return db.read(Actor.system("kenmerk herkennen"), tx -> new KenmerkenSql(tx.handle()).exists(kenmerk));
    }

    /// The number in what somebody typed or said: `k 2026 51` is `K-2026-000051`; empty when it is not one.
    public static Optional<String> lees(String getypt) {
        var kaal = getypt == null ? "" : getypt.strip().toUpperCase(Locale.ROOT);
        var m = VORM.matcher(kaal);
        return m.matches()
                ? Optional.of("K-%s-%06d".formatted(m.group(1), Long.parseLong(m.group(2))))
                : Optional.empty();
    }

    private static final java.util.regex.Pattern VORM =
            java.util.regex.Pattern.compile("K[ .-]*(2[0-9]{3})[ .-]+0*([0-9]{1,12})");
}
