package nl.poort.web.ketentest;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.ketentest.Casus;
import nl.poort.keten.ketentest.Casussen;
import nl.poort.keten.ketentest.Ketentests;
import nl.poort.keten.ketentest.NieuweCasus;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The library of cases: find one, write one down, use it in an iteration, share it.
public final class CasussenPagina {
    static final String PAD = KetentestsPagina.PAD + "/casussen";
    private static final String EEN = PAD + "/{casus}";

    private final Casussen casussen;
    private final Ketentests tests;

    /// @param woord what was looked for; empty for all
    public record Lijst(String woord, List<Casus> casussen, UUID organisatie) {
        /// Who somebody is, only colleagues read.
        public String van(Casus c) {
            return CasussenPagina.van(c, organisatie);
        }
    }

    /// @param iteraties of the tests that this person leads: test and number, and how they are called
    public record Een(Casus casus, boolean eigen, String van, List<Keuze> iteraties) {
        public String pad() {
            return PAD + "/" + casus.id();
        }
    }

    public CasussenPagina(Casussen casussen, Ketentests tests) {
        this.casussen = casussen;
        this.tests = tests;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.KETEN, this::lijst),
                Route.post(PAD, Recht.KETEN, ctx -> Formulier.verwerk(ctx, f -> maak(ctx, f), this::lijst)),
                Route.get(EEN, Recht.KETEN, this::toon),
                Route.post(EEN, Recht.KETEN, ctx -> Formulier.verwerk(ctx, f -> wijzig(ctx, f), this::toon)),
                Route.post(EEN + "/deling", Recht.KETEN, ctx -> Formulier.verwerk(ctx, f -> deel(ctx, f), this::toon)),
                Route.post(
                        EEN + "/gebruik",
                        Recht.KETEN,
                        ctx -> Formulier.verwerk(ctx, f -> gebruik(ctx, f), this::toon)));
    }

    static String van(Casus c, UUID organisatie) {
        return c.organisatie() == null ? "Poort" : c.isVan(organisatie) ? c.door() : "een andere organisatie";
    }

    private static UUID id(Context ctx) {
        return Testdeuren.id(ctx, "casus", "Deze casus");
    }

    private void lijst(Context ctx) {
        var woord =
                ctx.queryParam("woord") == null ? "" : ctx.queryParam("woord").strip();
        Pagina.toon(
                ctx,
                "nl/poort/web/ketentest/casussen.jte",
                new Lijst(
                        woord,
                        casussen.zoek(Sessie.medewerker(ctx), woord),
                        Sessie.medewerker(ctx).organisatie()));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var casus = casussen.get(wie, id(ctx));
        Formulier.van(ctx)
                .vul("naam", casus.naam())
                .vul("activiteit", casus.activiteit())
                .vul("gegevens", casus.gegevens())
                .vul("verwacht", casus.verwacht());
        Pagina.toon(
                ctx,
                "nl/poort/web/ketentest/casus.jte",
                new Een(casus, casus.isVan(wie.organisatie()), van(casus, wie.organisatie()), iteraties(wie)));
    }

    private List<Keuze> iteraties(Medewerker wie) {
        var keuzes = new ArrayList<Keuze>();
        if (Ketentests.magLeiden(wie)) {
            tests.list(wie).stream()
                    .filter(t -> t.organisatie().equals(wie.organisatie()))
                    .forEach(t -> tests.get(wie, t.id())
                            .iteraties()
                            .forEach(i -> keuzes.add(new Keuze(
                                    t.id() + " " + i.nr(), t.naam() + ", iteratie " + i.nr() + ": " + i.naam()))));
        }
        return keuzes;
    }

    private static NieuweCasus lees(Formulier f) {
        return new NieuweCasus(f.waarde("naam"), f.waarde("activiteit"), f.waarde("gegevens"), f.waarde("verwacht"));
    }

    private String maak(Context ctx, Formulier f) {
        var casus = casussen.vastleggen(Sessie.medewerker(ctx), lees(f));
        Pagina.zeg(ctx, "De casus is bewaard.");
        return PAD + "/" + casus.id();
    }

    private String wijzig(Context ctx, Formulier f) {
        var casus = casussen.wijzigen(Sessie.medewerker(ctx), id(ctx), lees(f));
        Pagina.zeg(ctx, "De casus is bewaard.");
        return PAD + "/" + casus.id();
    }

    private String deel(Context ctx, Formulier f) {
        boolean iedereen = f.waarde("delen").equals("ja");
        casussen.delen(Sessie.medewerker(ctx), id(ctx), iedereen);
        Pagina.zeg(
                ctx, iedereen ? "Alle organisaties zien deze casus nu." : "Alleen uw organisatie ziet deze casus nu.");
        return PAD + "/" + id(ctx);
    }

    private String gebruik(Context ctx, Formulier f) {
        var gekozen = f.tekst("iteratie", "Kies een iteratie").split(" ", 2);
        if (gekozen.length != 2 || !gekozen[0].matches("[0-9a-f-]{36}") || !gekozen[1].matches("\\d{1,3}")) {
            f.fout("iteratie", "Kies een iteratie");
        }
        f.weiger();
        casussen.gebruiken(Sessie.medewerker(ctx), id(ctx), UUID.fromString(gekozen[0]), Integer.parseInt(gekozen[1]));
        Pagina.zeg(ctx, "De casus staat bij de iteratie.");
        return KetentestsPagina.PAD + "/" + gekozen[0];
    }
}
