package nl.poort.web.regels;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.loket.regels.Regelbestanden;
import nl.poort.loket.regels.Regelboek;
import nl.poort.loket.regels.Regelversie;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// A version of a rule file: what is the matter with it, who would get another answer, publish, withdraw, take out.
public final class RegelversiePagina {
    private static final String PAD = Regelpad.LIJST;
    private static final String VERSIE = Regelpad.VERSIE;

    private final Regelwerk werk;
    private final Regelbestanden bestanden;

    /// @param versie the version that is looked at
    public record Model(
            Regelboek boek,
            List<Regelversie> versies,
            Regelversie versie,
            List<Modelblad.Bevinding> bevindingen,
            Voorproef proef,
            boolean eigen) {
        public String pad() {
            return PAD + "/" + boek.id() + "/" + versie.versie();
        }

        /// In a word, and in which colour.
        public static String stand(Regelversie v) {
            return v.isConcept() ? "concept" : v.isIngetrokken() ? "ingetrokken" : "gepubliceerd";
        }

        public static String kleur(Regelversie v) {
            return v.isConcept() ? "let-op" : v.isIngetrokken() ? "stil" : "goed";
        }
    }

    public RegelversiePagina(Regelwerk werk) {
        this.werk = werk;
        this.bestanden = werk.bestanden();
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD + "/{id}", Recht.BEHEER, this::toon),
                Route.get(VERSIE, Recht.BEHEER, this::toon),
                Route.post(VERSIE + "/publicatie", Recht.BEHEER, ctx -> stap(ctx, this::publiceer)),
                Route.post(VERSIE + "/motivering", Recht.BEHEER, ctx -> stap(ctx, this::motiveer)),
                Route.post(VERSIE + "/intrekking", Recht.BEHEER, ctx -> stap(ctx, this::trekIn)),
                Route.post(VERSIE + "/model", Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> model(ctx), this::toon)),
                Route.get(VERSIE + "/bestand", Recht.BEHEER, this::download),
                Route.get(VERSIE + "/levering", Recht.BEHEER, this::levering));
    }

    private void toon(Context ctx) {
        var wie = Regelpad.wie(ctx);
        var id = Regelpad.id(ctx, "Dit regelbestand");
        var boek = bestanden.get(wie, id);
        var versies = bestanden.versies(wie, id);
        var versie = ctx.pathParamMap().containsKey("versie") ? gekozen(ctx, versies) : versies.getFirst();
        var uitslag =
                bestanden.nakijken(wie, "versie " + versie.versie(), bestanden.exporteren(wie, id, versie.versie()));
        var model = new Model(
                boek,
                versies,
                versie,
                Modelblad.bevindingen(uitslag),
                Voorproef.van(werk, wie, boek, versie.versie(), uitslag.regels()),
                wie.id().equals(versie.ingevoerd().wie()));
        Formulier.van(ctx).vul("vanaf", LocalDate.ofInstant(werk.klok().instant(), Tx.ZONE));
        Pagina.toon(ctx, "nl/poort/web/regels/regelversie.jte", model);
    }

    private String model(Context ctx) {
        var model = werk.modellen()
                .vanVersie(Regelpad.wie(ctx), Regelpad.id(ctx, "Dit regelbestand"), Regelpad.nummer(ctx));
        return Regelpad.model(model.id());
    }

    private static Regelversie gekozen(Context ctx, List<Regelversie> versies) {
        int nummer = Regelpad.nummer(ctx);
        return versies.stream()
                .filter(v -> v.versie() == nummer)
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Deze versie"));
    }

    /// A step with a version.
    private interface Stap {
        String doe(Context ctx, Formulier f, UUID boek, int versie);
    }

    private void stap(Context ctx, Stap stap) throws Exception {
        var id = Regelpad.id(ctx, "Dit regelbestand");
        int versie = Regelpad.nummer(ctx);
        Formulier.verwerk(
                ctx,
                f -> {
                    Pagina.zeg(ctx, stap.doe(ctx, f, id, versie));
                    return PAD + "/" + id + "/" + versie;
                },
                this::toon);
    }

    private String publiceer(Context ctx, Formulier f, UUID id, int versie) {
        var vanaf = f.datum("vanaf", "Vul een dag in, zoals 31-12-2026");
        f.weiger();
        bestanden.publiceren(Regelpad.wie(ctx), id, versie, vanaf);
        return "Versie " + versie + " is gepubliceerd.";
    }

    private String motiveer(Context ctx, Formulier f, UUID id, int versie) {
        var reden = f.tekst("reden", "Schrijf in het kort waarom", 2_000);
        f.weiger();
        bestanden.motiveren(Regelpad.wie(ctx), id, versie, reden);
        return "Uw motivering is bewaard. Versie " + versie + " kan nu worden gepubliceerd.";
    }

    private String trekIn(Context ctx, Formulier f, UUID id, int versie) {
        var reden = f.tekst("reden", "Schrijf in het kort waarom", 2_000);
        f.weiger();
        bestanden.intrekken(Regelpad.wie(ctx), id, versie, reden);
        return "Versie " + versie + " is ingetrokken.";
    }

    private void download(Context ctx) {
        var inhoud =
                bestanden.exporteren(Regelpad.wie(ctx), Regelpad.id(ctx, "Dit regelbestand"), Regelpad.nummer(ctx));
        stuur(ctx, inhoud, "regels-" + Regelpad.nummer(ctx) + ".xml");
    }

    private void levering(Context ctx) {
        var wie = Regelpad.wie(ctx);
        var id = Regelpad.id(ctx, "Dit regelbestand");
        var versie = gekozen(ctx, bestanden.versies(wie, id));
        var vanaf = versie.vanaf()
                .orElseThrow(() -> new Weigering("niet-gepubliceerd", "Publiceer deze versie eerst, met een begindag"));
        stuur(ctx, bestanden.leveren(wie, id, versie.versie(), vanaf), "levering-" + versie.versie() + ".zip");
    }

    /// Never opened by the browser: it is a file of somebody else.
    private static void stuur(Context ctx, byte[] inhoud, String naam) {
        ctx.header("Content-Disposition", "attachment; filename=\"" + naam + "\"");
        ctx.contentType("application/octet-stream").result(inhoud);
    }
}
