package nl.poort.registers.zaken.api;

import java.util.List;
import java.util.Map;
import nl.poort.registers.zaken.Zaak;
import nl.poort.registers.zaken.Zaakdeuren;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.api.Antwoord;
import nl.poort.techniek.api.Bron;
import nl.poort.techniek.api.Eindpunt;
import nl.poort.techniek.api.Filter;
import nl.poort.techniek.api.Verzoek;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Conditie.Hoe;
import nl.poort.techniek.json.Json;

/// `POST /zaken/_zoek`: as the list, and also within an area and by ids (gen-11, zrc-029).
final class Zaakzoeker {
    private static final List<Filter> ERBIJ = List.of(
            new Filter("uuid__in", "uuid", Hoe.IN, java.util.UUID.class, ""),
            Filter.naarEenVan("zaaktype__in", "zaaktype"));

    private Zaakzoeker() {}

    static Eindpunt van(Bron<Zaak> zaken, Zaakdeuren deuren) {
        return Eindpunt.post("/zaken/_zoek", v -> zoek(zaken, deuren, v)).metCrs();
    }

    @SuppressWarnings("unchecked")
    private static Antwoord zoek(Bron<Zaak> zaken, Zaakdeuren deuren, Verzoek v) {
        var inhoud = v.inhoud();
        var gebied = inhoud.path("zaakgeometrie").path("within");
        if (gebied.isMissingNode() || gebied.isNull()) {
            return v.zoek(zaken, inhoud, ERBIJ);
        }
        if (!gebied.isObject()) {
            throw Weigering.veld("zaakgeometrie.within", "invalid", "Hier hoort een GeoJSON-geometrie");
        }
        var binnen = deuren.binnen(v.toegang(), Json.mapper().convertValue(gebied, Map.class));
        return v.zoek(zaken, inhoud, ERBIJ, new Conditie("uuid", Hoe.IN, binnen));
    }
}
