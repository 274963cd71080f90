package nl.poort.contact.klantinteracties;

import java.util.UUID;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Toegang;

/// What contacts were about: a zaak elsewhere, or the contact that they answer.
public final class Onderwerpobjecten extends Klantregister<Onderwerpobject> {
    private static final String VAN_HET_VERSLAG =
            "Op welk contact dit een antwoord was, hoort bij het verslag en blijft.";

    Onderwerpobjecten(Db db) {
        super(db, BeeldenSql.ONDERWERPOBJECT, "onderwerpobject");
    }

    @Override
    void toets(Regels regels, Toegang toegang, Onderwerpobject oud, Onderwerpobject nieuw) {
        regels.bestaat("klantcontact", nieuw.klantcontact(), BeeldenSql.KLANTCONTACT);
        regels.bestaat("wasKlantcontact", nieuw.wasKlantcontact(), BeeldenSql.KLANTCONTACT);
        regels.eis(
                nieuw.klantcontact() == null || !nieuw.klantcontact().equals(nieuw.wasKlantcontact()),
                Veldfout.GEHEEL,
                "self-forbidden",
                "Een klantcontact is niet zijn eigen onderwerp");
    }

    @Override
    protected UUID bewaar(Tx tx, Toegang toegang, Onderwerpobject oud, Onderwerpobject rij) {
        if (oud != null) {
            eisEigen(tx, EigenSql.ONDERWERPOBJECT, oud.uuid(), VAN_HET_VERSLAG);
        }
        return zet(tx, EigenSql.ONDERWERPOBJECT, rij);
    }

    @Override
    protected void wis(Tx tx, Toegang toegang, Onderwerpobject oud) {
        eisEigen(tx, EigenSql.ONDERWERPOBJECT, oud.uuid(), VAN_HET_VERSLAG);
        EigenSql.ONDERWERPOBJECT.delete(tx, oud.uuid());
    }
}
