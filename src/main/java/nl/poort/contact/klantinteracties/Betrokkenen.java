package nl.poort.contact.klantinteracties;

import java.util.UUID;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Toegang;

/// Who took part in contacts. Who spoke at the desk of Poort is one too; what another system says of that takes its
/// place.
public final class Betrokkenen extends Klantregister<Betrokkene> {
    Betrokkenen(Db db) {
        super(db, BeeldenSql.BETROKKENE, "betrokkene");
    }

    @Override
    void toets(Regels regels, Toegang toegang, Betrokkene oud, Betrokkene nieuw) {
        regels.bestaat("hadKlantcontact", nieuw.hadKlantcontact(), BeeldenSql.KLANTCONTACT);
        regels.bestaat("wasPartij", nieuw.wasPartij(), PartijzoekSql.PARTIJ);
    }

    @Override
    protected UUID bewaar(Tx tx, Toegang toegang, Betrokkene oud, Betrokkene rij) {
        var compleet = Records.with(rij, "organisatienaam", rij.organisatienaam() == null ? "" : rij.organisatienaam());
        return zet(tx, EigenSql.BETROKKENE, compleet);
    }

    @Override
    protected void wis(Tx tx, Toegang toegang, Betrokkene oud) {
        if (!EigenSql.BETROKKENE.delete(tx, oud.uuid())) {
            throw new Weigering(
                    "hoort-bij-het-contact",
                    "Met wie het contact was, hoort bij het verslag en wordt niet verwijderd.");
        }
    }

    @Override
    protected String weergave(Betrokkene rij) {
        return "betrokkene";
    }
}
