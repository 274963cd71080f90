package nl.poort.web.kanalen;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.contact.berichten.Brief;
import nl.poort.contact.berichten.Briefstand;
import nl.poort.contact.berichten.Brieven;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The post room: print what must go, in stacks; say which stack went with the post, and on which day.
public final class BrievenPagina {
    public static final String PAD = "/werkplek/brieven";

    private final Brieven brieven;
    private final java.time.Clock clock;

    /// Letters that were printed together, in the order of the paper.
    public record Stapel(Instant op, List<Brief> brieven) {
        public String pad(String wat) {
            return PAD + "/" + wat + "?stapel=" + op;
        }
    }

    /// @param zonderAdres to be addressed first
    /// @param klaar to be printed
    public record Model(
            List<Brief> zonderAdres, List<Brief> klaar, List<Stapel> stapels, List<Brief> verzonden, Instant nu) {}

    public record Briefmodel(Brief brief, Instant nu) {}

    public record Verzendmodel(Stapel stapel, List<Keuze> keuzes) {}

    public BrievenPagina(Brieven brieven, java.time.Clock clock) {
        this.brieven = brieven;
        this.clock = clock;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.VRAAG_BEHANDELEN, this::toon).metPersoonsgegevens(),
                Route.post(
                        PAD + "/afdruk",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> druk(ctx, f), this::toon)),
                Route.get(PAD + "/pdf", Recht.VRAAG_BEHANDELEN, this::pdf).metPersoonsgegevens(),
                Route.get(PAD + "/verzending", Recht.VRAAG_BEHANDELEN, this::verzending)
                        .metPersoonsgegevens(),
                Route.post(
                        PAD + "/verzending",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> verzonden(ctx, f), this::verzending)),
                Route.get(PAD + "/{id}", Recht.VRAAG_BEHANDELEN, this::brief).metPersoonsgegevens(),
                Route.post(
                        PAD + "/{id}/adres",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> adresseer(ctx, f), this::brief)),
                Route.post(
                        PAD + "/{id}/herstel",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.probeer(ctx, f -> herstel(ctx), this::toon)),
                Route.post(
                        PAD + "/{id}/retour",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.probeer(ctx, f -> retour(ctx), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        Pagina.lees(ctx, "nl/poort/web/kanalen/brieven.jte", () -> {
            var hier = brieven.list(wie);
            var nieuw = hier.stream().filter(b -> b.stand() == Briefstand.KLAAR).toList();
            return new Model(
                    nieuw.stream().filter(Brief::zonderAdres).toList(),
                    nieuw.stream().filter(b -> !b.zonderAdres()).toList(),
                    stapels(hier),
                    brieven.verzonden(wie),
                    clock.instant());
        });
    }

    private static List<Stapel> stapels(List<Brief> hier) {
        Map<Instant, List<Brief>> samen = hier.stream()
                .filter(b -> b.stand() == Briefstand.AFGEDRUKT)
                .sorted(java.util.Comparator.comparing(Brief::afgedruktOp))
                .collect(Collectors.groupingBy(Brief::afgedruktOp, LinkedHashMap::new, Collectors.toList()));
        var stapels = new ArrayList<Stapel>();
        samen.forEach((op, brieven) -> stapels.add(new Stapel(op, brieven)));
        return stapels;
    }

    /// One, or all that can.
    private String druk(Context ctx, Formulier f) {
        var een = f.idOfNiets("brief");
        f.weiger();
        int aantal = brieven.druk(Sessie.medewerker(ctx), een == null ? List.of() : List.of(een));
        Pagina.zeg(
                ctx,
                (aantal == 1 ? "De brief ligt" : aantal + " brieven liggen")
                        + " klaar als pdf. Open de pdf hieronder en druk hem af.");
        return PAD;
    }

    /// The stack, or one letter to look at.
    private void pdf(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var een = ctx.queryParam("brief");
        var gekozen =
                een == null ? stapel(ctx).brieven().stream().map(Brief::bericht).toList() : List.of(id(een));
        ctx.contentType("application/pdf");
        ctx.header("Cache-Control", "no-store");
        ctx.header("Content-Disposition", "inline; filename=\"brieven.pdf\"");
        ctx.result(brieven.pdf(wie, gekozen));
    }

    private Stapel stapel(Context ctx) {
        var gevraagd = moment(ctx);
        return stapels(brieven.list(Sessie.medewerker(ctx))).stream()
                .filter(s -> s.op().equals(gevraagd))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Deze stapel brieven"));
    }

    private static Instant moment(Context ctx) {
        try {
            var tekst = ctx.queryParam("stapel") == null ? ctx.formParam("stapel") : ctx.queryParam("stapel");
            return Instant.parse(String.valueOf(tekst));
        } catch (DateTimeParseException e) {
            throw Weigering.onbekend("Deze stapel brieven");
        }
    }

    private void verzending(Context ctx) {
        var stapel = stapel(ctx);
        var f = Formulier.van(ctx);
        f.vul("brief", stapel.brieven().stream().map(Brief::bericht).toList());
        f.vul("datum", LocalDate.ofInstant(clock.instant(), Tx.ZONE));
        var keuzes = stapel.brieven().stream()
                .map(b -> new Keuze(
                        b.bericht().toString(), b.naam() + ", " + b.adres().replace("\n", ", ")))
                .toList();
        Pagina.toon(ctx, "nl/poort/web/kanalen/verzending.jte", new Verzendmodel(stapel, keuzes));
    }

    private String verzonden(Context ctx, Formulier f) {
        var gekozen = f.alle("brief").stream().map(BrievenPagina::id).toList();
        if (gekozen.isEmpty()) {
            f.fout("brief", "Kies de brieven die met de post meegingen");
        }
        var datum = f.datum("datum", "Vul in op welke dag de brieven met de post meegingen");
        f.weiger();
        int aantal = brieven.verzonden(Sessie.medewerker(ctx), gekozen, datum);
        Pagina.zeg(
                ctx,
                (aantal == 1 ? "De brief geldt" : aantal + " brieven gelden")
                        + " als verzonden. Klopt het niet? U kunt het een kwartier lang terugdraaien.");
        return PAD;
    }

    private void brief(Context ctx) {
        var brief = brieven.get(Sessie.medewerker(ctx), id(ctx));
        Formulier.van(ctx).vul("adres", brief.adres());
        Pagina.toon(ctx, "nl/poort/web/kanalen/brief.jte", new Briefmodel(brief, clock.instant()));
    }

    private String adresseer(Context ctx, Formulier f) {
        brieven.adresseer(Sessie.medewerker(ctx), id(ctx), f.tekst("adres", "Vul de straat en de plaats in", 300));
        Pagina.zeg(ctx, "Het adres is bewaard. De brief ligt klaar om af te drukken.");
        return PAD;
    }

    private String herstel(Context ctx) {
        brieven.nietVerzonden(Sessie.medewerker(ctx), id(ctx));
        Pagina.zeg(ctx, "De brief ligt weer in de postkamer.");
        return PAD;
    }

    private String retour(Context ctx) {
        brieven.teruggekomen(Sessie.medewerker(ctx), id(ctx));
        Pagina.zeg(ctx, "Genoteerd dat de brief terugkwam. Een collega belt de klant.");
        return PAD;
    }

    private static UUID id(Context ctx) {
        return id(ctx.pathParam("id"));
    }

    private static UUID id(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Deze brief");
        }
    }
}
