package nl.poort.registers.catalogus;

import java.util.List;
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
        Selectielijst selectielijst,
        Typegebruik gebruik) {

    public static Catalogusdeuren van(Db db) {
        return van(db, Selectielijst.ADRESSEN);
    }

    /// @param adressen where other suppliers serve the selectielijst; the first is the one we name to others
    public static Catalogusdeuren van(Db db, List<String> adressen) {
        var selectielijst = new Selectielijst(db, adressen);
        var gebruik = new Typegebruik();
        return new Catalogusdeuren(
                new Catalogussen(db),
                new Zaaktypen(db, selectielijst, gebruik),
                new Statustypen(db),
                new Resultaattypen(db, selectielijst),
                new Roltypen(db),
                new Eigenschappen(db),
                new Besluittypen(db, gebruik),
                new Informatieobjecttypen(db, gebruik),
                new ZaaktypeInformatieobjecttypen(db),
                new Zaakobjecttypen(db),
                selectielijst,
                gebruik);
    }
}
