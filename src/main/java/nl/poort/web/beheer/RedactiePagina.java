package nl.poort.web.beheer;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.poort.contact.kennis.Artikel;
import nl.poort.contact.kennis.Artikelfilter;
import nl.poort.contact.kennis.Artikelstaat;
import nl.poort.contact.kennis.Artikeltekst;
import nl.poort.contact.kennis.Probleemstand;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// The knowledge base for editors: the list with states and review dates, write, and change.
public final class RedactiePagina {
    private static final int MEESTE = 200;
    private static final String PAD = "/beheer/kennis";

    private final Registers registers;
    private final Beheer.Boekenkast boekenkast;

    /// @param lijst which articles: `alle`, `herzien`, `problemen`, or a state
    public record Lijst(String lijst, List<Artikel> artikelen, java.time.LocalDate vandaag) {
        public Artikelstaat[] staten() {
            return Artikelstaat.values();
        }
    }

    /// @param artikel null for a new one
    /// @param teams to hand over to when the answer is not enough
    public record Schrijven(Artikel artikel, List<nl.poort.web.Keuze> teams) {}

    RedactiePagina(Registers registers, Beheer.Boekenkast boekenkast) {
        this.registers = registers;
        this.boekenkast = boekenkast;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.KENNIS_BEHEREN, this::lijst),
                Route.get(PAD + "/nieuw", Recht.KENNIS_BEHEREN, this::nieuw),
                Route.post(
                        PAD + "/nieuw",
                        Recht.KENNIS_BEHEREN,
                        ctx -> Formulier.verwerk(ctx, f -> schrijf(ctx, f), this::nieuw)),
                Route.get(PAD + "/{id}/wijziging", Recht.KENNIS_BEHEREN, this::wijziging),
                Route.post(
                        PAD + "/{id}/wijziging",
                        Recht.KENNIS_BEHEREN,
                        ctx -> Formulier.verwerk(ctx, f -> wijzig(ctx, f), this::wijziging)));
    }

    private void lijst(Context ctx) {
        var keuze = Adres.vraag(ctx, "lijst");
        var wie = actor(ctx);
        Pagina.toon(
                ctx,
                "nl/poort/web/beheer/redactie.jte",
                new Lijst(keuze, boekenkast.redactie().list(wie, filter(keuze)), registers.vandaag()));
    }

    private Artikelfilter filter(String lijst) {
        var staat = Arrays.stream(Artikelstaat.values())
                .filter(s -> s.name().equalsIgnoreCase(lijst))
                .findFirst();
        if (staat.isPresent()) {
            return new Artikelfilter(staat, Optional.empty(), Optional.empty(), MEESTE, 0);
        }
        return switch (lijst) {
            case "herzien" -> Artikelfilter.teHerzien(registers.vandaag(), MEESTE);
            case "open" ->
                new Artikelfilter(Optional.empty(), Optional.of(Probleemstand.OPEN), Optional.empty(), MEESTE, 0);
            case "omweg" ->
                new Artikelfilter(Optional.empty(), Optional.of(Probleemstand.OMWEG), Optional.empty(), MEESTE, 0);
            default -> Artikelfilter.alles(MEESTE);
        };
    }

    private void nieuw(Context ctx) {
        Formulier.van(ctx).vul("herzienOp", registers.vandaag().plusYears(1)).vul("website", "ja");
        Pagina.toon(ctx, "nl/poort/web/beheer/schrijven.jte", new Schrijven(null, teams(ctx)));
    }

    private String schrijf(Context ctx, Formulier f) {
        var artikel = boekenkast.redactie().schrijven(actor(ctx), tekst(f));
        Pagina.zeg(ctx, artikel.nummer() + " is opgeslagen als concept. Stuur het nu naar een collega ter controle.");
        return PAD + "/" + artikel.id();
    }

    private void wijziging(Context ctx) {
        var artikel = ArtikelstapPagina.eigen(boekenkast, ctx);
        var t = artikel.tekst();
        Formulier.van(ctx)
                .vul("versie", artikel.versie())
                .vul("titel", t.titel())
                .vul("vraagwoorden", String.join("\n", t.vraagwoorden()))
                .vul("foutcodes", String.join("\n", t.foutcodes()))
                .vul("publiek", t.publiek())
                .vul("intern", t.intern())
                .vul("bron", t.bron())
                .vul("producten", String.join("\n", t.producten()))
                .vul("herzienOp", t.herzienOp())
                .vul("gedeeld", t.gedeeld() ? "ja" : "")
                .vul("website", t.verschijning().website() ? "ja" : "")
                .vul("vanaf", t.verschijning().vanaf().map(Object::toString).orElse(""))
                .vul("tot", t.verschijning().tot().map(Object::toString).orElse(""))
                .vul("team", t.verschijning().team().map(Object::toString).orElse(""));
        Pagina.toon(ctx, "nl/poort/web/beheer/schrijven.jte", new Schrijven(artikel, teams(ctx)));
    }

    private String wijzig(Context ctx, Formulier f) {
        var oud = ArtikelstapPagina.eigen(boekenkast, ctx);
        int gezien = f.getal("versie", 1, Integer.MAX_VALUE, "Open het artikel opnieuw");
        var nieuw = boekenkast.redactie().wijzigen(actor(ctx), oud.id(), gezien, tekst(f));
        Pagina.zeg(
                ctx,
                nieuw.nummer() + " is gewijzigd: dit is nu versie " + nieuw.versie()
                        + (nieuw.staat().openbaarGemaakt() ? ". Collega's lezen de nieuwe tekst meteen." : "."));
        return PAD + "/" + nieuw.id();
    }

    private List<nl.poort.web.Keuze> teams(Context ctx) {
        var wie = actor(ctx);
        return registers.organisaties().teams(wie, wie.organisation()).stream()
                .map(t -> new nl.poort.web.Keuze(t.id().toString(), t.naam()))
                .toList();
    }

    /// What was typed; the door tells everything that is wrong with it at once.
    private static Artikeltekst tekst(Formulier f) {
        var herzien = f.datumOfNiets("herzienOp");
        return new Artikeltekst(
                f.waarde("titel").strip(),
                regels(f.waarde("vraagwoorden")),
                regels(f.waarde("foutcodes")),
                schoon(f.waarde("intern")),
                schoon(f.waarde("publiek")),
                f.waarde("bron").strip(),
                regels(f.waarde("producten")),
                herzien,
                f.aan("gedeeld"),
                nl.poort.contact.kennis.Verschijning.van(
                        f.datumOfNiets("vanaf"), f.datumOfNiets("tot"), f.aan("website"), f.idOfNiets("team")));
    }

    /// A browser ends lines with CR LF; the article keeps what was meant.
    private static String schoon(String tekst) {
        return tekst.replace("\r\n", "\n").strip();
    }

    private static List<String> regels(String tekst) {
        return tekst.lines().map(String::strip).filter(r -> !r.isEmpty()).toList();
    }

    static Actor actor(Context ctx) {
        return Adres.wie(ctx).actor("kennis beheren");
    }
}
