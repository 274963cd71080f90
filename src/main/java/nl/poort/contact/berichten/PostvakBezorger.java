package nl.poort.contact.berichten;

import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Keeps messages of one channel in the [Postvak] of the demo instead of sending them.
public final class PostvakBezorger implements Bezorger {
    private final Db db;
    private final Berichtkanaal kanaal;

    /// For e-mail.
    public PostvakBezorger(Db db) {
        this(db, Berichtkanaal.EMAIL);
    }

    public PostvakBezorger(Db db, Berichtkanaal kanaal) {
        this.db = db;
        this.kanaal = kanaal;
    }

    @Override
    public Berichtkanaal kanaal() {
        return kanaal;
    }

    @Override
    public Bezorging bezorg(Zending z) {
        if (kanaal == Berichtkanaal.EMAIL && Berichtregels.bestaatNooit(z.adres())) {
            return new Bezorging.Geweigerd("dit e-mailadres bestaat niet", "geen geldig adres");
        }
        db.run(
                Actor.system("postvak vullen"),
                tx -> new PostvakSql(tx.handle())
                        .insert(z, Berichtregels.onderwerp(z.kenmerk(), z.onderwerp()), tx.now()));
        return new Bezorging.Afgeleverd("in het postvak van de demo " + z.messageId());
    }
}
