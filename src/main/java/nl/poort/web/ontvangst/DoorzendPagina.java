package nl.poort.web.ontvangst;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import nl.poort.loket.ontvangst.Doorzendingen;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The forms below a request with which it goes to who it belongs to.
public final class DoorzendPagina {
    private static final String PAD = VerzoekenPagina.PAD + "/{id}/doorzending";

    private final Doorzendingen doorzendingen;
    private final Handler toon;

    /// @param toon shows the request, also when the form was refused
    public DoorzendPagina(Doorzendingen doorzendingen, Handler toon) {
        this.doorzendingen = doorzendingen;
        this.toon = toon;
    }

    public List<Route> routes() {
        return List.of(
                Route.post(PAD, Recht.VRAAG_BEHANDELEN, ctx -> Formulier.verwerk(ctx, f -> zendDoor(ctx, f), toon)),
                Route.post(
                        PAD + "/buiten",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> naarBuiten(ctx, f), toon)),
                Route.post(
                        PAD + "/terug", Recht.VRAAG_BEHANDELEN, ctx -> Formulier.verwerk(ctx, f -> terug(ctx), toon)));
    }

    private String zendDoor(Context ctx, Formulier f) {
        var naar = f.id("naar", "Kies een organisatie");
        var reden = reden(f);
        f.weiger();
        doorzendingen.doorzenden(Sessie.medewerker(ctx), VerzoekenPagina.id(ctx), naar, reden);
        return klaar(ctx, "Het verzoek is doorgezonden. De aanvrager krijgt bericht.");
    }

    private String naarBuiten(Context ctx, Formulier f) {
        var naam = f.tekst("naam", "Vul in hoe die organisatie heet", 200);
        var oin = f.tekst("oin", "Vul het OIN in", 40);
        var reden = reden(f);
        f.weiger();
        doorzendingen.naarBuiten(Sessie.medewerker(ctx), VerzoekenPagina.id(ctx), oin, naam, reden);
        return klaar(ctx, "Het verzoek gaat naar " + naam + ". De aanvrager krijgt bericht als het daar is.");
    }

    private String terug(Context ctx) {
        doorzendingen.neemTerug(Sessie.medewerker(ctx), VerzoekenPagina.id(ctx));
        return klaar(ctx, "Het verzoek blijft bij ons.");
    }

    private static String reden(Formulier f) {
        return f.tekst("reden", "Schrijf waarom het verzoek niet voor ons is", 500);
    }

    private static String klaar(Context ctx, String zin) {
        Pagina.zeg(ctx, zin);
        return VerzoekenPagina.PAD + "/" + VerzoekenPagina.id(ctx);
    }
}
