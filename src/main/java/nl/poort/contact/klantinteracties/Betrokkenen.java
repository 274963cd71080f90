package nl.poort.contact.klantinteracties;

import java.util.UUID;
import nl.poort.contact.klantcontact.Contactstand;
import nl.poort.contact.klantcontact.Correctie;
import nl.poort.contact.klantcontact.Klantcontacten;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Toegang;

/// Who took part in contacts. Who spoke at the desk of Poort is one too; what another system says of that takes its
/// place.
public final class Betrokkenen extends Klantregister<Betrokkene> {
    private final Klantcontacten contacten;

    Betrokkenen(Db db, Klantcontacten contacten) {
        super(db, BeeldenSql.BETROKKENE, "betrokkene");
        this.contacten = contacten;
    }

    @Override
    void toets(Regels regels, Toegang toegang, Betrokkene oud, Betrokkene nieuw) {
        regels.bestaat("hadKlantcontact", nieuw.hadKlantcontact(), BeeldenSql.KLANTCONTACT);
        regels.bestaat("wasPartij", nieuw.wasPartij(), PartijzoekSql.PARTIJ);
    }

    @Override
    protected UUID bewaar(Tx tx, Toegang toegang, Betrokkene oud, Betrokkene rij) {
        var compleet = Records.with(rij, "organisatienaam", rij.organisatienaam() == null ? "" : rij.organisatienaam());
        if (rij.rol() == Betrokkenerol.KLANT && rij.wasPartij() != null) {
            wasMet(tx, toegang, rij.hadKlantcontact().uuid(), rij.wasPartij().uuid());
        }
        return zet(tx, EigenSql.BETROKKENE, compleet);
    }

    /// The desk sees the contact with the customer too, when it was not known yet with whom it was.
    private void wasMet(Tx tx, Toegang toegang, UUID contact, UUID partij) {
        var actor = toegang.actor("betrokkene vastleggen");
        var achter = new EigenSql(tx).achter(contact).orElseThrow();
        if (achter.partij() == null && contacten.get(actor, achter.versie()).stand() == Contactstand.AFGEROND) {
            contacten.corrigeer(actor, achter.versie(), Correctie.met(partij, "De klant is nu bekend"));
        }
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
