package nl.poort.techniek.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.CharConversionException;
import java.io.InputStream;
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
    /// One value, and nothing behind it.
    private static final ObjectReader HEEL =
            Json.mapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

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

    public Optional<java.time.Instant> moment(String naam) {
        return query(naam).map(tekst -> {
            try {
                return Waarden.moment(tekst);
            } catch (java.time.DateTimeException e) {
                throw Weigering.veld(naam, "invalid", "Dit is geen datum met tijd");
            }
        });
    }

    public Optional<String> kop(String naam) {
        return Optional.ofNullable(ctx.header(naam));
    }

    /// The body; empty is an empty object.
    public JsonNode inhoud() {
        try {
            var bytes = ctx.bodyAsBytes();
            return bytes.length == 0 ? Json.mapper().createObjectNode() : HEEL.readTree(bytes);
        } catch (JsonProcessingException | CharConversionException e) {
            throw new Weigering("onleesbaar", "Dit is geen geldige JSON, of er staat een naam twee keer in");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public <R extends Record> R inhoud(Class<R> soort) {
        return Lezer.lees(soort, inhoud(), adressen, false);
    }

    /// The body as it comes in, of whatever length: for what takes files in, without keeping them in memory.
    public InputStream stroom() {
        return ctx.bodyInputStream();
    }

    /// A body that was taken in by itself.
    public <R extends Record> R lees(Class<R> soort, JsonNode json, boolean deels) {
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

    /// Its address names what it stands under: under another it does not exist.
    <R extends Record> R eisOnder(Bron<R> bron, R rij) {
        if (!onder(bron, rij).equals(rij)) {
            throw Weigering.onbekend("Dit object");
        }
        return rij;
    }

    <R extends Record> void eisOnder(Bron<R> bron) {
        if (bron.pad().contains("{")) {
            bron.register().list(toegang, List.of(id("uuid"))).values().forEach(rij -> eisOnder(bron, rij));
        }
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

    String adres(String soort, UUID id, UUID onder) {
        return adressen.adres(soort, id, onder);
    }

    /// A resource as it once was, from the fields that were written down; null when there was nothing.
    ObjectNode weergave(String soort, java.util.Map<String, Object> velden) {
        return velden == null ? null : weergave(adressen.bron(soort), velden);
    }

    private <R extends Record> ObjectNode weergave(Bron<R> bron, java.util.Map<String, Object> velden) {
        return new Schrijver(adressen).bron(bron, Json.mapper().convertValue(velden, bron.type()));
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
        if (!bron.volgordes().isEmpty()) {
            mag.add("ordering");
        }
        eisBekend(mag);
        var opdracht = new Zoekopdracht(bron, bron.filters(), naam -> ctx.queryParam(naam), adressen);
        var condities = new ArrayList<>(opdracht.condities());
        if (bron.pad().contains("{")) {
            var onder =
                    bron.pad().substring(bron.pad().indexOf('{') + 1, bron.pad().indexOf('}'));
            condities.add(Conditie.gelijk(onder.replace("_uuid", ""), id(onder)));
        }
        return bladzijde(bron, condities, opdracht.volgorde());
    }

    Zoekvraag bladzijde(Bron<?> bron, List<Conditie> condities, List<String> volgorde) {
        int grootte = bron.paginering() ? getal("pageSize", Zoekvraag.GEWOON, 500) : Integer.MAX_VALUE;
        return new Zoekvraag(condities, volgorde, bron.paginering() ? getal("page", 1, 1_000_000) : 1, grootte);
    }

    /// `POST …/_zoek`: a list whose question stands in the body.
    ///
    /// @param erbij filters that only the search has
    /// @param vooraf what the resource itself makes of the body
    public <R extends Record> Antwoord zoek(Bron<R> bron, JsonNode inhoud, List<Filter> erbij, Conditie... vooraf) {
        eisBekend(Set.of("page", "pageSize", "expand"));
        return new Zoekwerk(this, adressen).zoek(bron, inhoud, erbij, List.of(vooraf));
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

    /// A whole number from 1 in the query string.
    public int getal(String naam, int standaard, int meest) {
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
