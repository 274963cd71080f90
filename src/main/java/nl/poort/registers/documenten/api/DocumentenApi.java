package nl.poort.registers.documenten.api;

import static io.javalin.http.HandlerType.DELETE;
import static io.javalin.http.HandlerType.GET;
import static io.javalin.http.HandlerType.HEAD;
import static io.javalin.http.HandlerType.PATCH;
import static io.javalin.http.HandlerType.POST;
import static io.javalin.http.HandlerType.PUT;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.poort.registers.documenten.Bestandsdeel;
import nl.poort.registers.documenten.Document;
import nl.poort.registers.documenten.Documenten;
import nl.poort.registers.documenten.Documentregister;
import nl.poort.registers.documenten.Gebruiksrecht;
import nl.poort.registers.documenten.Objectinformatieobject;
import nl.poort.registers.documenten.Objecttype;
import nl.poort.registers.documenten.Verzending;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.api.Antwoord;
import nl.poort.techniek.api.Api;
import nl.poort.techniek.api.Audittrails;
import nl.poort.techniek.api.Bron;
import nl.poort.techniek.api.Eindpunt;
import nl.poort.techniek.api.Filter;
import nl.poort.techniek.api.Verzoek;
import nl.poort.techniek.db.Conditie.Hoe;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.register.Audittrail;
import nl.poort.techniek.register.Wijziging;

/// Documenten API 1.7.1.
public final class DocumentenApi {
    private static final String DOCUMENT = "enkelvoudiginformatieobject";
    private static final String PAD = "/enkelvoudiginformatieobjecten";
    private static final String EEN = PAD + "/{uuid}";

    /// Which version of a document is read.
    private static final String[] VERSIE = {"versie", "registratieOp"};

    private final Documentregister register;
    private final Bron<Document> document;
    private final Bron<Bestandsdeel> deel;

    private DocumentenApi(Documentregister register) {
        this.register = register;
        document = Bron.van(DOCUMENT, PAD, Document.class, register.documenten)
                .met(
                        Filter.tekst("identificatie"),
                        Filter.tekst("bronorganisatie"),
                        new Filter(
                                "objectinformatieobjecten_object", "object", Hoe.GELIJK, Filter.Verwijzing.class, ""),
                        Filter.keuze("objectinformatieobjecten_objectType", "objectType", Objecttype.class),
                        new Filter("trefwoorden", "trefwoorden", Hoe.OMVAT, String.class, ""));
        deel = Bron.van("bestandsdeel", "/bestandsdelen", Bestandsdeel.class, register.delen)
                .alleen();
    }

    public static Api van(Documentregister register, Audittrail trail) {
        var api = new DocumentenApi(register);
        var meer = new ArrayList<>(api.eindpunten());
        meer.addAll(Audittrails.van(api.document, trail, "drc"));
        return new Api("documenten", "/documenten/api/v1", "1.7.1", api.bronnen(), meer);
    }

    private List<Bron<?>> bronnen() {
        return List.of(
                document,
                deel,
                Bron.van(
                                "objectinformatieobject",
                                "/objectinformatieobjecten",
                                Objectinformatieobject.class,
                                register.relaties)
                        .met(Filter.link("object"), Filter.naar("informatieobject", DOCUMENT))
                        .alleen(GET, HEAD, POST, DELETE)
                        .zonderBladzijden(),
                Bron.van("gebruiksrecht", "/gebruiksrechten", Gebruiksrecht.class, register.gebruiksrechten)
                        .met(momenten())
                        .zonderBladzijden(),
                Bron.van("verzending", "/verzendingen", Verzending.class, register.verzendingen)
                        .met(
                                Filter.keuze("aardRelatie", "aardRelatie", Verzending.AardRelatie.class),
                                Filter.naar("informatieobject", DOCUMENT),
                                Filter.link("betrokkene")));
    }

    private static Filter[] momenten() {
        var filters = new ArrayList<Filter>(List.of(Filter.naar("informatieobject", DOCUMENT)));
        for (var veld : List.of("startdatum", "einddatum")) {
            filters.add(Filter.moment(veld + "__lt", veld, Hoe.KLEINER));
            filters.add(Filter.moment(veld + "__lte", veld, Hoe.KLEINER_GELIJK));
            filters.add(Filter.moment(veld + "__gt", veld, Hoe.GROTER));
            filters.add(Filter.moment(veld + "__gte", veld, Hoe.GROTER_GELIJK));
        }
        return filters.toArray(Filter[]::new);
    }

