package nl.poort.contact.berichten;

import java.util.Objects;
import java.util.UUID;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Where customers talk with us about their Vraag: whoever has the conversation says it here.
public final class Gesprekswegen {
    private final Db db;

    public Gesprekswegen(Db db) {
        this.db = db;
    }

    /// From now on the customer talks with us here about this Vraag.
    public void via(Actor actor, UUID vraag, Gespreksweg weg) {
        var organisatie = Objects.requireNonNull(actor.organisation(), "a customer talks with an organisation");
        db.run(actor, tx -> new GesprekswegSql(tx.handle()).save(vraag, organisatie, weg, tx.now()));
    }
}
