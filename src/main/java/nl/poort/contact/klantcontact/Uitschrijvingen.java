package nl.poort.contact.klantcontact;

import java.util.List;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// What was registered and should not stand there: a party nobody had contact with, a number, a representation that
/// ended.
public final class Uitschrijvingen {
    private final Db db;

    public Uitschrijvingen(Db db) {
        this.db = db;
    }

    /// Takes a party away. One with contacts stays as long as these do.
    public void partij(Actor actor, UUID id) {
        db.run(actor, tx -> {
            new PartijenSql(tx.handle())
                    .lock(Partijen.eigenaar(actor), id)
                    .orElseThrow(() -> Weigering.onbekend("Deze klant"));
            var sql = new UitschrijvingenSql(tx.handle());
            if (sql.heeftContacten(id)) {
                throw new Weigering(
                        "klant-heeft-contacten",
                        "Met deze klant was contact. De klant blijft daarom staan zolang die contacten bewaard worden.");
            }
            sql.delete(id);
            tx.publish(new PartijUitgeschreven(id));
        });
    }

    /// The BSN of this party was wrong, or may no longer be kept.
    public void bsn(Actor actor, UUID partij) {
        db.run(actor, tx -> {
            new UitschrijvingenSql(tx.handle()).bsn(Partijen.eigenaar(actor), partij);
            tx.publish(new PartijGewijzigd(partij, List.of("bsn")));
        });
    }

    /// From today nobody speaks for the other any more.
    public void vertegenwoordiging(Actor actor, UUID id) {
        db.run(actor, tx -> {
            boolean beeindigd = new UitschrijvingenSql(tx.handle())
                    .beeindig(Partijen.eigenaar(actor), id, tx.local().toLocalDate());
            if (!beeindigd) {
                throw Weigering.onbekend("Deze vertegenwoordiging");
            }
        });
    }
}
