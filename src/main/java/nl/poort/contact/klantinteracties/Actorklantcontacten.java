package nl.poort.contact.klantinteracties;

import java.util.UUID;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;

/// Which actors had a part in which contact; who spoke at the desk of Poort did.
public final class Actorklantcontacten extends Klantregister<Actorklantcontact> {
    private static final String VAN_HET_VERSLAG =
            "Wie het gesprek voerde, hoort bij het verslag en wordt niet gewijzigd.";

    Actorklantcontacten(Db db) {
        super(db, BeeldenSql.ACTORKLANTCONTACT, "actorklantcontact");
    }

    @Override
    void toets(Regels regels, Toegang toegang, Actorklantcontact oud, Actorklantcontact nieuw) {
        regels.bestaat("actor", nieuw.actor(), BeeldenSql.ACTOR);
        regels.bestaat("klantcontact", nieuw.klantcontact(), BeeldenSql.KLANTCONTACT);
        var vraag = Zoekvraag.van(Conditie.gelijk("actor", id(nieuw.actor())))
                .en(Conditie.gelijk("klantcontact", id(nieuw.klantcontact())));
        regels.eis(
                tabel.list(regels.tx(), vraag).stream().allMatch(r -> r.uuid().equals(nieuw.uuid())),
                Veldfout.GEHEEL,
                "unique",
                "Deze actor staat al bij dit klantcontact");
    }

    @Override
    protected UUID bewaar(Tx tx, Toegang toegang, Actorklantcontact oud, Actorklantcontact rij) {
        if (oud != null) {
            eisEigen(tx, EigenSql.ACTORKLANTCONTACT, oud.uuid(), VAN_HET_VERSLAG);
        }
        return zet(tx, EigenSql.ACTORKLANTCONTACT, rij);
    }

    @Override
    protected void wis(Tx tx, Toegang toegang, Actorklantcontact oud) {
        eisEigen(tx, EigenSql.ACTORKLANTCONTACT, oud.uuid(), VAN_HET_VERSLAG);
        EigenSql.ACTORKLANTCONTACT.delete(tx, oud.uuid());
    }
}
