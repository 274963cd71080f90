package nl.poort.registers.notificaties;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.notificaties.Abonnement.Kanaalfilter;

/// Which channels there are, who hears of what, and how it looks. Pure.
final class Notificatieregels {
    /// Main object to channel (gen-16), with what it can be filtered on (gen-17).
    private static final Map<String, Kanaal> KANALEN = Map.of(
            "zaak", kanaal("zaken", "bronorganisatie", "zaaktype", "zaaktype.catalogus", "vertrouwelijkheidaanduiding"),
            "enkelvoudiginformatieobject",
                    kanaal(
                            "documenten",
                            "bronorganisatie",
                            "informatieobjecttype",
                            "informatieobjecttype.catalogus",
                            "vertrouwelijkheidaanduiding"),
            "besluit", kanaal("besluiten", "verantwoordelijkeOrganisatie", "besluittype", "besluittype.catalogus"),
            "zaaktype", kanaal("zaaktypen", "catalogus"),
            "informatieobjecttype", kanaal("informatieobjecttypen", "catalogus"),
            "besluittype", kanaal("besluittypen", "catalogus"),
            "applicatie", kanaal("autorisaties"),
            "partij", kanaal("partijen"),
            "internetaak", kanaal("internetaken"));

    private Notificatieregels() {}

    private static Kanaal kanaal(String naam, String... filters) {
        return new Kanaal(null, naam, "", List.of(filters));
    }

    static List<Kanaal> eigenKanalen() {
        return List.copyOf(KANALEN.values());
    }

    static Optional<Kanaal> kanaalVan(String hoofdbron) {
        return Optional.ofNullable(KANALEN.get(hoofdbron));
    }

    /// Whether a subscription wants this: every filter is met by the value of that name; `*` always is.
    static boolean wil(Abonnement abonnement, Bericht bericht) {
        return abonnement.kanalen().stream().anyMatch(k -> wil(k, bericht));
    }

    private static boolean wil(Kanaalfilter kanaal, Bericht bericht) {
        return kanaal.naam().equals(bericht.kanaal())
                && kanaal.filters().entrySet().stream().allMatch(f -> {
                    var waarde = String.valueOf(f.getValue());
                    return waarde.equals("*")
                            || waarde.equals(String.valueOf(bericht.kenmerken().get(f.getKey())));
                });
    }

    /// As a CloudEvent of the family that MijnOverheid reads: the same facts, the type in one word
    /// (`nl.overheid.zaken.zaak-gemuteerd`). Opened is what a person does who looks at it (`read`), not making it.
    ///
    /// @param bron whose register it is, as a URN
    static Map<String, Object> cloudevent(UUID id, String bron, Bericht b) {
        boolean hoofd = b.hoofdObject().equals(b.resourceUrl());
        var wat = hoofd && b.actie().equals("destroy")
                ? "verwijderd"
                : hoofd && b.actie().equals("read") ? "geopend" : "gemuteerd";
        var event = new LinkedHashMap<String, Object>();
        event.put("specversion", "1.0");
        event.put("id", id.toString());
        event.put("source", bron);
        event.put("type", "nl.overheid." + b.kanaal() + "." + ding(b.kanaal()) + "-" + wat);
        event.put("subject", b.hoofdObject().substring(b.hoofdObject().lastIndexOf('/') + 1));
        event.put("time", b.aanmaakdatum().truncatedTo(ChronoUnit.SECONDS).toString());
        event.put("dataref", b.hoofdObject().replaceFirst("^https?://[^/]+", ""));
        event.put("datacontenttype", "application/json");
        event.put(
                "data",
                Map.of(
                        "hoofdObject",
                        b.hoofdObject(),
                        "resource",
                        b.resource(),
                        "resourceUrl",
                        b.resourceUrl(),
                        "kenmerken",
                        b.kenmerken()));
        return event;
    }

    /// One of what a channel is about.
    private static String ding(String kanaal) {
        return switch (kanaal) {
            case "zaken" -> "zaak";
            case "documenten" -> "document";
            case "besluiten" -> "besluit";
            case "zaaktypen" -> "zaaktype";
            case "informatieobjecttypen" -> "informatieobjecttype";
            case "besluittypen" -> "besluittype";
            case "autorisaties" -> "applicatie";
            default -> kanaal;
        };
    }
}
