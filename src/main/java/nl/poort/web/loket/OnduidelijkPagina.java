package nl.poort.web.loket;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.contact.klantcontact.Adressoort;
import nl.poort.contact.klantcontact.Checkvragen;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Partijinvoer;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.loket.vergunningcheck.Check;
import nl.poort.loket.vergunningcheck.Checkvraag;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.web.Drempel;
import nl.poort.web.Drempel.Regel;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// "Ik begrijp deze vraag niet", and being called back when the rules give no answer: one form, mostly filled in.
public final class OnduidelijkPagina {
    private static final String PAD = "/vergunningcheck/hulp";
    private static final int LANGST = 4_000;

    private final Db db;
    private final Checkvragen checkvragen;
    private final Checkbezoek bezoek;

    /// How somebody wants to hear the answer.
    enum Hoe {
        HIER("In deze check. Ik kom zelf terug met mijn code."),
        EMAIL("Ook met een e-mail"),
        BELLEN("Bel mij");

        private final String tekst;

        Hoe(String tekst) {
            this.tekst = tekst;
        }
    }

    /// @param vraag null when it is about the conclusion
    public record Model(Check check, Checkvraag vraag, List<Keuze> wijzen, String terug) {}

    OnduidelijkPagina(Db db, Checkvragen checkvragen, Checkbezoek bezoek) {
        this.db = db;
        this.checkvragen = checkvragen;
        this.bezoek = bezoek;
    }

    List<Route> routes() {
        return List.of(Route.get(PAD, Recht.OPENBAAR, this::toon), Route.post(PAD, Recht.OPENBAAR, this::verstuur));
    }

    private void toon(Context ctx) {
        var check = bezoek.check(ctx);
        if (check.isEmpty()) {
            Pagina.naar(ctx, Checkbezoek.BEGIN);
            return;
        }
        var f = Formulier.van(ctx);
        var vraag = check.get().vind(f.waarde("vraag")).orElse(null);
        f.vul("hoe", vraag == null ? Hoe.BELLEN : Hoe.HIER);
        if (vraag == null) {
            f.vul("woorden", voorzet(check.get()));
        }
        var terug = vraag == null ? Checkbezoek.waar(check.get()) : CheckvraagPagina.adres(vraag);
        Pagina.toon(
                ctx,
                "nl/poort/web/loket/checkhulp.jte",
                new Model(check.get(), vraag, Keuze.van(Hoe.class, h -> h.tekst), terug));
    }

    private static String voorzet(Check check) {
        return check.isVastgelopen()
                ? "De Vergunningcheck zegt dat ik contact moet opnemen. Mijn plan: " + check.titel()
                        + ". Wilt u mij terugbellen?"
                : "";
    }

    private void verstuur(Context ctx) throws Exception {
        try {
            new Drempel(db).tel(Regel.bronEnAdressen(ctx, "vraag stellen", Formulier.van(ctx)));
        } catch (Weigering teVaak) {
            Formulier.probeer(
                    ctx,
                    f -> {
                        throw teVaak;
                    },
                    this::toon);
            return;
        }
        Formulier.verwerk(ctx, f -> stel(ctx, f), this::toon);
    }

    private String stel(Context ctx, Formulier f) {
        var check = bezoek.eis(ctx);
        var vraag = check.vind(f.waarde("vraag"));
        var woorden = vraag.isPresent()
                ? f.tekstOfNiets("woorden")
                : f.tekst("woorden", "Schrijf op wat u wilt weten", LANGST);
        if (woorden != null && woorden.length() > LANGST) {
            f.fout("woorden", "Gebruik hoogstens " + LANGST + " tekens.");
        }
        var hoe = f.keuze("hoe", Hoe.class, "Kies hoe u het antwoord wilt horen");
        var klant = hoe == null || hoe == Hoe.HIER ? null : klant(f, hoe);
        f.weiger();
        checkvragen.stel(new Checkvragen.Inzending(
                check.id(),
                vraag.map(Checkvraag::sleutel).orElse(""),
                woorden == null ? "" : woorden,
                klant,
                hoe == Hoe.BELLEN ? Terugkoppelwijze.BELLEN : Terugkoppelwijze.SCHRIJVEN));
        return vraag.map(CheckvraagPagina::adres).orElse(Checkbezoek.waar(check)) + "#hulp";
    }

    private static NieuwePartij klant(Formulier f, Hoe hoe) {
        var naam = f.tekst("naam", "Vul uw naam in", 200);
        NieuwePartij klant;
        try {
            klant = Partijinvoer.persoon(naam, f.waarde("email"), f.waarde("telefoon"))
                    .lees();
        } catch (Weigering w) {
            w.velden().forEach(f::fout);
            return null;
        }
        var soort = hoe == Hoe.BELLEN ? Adressoort.TELEFOON : Adressoort.EMAIL;
        if (klant.adressen().stream().noneMatch(a -> a.soort() == soort)) {
            if (hoe == Hoe.BELLEN) {
                f.fout("telefoon", "Vul uw telefoonnummer in, dan kunnen wij u bellen");
            } else {
                f.fout("email", "Vul uw e-mailadres in, dan kunnen wij u schrijven");
            }
        }
        return klant;
    }
}
