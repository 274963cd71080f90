package nl.poort.web.samen;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import nl.poort.keten.vragen.Terugbelnorm;
import nl.poort.keten.vragen.Vragenset;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The rules of calling back as data: when a customer counts as not reached, and what to ask per subject.
public final class TerugbelbeheerPagina {
    private static final String PAD = "/beheer/terugbellen";

    private final Samendeuren deuren;

    /// @param set the question set that is open to change, or null for a new one
    /// @param regels its questions as they are typed
    public record Model(
            Terugbelnorm nu,
            List<Terugbelnorm> normen,
            List<Vragenset> sets,
            Vragenset set,
            String regels,
            LocalDate vandaag) {}

    public TerugbelbeheerPagina(Samendeuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.post(PAD + "/norm", Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> norm(ctx, f), this::toon)),
                Route.post(
                        PAD + "/vragenset", Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> set(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var code = ctx.queryParam("set") != null ? ctx.queryParam("set") : ctx.formParam("code");
        Pagina.toon(ctx, "nl/poort/web/samen/terugbelbeheer.jte", model(wie, code));
    }

    private Model model(Medewerker wie, String code) {
        var sets = deuren.bellen().sets().list(wie.actor("vragensets bekijken"), wie.organisatie());
        var set = sets.stream().filter(s -> s.code().equals(code)).findFirst().orElse(null);
        return new Model(
                deuren.bellen().normen().geldig(wie),
                deuren.bellen().normen().list(wie),
                sets,
                set,
                set == null ? "" : Vraagregels.schrijf(set.vragen()),
                LocalDate.ofInstant(deuren.klok().instant(), Tx.ZONE));
    }

    private String norm(Context ctx, Formulier f) {
        int pogingen = f.getal("pogingen", 1, 10, "Kies 1 tot en met 10 pogingen");
        int dagdelen = f.getal("dagdelen", 1, 3, "Kies 1, 2 of 3 dagdelen");
        int wachten = f.getal("wachten", 1, 30, "Kies 1 tot en met 30 werkdagen");
        var vanaf = f.datum("vanaf", "Kies vanaf welke dag dit geldt");
        f.weiger();
        deuren.bellen()
                .normen()
                .bewaar(Sessie.medewerker(ctx), new Terugbelnorm(null, vanaf, pogingen, dagdelen, wachten));
        Pagina.zeg(ctx, "De regel is opgeslagen");
        return PAD;
    }

    private String set(Context ctx, Formulier f) {
        var naam = f.tekst("naam", "Vul een naam in, zoals Bouwen en verbouwen", 100);
        var vragen = f.tekst("vragen", "Schrijf minstens één vraag op", 4_000);
        var vanaf = f.datum("setvanaf", "Kies vanaf welke dag deze vragen gelden");
        f.weiger();
        var set = deuren.bellen()
                .sets()
                .bewaar(Sessie.medewerker(ctx), naam, f.tekstOfNiets("code"), vanaf, Vraagregels.lees(vragen));
        Pagina.zeg(ctx, "De vragen bij " + set.naam() + " zijn opgeslagen, versie " + set.versie());
        return PAD;
    }
}
