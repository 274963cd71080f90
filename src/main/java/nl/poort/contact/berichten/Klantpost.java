package nl.poort.contact.berichten;

import java.util.List;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Everything that was told to one customer, for the customer's own page: over whichever channel it went.
public final class Klantpost {
    private static final int HOOGSTENS = 200;

    private final Db db;

    public Klantpost(Db db) {
        this.db = db;
    }

    /// The newest first; what was not released yet is not there.
    public List<Bericht> list(Actor actor, UUID partij) {
        return db.read(actor, tx -> new BerichtenSql(tx.handle()).toParty(actor.organisation(), partij, HOOGSTENS));
    }

    /// One message to this customer; a message to somebody else is answered as one that is not there.
    public Bericht lees(Actor actor, UUID partij, UUID bericht) {
        return db.change(actor, tx -> {
            var sql = new BerichtenSql(tx.handle());
            var b = sql.lock(actor.organisation(), bericht)
                    .filter(x -> partij.equals(x.partij()) && x.stand() != Berichtstand.CONCEPT)
                    .orElseThrow(() -> Weigering.onbekend("Dit bericht"));
            if (Berichtregels.wordtGelezen(b)) {
                sql.read(b.id(), tx.now());
                sql.insertAttempt(
                        Poging.van(tx, b, Berichtkanaal.PORTAAL, Poging.Uitkomst.GELEZEN, "getoond op de eigen pagina"),
                        b.organisatie());
                tx.publish(new BerichtGelezen(b.root(), b.id(), b.kenmerk()));
            }
            return b;
        });
    }
}
