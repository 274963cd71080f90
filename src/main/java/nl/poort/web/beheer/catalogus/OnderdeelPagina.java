package nl.poort.web.beheer.catalogus;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.registers.catalogus.Onderdeel;
import nl.poort.registers.catalogus.Resultaattype;
import nl.poort.registers.catalogus.Zaaktypeinhoud;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.register.Wijziging;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// Making, changing, moving and removing the parts of a zaaktype: stages, results, roles, documents and the like.
public final class OnderdeelPagina {
    private static final String PAD = ZaaktypePagina.PAD + "/{id}/";

    private final Bureau bureau;

    OnderdeelPagina(Bureau bureau) {
        this.bureau = bureau;
    }

    public List<Route> routes() {
        return Deelvormen.ALLE.stream().flatMap(vorm -> routes(vorm).stream()).toList();
    }

    private <R extends Record & Onderdeel> List<Route> routes(Deelvorm<R> vorm) {
        var pad = PAD + vorm.pad();
        var routes = new java.util.ArrayList<>(List.of(
                Route.get(pad + "/nieuw", Recht.BEHEER, ctx -> nieuw(ctx, vorm)),
                Route.post(
                        pad + "/nieuw",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> maak(ctx, f, vorm), c -> nieuw(c, vorm))),
                Route.get(pad + "/{deel}", Recht.BEHEER, ctx -> toon(ctx, vorm)),
                Route.post(
                        pad + "/{deel}",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> bewaar(ctx, f, vorm), c -> toon(c, vorm))),
                Route.post(pad + "/{deel}/verwijdering", Recht.BEHEER, ctx -> verwijder(ctx, vorm))));
        if (vorm == Deelvormen.STATUS) {
            routes.add(Route.post(pad + "/{deel}/verplaatsing", Recht.BEHEER, this::verplaats));
        }
        return routes;
    }

    private Zaaktypeinhoud inhoud(Context ctx) {
        return bureau.lees(ctx, tx -> Zaaktypeinhoud.van(tx, Bureau.id(ctx, "id")));
    }

    private Deelkeuzes keuzes(Context ctx, Zaaktypeinhoud inhoud) {
        var lijst = new Selectielijstkeuzes(bureau.d(), Bureau.toegang(ctx));
        var z = inhoud.zaaktype();
        var documenten = bureau.lees(ctx, tx -> bureau.beheer().namen(tx, "informatieobjecttype", z.catalogus()));
        return new Deelkeuzes(
                inhoud.statustypen().stream()
                        .map(s -> new Keuze(s.uuid().toString(), s.omschrijving()))
                        .toList(),
                documenten.bestaat().stream().map(n -> new Keuze(n, n)).toList(),
                lijst.klassen(z),
                lijst.omschrijvingen(),
                lijst.nummers(inhoud));
    }

    private <R extends Record & Onderdeel> void nieuw(Context ctx, Deelvorm<R> vorm) {
        var inhoud = inhoud(ctx);
        var velden = vorm.velden().apply(keuzes(ctx, inhoud));
        Recordformulier.vul(Formulier.van(ctx), velden, vorm.nieuw().apply(inhoud));
        Pagina.toon(
                ctx,
                Invulpagina.SJABLOON,
                new Invulpagina(
                        Schermwoorden.hoofdletter(vorm.een()) + " toevoegen",
                        ZaaktypePagina.kruimels(inhoud.zaaktype()),
                        inleiding(vorm, velden),
                        terug(ctx) + "/" + vorm.pad() + "/nieuw",
                        "Toevoegen",
                        velden));
    }

    private static String inleiding(Deelvorm<?> vorm, List<Invoerveld> velden) {
        return vorm == Deelvormen.DOCUMENT && velden.getFirst().keuzes().isEmpty()
                ? "Er zijn nog geen informatieobjecttypen in deze catalogus. Maak er eerst een."
                : null;
    }

    private <R extends Record & Onderdeel> String maak(Context ctx, Formulier f, Deelvorm<R> vorm) {
        var inhoud = inhoud(ctx);
        var begin = Records.with(
                vorm.nieuw().apply(inhoud), "zaaktype", inhoud.zaaktype().uuid());
        var deel = gelezen(ctx, f, vorm, inhoud, begin);
        bureau.wijzig(
                ctx,
                vorm.velden().apply(keuzes(ctx, inhoud)),
                t -> vorm.register().apply(bureau.d()).create(t, deel));
        Pagina.zeg(
                ctx, Schermwoorden.hoofdletter(vorm.een()) + " ‘" + vorm.naam().apply(deel) + "’ is toegevoegd.");
        return terug(ctx) + "#" + anker(vorm);
    }

    private <R extends Record & Onderdeel> R gelezen(
            Context ctx, Formulier f, Deelvorm<R> vorm, Zaaktypeinhoud inhoud, R begin) {
        var deel = Recordformulier.lees(f, vorm.velden().apply(keuzes(ctx, inhoud)), begin);
        f.weiger();
        if (vorm == Deelvormen.DOCUMENT) {
            return Records.with(deel, "informatieobjecttypeOmschrijving", f.waarde("informatieobjecttype"));
        }
        // what comes from the selectielijst is asked there again when nothing else was chosen
        return deel instanceof Resultaattype r && r.besluittypen() == null
                ? Records.with(deel, "besluittypen", List.of(), "informatieobjecttypen", List.of())
                : deel;
    }

    private <R extends Record & Onderdeel> R deel(Context ctx, Deelvorm<R> vorm, Zaaktypeinhoud inhoud) {
        var id = Bureau.id(ctx, "deel");
        return vorm.van().apply(inhoud).stream()
                .filter(r -> r.uuid().equals(id))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Dit onderdeel"));
    }

    private <R extends Record & Onderdeel> void toon(Context ctx, Deelvorm<R> vorm) {
        var inhoud = inhoud(ctx);
        var deel = deel(ctx, vorm, inhoud);
        var velden = vorm.velden().apply(keuzes(ctx, inhoud));
        var lijst = new Selectielijstkeuzes(bureau.d(), Bureau.toegang(ctx));
        Recordformulier.vul(Formulier.van(ctx), velden, lijst.eigen(deel));
        Pagina.toon(
                ctx,
                Invulpagina.SJABLOON,
                new Invulpagina(
                        Schermwoorden.hoofdletter(vorm.een()) + " ‘"
                                + vorm.naam().apply(deel) + "’",
                        ZaaktypePagina.kruimels(inhoud.zaaktype()),
                        inhoud.zaaktype().isGepubliceerd()
                                ? "Dit zaaktype is gepubliceerd. Maak een nieuwe versie om dit te wijzigen."
                                : null,
                        terug(ctx) + "/" + vorm.pad() + "/" + deel.uuid(),
                        "Opslaan",
                        velden));
    }

    private <R extends Record & Onderdeel> String bewaar(Context ctx, Formulier f, Deelvorm<R> vorm) {
        var inhoud = inhoud(ctx);
        var oud = deel(ctx, vorm, inhoud);
        var nieuw = gelezen(ctx, f, vorm, inhoud, oud);
        bureau.wijzig(
                ctx,
                vorm.velden().apply(keuzes(ctx, inhoud)),
                t -> vorm.register().apply(bureau.d()).update(t, Wijziging.van(oud.uuid(), nieuw, n -> true, false)));
        Pagina.zeg(ctx, "Opgeslagen.");
        return terug(ctx) + "#" + anker(vorm);
    }

    private <R extends Record & Onderdeel> void verwijder(Context ctx, Deelvorm<R> vorm) {
        var deel = deel(ctx, vorm, inhoud(ctx));
        bureau.wijzig(ctx, t -> {
            vorm.register().apply(bureau.d()).delete(t, deel.uuid());
            return null;
        });
        Pagina.naar(ctx, terug(ctx) + "#" + anker(vorm), "‘" + vorm.naam().apply(deel) + "’ is verwijderd.");
    }

    private void verplaats(Context ctx) {
        var deel = deel(ctx, Deelvormen.STATUS, inhoud(ctx));
        boolean eerder = "eerder".equals(ctx.formParam("kant"));
        Bureau.gezegd(() -> {
            bureau.beheer().verplaats(Bureau.wie(ctx), deel.uuid(), eerder);
            return null;
        });
        Pagina.naar(ctx, terug(ctx) + "#statustypen");
    }

    private static String terug(Context ctx) {
        return ZaaktypePagina.PAD + "/" + Bureau.id(ctx, "id");
    }

    private static String anker(Deelvorm<?> vorm) {
        return vorm == Deelvormen.OBJECT ? "objecten" : vorm.pad();
    }
}
