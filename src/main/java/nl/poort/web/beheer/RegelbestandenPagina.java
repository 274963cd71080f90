package nl.poort.web.beheer;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.loket.regels.Regelbestanden;
import nl.poort.loket.regels.Regelbevinding;
import nl.poort.loket.regels.Regelboek;
import nl.poort.loket.regels.Regels;
import nl.poort.loket.regels.Regelversie;
import nl.poort.loket.regels.Regelvraag;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Bestandsontvangst;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// The rule files of the own organisation: bring one in, see what is the matter with it, publish, withdraw, take out.
public final class RegelbestandenPagina {
    static final String PAD = "/beheer/regels";
    private static final String VERSIE = PAD + "/{id}/{versie}";
    private static final int GROOTSTE = 16_000_000;

    private final Regelbestanden bestanden;

    /// @param nieuwste the newest version of it
    public record Rij(Regelboek boek, Regelversie nieuwste) {}

    public record Lijst(List<Rij> rijen) {}

    /// @param voorbeeld question and answer, in words
    public record Bevinding(Regelbevinding wat, List<String> voorbeeld) {}

    /// @param versie the version that is looked at
    public record Model(
            Regelboek boek, List<Regelversie> versies, Regelversie versie, List<Bevinding> bevindingen, boolean eigen) {
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

    public RegelbestandenPagina(Regelbestanden bestanden) {
        this.bestanden = bestanden;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::lijst),
                Route.post(PAD, Recht.BEHEER, this::ontvang),
                Route.get(PAD + "/{id}", Recht.BEHEER, this::toon),
                Route.get(VERSIE, Recht.BEHEER, this::toon),
                Route.post(VERSIE + "/publicatie", Recht.BEHEER, ctx -> stap(ctx, this::publiceer)),
                Route.post(VERSIE + "/motivering", Recht.BEHEER, ctx -> stap(ctx, this::motiveer)),
                Route.post(VERSIE + "/intrekking", Recht.BEHEER, ctx -> stap(ctx, this::trekIn)),
                Route.get(VERSIE + "/bestand", Recht.BEHEER, this::download),
                Route.get(VERSIE + "/levering", Recht.BEHEER, this::levering));
    }

    private void lijst(Context ctx) {
        var wie = Adres.wie(ctx);
        var rijen = bestanden.list(wie).stream()
                .map(b -> new Rij(b, bestanden.versies(wie, b.id()).getFirst()))
                .toList();
        Pagina.toon(ctx, "nl/poort/web/beheer/regelbestanden.jte", new Lijst(rijen));
    }

    private void ontvang(Context ctx) throws Exception {
        var bestand = Bestandsontvangst.neem(ctx, "bestand", GROOTSTE);
        Formulier.probeer(
                ctx,
                f -> {
                    if (bestand.isEmpty()) {
                        f.fout("bestand", "Kies een bestand met regels van hoogstens 16 MB");
                    }
                    f.weiger();
                    var versie = voerIn(ctx, bestand.get());
                    return PAD + "/" + versie.bestand() + "/" + versie.versie();
                },
                this::lijst);
    }

    /// What is refused in the file is told at the field where it was chosen.
    private Regelversie voerIn(Context ctx, Bestandsontvangst bestand) {
        try {
            return bestanden.invoeren(Adres.wie(ctx), bestand.naam(), bestand.inhoud());
        } catch (Weigering w) {
            var zinnen = w.zinnen().stream().limit(5).collect(Collectors.joining(" "));
            throw new Weigering(w.code(), zinnen, Map.of("bestand", zinnen));
        }
    }

    private void toon(Context ctx) {
        var wie = Adres.wie(ctx);
        var id = Adres.id(ctx, "id", "Dit regelbestand");
        var boek = bestanden.get(wie, id);
        var versies = bestanden.versies(wie, id);
        var versie = ctx.pathParamMap().containsKey("versie") ? gekozen(ctx, versies) : versies.getFirst();
        var regels = bestanden.regels(wie, id, versie.versie());
        var bevindingen = bestanden.bevindingen(wie, id, versie.versie()).stream()
                .map(b -> new Bevinding(b, voorbeeld(regels, b)))
                .toList();
        boolean eigen = wie.id().equals(versie.ingevoerd().wie());
        Pagina.toon(ctx, "nl/poort/web/beheer/regelbestand.jte", new Model(boek, versies, versie, bevindingen, eigen));
    }

    private static Regelversie gekozen(Context ctx, List<Regelversie> versies) {
        int nummer = nummer(ctx);
        return versies.stream()
                .filter(v -> v.versie() == nummer)
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Deze versie"));
    }

    static int nummer(Context ctx) {
        var tekst = ctx.pathParam("versie");
        if (!tekst.matches("\\d{1,6}")) {
            throw Weigering.onbekend("Deze versie");
        }
        return Integer.parseInt(tekst);
    }

    private static List<String> voorbeeld(Regels regels, Regelbevinding bevinding) {
        return bevinding.voorbeeld().entrySet().stream()
                .map(e -> regels.find(e.getKey()).map(Regelvraag::tekst).orElse(e.getKey()) + " "
                        + AfspeelPagina.tekst(e.getValue()))
                .toList();
    }

    /// A step with a version.
    private interface Stap {
        String doe(Context ctx, Formulier f, UUID boek, int versie);
    }

    private void stap(Context ctx, Stap stap) throws Exception {
        var id = Adres.id(ctx, "id", "Dit regelbestand");
        int versie = nummer(ctx);
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
        bestanden.publiceren(Adres.wie(ctx), id, versie, vanaf);
        return "Versie " + versie + " is gepubliceerd.";
    }

    private String motiveer(Context ctx, Formulier f, UUID id, int versie) {
        var reden = f.tekst("reden", "Schrijf in het kort waarom", 2_000);
        f.weiger();
        bestanden.motiveren(Adres.wie(ctx), id, versie, reden);
        return "Uw motivering is bewaard. Versie " + versie + " kan nu worden gepubliceerd.";
    }

    private String trekIn(Context ctx, Formulier f, UUID id, int versie) {
        var reden = f.tekst("reden", "Schrijf in het kort waarom", 2_000);
        f.weiger();
        bestanden.intrekken(Adres.wie(ctx), id, versie, reden);
        return "Versie " + versie + " is ingetrokken.";
    }

    private void download(Context ctx) {
        var inhoud = bestanden.exporteren(Adres.wie(ctx), Adres.id(ctx, "id", "Dit regelbestand"), nummer(ctx));
        stuur(ctx, inhoud, "regels-" + nummer(ctx) + ".xml");
    }

    private void levering(Context ctx) {
        var wie = Adres.wie(ctx);
        var id = Adres.id(ctx, "id", "Dit regelbestand");
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
