package nl.poort.web.ketentest;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.poort.keten.ketentest.Deelketen;
import nl.poort.keten.ketentest.Iteratie;
import nl.poort.keten.ketentest.Meldpunt;
import nl.poort.keten.ketentest.Momentstand;
import nl.poort.keten.ketentest.Testrol;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Bestandsontvangst;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// One chain test: how far the preparation is, every step of every iteration, and the findings, live.
public final class KetentestPagina {
    private static final String PAD = KetentestsPagina.PAD + "/{id}";
    private static final String DING = "Deze ketentest";
    private static final int GROOTSTE = 5_000_000;

    private final Testdeuren deuren;

    public KetentestPagina(Testdeuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.KETEN, this::toon),
                stap("lezing", this::lees),
                stap("deelnemer", this::deelnemer),
                stap("deelnemerverwijdering", this::verwijder),
                stap("gereedheid", this::gereed),
                stap("planning", this::plan),
                stap("iteratie", this::iteratie),
                stap("moment", this::moment),
                stap("aanmelding", this::meldAan),
                stap("start", this::start),
                Route.get(PAD + "/aanmelding", Recht.KETEN, this::aanmelding),
                Route.get(PAD + "/planning.ics", Recht.KETEN, this::agenda),
                Route.get(PAD + "/bevindingen.xlsx", Recht.KETEN, this::werkboek),
                Route.post(PAD + "/bevindingen", Recht.KETEN, this::neem));
    }

    private Route stap(String noun, BiFunction<Doel, Formulier, String> werk) {
        return Route.post(PAD + "/" + noun, Recht.KETEN, ctx -> {
            var doel = new Doel(Sessie.medewerker(ctx), Testdeuren.id(ctx, "id", DING));
            Formulier.verwerk(
                    ctx,
                    f -> {
                        Pagina.zeg(ctx, werk.apply(doel, f));
                        return KetentestsPagina.PAD + "/" + doel.test();
                    },
                    this::toon);
        });
    }

    /// Who does something with which test.
    private record Doel(Medewerker wie, UUID test) {}

    private void toon(Context ctx) {
        var beeld = Testbeeld.van(deuren, Sessie.medewerker(ctx), Testdeuren.id(ctx, "id", DING));
        Pagina.toon(ctx, "nl/poort/web/ketentest/ketentest.jte", beeld);
    }

    private String lees(Doel d, Formulier f) {
        deuren.tests().leesBevindingen(d.wie(), d.test());
        return "Genoteerd: het team heeft de bevindingen van anderen gelezen.";
    }

    private String deelnemer(Doel d, Formulier f) {
        var rol = f.keuze("rol", Testrol.class, "Kies een rol");
        var mens = f.idOfNiets("medewerker");
        var naam = f.tekstOfNiets("naam");
        var organisatie = f.tekstOfNiets("organisatie");
        if (mens == null && (naam == null || organisatie == null)) {
            f.fout("medewerker", "Kies een collega, of vul een naam en een organisatie in");
        }
        f.weiger();
        if (mens != null) {
            var collega = deuren.registers()
                    .medewerkers()
                    .find(d.wie().actor("team kiezen"), mens)
                    .orElseThrow(() -> Weigering.onbekend("Deze medewerker"));
            deuren.tests().voegDeelnemerToe(d.wie(), d.test(), rol, collega);
            return collega.naam() + " doet mee als " + rol.naam() + ".";
        }
        deuren.tests().voegDeelnemerToe(d.wie(), d.test(), rol, naam, organisatie);
        return naam + " doet mee als " + rol.naam() + ".";
    }

    private String verwijder(Doel d, Formulier f) {
        var wie = f.id("deelnemer", "Kies wie niet meer meedoet");
        f.weiger();
        deuren.tests().verwijderDeelnemer(d.wie(), d.test(), wie);
        return "Deze deelnemer doet niet meer mee.";
    }

    private String gereed(Doel d, Formulier f) {
        var deel = f.keuze("deelketen", Deelketen.class, "Kies een deel van de keten");
        var leverancier = f.tekst("leverancier", "Vul de naam van de leverancier in", 200);
        f.weiger();
        deuren.tests().meldGereed(d.wie(), d.test(), deel, leverancier, f.aan("gereed"), "");
        return "De gereedheid van " + leverancier + " is bewaard.";
    }

    private String plan(Doel d, Formulier f) {
        var begin = f.datum("begin", "Vul de eerste dag in, zoals 9-3-2026");
        f.weiger();
        var eerste = deuren.tests().planSjabloon(d.wie(), d.test(), begin).getFirst();
        return "Drie iteraties in drie weken staan klaar, vanaf " + eerste.van() + ".";
    }

    private String iteratie(Doel d, Formulier f) {
        var nr = f.getal("nr", 1, 20, "Kies een iteratie");
        var naam = f.tekst("naam", "Geef de iteratie een naam", 200);
        var casus = f.tekst("casus", "Schrijf op wat u test", 2_000);
        var van = f.datum("van", "Vul de eerste dag in");
        var tot = f.datum("tot", "Vul de laatste dag in");
        f.weiger();
        deuren.tests().wijzigIteratie(d.wie(), d.test(), new Iteratie(nr, naam, casus, van, tot));
        return "Iteratie " + nr + " is bewaard.";
    }

    private String moment(Doel d, Formulier f) {
        var moment = f.id("moment", "Kies een moment");
        var stand = f.keuze("stand", Momentstand.class, "Kies of het is gehouden");
        var verslag = f.tekstOfNiets("verslag");
        f.weiger();
        deuren.tests().rondMomentAf(d.wie(), d.test(), moment, stand, verslag == null ? "" : verslag);
        return "Genoteerd.";
    }

    private String meldAan(Doel d, Formulier f) {
        for (var punt : Meldpunt.values()) {
            deuren.tests().meldAan(d.wie(), d.test(), punt);
        }
        return "De ketentest is aangemeld. Wie niet met Poort werkt, krijgt de tekst per mail van u.";
    }

    private String start(Doel d, Formulier f) {
        deuren.tests().starten(d.wie(), d.test());
        return "De ketentest is gestart. Houd eerst de kick-off.";
    }

    private void aanmelding(Context ctx) {
        var beeld = Testbeeld.van(deuren, Sessie.medewerker(ctx), Testdeuren.id(ctx, "id", DING));
        Pagina.toon(ctx, "nl/poort/web/ketentest/aanmelding.jte", beeld);
    }

    /// For every calendar; an answer of no page, so that it is saved.
    private void agenda(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var beeld = deuren.tests().get(wie, Testdeuren.id(ctx, "id", DING));
        var adres = ctx.url().replace("/planning.ics", "");
        ctx.header("Content-Disposition", "attachment; filename=\"planning-ketentest.ics\"");
        ctx.contentType(Planningbestand.SOORT)
                .result(Planningbestand.van(beeld, adres, deuren.klok().instant()));
    }

    private void werkboek(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var id = Testdeuren.id(ctx, "id", DING);
        Bevindingblad.stuur(
                ctx, "bevindingen", Bevindingblad.van(deuren.bevindingen().list(wie, id)));
    }

    private void neem(Context ctx) throws Exception {
        var wie = Sessie.medewerker(ctx);
        var id = Testdeuren.id(ctx, "id", DING);
        var bestand = Bestandsontvangst.neem(ctx, "bestand", GROOTSTE);
        Formulier.verwerk(
                ctx,
                f -> {
                    var blad = Bestandsontvangst.eis(
                            f, "bestand", bestand, "Kies een Excel-werkmap (.xlsx) van hoogstens 5 MB");
                    var nieuw = Bevindingblad.lees(blad.inhoud());
                    nieuw.forEach(n -> deuren.bevindingen().registreren(wie, id, n));
                    Pagina.zeg(ctx, nieuw.size() + " bevindingen zijn ingelezen.");
                    return KetentestsPagina.PAD + "/" + id;
                },
                this::toon);
    }
}
