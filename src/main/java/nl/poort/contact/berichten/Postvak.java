package nl.poort.contact.berichten;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// The mailbox of the demo: shows what would have been mailed. Not used when a mail server is set.
public final class Postvak {
    private final Db db;

    /// One mail in the demo.
    public record Brief(
            String messageId,
            UUID bericht,
            String kenmerk,
            String naam,
            String adres,
            String onderwerp,
            String tekst,
            Instant tijd) {

        @Override
        public String toString() {
            return "Brief " + messageId;
        }
    }

    public Postvak(Db db) {
        this.db = db;
    }

    /// What would have come in the Berichtenbox of citizens, the newest first.
    public List<Nepberichtenbox.Ontvangen> berichtenbox(int limit) {
        return new Nepberichtenbox(db).list(limit);
    }

    /// The last mails that this actor may see, the newest first.
    public List<Brief> list(Actor actor, int limit) {
        return db.read(actor, tx -> new PostvakSql(tx.handle()).list(actor.organisation(), Math.clamp(limit, 1, 500)));
    }
}
