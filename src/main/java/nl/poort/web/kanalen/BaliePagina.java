package nl.poort.web.kanalen;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.poort.contact.afspraken.Afspraakbalie;
import nl.poort.contact.kanalen.Baliebezoek;
import nl.poort.contact.kanalen.Balies;
import nl.poort.contact.kanalen.Bezoeker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.web.Drempel;
import nl.poort.web.Drempel.Regel;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// The counter for visitors: take a number, see how long it takes, and the screen in the hall.
public final class BaliePagina {
    private static final String PAD = "/balie";
    private static final String HIER = "nl/poort/web/kanalen/";
    private static final int OP_HET_SCHERM = 8;

    private final Db db;
    private final Balies balies;
    private final Afspraakbalie afspraken;
    private final Loketten loketten;

    /// @param plaats at which location this kiosk stands; empty when it does not say
    public record Begin(Loketten.Loket bij, boolean open, List<Loketten.Tijd> tijden, int wachtend, String plaats) {}

    public record Bon(Balies.Bonstand stand, String bon) {}

    /// @param oproepen called and not helped yet, the newest first
    public record Scherm(Loketten.Loket bij, List<Baliebezoek> oproepen, long wachtend, String plaats) {}

    public BaliePagina(Db db, Balies balies, Afspraakbalie afspraken, Loketten loketten) {
        this.db = db;
        this.balies = balies;
        this.afspraken = afspraken;
        this.loketten = loketten;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.OPENBAAR, this::toon),
                Route.post(PAD, Recht.OPENBAAR, ctx -> Formulier.verwerk(ctx, f -> meldAan(ctx, f), this::toon)),
                Route.post(
                        PAD + "/afspraak",
                        Recht.OPENBAAR,
                        ctx -> Formulier.probeer(ctx, f -> meldAfspraak(ctx, f), this::toon)),
                Route.get(PAD + "/scherm", Recht.OPENBAAR, this::scherm),
                Route.get(PAD + "/bon/{bon}", Recht.OPENBAAR, this::bon),
                Route.post(PAD + "/bon/{bon}/vertrek", Recht.OPENBAAR, ctx -> {
                    balies.gaWeg(ctx.pathParam("bon"));
                    Pagina.naar(ctx, PAD + "/bon/" + ctx.pathParam("bon"));
                }));
    }

    private static long wachtend(List<Baliebezoek> bezoeken) {
        return bezoeken.stream().filter(Baliebezoek::wacht).count();
    }

    private List<Baliebezoek> vandaag(Loketten.Loket bij) {
        return balies.vandaag(Actor.outsider("Bezoeker", bij.id(), "wachtrij bekijken"), bij.id());
    }

    private void toon(Context ctx) {
        var bij = loketten.gekozen(ctx);
        if (bij.isEmpty()) {
            loketten.kies(ctx, PAD, "Naar de balie");
            return;
        }
        var nu = db.clock().instant();
        var id = bij.get().id();
        Pagina.toon(
                ctx,
                HIER + "balie.jte",
                new Begin(
                        bij.get(),
                        loketten.open(id, nu),
                        loketten.tijden(id, nu),
                        (int) wachtend(vandaag(bij.get())),
                        Formulier.van(ctx).waarde("plaats")));
    }

    /// Somebody with an appointment. Guessing is counted before it is looked at, and forgotten when it was right.
    private String meldAfspraak(Context ctx, Formulier f) {
        var nummer = f.tekst("nummer", "Vul het nummer van uw afspraak in", 20);
        f.weiger();
        var bij = loketten.gekozen(ctx).orElseThrow(() -> new Weigering("ongeldige-invoer", "Kies een organisatie"));
        var drempel = new Drempel(db);
        var gok = Regel.bron(ctx, "afspraaknummer", 20, Duration.ofMinutes(2));
        drempel.tel(List.of(gok));
        try {
            var bon = afspraken.meldAan(bij.id(), nummer).bon();
            drempel.vergeet(gok);
            return PAD + "/bon/" + bon;
        } catch (Weigering w) {
            if (w.code().equals("onbekend-nummer")) {
                throw new Weigering(w.code(), w.getMessage(), Map.of("nummer", w.getMessage()));
            }
            throw w;
        }
    }

    private String meldAan(Context ctx, Formulier f) {
        // many visitors take a number at the same kiosk
        new Drempel(db).tel(List.of(Regel.bron(ctx, "volgnummer", 200, Duration.ofMinutes(1))));
        var bij = loketten.gekozen(ctx).orElseThrow(() -> new Weigering("ongeldige-invoer", "Kies een organisatie"));
        if (!loketten.open(bij.id(), db.clock().instant())) {
            throw new Weigering("gesloten", "De balie is nu dicht. Kijk hieronder wanneer wij open zijn.");
        }
        var actor = Actor.outsider("Bezoeker", bij.id(), "volgnummer nemen");
        return PAD + "/bon/"
                + balies.meldAan(
                                actor,
                                bij.id(),
                                new Bezoeker(
                                        f.waarde("waarvoor"), f.tekstOfNiets("naam"), f.tekstOfNiets("plaats"), null))
                        .bon();
    }

    private void bon(Context ctx) {
        var bon = ctx.pathParam("bon");
        var stand = balies.bon(bon).orElseThrow(() -> Weigering.onbekend("Dit volgnummer"));
        ctx.header("Cache-Control", "no-store");
        Pagina.toon(ctx, HIER + "bon.jte", new Bon(stand, bon));
    }

    private void scherm(Context ctx) {
        var bij = loketten.gekozen(ctx);
        if (bij.isEmpty()) {
            loketten.kies(ctx, PAD + "/scherm", "Scherm in de hal");
            return;
        }
        var plaats = Formulier.van(ctx).waarde("plaats");
        var vandaag = vandaag(bij.get()).stream()
                .filter(b ->
                        plaats.isEmpty() || b.plaats() == null || b.plaats().equals(plaats))
                .toList();
        var oproepen = vandaag.stream()
                .filter(b -> b.opgeroepen() != null && b.begonnen() == null)
                .sorted(Comparator.comparing(Baliebezoek::opgeroepen).reversed())
                .limit(OP_HET_SCHERM)
                .toList();
        Pagina.toon(ctx, HIER + "balieschermen.jte", new Scherm(bij.get(), oproepen, wachtend(vandaag), plaats));
    }
}
