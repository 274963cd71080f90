package nl.poort.registers.omgeving;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Front door to the national register of activities.
public final class Activiteiten {
    private static final Actor ZOEKT = Actor.system("activiteit zoeken");
    private static final int MEESTE = 200;

    private final Db db;

    public Activiteiten(Db db) {
        this.db = db;
    }

    /// The activity with this urn, as it holds today; when it holds no more or not yet, as it did or will.
    public Optional<Activiteit> find(String urn) {
        return db.read(
                ZOEKT,
                tx -> new ActiviteitenSql(tx.handle()).find(urn, tx.local().toLocalDate()));
    }

    /// Those that hold today and whose name or urn has all these words in it, the shortest name first; at most 200.
    ///
    /// @param gezagcode only of this authority; null for all
    public List<Activiteit> zoek(String tekst, String gezagcode) {
        return db.read(
                ZOEKT,
                tx -> new ActiviteitenSql(tx.handle())
                        .zoek(tekst == null ? "" : tekst, gezagcode, tx.local().toLocalDate(), MEESTE));
    }

    /// All of an authority that hold today.
    public List<Activiteit> vanGezag(String gezagcode) {
        return db.read(
                ZOEKT,
                tx -> new ActiviteitenSql(tx.handle())
                        .zoek("", gezagcode, tx.local().toLocalDate(), Integer.MAX_VALUE));
    }

    /// All that hold today with exactly one of these names, of one of these authorities.
    public List<Activiteit> metNaam(Collection<String> namen, Collection<String> gezagcodes) {
        return db.read(
                ZOEKT,
                tx -> new ActiviteitenSql(tx.handle())
                        .metNaam(namen, gezagcodes, tx.local().toLocalDate()));
    }
}
