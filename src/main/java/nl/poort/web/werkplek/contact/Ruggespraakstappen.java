package nl.poort.web.werkplek.contact;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.klantcontact.Ruggespraak;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;
import nl.poort.web.werkplek.Deuren;
import nl.poort.web.werkplek.Namen;

/// Asking a specialist while the customer waits: the desk asks and sees the answer come in; the specialist has a page
/// with
/// who waits. And what the editor must hear: that there was no answer.
public final class Ruggespraakstappen {
    private static final String HIER = "nl/poort/web/werkplek/contact/";
    private static final String EEN = "/werkplek/contact/{id}";
    static final String PAD = "/werkplek/ruggespraak";

    private final Deuren deuren;
    private final Contactkijker kijker;
    private final Contactvelden velden;

    public record Wachtend(Ruggespraak ruggespraak, String team, String organisatie) {}

    public record Model(List<Wachtend> wachtend) {}

    Ruggespraakstappen(Deuren deuren, Contactkijker kijker, Contactvelden velden) {
        this.deuren = deuren;
        this.kijker = kijker;
        this.velden = velden;
    }

    List<Route> routes() {
        var recht = Recht.VRAAG_BEHANDELEN;
        return List.of(
                Route.get(EEN + "/nieuws", recht, ctx -> nieuws(ctx, Sessie.medewerker(ctx))),
                Route.post(EEN + "/ruggespraak", recht, this::vraag),
                Route.post(EEN + "/gehoord", recht, this::gehoord),
                Route.post(EEN + "/gat", recht, this::nietGevonden),
                Route.get(PAD, recht, this::toon),
                Route.post(PAD, recht, ctx -> Formulier.verwerk(ctx, f -> antwoord(ctx, f), this::toon)));
    }

    private void nieuws(Context ctx, Medewerker wie) {
        var loopt = deuren.balie().lopend().find(wie, Contactvelden.id(ctx));
        if (loopt.isEmpty()) {
            ctx.status(204);
            return;
        }
        Pagina.deel(ctx, HIER + "nieuws.jte", kijker.nieuws(wie, loopt.get()));
    }

    private void vraag(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var contact = velden.bewaar(ctx, wie);
        var f = Formulier.van(ctx);
        var team = f.id("ruggespraakteam", "Kies aan wie u het vraagt");
        var tekst = f.waarde("ruggespraak").isBlank() ? contact.veld("woorden") : f.waarde("ruggespraak");
        f.weiger();
        deuren.balie().ruggespraken().vraag(wie, contact.id(), team, tekst);
        klaar(ctx, wie);
    }

    /// What the colleague said by telephone stands in the notes.
    private void gehoord(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var contact = velden.bewaar(ctx, wie);
        var id = Formulier.van(ctx).id("gehoord", "Kies een ruggespraak");
        deuren.balie().ruggespraken().gehoord(wie, id, contact.veld("antwoord"));
        klaar(ctx, wie);
    }

    private void klaar(Context ctx, Medewerker wie) {
        if (ctx.header("HX-Request") != null) {
            nieuws(ctx, wie);
        } else {
            Pagina.naar(ctx, "/werkplek/contact/" + Contactvelden.id(ctx));
        }
    }

    /// With the words of the customer, or what was searched for last.
    private void nietGevonden(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var contact = velden.bewaar(ctx, wie);
        var gezocht = Formulier.van(ctx).waarde("zoekterm").strip();
        var woorden = !contact.veld("woorden").isBlank()
                ? contact.veld("woorden")
                : contact.gezocht().isEmpty() ? gezocht : contact.gezocht().getLast();
        if (woorden.isBlank()) {
            throw new Weigering("niets-gezocht", "Schrijf eerst op wat de klant vraagt");
        }
        deuren.kennisbank().meldingen().nietGevonden(wie, woorden, contact.id());
        if (ctx.header("HX-Request") != null) {
            Pagina.deel(ctx, HIER + "gemeld.jte", woorden);
        } else {
            Pagina.naar(ctx, "/werkplek/contact/" + contact.id(), "De redactie hoort dat dit antwoord er niet is");
        }
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var namen = new Namen(deuren.registers(), wie);
        Pagina.toon(
                ctx,
                HIER + "ruggespraak.jte",
                new Model(deuren.balie().ruggespraken().wachtend(wie).stream()
                        .map(r -> new Wachtend(r, namen.teamnaam(r.naarTeam()), namen.organisatie(r.organisatie())))
                        .toList()));
    }

    private String antwoord(Context ctx, Formulier f) {
        UUID id = f.id("ruggespraak", "Kies een vraag");
        var tekst = f.tekst("antwoord", "Schrijf uw antwoord op", 2_000);
        f.weiger();
        deuren.balie().ruggespraken().beantwoord(Sessie.medewerker(ctx), id, tekst);
        Pagina.zeg(ctx, "Uw antwoord staat bij uw collega in beeld");
        return PAD;
    }
}
