package nl.poort.web.api;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.poort.registers.autorisatie.Applicatie;
import nl.poort.registers.autorisatie.Client;
import nl.poort.registers.autorisatie.Component;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The programs that use the ZGW APIs of the own organisation, for its administrator.
public final class ApplicatiesPagina {
    static final String PAD = "/beheer/applicaties";
    private static final String NIEUW = "poort.nieuw-geheim";

    private final Applicatiebeheer beheer;

    /// @param geheim the secret that was just made, shown this once; else null
    public record Model(
            String geheim, List<Applicatiebeheer.Rij> applicaties, List<Keuze> scopes, List<Keuze> catalogi) {
        /// What it may do, in a few words.
        public String rechten(Applicatie a) {
            return a.heeftAlleAutorisaties()
                    ? "Alles"
                    : a.autorisaties().stream()
                            .map(r -> r.component().naam())
                            .distinct()
                            .collect(Collectors.joining(", "));
        }

        /// When it was last here; null = never.
        public Instant gebruiktOp(Applicatiebeheer.Rij rij) {
            return rij.clients().stream()
                    .map(Client::gebruiktOp)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    public ApplicatiesPagina(Applicatiebeheer beheer) {
        this.beheer = beheer;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.post(
                        PAD,
                        Recht.BEHEER,
                        ctx -> metGeheim(
                                ctx, () -> Formulier.verwerk(ctx, f -> maak(ctx, f), this::toon), () -> toon(ctx))));
    }

    @FunctionalInterface
    interface Werk {
        void doe() throws Exception;
    }

    /// Keeps a new secret for the answer to this request.
    static void nieuw(Context ctx, String geheim) {
        ctx.attribute(NIEUW, geheim);
    }

    static String nieuw(Context ctx) {
        return ctx.attribute(NIEUW);
    }

    /// Shows the secret in the answer itself instead of sending the browser on: it must not be kept anywhere in
    /// between. The same form sent again makes no second secret, and shows none.
    static void metGeheim(Context ctx, Werk werk, Werk toon) throws Exception {
        werk.doe();
        if (nieuw(ctx) != null) {
            ctx.removeHeader("Location");
            ctx.status(200);
            toon.doe();
        }
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        Formulier.van(ctx).vul("label", "");
        Formulier.van(ctx).vul("clientIds", "");
        Pagina.toon(
                ctx,
                "nl/poort/web/api/applicaties.jte",
                new Model(
                        nieuw(ctx),
                        beheer.list(wie),
                        Arrays.stream(Component.values())
                                .flatMap(c -> c.scopes().stream())
                                .distinct()
                                .map(s -> new Keuze(s, s))
                                .toList(),
                        beheer.catalogi(wie).stream()
                                .map(c -> new Keuze(
                                        c.uuid().toString(),
                                        c.naam() == null || c.naam().isEmpty() ? c.domein() : c.naam()))
                                .toList()));
    }

    private String maak(Context ctx, Formulier formulier) {
        var naam = formulier.tekst("label", "Geef de applicatie een naam", 100);
        var clientId = formulier.tekst("clientIds", "Vul een client id in", 50);
        boolean alles = formulier.aan("alles");
        var scopes = formulier.alle("scopes");
        if (alles != scopes.isEmpty()) {
            formulier.fout("scopes", "Kies alle rechten, of een of meer rechten uit de lijst");
        }
        var catalogi = formulier.alle("catalogi").stream()
                .flatMap(c -> Verzoek.uuid(c).stream())
                .toList();
        formulier.weiger();
        nieuw(ctx, beheer.maak(Sessie.medewerker(ctx), naam, clientId, List.copyOf(scopes), catalogi));
        return PAD;
    }
}
