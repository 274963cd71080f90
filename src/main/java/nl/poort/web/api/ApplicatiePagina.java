package nl.poort.web.api;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.autorisatie.Applicatie;
import nl.poort.registers.autorisatie.Component;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// One program that uses the ZGW APIs: what it may do, how it makes itself known, and when it was last here.
public final class ApplicatiePagina {
    private static final String EEN = ApplicatiesPagina.PAD + "/{id}";
    private static final List<Keuze> OVERGANGEN = List.of(
            new Keuze("0", "Meteen niet meer"),
            new Keuze("1", "Nog 1 dag"),
            new Keuze("7", "Nog 7 dagen"),
            new Keuze("30", "Nog 30 dagen"));

    private final Applicatiebeheer beheer;

    /// @param geheim the secret that was just made, shown this once; else null
    /// @param regels its rights, one line for what is alike
    public record Model(
            String geheim,
            Applicatiebeheer.Rij rij,
            List<Regel> regels,
            List<Component> componenten,
            List<Keuze> overgangen) {
        public Applicatie applicatie() {
            return rij.applicatie();
        }
    }

    /// A line of rights in words.
    ///
    /// @param plek by which a form names it
    public record Regel(int plek, Component component, List<String> scopes, List<String> doelen, String tot) {}

    public ApplicatiePagina(Applicatiebeheer beheer) {
        this.beheer = beheer;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(EEN, Recht.BEHEER, this::toon),
                Route.post(EEN, Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> wijzig(ctx, f), this::toon)),
                Route.post(EEN + "/alles", Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> allesMag(ctx), this::toon)),
                Route.post(
                        EEN + "/rechten/{plek}/verwijdering",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> zonderRecht(ctx), this::toon)),
                Route.post(
                        EEN + "/geheim",
                        Recht.BEHEER,
                        ctx -> ApplicatiesPagina.metGeheim(
                                ctx, () -> Formulier.verwerk(ctx, f -> geheim(ctx, f), this::toon), () -> toon(ctx))),
                Route.post(EEN + "/verwijdering", Recht.BEHEER, ctx -> {
                    beheer.verwijder(Sessie.medewerker(ctx), id(ctx));
                    Pagina.naar(
                            ctx,
                            ApplicatiesPagina.PAD,
                            "De applicatie is verwijderd. Haar client ids openen niets meer.");
                }));
    }

    static UUID id(Context ctx) {
        return Verzoek.uuid(ctx.pathParam("id")).orElseThrow(() -> Weigering.onbekend("Deze applicatie"));
    }

    /// What the person saw when the form was made.
    static String gezien(Context ctx) {
        return String.join("", ctx.formParams("gezien"));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var rij = beheer.get(wie, id(ctx));
        var a = rij.applicatie();
        Formulier.van(ctx)
                .vul("label", a.label())
                .vul("clientIds", String.join("\n", a.clientIds()))
                .vul("gereed", Boolean.TRUE.equals(a.alleenIsGereedVoorPublicatie()) ? "ja" : "");
        var regels = Rechtregel.van(a.autorisaties());
        Map<Component, Typenlijst> typen = new EnumMap<>(Component.class);
        regels.forEach(r -> typen.computeIfAbsent(r.component(), c -> beheer.typen(wie, c)));
        Pagina.toon(
                ctx,
                "nl/poort/web/api/applicatie.jte",
                new Model(
                        ApplicatiesPagina.nieuw(ctx),
                        rij,
                        java.util.stream.IntStream.range(0, regels.size())
                                .mapToObj(i -> regel(i, regels.get(i), typen))
                                .toList(),
                        List.of(Component.values()),
                        OVERGANGEN));
    }

    private static Regel regel(int plek, Rechtregel r, Map<Component, Typenlijst> typen) {
        return new Regel(
                plek,
                r.component(),
                r.scopes(),
                r.doelen().stream().map(typen.get(r.component())::tekst).toList(),
                r.tot() == null ? "" : RechtPagina.tekst(r.tot()));
    }

    private String hier(Context ctx) {
        return ApplicatiesPagina.PAD + "/" + id(ctx);
    }

    private String wijzig(Context ctx, Formulier f) {
        var naam = f.tekst("label", "Geef de applicatie een naam", 100);
        var ids = Arrays.stream(
                        f.tekst("clientIds", "Vul minstens één client id in").split("[\\s,]+"))
                .filter(c -> !c.isEmpty())
                .distinct()
                .toList();
        if (ids.stream().anyMatch(c -> c.length() > 50)) {
            f.fout("clientIds", "Een client id heeft hoogstens 50 tekens");
        }
        boolean gereed = f.aan("gereed");
        f.weiger();
        beheer.wijzig(
                Sessie.medewerker(ctx),
                id(ctx),
                gezien(ctx),
                a -> Records.with(a, "label", naam, "clientIds", ids, "alleenIsGereedVoorPublicatie", gereed));
        Pagina.zeg(ctx, "De gegevens zijn bewaard.");
        return hier(ctx);
    }

    private String allesMag(Context ctx) {
        beheer.wijzig(
                Sessie.medewerker(ctx),
                id(ctx),
                gezien(ctx),
                a -> Records.with(a, "heeftAlleAutorisaties", true, "autorisaties", List.of()));
        Pagina.zeg(ctx, "De applicatie mag nu alles.");
        return hier(ctx);
    }

    private String zonderRecht(Context ctx) {
        beheer.zetRecht(Sessie.medewerker(ctx), id(ctx), gezien(ctx), RechtPagina.plek(ctx.pathParam("plek")), null);
        Pagina.zeg(ctx, "Het recht is weg. Dat geldt meteen.");
        return hier(ctx);
    }

    private String geheim(Context ctx, Formulier f) {
        var client = f.tekst("client", "Kies een client id", 50);
        int dagen = f.getal("overgang", 0, 90, "Kies hoe lang het oude geheim nog werkt");
        f.weiger();
        ApplicatiesPagina.nieuw(
                ctx, beheer.nieuwGeheim(Sessie.medewerker(ctx), id(ctx), client, Duration.ofDays(dagen)));
        return hier(ctx);
    }
}
