package nl.poort.registers.organisatie;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.poort.registers.organisatie.Aanwezigheid.Stand;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Who of the own organisation is there now: each says it about oneself, and it ends by itself.
public final class Aanwezigheden {
    private static final Duration LANGST = Duration.ofHours(12);

    private final Db db;

    public Aanwezigheden(Db db) {
        this.db = db;
    }

    /// What somebody says about oneself; the last word counts.
    public Aanwezigheid zet(Medewerker wie, Stand stand, Duration hoelang) {
        if (hoelang.isNegative() || hoelang.isZero() || hoelang.compareTo(LANGST) > 0) {
            throw new Weigering("te-lang", "Kies hoogstens twaalf uur. Daarna is niet meer bekend of u er bent.");
        }
        return db.change(wie.actor("aanwezigheid tonen"), tx -> {
            var nieuw = new Aanwezigheid(
                    wie.id(), wie.organisatie(), stand, tx.now().plus(hoelang));
            new AanwezighedenSql(tx.handle()).zet(nieuw);
            return nieuw;
        });
    }

    /// Of everybody in the organisation of whom it is known now.
    public Map<UUID, Aanwezigheid> van(Actor actor, UUID organisatie, Instant nu) {
        return db.read(
                actor,
                tx -> new AanwezighedenSql(tx.handle())
                        .list(organisatie, nu).stream()
                                .collect(Collectors.toMap(Aanwezigheid::medewerker, Function.identity())));
    }
}
