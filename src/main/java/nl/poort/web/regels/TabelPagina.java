package nl.poort.web.regels;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.poort.loket.regels.Beslissing;
import nl.poort.loket.regels.Celkolom;
import nl.poort.loket.regels.Celkolommen;
import nl.poort.loket.regels.Inhoud;
import nl.poort.loket.regels.Regelbestand;
import nl.poort.loket.regels.Regelzin;
import nl.poort.loket.regels.Tabelbeheer;
import nl.poort.loket.regels.Tabelbewerking;
import nl.poort.loket.regels.Trefwijze;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// A decision table as a grid: a row for each rule, a column for each question. What is typed is kept at once.
public final class TabelPagina {
    private static final String PAD = Regelpad.MODEL + "/tabel/{tabel}";

    private final Regelwerk werk;

    /// @param rijen the rows on this page
    /// @param van the number of rows before them
    /// @param erbij what can become a column
    /// @param formule what is reckoned here instead of a table; empty for a table
    public record Model(
            Modelblad blad,
            Beslissing beslissing,
            List<Celkolom> kolommen,
            List<Celkolom> uitgangen,
            List<Inhoud.Regel> rijen,
            int van,
            int totaal,
            List<Keuze> erbij,
            String formule,
            String melding) {
        public String pad() {
            return blad.pad() + "/tabel/" + Tabelrooster.veilig(beslissing.id());
        }

        public boolean isTop() {
            return beslissing.id().equals(blad.inhoud().top());
        }

        public int per() {
            return Tabelrooster.PER;
        }
    }

    public TabelPagina(Regelwerk werk) {
        this.werk = werk;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.post(PAD, Recht.BEHEER, this::bewaar),
                Route.post(
                        PAD + "/instelling",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> instellen(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        toon(ctx, "");
    }

    private void toon(Context ctx, String melding) {
        var blad = Modelblad.lees(ctx, werk);
        var b = Tabelbewerking.get(blad.inhoud(), ctx.pathParam("tabel"));
        if (!(b.inhoud() instanceof Inhoud.Tabel t)) {
            var zin = Regelzin.formule(b.inhoud());
            Pagina.toon(
                    ctx,
                    "nl/poort/web/regels/tabel.jte",
                    new Model(blad, b, List.of(), List.of(), List.of(), 0, 0, List.of(), zin, melding));
            return;
        }
        int van = Math.clamp(getal(ctx, "van"), 0, Math.max(0, t.regels().size() - 1))
                / Tabelrooster.PER
                * Tabelrooster.PER;
        Formulier.van(ctx)
                .vul("naam", b.naam())
                .vul("doel", b.doel())
                .vul("bronnen", String.join("\n", b.bronnen()))
                .vul("trefwijze", t.trefwijze());
        var model = new Model(
                blad,
                b,
                Celkolommen.van(blad.inhoud(), b),
                Celkolommen.uitgangen(blad.inhoud(), b),
                t.regels().subList(van, Math.min(t.regels().size(), van + Tabelrooster.PER)),
                van,
                t.regels().size(),
                erbij(blad.inhoud(), b),
                "",
                melding);
        Pagina.toon(ctx, "nl/poort/web/regels/tabel.jte", model);
    }

    private static int getal(Context ctx, String naam) {
        var tekst = Formulier.van(ctx).waarde(naam);
        return tekst.matches("\\d{1,6}") ? Integer.parseInt(tekst) : Regelpad.getal(ctx, naam, 0);
    }

    /// Questions and other tables that are no column yet.
    private static List<Keuze> erbij(Regelbestand model, Beslissing b) {
        var vragen = model.gegevens().stream()
                .filter(g -> !b.vereist().contains(g.id()))
                .map(g -> new Keuze(
                        g.id(),
                        model.vragen().stream()
                                .filter(v -> v.id().equals(g.vraag()))
                                .map(v -> v.tekst())
                                .findFirst()
                                .orElse(g.naam())));
        var tabellen = model.beslissingen().stream()
                .filter(d -> !d.id().equals(b.id())
                        && !d.id().equals(model.top())
                        && !b.vereist().contains(d.id()))
                .map(d -> new Keuze(d.id(), "Tabel: " + d.naam()));
        return Stream.concat(vragen, tabellen).toList();
    }

    /// Of a field that was left, only the part with the findings is wanted: also when it was refused.
    private void bewaar(Context ctx) throws Exception {
        if (ctx.header("HX-Request") == null) {
            Formulier.probeer(ctx, f -> bewaar(ctx, f), this::toon);
            return;
        }
        try {
            bewaar(ctx, Formulier.van(ctx));
            toon(ctx, "");
        } catch (Weigering w) {
            toon(ctx, String.join(" ", w.zinnen()));
        }
    }

    private String bewaar(Context ctx, Formulier f) {
        int stap = Regelpad.stap(f);
        int van = f.getal("van", 0, 1_000_000, "Laad de bladzijde opnieuw");
        f.weiger();
        var tabel = ctx.pathParam("tabel");
        var actie = new ArrayList<>(List.of(f.waarde("actie").split(":", 2)));
        int waar = actie.size() == 2 && actie.get(1).matches("\\d{1,6}") ? Integer.parseInt(actie.get(1)) : 0;
        var model = werk.modellen()
                .bewerken(
                        Regelpad.wie(ctx),
                        Regelpad.model(ctx),
                        stap,
                        "Tabel gewijzigd"
                                + (actie.getFirst().isEmpty() ? "" : ": " + Tabelrooster.zin(actie.getFirst())),
                        (m, ids) -> Tabelrooster.doe(
                                Tabelrooster.rijen(m, tabel, van, new Tabelrooster.Velden(ctx.formParamMap())),
                                tabel,
                                actie.getFirst(),
                                waar,
                                f));
        int naar = actie.getFirst().equals("regel-onderaan") ? laatste(ctx, tabel) : van;
        return Regelpad.model(model.id()) + "/tabel/" + Tabelrooster.veilig(tabel) + (naar == 0 ? "" : "?van=" + naar);
    }

    private int laatste(Context ctx, String tabel) {
        var inhoud = werk.modellen().inhoud(Regelpad.wie(ctx), Regelpad.model(ctx));
        return (Tabelbewerking.tabel(inhoud, tabel).regels().size() - 1) / Tabelrooster.PER * Tabelrooster.PER;
    }

    private String instellen(Context ctx, Formulier f) {
        int stap = Regelpad.stap(f);
        var in = new Tabelbeheer.Instelling(
                f.tekst("naam", "Geef de tabel een naam", 500),
                f.waarde("doel"),
                f.waarde("bronnen").lines().toList(),
                f.keuze("trefwijze", Trefwijze.class, "Kies welke regel telt"));
        f.weiger();
        var tabel = ctx.pathParam("tabel");
        var model = werk.modellen()
                .bewerken(
                        Regelpad.wie(ctx),
                        Regelpad.model(ctx),
                        stap,
                        "Tabel ingesteld: " + in.naam(),
                        (m, ids) -> Tabelbeheer.instellen(m, tabel, in));
        Pagina.zeg(ctx, "De instellingen van de tabel zijn bewaard.");
        return Regelpad.model(model.id()) + "/tabel/" + Tabelrooster.veilig(tabel);
    }
}
