package nl.poort.web.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.registers.notificaties.Abonnement;
import nl.poort.registers.notificaties.Abonnementen;
import nl.poort.registers.notificaties.Leveringen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.register.Toegang;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Who hears of changes in the registers, and what did not arrive there yet, for the administrator of the own
/// organisation.
public final class NotificatiesPagina {
    private static final String PAD = "/beheer/notificaties";
    private static final String EEN = PAD + "/{id}";

    private final Leveringen leveringen;
    private final Abonnementen abonnementen;

    public record Model(List<Leveringen.Stand> standen) {}

    /// @param leveringen what did not arrive, what was given up first
    public record Een(Leveringen.Stand stand, List<Leveringen.Levering> leveringen) {}

    public NotificatiesPagina(Leveringen leveringen, Abonnementen abonnementen) {
        this.leveringen = leveringen;
        this.abonnementen = abonnementen;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::alle),
                Route.get(EEN, Recht.BEHEER, this::toon),
                Route.post(
                        EEN + "/pauze",
                        Recht.BEHEER,
                        ctx -> doe(ctx, () -> {
                            leveringen.pauzeer(toegang(ctx), id(ctx));
                            return "Poort stuurt nu niets. Wat er bij komt, blijft wachten.";
                        })),
                Route.post(
                        EEN + "/hervatting",
                        Recht.BEHEER,
                        ctx -> doe(ctx, () -> {
                            leveringen.hervat(toegang(ctx), id(ctx));
                            return "Poort stuurt alles wat wacht, ook wat was opgegeven.";
                        })),
                Route.post(
                        EEN + "/berichten/{bericht}/herhaling",
                        Recht.BEHEER,
                        ctx -> doe(ctx, () -> {
                            leveringen.herhaal(toegang(ctx), id(ctx), uuid(ctx, "bericht"));
                            return "Poort stuurt dit bericht opnieuw.";
                        })),
                Route.post(
                        EEN + "/proef",
                        Recht.BEHEER,
                        ctx -> doe(
                                ctx,
                                () -> leveringen
                                        .proef(toegang(ctx), id(ctx))
                                        .map(fout -> "Het proefbericht kwam niet aan. " + fout + ".")
                                        .orElse("Het proefbericht is aangekomen."))),
                Route.post(EEN + "/verwijdering", Recht.BEHEER, ctx -> {
                    abonnementen.delete(toegang(ctx), id(ctx));
                    Pagina.naar(ctx, PAD, "Het abonnement is verwijderd, met alles wat wachtte.");
                }));
    }

    /// The names of the channels of a subscription.
    public static String kanalen(Abonnement a) {
        return a.kanalen().stream()
                .map(Abonnement.Kanaalfilter::naam)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Toegang toegang(Context ctx) {
        Medewerker wie = Sessie.medewerker(ctx);
        return Toegang.alles(wie.actor("notificaties beheren"));
    }

    private static UUID id(Context ctx) {
        return uuid(ctx, "id");
    }

    private static UUID uuid(Context ctx, String naam) {
        return Verzoek.uuid(ctx.pathParam(naam)).orElseThrow(() -> Weigering.onbekend("Dit abonnement"));
    }

    @FunctionalInterface
    private interface Werk {
        String doe();
    }

    private void doe(Context ctx, Werk werk) throws Exception {
        Formulier.probeer(
                ctx,
                f -> {
                    Pagina.zeg(ctx, werk.doe());
                    return PAD + "/" + id(ctx);
                },
                this::toon);
    }

    private void alle(Context ctx) {
        Pagina.toon(ctx, "nl/poort/web/api/notificaties.jte", new Model(leveringen.list(toegang(ctx))));
    }

    private void toon(Context ctx) {
        var toegang = toegang(ctx);
        Pagina.toon(
                ctx,
                "nl/poort/web/api/notificatie.jte",
                new Een(leveringen.get(toegang, id(ctx)), leveringen.wachtend(toegang, id(ctx))));
    }
}
