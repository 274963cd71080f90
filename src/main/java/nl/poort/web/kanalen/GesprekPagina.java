package nl.poort.web.kanalen;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.contact.kanalen.Antwoorden;
import nl.poort.contact.kanalen.Bestandssoort;
import nl.poort.contact.kanalen.Draad;
import nl.poort.contact.kanalen.Draadbijlage;
import nl.poort.contact.kanalen.Draden;
import nl.poort.contact.kanalen.Uiting;
import nl.poort.contact.kennis.Artikelversie;
import nl.poort.contact.kennis.Kennis;
import nl.poort.contact.kennis.Vondst;
import nl.poort.contact.kennis.Vondsten;
import nl.poort.contact.kennis.Vondstsoort;
import nl.poort.contact.klantcontact.Kanalen;
import nl.poort.contact.klantcontact.Kenmerken;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Invulwoorden;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// One conversation over all channels, with what may be said back.
public final class GesprekPagina {
    private static final String EEN = GesprekkenPagina.PAD + "/{id}";
    private static final String HIER = "nl/poort/web/kanalen/gesprek.jte";
    private static final int HOOGSTENS = 5;

    private final Draden draden;
    private final Antwoorden antwoorden;
    private final Antwoordontvangst ontvangst;
    private final Bronnen bronnen;

    /// What the page shows beside the conversation.
    public record Bronnen(
            Vragen vragen,
            Kennis kennis,
            Kanalen kanalen,
            Partijen partijen,
            Organisaties organisaties,
            Vondsten vondsten) {}

    /// What is being written, and the answers that were found to take over; null when nothing was taken over yet.
    public record Schrijven(Formulier formulier, String gezocht, List<Vondst> gevonden) {}

    /// @param uitingen what was said, the oldest first
    /// @param bijlagen by the id of what they came along with
    /// @param artikel the suggested answer, null when there is none
    /// @param stap where the Vraag is, in the customer's words; empty while there is none
    public record Model(
            Draad draad,
            List<Uiting> uitingen,
            Map<UUID, List<Draadbijlage>> bijlagen,
            List<Antwoorden.Mogelijk> wegen,
            Artikelversie artikel,
            String stap,
            Map<String, String> namen,
            Schrijven schrijven) {

        public String naam(String code) {
            return namen.getOrDefault(code, code);
        }

        public List<Keuze> keuzes() {
            return wegen.stream()
                    .filter(w -> w.ruimte().magNu())
                    .map(w -> new Keuze(w.kanaal(), naam(w.kanaal())))
                    .toList();
        }

        public String pad() {
            return GesprekkenPagina.PAD + "/" + draad.id();
        }
    }

    public GesprekPagina(Draden draden, Antwoorden antwoorden, Bronnen bronnen) {
        this.draden = draden;
        this.antwoorden = antwoorden;
        this.ontvangst = new Antwoordontvangst(antwoorden);
        this.bronnen = bronnen;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(EEN, Recht.WERKPLEK, this::toon).metPersoonsgegevens(),
                Route.get(EEN + "/bijlage/{bijlage}", Recht.WERKPLEK, this::bijlage)
                        .metPersoonsgegevens(),
                Route.post(EEN + "/antwoord", Recht.VRAAG_BEHANDELEN, ctx -> ontvangst.neem(ctx, this::toon)),
                Route.post(EEN + "/overname", Recht.VRAAG_BEHANDELEN, this::neemOver)
                        .metPersoonsgegevens(),
                Route.post(
                        EEN + "/koppeling",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> koppel(ctx, f), this::toon)),
                Route.post(
                        EEN + "/afronding",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> nietsTeDoen(ctx), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var id = id(ctx, "id", "Dit gesprek");
        Pagina.lees(ctx, HIER, () -> model(wie, id, null));
    }

    /// An answer of the knowledge base behind what was typed, with the words of this customer filled in; or the answers
    /// that fit what was searched for. Nothing is sent or kept by it.
    private void neemOver(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var id = id(ctx, "id", "Dit gesprek");
        Antwoordontvangst.lees(ctx); // what was typed; the files are chosen again
        var f = Formulier.van(ctx);
        var gekozen = f.idOfNiets("artikel");
        var gezocht = gekozen == null ? f.waarde("zoekantwoord").strip() : "";
        Pagina.lees(ctx, HIER, () -> {
            var actor = wie.actor("antwoord schrijven");
            var tekst = f.waarde("tekst").strip();
            if (gekozen != null) {
                var erbij = woorden(wie, draden.get(actor, id))
                        .vul(bronnen.kennis().get(actor, gekozen).tekst().publiek());
                tekst = tekst.isEmpty() ? erbij : tekst + "\n\n" + erbij;
            }
            var gevonden = bronnen.vondsten().zoek(actor, gezocht, Set.of(Vondstsoort.ARTIKEL), HOOGSTENS);
            var nieuw = Formulier.leeg()
                    .vul("kanaal", f.waarde("kanaal"))
                    .vul("tekst", tekst)
                    .vul("zoekantwoord", gezocht)
                    .vul("klaar", f.waarde("klaar"));
            return model(wie, id, new Schrijven(nieuw, gezocht, gevonden));
        });
    }

