package nl.poort.registers.catalogus;

import java.util.List;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;

/// One version of a zaaktype with all that belongs to it.
public record Zaaktypeinhoud(
        Zaaktype zaaktype,
        List<Statustype> statustypen,
        List<Resultaattype> resultaattypen,
        List<Roltype> roltypen,
        List<Eigenschap> eigenschappen,
        List<ZaaktypeInformatieobjecttype> documenten,
        List<Zaakobjecttype> objecten) {

    public Zaaktypeinhoud {
        statustypen = List.copyOf(statustypen);
        resultaattypen = List.copyOf(resultaattypen);
        roltypen = List.copyOf(roltypen);
        eigenschappen = List.copyOf(eigenschappen);
        documenten = List.copyOf(documenten);
        objecten = List.copyOf(objecten);
    }

    /// @throws Weigering `niet-gevonden`
    public static Zaaktypeinhoud van(Tx tx, UUID id) {
        var zaaktype = TypenSql.ZAAKTYPE.find(tx, id).orElseThrow(() -> Weigering.onbekend("Dit zaaktype"));
        var delen = Conditie.gelijk("zaaktype", id);
        return new Zaaktypeinhoud(
                zaaktype,
                OnderdelenSql.STATUSTYPE.list(tx, opVolgorde(delen, "volgnummer")),
                OnderdelenSql.RESULTAATTYPE.list(tx, opVolgorde(delen, "omschrijving")),
                OnderdelenSql.ROLTYPE.list(tx, opVolgorde(delen, "omschrijving")),
                OnderdelenSql.EIGENSCHAP.list(tx, opVolgorde(delen, "naam")),
                OnderdelenSql.DOCUMENTEN.list(tx, opVolgorde(delen, "volgnummer")),
                OnderdelenSql.ZAAKOBJECTTYPE.list(tx, opVolgorde(delen, "relatieOmschrijving")));
    }

    /// How many rows it is.
    public int aantal() {
        return 1
                + statustypen.size()
                + resultaattypen.size()
                + roltypen.size()
                + eigenschappen.size()
                + documenten.size()
                + objecten.size();
    }

    private static Zoekvraag opVolgorde(Conditie conditie, String volgorde) {
        return new Zoekvraag(List.of(conditie), List.of(volgorde), 1, Integer.MAX_VALUE);
    }
}
