package nl.poort.web.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.poort.registers.autorisatie.Applicatie;
import nl.poort.registers.autorisatie.Component;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// One line of rights of an application: what it may do in a component, on which types, and up to which level.
public final class RechtPagina {
    private static final String PAD = ApplicatiesPagina.PAD + "/{id}/rechten/{component}";
    private static final int NIEUW = 10_000;

    private final Applicatiebeheer beheer;

    /// @param plek of the line that is changed; [#isNieuw] for a new one
    /// @param versies single versions of types that the line is about now
    public record Model(
            Applicatiebeheer.Rij rij,
            Component component,
            int plek,
            List<Typenlijst.Kast> kasten,
            List<Keuze> scopes,
            List<Keuze> versies,
            List<Keuze> niveaus) {
        public Applicatie applicatie() {
            return rij.applicatie();
        }

        public boolean isNieuw() {
            return plek == NIEUW;
        }

        public String soorten() {
            return switch (component) {
                case ZRC -> "zaken";
                case DRC -> "documenten";
                case BRC -> "besluiten";
                case AC, NRC, ZTC, KC -> "";
            };
        }
    }

    public RechtPagina(Applicatiebeheer beheer) {
        this.beheer = beheer;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.post(PAD, Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> zet(ctx, f), this::toon)));
    }

    static String tekst(Vertrouwelijkheidaanduiding niveau) {
        var tekst = niveau.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }

    /// The place of a line; beyond the last when it is none.
    static int plek(String tekst) {
        return tekst != null && tekst.matches("\\d{1,4}") ? Integer.parseInt(tekst) : NIEUW;
    }

    private static Component component(Context ctx) {
        return Arrays.stream(Component.values())
                .filter(c -> c.name().equalsIgnoreCase(ctx.pathParam("component")))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Dit onderdeel"));
    }

    private static boolean kentNiveaus(Component component) {
        return component == Component.ZRC || component == Component.DRC;
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var component = component(ctx);
        var rij = beheer.get(wie, ApplicatiePagina.id(ctx));
        var f = Formulier.van(ctx);
        int plek = plek(f.waarde("plek"));
        var regel = huidig(rij.applicatie(), component, plek);
        f.vul("scopes", regel == null ? List.of() : regel.scopes())
                .vul("doelen", regel == null ? List.of() : doelen(regel))
                .vul(
                        "tot",
                        regel == null || regel.tot() == null ? "" : regel.tot().name());
        var typen = beheer.typen(wie, component);
        Pagina.toon(
                ctx,
                "nl/poort/web/api/recht.jte",
                new Model(
                        rij,
                        component,
                        regel == null ? NIEUW : plek,
                        typen.kasten(),
                        component.scopes().stream().map(s -> new Keuze(s, s)).toList(),
                        versies(regel, typen),
                        kentNiveaus(component)
                                ? Keuze.van(Vertrouwelijkheidaanduiding.class, RechtPagina::tekst)
                                : List.of()));
    }

    private static Rechtregel huidig(Applicatie a, Component component, int plek) {
        var regels = Rechtregel.van(a.autorisaties());
        return plek < regels.size() && regels.get(plek).component() == component ? regels.get(plek) : null;
    }

    private static List<String> doelen(Rechtregel regel) {
        return regel.doelen().stream().map(Doel::waarde).toList();
    }

    private static List<Keuze> versies(Rechtregel regel, Typenlijst typen) {
        return regel == null
                ? List.of()
                : regel.doelen().stream()
                        .filter(d -> d.versie() != null)
                        .map(d -> new Keuze(d.waarde(), typen.tekst(d)))
                        .toList();
    }

    private String zet(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        var component = component(ctx);
        var scopes = f.alle("scopes");
        if (scopes.isEmpty() || !component.scopes().containsAll(scopes)) {
            f.fout("scopes", "Kies een of meer rechten uit de lijst");
        }
        var typen = beheer.typen(wie, component);
        var doelen = f.alle("doelen").stream().map(typen::kies).toList();
        if (component.isGetypeerd() && (doelen.isEmpty() || doelen.stream().anyMatch(d -> d.isEmpty()))) {
            f.fout("doelen", "Kies waarvoor dit recht geldt");
        }
        var tot = kentNiveaus(component)
                ? f.keuze("tot", Vertrouwelijkheidaanduiding.class, "Kies tot en met welke vertrouwelijkheid dit geldt")
                : null;
        f.weiger();
        beheer.zetRecht(
                wie,
                ApplicatiePagina.id(ctx),
                ApplicatiePagina.gezien(ctx),
                plek(f.waarde("plek")),
                new Rechtregel(
                        component,
                        scopes,
                        tot,
                        doelen.stream().flatMap(d -> d.stream()).toList()));
        Pagina.zeg(ctx, "Het recht is bewaard. Het geldt meteen.");
        return ApplicatiesPagina.PAD + "/" + ApplicatiePagina.id(ctx);
    }
}
