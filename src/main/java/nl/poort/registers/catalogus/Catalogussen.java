package nl.poort.registers.catalogus;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.autorisatie.Autorisatie;
import nl.poort.registers.organisatie.Elfproef;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Tabelregister;
import nl.poort.techniek.register.Toegang;

/// The catalogues.
public final class Catalogussen extends Tabelregister<Catalogus> {

    public Catalogussen(Db db) {
        super(db, TypenSql.CATALOGUS, "catalogi", "catalogus", Typerechten.SCOPES);
    }

    /// The types, in all their versions, that a right on a catalogue of this organisation is about; also those of
    /// today that were made after the right was given.
    public List<UUID> typen(UUID organisatie, Autorisatie recht) {
        if (recht.typesoort() == null) {
            return List.of();
        }
        var naam = recht.identificatie() == null || recht.identificatie().isEmpty() ? null : recht.identificatie();
        return db.read(
                new Actor(null, "Poort", organisatie, "autorisatie uitwerken"),
                tx -> new BereikSql(tx.handle()).typen(organisatie, recht.typesoort(), recht.catalogus(), naam));
    }

    @Override
    protected Catalogus nieuw(Tx tx, Toegang toegang, Catalogus nieuw) {
        return getoetst(tx, nieuw);
    }

    @Override
    protected Catalogus wijzig(Tx tx, Toegang toegang, Catalogus oud, Catalogus nieuw) {
        return getoetst(tx, nieuw);
    }

    private static Catalogus getoetst(Tx tx, Catalogus c) {
        // nine zeros pass: that is what tests and organisations without a number use (gen-20)
        if (!c.rsin().equals("000000000") && !Elfproef.klopt(c.rsin())) {
            throw Weigering.veld("rsin", "invalid", "Dit RSIN klopt niet");
        }
        if (new TypenSql(tx.handle()).isBezet(c, tx.actor().organisation())) {
            throw Weigering.veld(Veldfout.GEHEEL, "unique", "Voor dit domein en RSIN is er al een catalogus");
        }
        return c;
    }

    @Override
    protected void weg(Tx tx, Toegang toegang, Catalogus oud) {
        if (!oud.zaaktypen().isEmpty()
                || !oud.besluittypen().isEmpty()
                || !oud.informatieobjecttypen().isEmpty()) {
            throw new Weigering("CATALOG_NOT_EMPTY", "Deze catalogus is niet leeg: verwijder eerst wat erin staat");
        }
    }

    @Override
    protected Hoofdobject hoofdobject(Tx tx, Catalogus rij) {
        return new Hoofdobject("catalogus", rij.uuid(), Map.of());
    }

    @Override
    protected String weergave(Catalogus rij) {
        return rij.domein();
    }
}
