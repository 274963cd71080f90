package nl.poort.techniek.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.register.Audittrail;
import nl.poort.techniek.register.Toegang;

/// The two operations on the audit trail of a main object, in the form of the standard.
public final class Audittrails {
    private static final Map<String, String> WEERGAVE = Map.of(
            "create", "Object aangemaakt",
            "update", "Object bijgewerkt",
            "partial_update", "Object deels bijgewerkt",
            "destroy", "Object verwijderd");

    private final Bron<?> hoofd;
    private final Audittrail trail;
    private final String onderdeel;

    private Audittrails(Bron<?> hoofd, Audittrail trail, String onderdeel) {
        this.hoofd = hoofd;
        this.trail = trail;
        this.onderdeel = onderdeel;
    }

    /// @param onderdeel the short name of the API: `zrc`, `drc` or `brc`
    public static List<Eindpunt> van(Bron<?> hoofd, Audittrail trail, String onderdeel) {
        var dit = new Audittrails(hoofd, trail, onderdeel);
        var id = hoofd.soort() + "_uuid";
        var pad = hoofd.pad() + "/{" + id + "}/audittrail";
        return List.of(
                Eindpunt.get(pad, v -> {
                    var lijst = Json.mapper().createArrayNode();
                    trail.list(v.toegang(), hoofd.register(), v.id(id)).forEach(r -> lijst.add(dit.regel(v, r)));
                    return Antwoord.goed(lijst);
                }),
                Eindpunt.get(
                        pad + "/{uuid}",
                        v -> trail.list(v.toegang(), hoofd.register(), v.id(id)).stream()
                                .filter(r -> r.uuid().equals(v.id("uuid")))
                                .findFirst()
                                .map(r -> Antwoord.goed(dit.regel(v, r)))
                                .orElseThrow(() -> Weigering.onbekend("Deze regel"))));
    }

    private ObjectNode regel(Verzoek v, Audittrail.Regel regel) {
        var w = regel.wijziging();
        var json = Json.mapper().createObjectNode();
        json.put("uuid", regel.uuid().toString());
        json.put("bron", onderdeel);
        json.put("applicatieId", w.applicatie() == null ? "" : w.applicatie().toString());
        var wie = w.gebruiker() == null ? new Toegang.Gebruiker("", "", "") : w.gebruiker();
        json.put("applicatieWeergave", wie.applicatie());
        json.put("gebruikersId", wie.id());
        json.put("gebruikersWeergave", wie.naam());
        json.put("actie", w.actie());
        json.put("actieWeergave", WEERGAVE.getOrDefault(w.actie(), w.actie()));
        json.put("resultaat", w.actie().equals("create") ? 201 : w.actie().equals("destroy") ? 204 : 200);
        json.put("hoofdObject", v.adres(hoofd.soort(), w.root(), null));
        json.put("resource", w.bron());
        var oud = v.weergave(w.bron(), w.oud());
        var nieuw = v.weergave(w.bron(), w.nieuw());
        var een = nieuw == null ? oud : nieuw;
        json.put(
                "resourceUrl",
                een == null
                        ? v.adres(hoofd.soort(), w.root(), null)
                        : een.path("url").asText());
        json.put("toelichting", w.toelichting());
        json.put("resourceWeergave", w.weergave());
        json.put("aanmaakdatum", regel.aanmaakdatum().toString());
        var wijzigingen = json.putObject("wijzigingen");
        zet(wijzigingen, "oud", oud);
        zet(wijzigingen, "nieuw", nieuw);
        return json;
    }

    private static void zet(ObjectNode json, String naam, JsonNode waarde) {
        if (waarde != null) {
            json.set(naam, waarde);
        }
    }
}
