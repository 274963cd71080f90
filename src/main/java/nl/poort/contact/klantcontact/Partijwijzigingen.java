package nl.poort.contact.klantcontact;

import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// What changed at a party: who, when, and what stood there before.
public final class Partijwijzigingen {
    private final Db db;

    public Partijwijzigingen(Db db) {
        this.db = db;
    }

    /// The changes of a party of the own organisation, the newest first.
    public List<Partijwijziging> list(Actor actor, UUID partij) {
        return db.read(actor, tx -> new PartijwijzigingenSql(tx.handle()).list(Partijen.eigenaar(actor), partij));
    }

    /// Part of the change itself: what stood there is kept in the same transaction.
    static void noteer(Tx tx, Partij oud, Partij nieuw, boolean bsn) {
        var sql = new PartijwijzigingenSql(tx.handle());
        for (var verschil : Partijverschil.waarden(oud, nieuw, bsn)) {
            sql.insert(
                    oud.organisatie(),
                    new Partijwijziging(
                            oud.id(),
                            tx.newId(),
                            tx.now(),
                            tx.actor().id(),
                            tx.actor().name(),
                            verschil.veld(),
                            verschil.oud(),
                            verschil.nieuw()));
        }
    }
}