    private List<Eindpunt> eindpunten() {
        return List.of(
                Eindpunt.get(EEN, this::een).met(VERSIE),
                new Eindpunt(HEAD, EEN, this::een, null).met(VERSIE),
                Eindpunt.post(PAD, this::maak),
                new Eindpunt(PUT, EEN, v -> wijzig(v, false), null),
                new Eindpunt(PATCH, EEN, v -> wijzig(v, true), null),
                Eindpunt.post(PAD + "/_zoek", this::zoek),
                Eindpunt.post(
                        EEN + "/lock", v -> Antwoord.goed(lock(register.sloten.vergrendel(v.toegang(), v.id("uuid"))))),
                Eindpunt.post(EEN + "/unlock", v -> {
                    register.sloten.ontgrendel(
                            v.toegang(), v.id("uuid"), v.inhoud().path("lock").asText(""));
                    return Antwoord.leeg();
                }),
                Eindpunt.ruw(GET, EEN + "/download", new Download(register.documenten)::stuur)
                        .met(VERSIE),
                Eindpunt.ruw(PUT, "/bestandsdelen/{uuid}", new Deelontvangst(register, deel)::neem));
    }

    private static ObjectNode lock(String slot) {
        return Json.mapper().createObjectNode().put("lock", slot);
    }

    /// The document in the address, in the version that is asked for.
    static Document gevraagd(Documenten documenten, Verzoek v) {
        v.eisBekend(Set.of("versie", "registratieOp", "expand"));
        var versie = v.query("versie").isPresent() ? v.getal("versie", 1, Integer.MAX_VALUE) : null;
        return documenten.get(
                v.toegang(), v.id("uuid"), versie, v.moment("registratieOp").orElse(null));
    }

    private Antwoord een(Verzoek v) {
        return Antwoord.goed(v.toon(
                document, gevraagd(register.documenten, v), v.query("expand").orElse(null)));
    }

    private Antwoord zoek(Verzoek v) {
        var inhoud = v.inhoud();
        if (!inhoud.has("uuid__in") && !inhoud.has("identificatie") && !inhoud.has("bronorganisatie")) {
            throw Weigering.veld("uuid__in", "required", "Dit veld is verplicht");
        }
        return v.zoek(document, inhoud, List.of(Filter.ids("uuid__in", "uuid")));
    }

    private Antwoord maak(Verzoek v) {
        v.toegang().eis("documenten.aanmaken");
        var gelezen = Documentlezer.lees(v.stroom(), register.bestanden);
        try {
            var nieuw = v.lees(Document.class, gelezen.velden(), false);
            var gemaakt = register.documenten.create(v.toegang(), Records.with(nieuw, "meegestuurd", gelezen.inhoud()));
            var json = v.toon(document, gemaakt, null);
            var slot = register.sloten.slot(v.toegang(), gemaakt.uuid());
            json.put("lock", slot);
            json.path("bestandsdelen").forEach(d -> ((ObjectNode) d).put("lock", slot));
            return Antwoord.gemaakt(json);
        } finally {
            register.bestanden.gooiWeg(gelezen.inhoud());
        }
    }

    private Antwoord wijzig(Verzoek v, boolean deels) {
        v.toegang().eis("documenten.bijwerken|documenten.geforceerd-bijwerken");
        var gelezen = Documentlezer.lees(v.stroom(), register.bestanden);
        try {
            var json = gelezen.velden();
            if (!deels && !json.hasNonNull("lock")) {
                json.put("lock", "");
            }
            var nieuw = Records.with(v.lees(Document.class, json, deels), "meegestuurd", gelezen.inhoud());
            var wijziging = Wijziging.van(v.id("uuid"), nieuw, json::has, deels);
            if (gelezen.inhoud() != null) {
                wijziging = wijziging.met("meegestuurd", "bestandsomvang");
            }
            return Antwoord.goed(v.toon(document, register.documenten.update(v.toegang(), wijziging), null));
        } finally {
            register.bestanden.gooiWeg(gelezen.inhoud());
        }
    }
}
