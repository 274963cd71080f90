package nl.poort.web.ontvangst;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import nl.poort.keten.behandeling.Activiteitprocedure;
import nl.poort.keten.behandeling.Procedures;
import nl.poort.keten.behandeling.Verzoekzaken;
import nl.poort.loket.ontvangst.Behandeldiensten;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Which activities make a request go by another procedure, such as the extended one.
public final class ProceduresPagina {
    private static final String PAD = "/beheer/procedures";

    private final Procedures procedures;
    private final Behandeldiensten diensten;
    private final Verzoekzaken zaken;

    /// @param zaaktypen whose procedure can be chosen
    public record Model(List<Activiteitprocedure> rijen, List<Keuze> activiteiten, List<Keuze> zaaktypen) {
        public String procedure(Activiteitprocedure a) {
            return zaaktypen.stream()
                    .filter(z -> z.waarde().equals(a.zaaktype()))
                    .findFirst()
                    .map(Keuze::tekst)
                    .orElse(a.zaaktype() + " (geldt nu niet)");
        }
    }

    public ProceduresPagina(Procedures procedures, Behandeldiensten diensten, Verzoekzaken zaken) {
        this.procedures = procedures;
        this.diensten = diensten;
        this.zaken = zaken;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.post(PAD, Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> zet(ctx, f), this::toon)),
                Route.post(
                        PAD + "/verwijdering",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> verwijder(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        Pagina.toon(
                ctx,
                "nl/poort/web/ontvangst/procedures.jte",
                new Model(
                        procedures.list(wie),
                        diensten.namen(wie).entrySet().stream()
                                .map(e -> new Keuze(e.getKey(), e.getValue()))
                                .sorted(Comparator.comparing(Keuze::tekst))
                                .toList(),
                        zaken.keuzes(wie).stream()
                                .map(z -> new Keuze(z.identificatie(), z.omschrijving()))
                                .toList()));
    }

    private String zet(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        var activiteit = f.tekst("activiteit", "Kies de activiteit", 300);
        var zaaktype = f.tekst("zaaktype", "Kies welke procedure geldt", 50);
        var reden = f.tekst("reden", "Schrijf waarop dit berust, zoals een artikel", 500);
        if (zaken.keuzes(wie).stream().noneMatch(z -> z.identificatie().equals(zaaktype))) {
            f.fout("zaaktype", "Kies welke procedure geldt");
        }
        f.weiger();
        procedures.zet(wie, activiteit, diensten.namen(wie).getOrDefault(activiteit, activiteit), zaaktype, reden);
        Pagina.zeg(ctx, "Nieuwe verzoeken met deze activiteit gaan volgens deze procedure.");
        return PAD;
    }

    private String verwijder(Context ctx, Formulier f) {
        procedures.verwijder(Sessie.medewerker(ctx), f.waarde("activiteit"));
        Pagina.zeg(ctx, "Voor nieuwe verzoeken geldt weer de gewone keuze.");
        return PAD;
    }
}
