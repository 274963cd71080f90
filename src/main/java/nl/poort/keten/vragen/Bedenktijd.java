package nl.poort.keten.vragen;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;

/// What one person did to many pieces of work at once, kept so that this person can take it back for a while.
final class Bedenktijd {
    /// So long somebody may take it back.
    static final Duration DUUR = Duration.ofMinutes(30);

    private final Tx tx;
    private final Medewerker wie;
    private final Soort soort;

    enum Soort {
        REGIE("Deze verdeling", "Geef de regie aan iemand anders."),
        TOEWIJZING("Deze verdeling", "Geef het werk aan iemand anders."),
        LOSLATING("Wat u losliet", "Neem het werk opnieuw aan.");

        private final String naam;
        private final String danMaar;

        Soort(String naam, String danMaar) {
            this.naam = naam;
            this.danMaar = danMaar;
        }
    }

    /// One of the many.
    ///
    /// @param ding the Vraag that is directed, or the Overdracht that was given or let go
    /// @param van who had it, null = nobody
    /// @param aan who got it, null = nobody
    /// @param sinds since when `van` had it, null when that does not matter
    record Deel(UUID ding, UUID van, UUID aan, Instant sinds) {}

    /// Everything that was done at once.
    record Greep(Instant op, List<Deel> delen) {}

    Bedenktijd(Tx tx, Medewerker wie, Soort soort) {
        this.tx = tx;
        this.wie = wie;
        this.soort = soort;
    }

    /// @return with which id it is taken back
    UUID bewaar(List<Deel> delen) {
        var id = tx.newId();
        sql().insert(id, new Greep(tx.now(), delen));
        return id;
    }

    /// Takes back what still can be, once, and only who did it.
    ///
    /// @param terug puts one back; false when it changed meanwhile and stays as it is
    /// @return how many went back
    int neemTerug(UUID id, Predicate<Deel> terug) {
        var greep = sql().lock(id).orElseThrow(() -> Weigering.onbekend(soort.naam));
        if (greep.op().plus(DUUR).isBefore(tx.now())) {
            throw new Weigering("te-laat", "Dit is te lang geleden. " + soort.danMaar);
        }
        int keer = 0;
        for (var deel : greep.delen()) {
            keer += terug.test(deel) ? 1 : 0;
        }
        sql().ongedaan(id, tx.now());
        return keer;
    }

    /// The last one that may still be taken back.
    Optional<UUID> laatste() {
        return sql().laatste(tx.now().minus(DUUR));
    }

    private BedenktijdSql sql() {
        return new BedenktijdSql(tx.handle(), wie, soort.name());
    }
}
