package nl.poort.contact.klantinteracties;

import java.util.UUID;
import nl.poort.contact.klantcontact.Adressoort;
import nl.poort.contact.klantcontact.Partijadressen;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Verwijzing;

/// Where customers can be reached. An address of a party is the address Poort itself writes to; one that was given in a
/// contact only is kept beside it.
public final class Digitaleadressen extends Klantregister<DigitaalAdres> {
    private final Partijadressen adressen;

    Digitaleadressen(Db db, Partijadressen adressen) {
        super(db, BeeldenSql.DIGITAAL_ADRES, "digitaaladres");
        this.adressen = adressen;
    }

    @Override
    void toets(Regels regels, Toegang toegang, DigitaalAdres oud, DigitaalAdres nieuw) {
        regels.bestaat("verstrektDoorBetrokkene", nieuw.verstrektDoorBetrokkene(), BeeldenSql.BETROKKENE);
        regels.bestaat("verstrektDoorPartij", nieuw.verstrektDoorPartij(), PartijzoekSql.PARTIJ);
        try {
            adres(nieuw);
        } catch (Weigering w) {
            regels.eis(false, "adres", "invalid", w.getMessage());
        }
    }

    private static nl.poort.contact.klantcontact.DigitaalAdres adres(DigitaalAdres rij) {
        var soort = switch (rij.soortDigitaalAdres()) {
            case EMAIL -> Adressoort.EMAIL;
            case TELEFOONNUMMER -> Adressoort.TELEFOON;
            case OVERIG -> Adressoort.OVERIG;
        };
        return new nl.poort.contact.klantcontact.DigitaalAdres(
                soort, rij.adres(), Boolean.TRUE.equals(rij.isStandaardAdres()));
    }

    @Override
    protected UUID bewaar(Tx tx, Toegang toegang, DigitaalAdres oud, DigitaalAdres rij) {
        if (oud != null && oud.verstrektDoorPartij() != null && anders(oud, rij, "verstrektDoorPartij")) {
            haalWeg(tx, toegang, oud);
        }
        if (rij.verstrektDoorPartij() == null) {
            return zet(
                    tx,
                    EigenSql.ADRES,
                    Records.with(
                            rij,
                            "adres",
                            adres(rij).adres(),
                            "isStandaardAdres",
                            Boolean.TRUE.equals(rij.isStandaardAdres()),
                            "omschrijving",
                            tekst(rij.omschrijving()),
                            "referentie",
                            tekst(rij.referentie())));
        }
        EigenSql.ADRES.delete(tx, rij.uuid());
        adressen.bewaar(
                toegang.actor("adres vastleggen"), rij.verstrektDoorPartij().uuid(), rij.uuid(), adres(rij));
        return zet(
                tx,
                EigenSql.ADRES_BIJ,
                new EigenSql.Adresbij(
                        rij.uuid(),
                        rij.verstrektDoorBetrokkene(),
                        tekst(rij.omschrijving()),
                        tekst(rij.referentie()),
                        rij.verificatieDatum()));
    }

    private static String tekst(String tekst) {
        return tekst == null ? "" : tekst;
    }

    /// These addresses, given before without a party, are of this one from now on.
    void geef(Tx tx, Toegang toegang, UUID partij, Iterable<Verwijzing> verwijzingen) {
        for (var verwijzing : verwijzingen) {
            tabel.find(tx, verwijzing.uuid())
                    .filter(a -> !partij.equals(Verwijzing.id(a.verstrektDoorPartij())))
                    .ifPresent(a ->
                            bewaar(tx, toegang, a, Records.with(a, "verstrektDoorPartij", Verwijzing.naar(partij))));
        }
    }

    @Override
    protected void wis(Tx tx, Toegang toegang, DigitaalAdres oud) {
        haalWeg(tx, toegang, oud);
    }

    private void haalWeg(Tx tx, Toegang toegang, DigitaalAdres oud) {
        EigenSql.ADRES.delete(tx, oud.uuid());
        EigenSql.ADRES_BIJ.delete(tx, oud.uuid());
        if (oud.verstrektDoorPartij() != null) {
            adressen.verwijder(
                    toegang.actor("adres verwijderen"),
                    oud.verstrektDoorPartij().uuid(),
                    oud.uuid());
        }
    }
}
