package nl.poort.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.json.Json;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The one gate of the API: every call shows its key here, is read here, is done once here and is answered here.
final class Ingang {
    static final String VERSIE = "1.0.0";
    static final String BASIS = "/keten/api/v1";
    private static final int GROOTSTE = 1_000_000;
    private static final ObjectMapper MAPPER = Json.mapper()
            .copy()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .registerModule(new SimpleModule().addSerializer(new Keuzeschrijver()));

    private final Db db;
    private final Toegang toegang;

    Ingang(Db db, Toegang toegang) {
        this.db = db;
        this.toegang = toegang;
    }

    /// The first answer to a request, as it is kept for who asks again.
    record Bewaard(int status, String plek, String inhoud) {}

    Route route(Operatie operatie) {
        return new Route(
                operatie.methode(),
                BASIS + operatie.pad(),
                Recht.API,
                operatie.persoonsgegevens(),
                ctx -> handle(ctx, operatie));
    }

    private void handle(Context ctx, Operatie operatie) {
        ctx.header("API-Version", VERSIE);
        var sleutel = toegang.controleer(ctx);
        Sessie.metSleutel(ctx, sleutel.alsMedewerker());
        var lichaam = operatie.invoer() == null ? "" : lichaam(ctx);
        var invoer = operatie.invoer() == null ? null : Invoerlezer.lees(operatie.invoer(), json(lichaam));
        var verzoek = new Verzoek(sleutel, ctx.pathParamMap(), ctx.queryParamMap(), invoer);
        var antwoord = ctx.method() == HandlerType.GET
                ? bewaar(operatie.werk().apply(verzoek))
                : eenmalig(ctx, operatie, verzoek, lichaam);
        ctx.status(antwoord.status());
        if (antwoord.plek() != null) {
            ctx.header("Location", BASIS + antwoord.plek());
        }
        if (antwoord.inhoud() != null) {
            ctx.contentType("application/json").result(antwoord.inhoud());
        }
    }

    /// With an `Idempotency-Key` the same request gives the first answer again; with another content it is refused.
    private Bewaard eenmalig(Context ctx, Operatie operatie, Verzoek verzoek, String lichaam) {
        var kop = ctx.header("Idempotency-Key");
        var actor = verzoek.actor("koppeling");
        if (kop == null) {
            return db.change(actor, tx -> bewaar(operatie.werk().apply(verzoek)));
        }
        if (!kop.matches("[\\x21-\\x7e]{1,128}")) {
            throw new Weigering(
                    "onleesbaar", "Een Idempotency-Key heeft 1 tot en met 128 gewone tekens, zoals een uuid");
        }
        var sleutel = "api:" + verzoek.sleutel().id() + ":" + kop;
        var gevraagd = vingerafdruk(ctx.method() + " " + ctx.path() + "\n" + lichaam);
        return Json.read(
                db.once(
                        actor,
                        sleutel,
                        gevraagd,
                        () -> Json.write(bewaar(operatie.werk().apply(verzoek)))),
                Bewaard.class);
    }

    private static Bewaard bewaar(Antwoord antwoord) {
        return new Bewaard(
                antwoord.status(), antwoord.plek(), antwoord.inhoud() == null ? null : schrijf(antwoord.inhoud()));
    }

    private static String lichaam(Context ctx) {
        var soort = ctx.contentType();
        var kaal = soort == null ? "" : soort.split(";")[0].strip().toLowerCase(Locale.ROOT);
        if (!kaal.equals("application/json")) {
            throw new HttpResponseException(415, "");
        }
        if (ctx.contentLength() > GROOTSTE || ctx.bodyAsBytes().length > GROOTSTE) {
            throw new Weigering("te-groot", "Een verzoek is hoogstens 1 MB groot");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(ctx.bodyAsBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Weigering("onleesbaar", "De tekst is geen geldige UTF-8");
        }
    }

    private static JsonNode json(String tekst) {
        try {
            return MAPPER.readTree(tekst);
        } catch (JsonProcessingException e) {
            throw new Weigering("onleesbaar", "Dit is geen geldige JSON, of er staat een naam twee keer in");
        }
    }

    static String schrijf(Object inhoud) {
        try {
            return MAPPER.writeValueAsString(inhoud);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + inhoud.getClass(), e);
        }
    }

    static String vingerafdruk(String tekst) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Closed sets as they look outside.
    @SuppressWarnings("rawtypes")
    private static final class Keuzeschrijver extends StdSerializer<Enum> {
        private static final long serialVersionUID = 1L;

        Keuzeschrijver() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum waarde, JsonGenerator uit, SerializerProvider p) throws IOException {
            uit.writeString(Schema.naam(waarde));
        }
    }
}
