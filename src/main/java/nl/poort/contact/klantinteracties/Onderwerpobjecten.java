package nl.poort.contact.klantinteracties;

import java.util.UUID;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Toegang;

/// What contacts were about: a zaak elsewhere, or the contact that they answer.
public final class Onderwerpobjecten extends Klantregister<Onderwerpobject> {
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
            eisEigen(tx, oud);
        }
        return zet(tx, EigenSql.ONDERWERPOBJECT, rij);
    }

    @Override
    protected void wis(Tx tx, Toegang toegang, Onderwerpobject oud) {
        eisEigen(tx, oud);
        EigenSql.ONDERWERPOBJECT.delete(tx, oud.uuid());
    }

    private static void eisEigen(Tx tx, Onderwerpobject oud) {
        if (EigenSql.ONDERWERPOBJECT.find(tx, oud.uuid()).isEmpty()) {
            throw new Weigering(
                    "hoort-bij-het-contact", "Op welk contact dit een antwoord was, hoort bij het verslag en blijft.");
        }
    }
}
