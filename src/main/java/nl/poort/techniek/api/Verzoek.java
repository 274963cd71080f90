package nl.poort.techniek.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.poort.techniek.Records;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.register.Toegang;

/// A call that went through the gate.
public final class Verzoek {
    private static final UUID NERGENS = new UUID(0, 0);

    private final Context ctx;
    private final Toegang toegang;
    private final Adressen adressen;

    Verzoek(Context ctx, Toegang toegang, Adressen adressen) {
        this.ctx = ctx;
        this.toegang = toegang;
        this.adressen = adressen;
    }

    public Toegang toegang() {
        return toegang;
    }

    /// The id in the path; what is not an id does not exist.
    public UUID id(String naam) {
        try {
            return UUID.fromString(ctx.pathParam(naam));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Dit object");
        }
    }

    public Optional<String> query(String naam) {
        return Optional.ofNullable(ctx.queryParam(naam));
    }

    public Optional<String> kop(String naam) {
        return Optional.ofNullable(ctx.header(naam));
    }

    /// The body; empty is an empty object.
    public JsonNode inhoud() {
        try {
            var bytes = ctx.bodyAsBytes();
            return bytes.length == 0
                    ? Json.mapper().createObjectNode()
                    : Json.mapper().readTree(bytes);
        } catch (JsonProcessingException e) {
            throw new Weigering("onleesbaar", "Dit is geen geldige JSON, of er staat een naam twee keer in");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public <R extends Record> R inhoud(Class<R> soort) {
        return Lezer.lees(soort, inhoud(), adressen, false);
    }

    <R extends Record> R lees(Class<R> soort, JsonNode json, boolean deels) {
        return Lezer.lees(soort, json, adressen, deels);
    }

    /// What stands under another in its address belongs to that other, whatever the body says.
    <R extends Record> R onder(Bron<R> bron, R rij) {
        int begin = bron.pad().indexOf('{');
        if (begin < 0) {
            return rij;
        }
        var onder = bron.pad().substring(begin + 1, bron.pad().indexOf('}'));
        return Records.with(rij, onder.replace("_uuid", ""), id(onder));
    }

    /// A resource as JSON, with what `expand` (or null) asks beside it.
    public <R extends Record> ObjectNode toon(Bron<R> bron, R rij, String expand) {
        return toon(bron, List.of(rij), expand).getFirst();
    }

    public <R extends Record> List<ObjectNode> toon(Bron<R> bron, List<R> rijen, String expand) {
        var schrijver = new Schrijver(adressen);
        var json = new ArrayList<ObjectNode>();
        rijen.forEach(r -> json.add(schrijver.bron(bron, r)));
        if (expand != null && !expand.isBlank()) {
            new Uitbreiding(adressen, schrijver, toegang).breidUit(rijen, json, bron.type(), expand);
        }
        return json;
    }

    /// A bare array of resources.
    public <R extends Record> ArrayNode lijst(Bron<R> bron, List<R> rijen) {
        return Json.mapper().createArrayNode().addAll(toon(bron, rijen, null));
    }

    /// What the query string asks of a list.
    ///
    /// @throws Weigering `invalid` for what is not known or not right (gen-07)
    Zoekvraag zoekvraag(Bron<?> bron) {
        var mag = new TreeSet<String>();
        bron.filters().forEach(f -> mag.add(f.naam()));
        if (bron.paginering()) {
            mag.addAll(Set.of("page", "pageSize"));
        }
        if (bron.uitbreidbaar()) {
            mag.add("expand");
        }
        eisBekend(mag);
        var vraag = new Zoekvraag(List.of(), List.of(), 1, Integer.MAX_VALUE);
        for (var filter : bron.filters()) {
            var waarde = ctx.queryParam(filter.naam());
            if (waarde != null && !waarde.isEmpty()) {
                vraag = vraag.en(filter.conditie(waarde, adressen).orElse(Conditie.gelijk("uuid", NERGENS)));
            }
        }
        if (bron.pad().contains("{")) {
            var onder =
                    bron.pad().substring(bron.pad().indexOf('{') + 1, bron.pad().indexOf('}'));
            vraag = vraag.en(Conditie.gelijk(onder.replace("_uuid", ""), id(onder)));
        }
        int grootte = bron.paginering() ? getal("pageSize", Zoekvraag.GEWOON, 500) : Integer.MAX_VALUE;
        return new Zoekvraag(
                vraag.condities(), List.of(), bron.paginering() ? getal("page", 1, 1_000_000) : 1, grootte);
    }

    /// No query parameter but these.
    public void eisBekend(Set<String> mag) {
        var fouten = ctx.queryParamMap().keySet().stream()
                .filter(naam -> !mag.contains(naam))
                .sorted()
                .map(naam -> new Veldfout(naam, "unknown-parameters", "Deze parameter bestaat hier niet"))
                .toList();
        if (!fouten.isEmpty()) {
            throw new Weigering(fouten);
        }
    }

    private int getal(String naam, int standaard, int meest) {
        return query(naam)
                .map(t -> {
                    if (!t.matches("[1-9][0-9]{0,6}") || Integer.parseInt(t) > meest) {
                        throw Weigering.veld(naam, "invalid", "Geef een getal van 1 tot en met " + meest);
                    }
                    return Integer.parseInt(t);
                })
                .orElse(standaard);
    }

    /// One page of a list in the form of the standard (gen-03).
    ObjectNode bladzijde(List<ObjectNode> rijen, long aantal, Zoekvraag vraag) {
        var json = Json.mapper().createObjectNode();
        json.put("count", aantal);
        boolean meer = (long) vraag.bladzijde() * vraag.grootte() < aantal;
        json.put("next", meer ? buur(vraag.bladzijde() + 1) : null);
        json.put("previous", vraag.bladzijde() > 1 ? buur(vraag.bladzijde() - 1) : null);
        json.putArray("results").addAll(rijen);
        return json;
    }

    private String buur(int bladzijde) {
        var delen = new ArrayList<String>();
        ctx.queryParamMap().forEach((naam, waarden) -> {
            if (!naam.equals("page")) {
                waarden.forEach(w -> delen.add(codeer(naam) + "=" + codeer(w)));
            }
        });
        delen.add("page=" + bladzijde);
        return adressen.publiekeUrl() + ctx.path() + "?" + String.join("&", delen);
    }

    private static String codeer(String tekst) {
        return java.net.URLEncoder.encode(tekst, java.nio.charset.StandardCharsets.UTF_8);
    }
}
