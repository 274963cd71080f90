package nl.poort.registers.ketenafspraken;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.poort.registers.organisatie.Beheerrecht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Onthouden;
import nl.poort.techniek.db.Tx;

/// The door to what the links of each chain agreed, in versions with a start date.
public final class Ketenafspraken {
    private final Db db;
    private final Onthouden<Keuze, Ketenafspraak> geldig = new Onthouden<>();
    private final Onthouden<String, List<Ketenafspraak>> versies = new Onthouden<>();
    private final Map<KetenafsprakenSql.Versie, Ketenafspraak> gelezen = new ConcurrentHashMap<>();

    private record Keuze(String naam, LocalDate op) {}

    public Ketenafspraken(Db db) {
        this.db = db;
    }

    /// The version that holds on a day: the newest that has begun.
    public Ketenafspraak geldig(Actor actor, String naam, LocalDate op) {
        return db.read(
                actor,
                tx -> geldig.get(
                        tx,
                        new Keuze(naam, op),
                        () -> new KetenafsprakenSql(tx.handle(), gelezen)
                                .geldig(naam, op)
                                .orElseThrow(() -> Weigering.onbekend("Deze ketenafspraak"))));
    }

    /// The names of all chains.
    public List<String> namen(Actor actor) {
        return db.read(actor, tx -> new KetenafsprakenSql(tx.handle(), gelezen).namen());
    }

    /// All versions of one chain, oldest first.
    public List<Ketenafspraak> versies(Actor actor, String naam) {
        return db.read(
                actor, tx -> versies.get(tx, naam, () -> new KetenafsprakenSql(tx.handle(), gelezen).versies(naam)));
    }

    /// Refuses with every fault at once, as [#opslaan] does, without saving.
    public static void controleer(Ketenafspraak afspraak) {
        Afspraakregels.controleer(afspraak);
    }

    /// Saves a new version; earlier versions stay. Refused when the links do not fit in the chain norm.
    public Ketenafspraak opslaan(Actor actor, Ketenafspraak afspraak) {
        Afspraakregels.controleer(afspraak);
        return db.change(actor, tx -> {
            Beheerrecht.eisGedeeld(tx);
            if (afspraak.vanaf().isBefore(tx.now().atZone(Tx.ZONE).toLocalDate())) {
                throw new Weigering(
                        "ingangsdatum-voorbij",
                        "Een nieuwe afspraak gaat vandaag of later in",
                        Map.of("vanaf", "Kies vandaag of een latere datum"));
            }
            tx.slowDataChanged();
            return new KetenafsprakenSql(tx.handle(), gelezen).insert(afspraak);
        });
    }
}
