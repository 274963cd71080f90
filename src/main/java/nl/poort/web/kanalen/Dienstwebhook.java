package nl.poort.web.kanalen;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.contact.kanalen.Afzender;
import nl.poort.contact.kanalen.Berichtdiensten;
import nl.poort.contact.kanalen.Berichtdiensten.Gesprokene;
import nl.poort.contact.kanalen.Bijlage;
import nl.poort.contact.kanalen.Ingang;
import nl.poort.contact.kanalen.Socialadres;
import nl.poort.contact.kanalen.WhatsappBezorger;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.techniek.uitgaand.Uitkomst.Antwoord;
import nl.poort.web.Route;

/// Where message services tell what customers wrote: WhatsApp as Meta sends it, and social platforms in one plain form.
///
/// Both are signed (`X-Hub-Signature-256`). One message that is no good never holds up the others in the same envelope.
public final class Dienstwebhook {
    public static final String PAD = "/koppelingen/";
    private static final int PER_MINUUT = 1_200;
    private static final int GROOTSTE = 512 * 1024;

    private final Berichtdiensten diensten;
    private final Uitgaand uitgaand;
    private final Webhookwacht wacht;

    /// @param uitgaand for the files customers send along
    public Dienstwebhook(Db db, Berichtdiensten diensten, Uitgaand uitgaand) {
        this.diensten = diensten;
        this.uitgaand = uitgaand;
        this.wacht = new Webhookwacht(db.clock(), PER_MINUUT, GROOTSTE);
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD + "whatsapp/{ingang}", Recht.API, this::bewijs),
                Route.post(PAD + "whatsapp/{ingang}", Recht.API, this::whatsapp),
                Route.post(PAD + "social/{ingang}", Recht.API, this::social));
    }

    /// The service asks whether this address is ours.
    private void bewijs(Context ctx) {
        var ingang = ingang(ctx, "whatsapp");
        var vraag = ctx.queryParam("hub.challenge");
        boolean goed = "subscribe".equals(ctx.queryParam("hub.mode"))
                && diensten.geheim(ingang).isWoord(ctx.queryParam("hub.verify_token"))
                && vraag != null
                && vraag.matches("[A-Za-z0-9_-]{1,200}");
        if (!goed) {
            throw wacht.vreemd(ctx);
        }
        ctx.contentType("text/plain; charset=utf-8").result(vraag);
    }

    private void whatsapp(Context ctx) {
        var ingang = ingang(ctx, "whatsapp");
        wacht.tel(ctx, ingang.id().toString());
        if (!whatsapp(ingang, wacht.inhoud(ctx), ctx.header("X-Hub-Signature-256"))) {
            throw wacht.vreemd(ctx);
        }
        ctx.contentType("application/json").result("{}");
    }

    /// One envelope of WhatsApp; false when it is not signed with our secret, and then nothing happens.
    public boolean whatsapp(Ingang ingang, byte[] inhoud, String handtekening) {
        if (!diensten.geheim(ingang).isOndertekend(inhoud, handtekening)) {
            return false;
        }
        var alles = Whatsappbrief.lees(json(inhoud));
        alles.berichten().forEach(b -> neem(ingang, b));
        alles.standen()
                .forEach(s -> diensten.zuster(ingang, s.adres())
                        .ifPresent(i -> diensten.stand(i, s.nummer(), s.stand(), s.reden())));
        return true;
    }

    private void neem(Ingang ingang, Whatsappbrief.Bericht b) {
        diensten.zuster(ingang, b.adres())
                .filter(plek -> Whatsappbrief.telt(b))
                .ifPresent(plek -> diensten.neem(plek, Whatsappbrief.gesprokene(b, id -> haal(plek, id)), Map.of()));
    }

    /// A file of a customer; null when it cannot be had.
    private Bijlage haal(Ingang ingang, String media) {
        if (!media.matches("[A-Za-z0-9_-]{1,100}")) {
            return null;
        }
        var koppen = Map.of("Authorization", "Bearer " + diensten.geheim(ingang).sleutel());
        var graph = ingang.instellingen().getOrDefault("graph", WhatsappBezorger.GRAPH);
        if (!(uitgaand.get(URI.create(graph + "/" + media), koppen) instanceof Antwoord a) || !a.gelukt()) {
            return null;
        }
        var wat = Json.object(new String(a.inhoud(), StandardCharsets.UTF_8)).orElse(Map.of());
        var waar = Whatsappbrief.tekst(wat, "url");
        if (waar.isEmpty() || !(uitgaand.get(URI.create(waar), koppen) instanceof Antwoord b) || !b.gelukt()) {
            return null;
        }
        return new Bijlage("bestand", Whatsappbrief.tekst(wat, "mime_type"), b.inhoud());
    }

    private void social(Context ctx) {
        var ingang = ingang(ctx, "social");
        wacht.tel(ctx, ingang.id().toString());
        if (!social(ingang, wacht.inhoud(ctx), ctx.header("X-Hub-Signature-256"))) {
            throw wacht.vreemd(ctx);
        }
        ctx.contentType("application/json").result("{}");
    }

    /// `{platform, messageId, thread, author: {id, name}, text, public, replyTo}`; false when it is not signed.
    public boolean social(Ingang ingang, byte[] inhoud, String handtekening) {
        if (!diensten.geheim(ingang).isOndertekend(inhoud, handtekening)) {
            return false;
        }
        var brief = json(inhoud);
        var wie = Whatsappbrief.deel(brief, "author");
        var fouten = new Veldfouten();
        var platform = fouten.verplicht("platform", tekst(brief, "platform"), 40, "Stuur platform mee");
        var nummer = fouten.verplicht("messageId", tekst(brief, "messageId"), 400, "Stuur messageId mee");
        var draad = fouten.verplicht("thread", tekst(brief, "thread"), 150, "Stuur thread mee");
        var tekst = fouten.verplicht("text", tekst(brief, "text"), 20_000, "Stuur text mee");
        var naam = fouten.tekst("author", Whatsappbrief.tekst(wie, "name"), 200);
        fouten.eis(
                platform == null || platform.matches("[A-Za-z0-9-]+"),
                "platform",
                "platform is een naam zoals facebook");
        fouten.klaar();
        boolean openbaar = !Boolean.FALSE.equals(brief.get("public"));
        var adres = new Socialadres(platform, openbaar, draad);
        var antwoordOp = tekst(brief, "replyTo");
        diensten.neem(
                ingang,
                new Gesprokene(
                        nummer,
                        Afzender.overig(adres.toString(), naam),
                        tekst,
                        List.of(),
                        antwoordOp.isEmpty() ? null : antwoordOp),
                Map.of("platform", adres.platform(), "openbaar", openbaar ? "ja" : "nee"));
        return true;
    }

    private static String tekst(Map<?, ?> velden, String naam) {
        return Whatsappbrief.tekst(velden, naam);
    }

    private static Map<String, Object> json(byte[] inhoud) {
        return Json.object(new String(inhoud, StandardCharsets.UTF_8))
                .orElseThrow(() -> new Weigering("onleesbaar", "Dit bericht is geen JSON"));
    }

    private Ingang ingang(Context ctx, String kanaal) {
        try {
            return diensten.ingang(kanaal, UUID.fromString(ctx.pathParam("ingang")))
                    .orElseThrow(() -> wacht.vreemd(ctx));
        } catch (IllegalArgumentException e) {
            throw wacht.vreemd(ctx);
        }
    }
}
