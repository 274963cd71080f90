package nl.poort.web.afspraken;

import io.javalin.http.Context;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.poort.contact.afspraken.Afspraak;
import nl.poort.contact.afspraken.Afspraakmoment;
import nl.poort.contact.afspraken.Agenda;
import nl.poort.contact.afspraken.Agendabestand;
import nl.poort.contact.afspraken.Klantafspraken;
import nl.poort.contact.afspraken.Locatie;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.web.Drempel;
import nl.poort.web.Drempel.Regel;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// The customer's own appointment behind the link: what was agreed, a file for the calendar, move it or cancel it.
public final class LinkPagina {
    private static final String PAD = "/afspraak/{nummer}/{code}";
    private static final String HIER = "nl/poort/web/afspraken/";

    private final Db db;
    private final Agenda agenda;
    private final Klantafspraken afspraken;
    private final Function<UUID, String> organisatie;
    private final URI adres;

    /// @param teWijzigen it is still to come
    /// @param nieuw it was made just now
    public record Model(
            Afspraak afspraak,
            String organisatie,
            Locatie locatie,
            String meenemen,
            String pad,
            boolean teWijzigen,
            boolean nieuw) {}

    /// @param locaties where it can be
    public record Verzet(Model nu, Locatie locatie, List<Locatie> locaties, Vrijetijden vrij) {}

    /// @param organisatie its name
    /// @param adres where customers reach us
    public LinkPagina(Db db, Agenda agenda, Klantafspraken afspraken, Function<UUID, String> organisatie, URI adres) {
        this.db = db;
        this.agenda = agenda;
        this.afspraken = afspraken;
        this.organisatie = organisatie;
        this.adres = adres;
    }

    static String pad(Klantafspraken.Sleutel s) {
        return "/afspraak/" + s.nummer() + "/" + s.code();
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.OPENBAAR, this::toon),
                Route.get(PAD + "/agenda.ics", Recht.OPENBAAR, this::agendabestand),
                Route.get(PAD + "/verzetten", Recht.OPENBAAR, this::verzetten),
                Route.post(
                        PAD + "/verzetting",
                        Recht.OPENBAAR,
                        ctx -> Formulier.verwerk(ctx, f -> verzet(ctx, f), this::verzetten)),
                Route.post(
                        PAD + "/afzegging",
                        Recht.OPENBAAR,
                        ctx -> Formulier.verwerk(ctx, f -> zegAf(ctx), this::toon)));
    }

    private static Klantafspraken.Sleutel sleutel(Context ctx) {
        return new Klantafspraken.Sleutel(ctx.pathParam("nummer"), ctx.pathParam("code"));
    }

    /// Wrong tries are counted and slowed down.
    private Afspraak afspraak(Context ctx) {
        ctx.header("Cache-Control", "no-store").header("Referrer-Policy", "no-referrer");
        ctx.header("X-Robots-Tag", "noindex");
        return afspraken.find(sleutel(ctx)).orElseThrow(() -> {
            new Drempel(db).tel(List.of(Regel.bron(ctx, "afspraaklink", 20, Duration.ofMinutes(5))));
            return Weigering.onbekend("Deze afspraak");
        });
    }

    private Model model(Context ctx) {
        var a = afspraak(ctx);
        return new Model(
                a,
                organisatie.apply(a.organisatie()),
                agenda.locatie(a.organisatie(), a.locatie()).orElseThrow(),
                agenda.meenemen(a),
                pad(sleutel(ctx)),
                a.teWijzigen(db.clock().instant()),
                "ja".equals(ctx.queryParam("nieuw")));
    }

    private void toon(Context ctx) {
        Pagina.toon(ctx, HIER + "afspraak.jte", model(ctx));
    }

    private void agendabestand(Context ctx) {
        var m = model(ctx);
        var uitleg = "Uw nummer is " + m.afspraak().nummer() + "."
                + (m.meenemen().isBlank() ? "" : "\nNeem dit mee:\n" + m.meenemen())
                + "\nVerzetten of afzeggen: " + adres.resolve(m.pad());
        Clock klok = db.clock();
        ctx.contentType("text/calendar; charset=utf-8");
        ctx.header("Content-Disposition", "attachment; filename=\"afspraak.ics\"");
        ctx.result(Agendabestand.van(m.afspraak(), m.organisatie(), m.locatie().plek(), uitleg, klok.instant()));
    }

    private void verzetten(Context ctx) {
        var m = model(ctx);
        var a = m.afspraak();
        if (!m.teWijzigen()) {
            Pagina.naar(ctx, m.pad());
            return;
        }
        var f = Formulier.van(ctx);
        var keuze = Keuzeadres.lees(a.organisatie(), f);
        var locaties = agenda.keus(a.organisatie(), a.product())
                .map(Agenda.Keus::locaties)
                .orElse(List.of());
        var locatie = locaties.stream()
                .filter(l -> l.id().equals(keuze.locatie() == null ? a.locatie() : keuze.locatie()))
                .findFirst()
                .orElse(m.locatie());
        var vrij = Vrijetijden.van(agenda, a.organisatie(), locatie.id(), a.product(), a.medewerker(), keuze.vanaf());
        Pagina.toon(ctx, HIER + "verzetten.jte", new Verzet(m, locatie, locaties, vrij));
    }

    private String verzet(Context ctx, Formulier f) {
        var a = afspraak(ctx);
        var keuze = Keuzeadres.lees(a.organisatie(), f);
        if (keuze.om() == null || keuze.locatie() == null) {
            throw new Weigering("onvolledig", "Kies een tijd uit de lijst");
        }
        telWijziging(ctx);
        afspraken.verzet(sleutel(ctx), Afspraakmoment.van(keuze.locatie(), a.product(), keuze.om()));
        Pagina.zeg(ctx, "Uw afspraak is verzet.");
        return pad(sleutel(ctx));
    }

    /// Each change writes to the customer.
    private void telWijziging(Context ctx) {
        var regel = new Regel("afspraak wijzigen " + ctx.pathParam("nummer"), 6, Duration.ofHours(1));
        new Drempel(db).tel(List.of(regel));
    }

    private String zegAf(Context ctx) {
        telWijziging(ctx);
        afspraken.annuleer(sleutel(ctx));
        Pagina.zeg(ctx, "Uw afspraak is afgezegd.");
        return pad(sleutel(ctx));
    }
}
