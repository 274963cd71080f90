package nl.poort.web.beheer;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import nl.poort.contact.kennis.Artikel;
import nl.poort.contact.kennis.Artikelstaat;
import nl.poort.contact.kennis.Artikelversie;
import nl.poort.contact.kennis.Probleemstand;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// One article of the own organisation as its editor sees it, and every step in its life.
public final class ArtikelstapPagina {
    private static final String PAD = "/beheer/kennis/{id}";

    private final Beheer.Boekenkast boekenkast;
    private final Beheer.Post post;

    /// @param stappen the steps that are possible now and ask for words first
    /// @param opmerkingen what colleagues wrote with a step, newest first
    public record Lezen(
            Artikel artikel,
            List<Artikelversie> versies,
            List<Artikelstap> stappen,
            List<Artikelopmerking> opmerkingen) {
        public boolean kanTerControle() {
            return artikel.staat() == Artikelstaat.CONCEPT;
        }

        public boolean kanPubliceren() {
            return artikel.staat() == Artikelstaat.TER_CONTROLE || artikel.staat() == Artikelstaat.VERLOPEN;
        }

        public boolean kanWijzigen() {
            return artikel.staat() != Artikelstaat.VERVANGEN && artikel.staat() != Artikelstaat.INGETROKKEN;
        }
    }

    public record Stap(Artikel artikel, Artikelstap stap) {}

    ArtikelstapPagina(Beheer.Boekenkast boekenkast, Beheer.Post post) {
        this.boekenkast = boekenkast;
        this.post = post;
    }

    public List<Route> routes() {
        var routes = new ArrayList<>(List.of(
                Route.get(PAD, Recht.KENNIS_BEHEREN, this::lees),
                Route.post(
                        PAD + "/controle",
                        Recht.KENNIS_BEHEREN,
                        ctx -> Formulier.verwerk(ctx, f -> terControle(ctx), this::lees)),
                Route.post(
                        PAD + "/opvolger",
                        Recht.KENNIS_BEHEREN,
                        ctx -> Formulier.verwerk(ctx, f -> volgOp(ctx), this::lees)),
                Route.post(
                        PAD + "/publicatie",
                        Recht.KENNIS_BEHEREN,
                        ctx -> Formulier.verwerk(ctx, f -> publiceer(ctx), this::lees))));
        for (var stap : Artikelstap.values()) {
            routes.add(Route.get(PAD + "/" + stap.pad(), Recht.KENNIS_BEHEREN, ctx -> vraag(ctx, stap)));
            routes.add(Route.post(
                    PAD + "/" + stap.pad(),
                    Recht.KENNIS_BEHEREN,
                    ctx -> Formulier.verwerk(ctx, f -> doe(ctx, f, stap), c -> vraag(c, stap))));
        }
        return routes;
    }

    /// An article of another organisation can be read when it is shared, but not edited: here it is not found.
    static Artikel eigen(Beheer.Boekenkast boekenkast, Context ctx) {
        var wie = RedactiePagina.actor(ctx);
        return boekenkast
                .kennis()
                .find(wie, Adres.id(ctx, "id", "Dit artikel"))
                .filter(a -> a.organisatie().equals(wie.organisation()))
                .orElseThrow(() -> Weigering.onbekend("Dit artikel"));
    }

    private void lees(Context ctx) {
        var artikel = eigen(boekenkast, ctx);
        var versies = boekenkast.redactie().listVersies(RedactiePagina.actor(ctx), artikel.id());
        var opmerkingen = Artikelopmerking.van(post.gebeurtenissen().list(RedactiePagina.actor(ctx), artikel.id()));
        Pagina.toon(ctx, "nl/poort/web/beheer/artikel.jte", new Lezen(artikel, versies, stappen(artikel), opmerkingen));
    }

