package nl.poort.registers.zaken;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.catalogus.Catalogusdeuren;
import nl.poort.registers.documenten.Documenten;
import nl.poort.registers.documenten.Objectbron;
import nl.poort.registers.documenten.Objectinformatieobjecten;
import nl.poort.registers.documenten.Objecttype;
import nl.poort.registers.klokken.KlokGepauzeerd;
import nl.poort.registers.klokken.KlokHervat;
import nl.poort.registers.klokken.Klokken;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.techniek.register.Elders;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Toegang;

/// All doors of the cases, made and tied together here.
public final class Zaakdeuren {
    private final Db db;
    private final Zaakverloop verloop;
    public final Zaken zaken;
    public final Statussen statussen;
    public final Resultaten resultaten;
    public final Rollen rollen;
    public final Zaakobjecten zaakobjecten;
    public final Zaakinformatieobjecten zaakinformatieobjecten;
    public final Zaakeigenschappen zaakeigenschappen;
    public final Zaakbesluiten zaakbesluiten;
    public final Zaakcontactmomenten zaakcontactmomenten;
    public final Zaakverzoeken zaakverzoeken;
    public final Klantcontacten klantcontacten;
    public final Zaaknotities zaaknotities;

    /// @param spiegel where documents know what they belong to
    /// @param elders looks at addresses of others
    public Zaakdeuren(
            Db db,
            Catalogusdeuren catalogus,
            Documenten documenten,
            Objectinformatieobjecten spiegel,
            Elders elders,
            Klokken klokken) {
        this.db = db;
        var typen = new Typen(catalogus);
        zaken = new Zaken(db, typen, documenten, elders, new Zaaktermijnen(klokken, typen));
        verloop = new Zaakverloop(zaken, typen, documenten, new Naslag(elders));
        statussen = new Statussen(db, typen, verloop);
        resultaten = new Resultaten(db, typen, verloop);
        rollen = new Rollen(db, typen);
        zaakobjecten = new Zaakobjecten(db, typen, verloop);
        zaakinformatieobjecten = new Zaakinformatieobjecten(db, documenten, spiegel);
        zaakeigenschappen = new Zaakeigenschappen(db, typen, verloop);
        zaakbesluiten = new Zaakbesluiten(db, verloop);
        zaakcontactmomenten = new Zaakcontactmomenten(db);
        zaakverzoeken = new Zaakverzoeken(db);
        klantcontacten = new Klantcontacten(db);
        zaaknotities = new Zaaknotities(db);
        zaken.bijVerwijderen(zaakinformatieobjecten::ruimOp);
        spiegel.bron(Objecttype.ZAAK, new Objectbron() {
            @Override
            public boolean bestaat(Tx tx, Link object) {
                return object.id("zaak").flatMap(new ZakenSql(tx)::kern).isPresent();
            }

            @Override
            public boolean heeft(Tx tx, Link object, UUID informatieobject) {
                return object.id("zaak")
                        .filter(z -> new ZaakdelenSql(tx).documenten(z).contains(informatieobject))
                        .isPresent();
            }
        });
    }

    /// Wiring: the term of a case can be suspended and resumed at its clock too; the case says the same.
    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.within(KlokGepauzeerd.class, (tx, g) -> {
            if (g.kloksoort() == Kloksoort.BESLISTERMIJN) {
                zaken.zetAlsZaak(tx, g.root(), Zaaktermijnen.opgeschort(true, g.bericht()));
            }
        });
        gebeurtenissen.within(KlokHervat.class, (tx, g) -> {
            if (g.kloksoort() == Kloksoort.BESLISTERMIJN) {
                zaken.zetAlsZaak(tx, g.root(), Zaaktermijnen.opgeschort(false, null));
            }
        });
    }

    /// Wiring: the register of decisions tells the dates of what was decided in a case.
    public void besluiten(Besluitbron bron) {
        verloop.besluiten(bron);
    }

    /// What would happen to a case in the end, and when, if it ended on this day with this result.
    public Archiefvoorspelling archief(Toegang toegang, UUID zaak, UUID resultaattype, LocalDate einddatum) {
        return db.read(
                toegang.actor("resultaat voorspellen"),
                tx -> verloop.voorspel(tx, zaken.get(toegang, zaak), resultaattype, einddatum));
    }

    /// Numbers for cases that are yet to come (zrc-1.7a).
    public List<String> reserveer(Toegang toegang, Reservering reservering) {
        toegang.eis("zaken.aanmaken");
        int aantal = reservering.aantal() == null ? 1 : reservering.aantal();
        var regels = new Zaakregels();
        regels.rsin("bronorganisatie", reservering.bronorganisatie());
        regels.eis(aantal >= 1 && aantal <= 1000, "aantal", "invalid", "Reserveer 1 tot en met 1.000 nummers");
        regels.klaar();
        return db.change(
                toegang.actor("zaaknummer reserveren"),
                tx -> new Zaaknummers(tx).reserveer(reservering.bronorganisatie(), aantal));
    }

    /// The cases that lie within an area; whether somebody may see them is asked afterwards.
    public List<UUID> binnen(Toegang toegang, Map<String, Object> gebied) {
        if (!Geometrie.isGeldig(gebied)) {
            throw Weigering.veld("zaakgeometrie.within", "invalid", "Dit is geen geldige GeoJSON-geometrie");
        }
        return db.read(
                toegang.actor("zaken zoeken"),
                tx -> Geometrie.binnen(gebied, new ZakenSql(tx).inOmhullende(Geometrie.omhullende(gebied))));
    }
}
