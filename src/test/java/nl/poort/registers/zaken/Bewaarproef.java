package nl.poort.registers.zaken;

import java.util.HashMap;
import java.util.Map;
import nl.poort.registers.catalogus.Catalogusproef;

/// A zaaktype with one property and a result that derives the date of the archive in its own way.
record Bewaarproef(Zaakproef z, String zaaktype, String eigenschap, String eindstatus, String resultaattype) {

    static Bewaarproef van(Zaakproef z, String identificatie, String wijze, Map<String, Object> procedure) {
        var p = new HashMap<>(procedure);
        p.put("afleidingswijze", wijze);
        var type = z.c.post("/zaaktypen", Catalogusproef.zaaktype(z.c.catalogus, identificatie));
        var eigenschap = z.c.post("/eigenschappen", Catalogusproef.eigenschap(type, "Vervaldag"));
        var eind = z.c.post("/statustypen", Catalogusproef.statustype(type, "Klaar", 1));
        var resultaat = z.c.resultaattype(
                type,
                "Verleend",
                wijze,
                Map.of(
                        "archiefnominatie",
                        "vernietigen",
                        "archiefactietermijn",
                        "P1Y",
                        "brondatumArchiefprocedure",
                        p));
        z.c.publiceer(type);
        return new Bewaarproef(z, type, eigenschap, eind, resultaat);
    }

    /// A case with that result, still open.
    String nieuw(Object... meer) {
        var zaak = z.p.alles
                .post(
                        Zaakproef.PAD + "/zaken",
                        z.zaak(
                                meer.length == 0
                                        ? new Object[] {"zaaktype", zaaktype}
                                        : new Object[] {"zaaktype", zaaktype, meer[0], meer[1]}))
                .eis(201)
                .url();
        z.resultaat(zaak, resultaattype).eis(201);
        return zaak;
    }

    void sluit(String zaak) {
        z.status(z.p.alles, zaak, eindstatus, "2026-03-05T10:00:00Z").eis(201);
    }
}
