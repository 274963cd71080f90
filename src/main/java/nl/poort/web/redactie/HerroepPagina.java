package nl.poort.web.redactie;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.contact.berichten.Rechtzettingen;
import nl.poort.contact.kennis.Herroeping;
import nl.poort.contact.kennis.Kennis;
import nl.poort.contact.kennis.Producten;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// An answer proved wrong: who got it, and tell each of them the right one.
public final class HerroepPagina {
    private static final String PAD = "/beheer/herroepingen";

    private final Redactie.Herstel herstel;
    private final Kennis kennis;
    private final Producten producten;

    public record Lijst(List<Herroeping> herroepingen) {}

    public record Een(Herroeping herroeping, List<Rechtzettingen.Regel> regels) {
        public boolean iedereenTeBereiken() {
            return regels.stream().anyMatch(Rechtzettingen.Regel::kanNu);
        }
    }

    HerroepPagina(Redactie.Herstel herstel, Kennis kennis, Producten producten) {
        this.herstel = herstel;
        this.kennis = kennis;
        this.producten = producten;
    }

    List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.KENNIS_BEHEREN, this::toon),
                Route.post(PAD, Recht.KENNIS_BEHEREN, ctx -> Formulier.verwerk(ctx, f -> herroep(ctx, f), this::toon)),
                Route.get(PAD + "/{id}", Recht.KENNIS_BEHEREN, this::een).metPersoonsgegevens(),
                Route.post(
                        PAD + "/{id}/bericht",
                        Recht.KENNIS_BEHEREN,
                        ctx -> Formulier.verwerk(ctx, f -> bericht(ctx, f), this::een)),
                Route.post(
                        PAD + "/{id}/berichten",
                        Recht.KENNIS_BEHEREN,
                        ctx -> Formulier.verwerk(ctx, f -> berichten(ctx), this::een)),
                Route.post(
                        PAD + "/{id}/overslaan",
                        Recht.KENNIS_BEHEREN,
                        ctx -> Formulier.verwerk(ctx, f -> slaOver(ctx, f), this::een)));
    }

    private void toon(Context ctx) {
        Formulier.van(ctx).vul("vanVersie", 1);
        Pagina.toon(
                ctx,
                "nl/poort/web/redactie/herroepingen.jte",
                new Lijst(herstel.herroepingen().list(Sessie.medewerker(ctx))));
    }

    private String herroep(Context ctx, Formulier f) {
        var code = f.tekst("code", "Vul een artikelnummer of een product in", 100);
        int van = f.getal("vanVersie", 1, 1_000_000, "Vul de eerste versie in die fout was");
        int tot = f.getal("totVersie", 1, 1_000_000, "Vul de laatste versie in die fout was");
        f.weiger();
        var herroeping = herstel.herroepingen()
                .herroepen(
                        Sessie.medewerker(ctx),
                        ding(ctx, code),
                        van,
                        tot,
                        f.waarde("reden"),
                        Redactie.schoon(f.waarde("tekst")));
        return PAD + "/" + herroeping.id();
    }

    private UUID ding(Context ctx, String code) {
        var wie = Redactie.actor(ctx);
        return kennis.findNummer(wie, code)
                .map(a -> a.id())
                .or(() -> producten.findSlug(wie, code).map(p -> p.id()))
                .orElseThrow(() -> new Weigering(
                        "onbekend",
                        "Er is geen artikel of product met deze code",
                        Map.of("code", "Er is geen artikel of product met deze code")));
    }

    private void een(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var herroeping = herstel.herroepingen().get(wie, Redactie.id(ctx));
        Pagina.toon(
                ctx,
                "nl/poort/web/redactie/herroeping.jte",
                new Een(herroeping, herstel.rechtzettingen().regels(wie, herroeping.id())));
    }

    private String bericht(Context ctx, Formulier f) {
        var vraag = f.id("vraag", "Kies een klant uit de lijst");
        f.weiger();
        herstel.rechtzettingen().bied(Sessie.medewerker(ctx), Redactie.id(ctx), vraag);
        Pagina.zeg(ctx, "Het bericht aan deze klant gaat op weg.");
        return PAD + "/" + Redactie.id(ctx);
    }

    private String berichten(Context ctx) {
        int aantal = herstel.rechtzettingen().biedAllen(Sessie.medewerker(ctx), Redactie.id(ctx));
        Pagina.zeg(ctx, aantal == 1 ? "Er gaat 1 bericht op weg." : "Er gaan " + aantal + " berichten op weg.");
        return PAD + "/" + Redactie.id(ctx);
    }

    private String slaOver(Context ctx, Formulier f) {
        var vraag = f.id("vraag", "Kies een klant uit de lijst");
        f.weiger();
        herstel.herroepingen().nietNodig(Sessie.medewerker(ctx), Redactie.id(ctx), vraag);
        return PAD + "/" + Redactie.id(ctx);
    }
}