    private static List<Artikelstap> stappen(Artikel a) {
        var stappen = new ArrayList<Artikelstap>();
        boolean speelt = a.probleem().speelt();
        boolean open = a.staat() != Artikelstaat.VERVANGEN && a.staat() != Artikelstaat.INGETROKKEN;
        if (a.staat() == Artikelstaat.TER_CONTROLE || a.staat() == Artikelstaat.GEPLAND) {
            stappen.add(Artikelstap.TERUGGAVE);
        }
        if (open) {
            stappen.add(Artikelstap.PROBLEEM);
        }
        if (open && speelt) {
            stappen.add(Artikelstap.OPLOSSING);
        }
        if (a.staat().openbaarGemaakt() && !speelt) {
            stappen.add(Artikelstap.VERVANGING);
        }
        if (open && !speelt) {
            stappen.add(Artikelstap.INTREKKING);
        }
        return stappen;
    }

    private String terControle(Context ctx) {
        var artikel = boekenkast
                .redactie()
                .terControle(RedactiePagina.actor(ctx), eigen(boekenkast, ctx).id());
        Pagina.zeg(ctx, artikel.nummer() + " wacht nu op controle. Een collega leest het en publiceert het.");
        return terug(artikel);
    }

    private String publiceer(Context ctx) {
        var artikel = boekenkast
                .redactie()
                .publiceren(RedactiePagina.actor(ctx), eigen(boekenkast, ctx).id());
        Pagina.zeg(
                ctx,
                artikel.staat() == Artikelstaat.GEPLAND
                        ? artikel.nummer() + " staat klaar en verschijnt vanzelf op de eerste dag."
                        : artikel.nummer() + " is gepubliceerd. Collega's vinden het nu in de kennisbank.");
        return terug(artikel);
    }

    private String volgOp(Context ctx) {
        var oud = eigen(boekenkast, ctx);
        var nieuw = boekenkast.redactie().opvolgen(RedactiePagina.actor(ctx), oud.id());
        Pagina.zeg(
                ctx, nieuw.nummer() + " is het concept dat " + oud.nummer() + " vervangt zodra het is gepubliceerd.");
        return terug(nieuw);
    }

    private void vraag(Context ctx, Artikelstap stap) {
        var artikel = eigen(boekenkast, ctx);
        if (stap == Artikelstap.PROBLEEM && artikel.probleem() != Probleemstand.GEEN) {
            Formulier.van(ctx).vul("omweg", artikel.omweg());
        }
        Pagina.toon(ctx, "nl/poort/web/beheer/artikelstap.jte", new Stap(artikel, stap));
    }

    private String doe(Context ctx, Formulier f, Artikelstap stap) {
        var wie = RedactiePagina.actor(ctx);
        var artikel = eigen(boekenkast, ctx);
        var id = artikel.id();
        var tekst = stap.verplicht() ? f.tekst(stap.veld(), "Vul dit in", 2_000) : f.waarde(stap.veld());
        f.weiger();
        var gelukt = switch (stap) {
            case TERUGGAVE -> {
                boekenkast.redactie().teruggeven(wie, id, tekst);
                yield " is terug bij de schrijver.";
            }
            case PROBLEEM -> {
                boekenkast.kennis().bekendProbleem(wie, id, tekst.strip());
                yield " beschrijft nu een bekend probleem" + (tekst.isBlank() ? "." : ", met een omweg.");
            }
            case OPLOSSING -> {
                boekenkast.kennis().oplossen(wie, id, tekst.strip());
                yield ": het probleem is opgelost. Wie het volgde, krijgt bericht.";
            }
            case VERVANGING -> {
                boekenkast.redactie().vervangen(wie, id, ander(ctx, f, tekst).id());
                yield " is vervangen.";
            }
            case INTREKKING -> {
                boekenkast.redactie().intrekken(wie, id, tekst);
                yield " is ingetrokken.";
            }
        };
        Pagina.zeg(ctx, artikel.nummer() + gelukt);
        return terug(artikel);
    }

    private Artikel ander(Context ctx, Formulier f, String nummer) {
        var gevonden = boekenkast.kennis().findNummer(RedactiePagina.actor(ctx), nummer);
        if (gevonden.isEmpty()) {
            f.fout("door", "Er is geen artikel met dit nummer. Schrijf het als KA-12");
            f.weiger();
        }
        return gevonden.orElseThrow();
    }

    private static String terug(Artikel artikel) {
        return "/beheer/kennis/" + artikel.id();
    }
}
