package nl.poort.web.ontvangst;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.loket.ontvangst.Aansluiting;
import nl.poort.loket.ontvangst.Aansluitingen;
import nl.poort.loket.ontvangst.Bevinding;
import nl.poort.loket.ontvangst.Proefvoorziening;
import nl.poort.loket.ontvangst.Uitval;
import nl.poort.loket.ontvangst.Verzoekbeheer;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// For who keeps the program: the line with the national facility, what is not right about it, and what waits.
public final class OntvangstbeheerPagina {
    static final String PAD = "/beheer/ontvangst";
    private static final String NOOIT = "nooit";

    private final Aansluitingen aansluitingen;
    private final Verzoekbeheer beheer;
    private final Proefvoorziening proef;

    /// @param proef whether the facility of our own can be told to fail
    public record Model(
            Aansluiting aansluiting, List<Bevinding> bevindingen, List<Uitval> uitval, boolean proef, String storing) {
        public List<Keuze> storingen() {
            return List.of(
                    new Keuze("geen", "Alles werkt"),
                    new Keuze(NOOIT, "Eén document komt nooit aan"),
                    new Keuze("breekt", "Elke derde verbinding breekt af"),
                    new Keuze("weg", "De voorziening is er niet (503)"),
                    new Keuze("anders", "De inhoud is anders dan beloofd"),
                    new Keuze("reus", "Het antwoord is 3 GB groot"));
        }

        public static String kleur(Bevinding b) {
            return b.gesloten() != null ? "goed" : b.prioriteit() == 1 ? "te-laat" : "let-op";
        }
    }

    /// @param proef null when this is no installation to practise with
    public OntvangstbeheerPagina(Aansluitingen aansluitingen, Verzoekbeheer beheer, Proefvoorziening proef) {
        this.aansluitingen = aansluitingen;
        this.beheer = beheer;
        this.proef = proef;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.post(PAD, Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> zet(ctx, f), this::toon)),
                Route.post(PAD + "/woord", Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> woord(ctx), this::toon)),
                Route.post(
                        PAD + "/storing", Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> stoor(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var a = aansluitingen
                .find(wie.actor("aansluiting bekijken"), wie.organisatie())
                .orElse(null);
        if (a != null) {
            Formulier.van(ctx).vul("oin", a.oin()).vul("adres", a.adres()).vul("storing", naam());
        }
        Pagina.toon(
                ctx,
                "nl/poort/web/ontvangst/ontvangstbeheer.jte",
                new Model(a, beheer.bevindingen(wie, true), beheer.uitval(wie), proef != null, naam()));
    }

    private String naam() {
        if (proef == null) {
            return "geen";
        }
        var s = proef.storing();
        return s.weg()
                ? "weg"
                : s.anders()
                        ? "anders"
                        : s.reus()
                                ? "reus"
                                : s.breektElke() > 0 ? "breekt" : s.nooit().isEmpty() ? "geen" : NOOIT;
    }

    private String zet(Context ctx, Formulier f) {
        var oin = f.tekst("oin", "Vul het OIN in", 40);
        var adres = f.tekst("adres", "Vul het adres in", 500);
        var sleutel = f.tekstOfNiets("sleutel");
        f.weiger();
        aansluitingen.zet(Sessie.medewerker(ctx), oin, adres, sleutel);
        Pagina.zeg(ctx, "De aansluiting is bewaard.");
        return PAD;
    }

    private String woord(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var woord = aansluitingen.nieuwWoord(wie.actor("woord vernieuwen"));
        Pagina.zeg(ctx, "Het nieuwe woord is " + woord + ". Bewaar het nu: Poort kan het niet nog een keer tonen.");
        return PAD;
    }

    private String stoor(Context ctx, Formulier f) {
        var hoe = f.tekst("storing", "Kies wat er misgaat", 20);
        if (proef == null) {
            f.fout("storing", "Dit kan alleen in een oefenomgeving");
        }
        f.weiger();
        proef.stoor(
                switch (hoe) {
                    case NOOIT -> proef.laatsteNooit();
                    case "breekt" -> Proefvoorziening.Storing.breekt(3);
                    case "weg" -> new Proefvoorziening.Storing(0, "", true, 0, false, false, false);
                    case "anders" -> new Proefvoorziening.Storing(0, "", false, 0, false, true, false);
                    case "reus" -> new Proefvoorziening.Storing(0, "", false, 0, true, false, false);
                    default -> Proefvoorziening.Storing.GEEN;
                });
        Pagina.zeg(ctx, "De proefvoorziening doet dit vanaf nu.");
        return PAD;
    }
}