    private Invulwoorden woorden(Medewerker wie, Draad draad) {
        var actor = wie.actor("antwoord schrijven");
        var klant = draad.partij() == null
                ? ""
                : bronnen.partijen()
                        .find(actor, draad.partij())
                        .map(Partij::naam)
                        .orElse("");
        return new Invulwoorden(Map.of(
                "klant", klant,
                "kenmerk", draad.kenmerk() == null ? "" : draad.kenmerk(),
                "medewerker", wie.naam(),
                "team", bronnen.organisaties().getTeam(actor, draad.team()).publiekeNaam(),
                "organisatie",
                        bronnen.organisaties().get(actor, wie.organisatie()).naam()));
    }

    private Model model(Medewerker wie, UUID id, Schrijven schrijven) {
        var actor = wie.actor("gesprek bekijken");
        var draad = draden.get(actor, id);
        var artikel = draad.artikel() == null
                        || bronnen.kennis().find(actor, draad.artikel()).isEmpty()
                ? null
                : bronnen.kennis().getVersie(actor, draad.artikel(), draad.artikelVersie());
        var stap = draad.vraag() == null
                ? ""
                : bronnen.vragen()
                        .find(actor, draad.vraag())
                        .map(v -> v.volgendeStap())
                        .orElse("");
        return new Model(
                draad,
                draden.uitingen(actor, id),
                draden.bijlagen(actor, id).stream().collect(Collectors.groupingBy(Draadbijlage::uiting)),
                antwoorden.mogelijk(actor, id),
                artikel,
                stap,
                GesprekkenPagina.namen(bronnen.kanalen(), actor),
                schrijven);
    }

    private String koppel(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        var kenmerk = f.lees(
                "kenmerk",
                tekst -> Kenmerken.lees(tekst).orElseThrow(IllegalArgumentException::new),
                "Een kenmerk ziet eruit als K-2026-000051");
        f.weiger();
        var vraag = bronnen.vragen()
                .findByKenmerk(wie.actor("gesprek koppelen"), kenmerk)
                .orElseThrow(() -> {
                    var zin = "Een vraag met dit kenmerk is er niet";
                    return new Weigering("niet-gevonden", zin, Map.of("kenmerk", zin));
                });
        var samen = draden.koppel(wie, id(ctx, "id", "Dit gesprek"), vraag.id());
        Pagina.zeg(ctx, "Dit gesprek hoort nu bij " + kenmerk);
        return GesprekkenPagina.PAD + "/" + samen.id();
    }

    private String nietsTeDoen(Context ctx) {
        draden.nietsTeDoen(Sessie.medewerker(ctx), id(ctx, "id", "Dit gesprek"));
        Pagina.zeg(ctx, "Genoteerd: hier hoeft nu niemand te antwoorden");
        return GesprekkenPagina.PAD;
    }

    /// Only what was looked at; a browser shows only what can do no harm, the rest is saved.
    private void bijlage(Context ctx) {
        var actor = Sessie.medewerker(ctx).actor("bijlage openen");
        var b = draden.bijlage(actor, id(ctx, "id", "Dit gesprek"), id(ctx, "bijlage", "Deze bijlage"));
        var soort = Bestandssoort.vanType(b.type());
        var naam = java.net.URLEncoder.encode(b.naam(), java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
        ctx.contentType(soort.type());
        ctx.header("Cache-Control", "no-store");
        ctx.header("Content-Disposition", (soort.tonen() ? "inline" : "attachment") + "; filename*=UTF-8''" + naam);
        ctx.header("Content-Security-Policy", "sandbox; default-src 'none'");
        ctx.result(draden.inhoud(b));
    }

    static UUID id(Context ctx, String naam, String ding) {
        try {
            return UUID.fromString(ctx.pathParam(naam));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend(ding);
        }
    }
}
