package nl.poort.web.sturing;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.klantcontact.Klantcontact;
import nl.poort.contact.klantcontact.Klantcontacten;
import nl.poort.registers.organisatie.Recht;
import nl.poort.sturing.kwaliteit.Beoordeling;
import nl.poort.sturing.kwaliteit.Juistheid;
import nl.poort.sturing.kwaliteit.Steekproef;
import nl.poort.sturing.kwaliteit.Steekproeven;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// One draw, and the screen on which an answer is judged without knowing whose it was.
public final class SteekproefPagina {
    private static final String PAD = "/sturing/steekproef/{id}";

    private final Steekproeven steekproeven;
    private final Klantcontacten contacten;

    public record Model(Steekproef proef, List<Beoordeling> contacten) {}

    public record Antwoordmodel(Steekproef proef, Beoordeling beoordeling, Klantcontact contact, List<Keuze> keuzes) {

        public String pad() {
            return "/sturing/steekproef/" + proef.id();
        }
    }

    public SteekproefPagina(Steekproeven steekproeven, Klantcontacten contacten) {
        this.steekproeven = steekproeven;
        this.contacten = contacten;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.STURING, this::toon),
                Route.get(PAD + "/{nummer}", Recht.STURING, this::antwoord).metPersoonsgegevens(),
                Route.post(
                        PAD + "/{nummer}",
                        Recht.STURING,
                        ctx -> Formulier.verwerk(ctx, f -> beoordeel(ctx, f), this::antwoord)));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var proef = steekproeven.get(wie, id(ctx));
        var model = new Model(proef, steekproeven.contacten(wie, proef.id()));
        Pagina.toon(ctx, "nl/poort/web/sturing/steekproef.jte", model);
    }

    private void antwoord(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var proef = steekproeven.get(wie, id(ctx));
        var b = steekproeven.get(wie, proef.id(), nummer(ctx));
        var contact = contacten.get(wie.actor("antwoord beoordelen"), b.laatste());
        Pagina.toon(
                ctx,
                "nl/poort/web/sturing/antwoord.jte",
                new Antwoordmodel(proef, b, contact, Keuze.van(Juistheid.class, Juistheid::naam)));
    }

    /// Goes on to the next one that this person may judge.
    private String beoordeel(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        var oordeel = f.keuze("oordeel", Juistheid.class, "Kies hoe juist het antwoord was");
        var toelichting = f.tekstOfNiets("toelichting");
        f.weiger();
        var proef = id(ctx);
        steekproeven.beoordeel(wie, proef, nummer(ctx), oordeel, toelichting);
        Pagina.zeg(ctx, "Uw oordeel is opgeslagen: " + oordeel.naam() + ".");
        return steekproeven.contacten(wie, proef).stream()
                .filter(b -> b.eerste() == null && b.teBeoordelen())
                .findFirst()
                .map(b -> "/sturing/steekproef/" + proef + "/" + b.nummer())
                .orElse("/sturing/steekproef/" + proef);
    }

    private static UUID id(Context ctx) {
        try {
            return UUID.fromString(ctx.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Deze steekproef");
        }
    }

    private static int nummer(Context ctx) {
        var nummer = ctx.pathParam("nummer");
        if (!nummer.matches("[1-9]\\d{0,3}")) {
            throw Weigering.onbekend("Dit contact");
        }
        return Integer.parseInt(nummer);
    }
}
