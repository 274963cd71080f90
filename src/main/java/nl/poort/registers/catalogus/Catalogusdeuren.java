package nl.poort.registers.catalogus;

import nl.poort.techniek.db.Db;

/// All doors of the catalogue, as they are handed on together.
public record Catalogusdeuren(
        Catalogussen catalogussen,
        Zaaktypen zaaktypen,
        Statustypen statustypen,
        Resultaattypen resultaattypen,
        Roltypen roltypen,
        Eigenschappen eigenschappen,
        Besluittypen besluittypen,
        Informatieobjecttypen informatieobjecttypen,
        ZaaktypeInformatieobjecttypen zaaktypeInformatieobjecttypen,
        Zaakobjecttypen zaakobjecttypen,
        Selectielijst selectielijst) {

    public static Catalogusdeuren van(Db db) {
        var selectielijst = new Selectielijst(db, Selectielijst.ADRESSEN);
        return new Catalogusdeuren(
                new Catalogussen(db),
                new Zaaktypen(db, selectielijst),
                new Statustypen(db),
                new Resultaattypen(db, selectielijst),
                new Roltypen(db),
                new Eigenschappen(db),
                new Besluittypen(db),
                new Informatieobjecttypen(db),
                new ZaaktypeInformatieobjecttypen(db),
                new Zaakobjecttypen(db),
                selectielijst);
    }
}
