package nl.poort.contact.berichten;

import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Keeps e-mail in the [Postvak] of the demo instead of sending it.
public final class PostvakBezorger implements Bezorger {
    private final Db db;

    public PostvakBezorger(Db db) {
        this.db = db;
    }

    @Override
    public Berichtkanaal kanaal() {
        return Berichtkanaal.EMAIL;
    }

    @Override
    public Bezorging bezorg(Zending z) {
        if (Berichtregels.bestaatNooit(z.adres())) {
            return new Bezorging.Geweigerd("dit e-mailadres bestaat niet", "geen geldig adres");
        }
        db.run(
                Actor.system("postvak vullen"),
                tx -> new PostvakSql(tx.handle())
                        .insert(z, Berichtregels.onderwerp(z.kenmerk(), z.onderwerp()), tx.now()));
        return new Bezorging.Afgeleverd("in het postvak van de demo " + z.messageId());
    }
}
