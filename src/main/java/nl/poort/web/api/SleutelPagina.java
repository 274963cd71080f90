package nl.poort.web.api;

import io.javalin.http.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The keys and webhooks of the own organisation, for its administrator.
public final class SleutelPagina {
    private static final String PAD = "/beheer/sleutels";
    private static final String NIEUW = "poort.nieuwe-sleutel";

    private final Sleutels sleutels;
    private final Abonnementen abonnementen;
    private final Organisaties organisaties;

    /// @param nieuw the key that was just made, shown this once; else null
    /// @param teams to choose from; names by id in `teamnamen`
    public record Model(
            String nieuw,
            List<Sleutel> sleutels,
            List<Abonnement> abonnementen,
            List<Keuze> teams,
            Map<UUID, String> teamnamen) {
        public String namen(Sleutel s) {
            return s.teams().stream()
                    .map(t -> teamnamen.getOrDefault(t, "een vervallen team"))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }

    public SleutelPagina(Sleutels sleutels, Abonnementen abonnementen, Organisaties organisaties) {
        this.sleutels = sleutels;
        this.abonnementen = abonnementen;
        this.organisaties = organisaties;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.post(PAD, Recht.BEHEER, this::maak),
                Route.post(PAD + "/{id}/intrekking", Recht.BEHEER, ctx -> {
                    var wie = Sessie.medewerker(ctx);
                    sleutels.trekIn(wie.actor("sleutel intrekken"), wie.organisatie(), id(ctx));
                    Pagina.naar(ctx, PAD, "De sleutel is ingetrokken. Hij opent niets meer.");
                }),
                Route.post(PAD + "/abonnementen/{id}/hervatting", Recht.BEHEER, ctx -> {
                    abonnementen.hervat(Sessie.medewerker(ctx), id(ctx));
                    Pagina.naar(ctx, PAD, "Poort gaat weer bezorgen, ook wat was blijven liggen.");
                }));
    }

    private static UUID id(Context ctx) {
        return Verzoek.uuid(ctx.pathParam("id")).orElseThrow(() -> Weigering.onbekend("Dit"));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var teams = organisaties.teams(wie.actor("sleutels beheren"), wie.organisatie());
        Formulier.van(ctx).vul("naam", "");
        Pagina.toon(
                ctx,
                "nl/poort/web/api/sleutel.jte",
                new Model(
                        ctx.attribute(NIEUW),
                        sleutels.list(wie.actor("sleutels beheren"), wie.organisatie()),
                        abonnementen.vanOrganisatie(wie),
                        teams.stream()
                                .map(t -> new Keuze(t.id().toString(), t.naam()))
                                .toList(),
                        teams.stream().collect(Collectors.toMap(Team::id, Team::naam))));
    }

    /// Shows the key in the answer itself instead of sending the browser on: it must not be kept anywhere in between.
    /// The same form sent again makes no second key, and shows none.
    private void maak(Context ctx) throws Exception {
        Formulier.verwerk(ctx, formulier -> maak(ctx, formulier), this::toon);
        if (ctx.attribute(NIEUW) != null) {
            ctx.removeHeader("Location");
            ctx.status(200);
            toon(ctx);
        }
    }

    private String maak(Context ctx, Formulier formulier) {
        var wie = Sessie.medewerker(ctx);
        var naam = formulier.tekst("naam", "Geef de sleutel een naam", 200);
        var teams = new HashSet<UUID>();
        formulier
                .alle("teams")
                .forEach(t -> Verzoek.uuid(t)
                        .ifPresentOrElse(teams::add, () -> formulier.fout("teams", "Kies teams uit de lijst")));
        if (teams.isEmpty()) {
            formulier.fout("teams", "Kies voor welke teams de sleutel geldt");
        }
        formulier.weiger();
        ctx.attribute(NIEUW, sleutels.maak(wie.actor("sleutel maken"), wie.organisatie(), naam, teams));
        return PAD;
    }
}
