package nl.poort.contact.kanalen;

import java.util.List;
import java.util.Map;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;

/// The files that a colleague sends along: looked at like those of a customer, kept with what was said, and sent.
final class Antwoordbijlagen {
    /// Most mail servers take no more in one message.
    static final long SAMEN = 15_000_000;

    static final int MEESTE = 10;

    private final Bijlagenkast kast;

    Antwoordbijlagen(Bijlagenkast kast) {
        this.kast = kast;
    }

    /// What is not safe is refused, with the whole answer.
    Meegestuurd neem(List<Bijlage> bijlagen) {
        long samen = bijlagen.stream().mapToLong(b -> b.inhoud().length).sum();
        if (bijlagen.size() > MEESTE || samen > SAMEN) {
            throw fout(
                    "Stuur hoogstens %d bestanden mee, samen niet meer dan %d MB".formatted(MEESTE, SAMEN / 1_000_000));
        }
        var mee = new Meegestuurd(kast.neemAan(bijlagen));
        for (var b : mee.bijlagen()) {
            if (b.ontvangst() == null) {
                gooiWeg(mee);
                throw fout(b.naam() + ": " + b.reden());
            }
        }
        return mee;
    }

    private static Weigering fout(String zin) {
        return new Weigering("bijlage-geweigerd", zin, Map.of("bijlagen", zin));
    }

    void bewaar(Tx tx, Uiting uiting, Meegestuurd mee) {
        kast.bewaar(tx, uiting.id(), mee.bijlagen());
        new BijlagenSql(tx.handle())
                .insert(uiting.organisatie(), uiting.draad(), uiting.id(), tx::newId, mee.bijlagen());
    }

    /// What is kept by now, stays.
    void gooiWeg(Meegestuurd mee) {
        kast.gooiWeg(mee.bijlagen());
    }
}
