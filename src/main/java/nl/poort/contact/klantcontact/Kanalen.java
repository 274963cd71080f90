package nl.poort.contact.klantcontact;

import java.util.List;
import java.util.Optional;
import nl.poort.registers.organisatie.Beheerrecht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Onthouden;
import nl.poort.techniek.db.Tx;

/// The list of channels, which an administrator may extend or switch off.
public final class Kanalen {
    private final Db db;

    public Kanalen(Db db) {
        this.db = db;
    }

    /// All channels in the order they are offered, also those that are off.
    public List<Kanaal> list(Actor actor) {
        return db.read(actor, tx -> new KanalenSql(tx.handle()).list());
    }

    /// All organisations have the same channels. Adds a channel or changes the one with this code.
    public Kanaal opslaan(Actor actor, Kanaal kanaal) {
        var fouten = new Veldfouten();
        fouten.eis(
                kanaal.code() != null && kanaal.code().matches("[a-z0-9-]{2,40}"),
                "code",
                "Een code bestaat uit kleine letters, cijfers en streepjes");
        var naam = fouten.verplicht("naam", kanaal.naam(), 60, "Vul een naam in");
        fouten.klaar();
        var schoon = new Kanaal(kanaal.code(), naam, kanaal.volgorde(), kanaal.aan());
        return db.change(actor, tx -> {
            Beheerrecht.eisGedeeld(tx);
            tx.slowDataChanged();
            new KanalenSql(tx.handle()).save(schoon);
            tx.publish(new KanaalGewijzigd(tx.newId(), schoon.code(), schoon.aan()));
            return schoon;
        });
    }

    /// The channel, when it can be chosen.
    static Kanaal inGebruik(Tx tx, Onthouden<String, Optional<Kanaal>> kanalen, String code) {
        var kanaal = kanalen.get(tx, code, () -> new KanalenSql(tx.handle()).find(code));
        return kanaal.filter(Kanaal::aan).orElseThrow(() -> {
            var zin = "Kies een kanaal uit de lijst";
            return new Weigering("ongeldige-invoer", zin, java.util.Map.of("kanaal", zin));
        });
    }
}
