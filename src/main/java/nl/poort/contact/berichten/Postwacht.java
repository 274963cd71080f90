package nl.poort.contact.berichten;

import java.util.List;
import nl.poort.keten.vragen.Signalen;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vragen;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Warns when a letter lies in the post room for more than a working day: whoever has the contact with the customer
/// hears it, once.
public final class Postwacht {
    private static final Actor SYSTEEM = Actor.system("postkamer bewaken");
    private static final int PER_KEER = 100;

    private final Db db;
    private final Vragen vragen;
    private final Signalen signalen;

    public Postwacht(Db db, Vragen vragen, Signalen signalen) {
        this.db = db;
        this.vragen = vragen;
        this.signalen = signalen;
    }

    /// How many letters somebody was told of.
    public int waak() {
        return db.change(SYSTEEM, tx -> {
            var sql = new BrievenSql(tx.handle());
            List<Brief> teLaat = sql.teLaat(tx.now(), PER_KEER);
            for (var b : teLaat) {
                sql.gemeld(b);
                if (b.vraag() != null) {
                    vragen.find(SYSTEEM, b.vraag()).ifPresent(v -> meld(v, b));
                }
            }
            return teLaat.size();
        });
    }

    private void meld(Vraag v, Brief b) {
        signalen.meld(
                SYSTEEM,
                v.id(),
                v.contactschakel(),
                v.contactpersoon(),
                b.zonderAdres()
                        ? "De brief aan de klant gaat niet weg: het adres ontbreekt. Vul het in bij Brieven."
                        : "De brief aan de klant ligt nog in de postkamer. Hij had al met de post mee moeten zijn.");
    }
}
