package nl.poort.web.beheer;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.keten.vragen.Onderwerp;
import nl.poort.keten.vragen.Routeproeven;
import nl.poort.keten.vragen.Routes;
import nl.poort.keten.vragen.Verdeeldeuren;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.registers.organisatie.Vaardigheid;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// The routing table: where a question goes next. Look on any day, add, end, and try it with a question.
public final class RoutesPagina {
    private static final String PAD = "/beheer/routes";
    /// Kinds of teams there are few of, so that one of them can be chosen by name.
    private static final Set<Schakelsoort> BIJ_NAAM =
            EnumSet.complementOf(EnumSet.of(Schakelsoort.KCC, Schakelsoort.HELPDESK, Schakelsoort.DESKUNDIGE));

    private final Registers registers;
    private final Routes routes;
    private final Verdeeldeuren verdelen;

    /// @param eigen may be ended here; the common ones not
    public record Rij(
            UUID id, String van, String wanneer, String naar, LocalDate vanaf, LocalDate tot, boolean eigen) {}

    /// @param teams in words, the first is chosen
    public record Uitslag(Rij route, List<String> teams) {}

    /// @param proef null as long as nothing was tried
    public record Model(LocalDate op, List<Rij> rijen, List<Uitslag> proef) {
        public Routekeuzes keuzes() {
            return Routekeuzes.zonderTeams();
        }
    }

    /// @param terugblik null as long as nothing was tried
    ///
    /// @param vaardigheden what people of the own organisation can do, to choose from
    public record Nieuw(Routekeuzes keuzes, List<String> vaardigheden, Routeproeven.Terugblik terugblik) {}

    RoutesPagina(Registers registers, Routes routes, Verdeeldeuren verdelen) {
        this.registers = registers;
        this.routes = routes;
        this.verdelen = verdelen;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.get(PAD + "/nieuw", Recht.BEHEER, this::nieuw),
                Route.post(PAD + "/nieuw", Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> maak(ctx, f), this::nieuw)),
                Route.get(PAD + "/{id}/einde", Recht.BEHEER, this::vraagEinde),
                Route.post(
                        PAD + "/{id}/einde",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> beeindig(ctx, f), this::vraagEinde)));
    }

    private void toon(Context ctx) {
        var f = Formulier.van(ctx);
        var gekozen = f.datumOfNiets("op");
        var op = gekozen == null ? registers.vandaag() : gekozen;
        var namen = new HashMap<UUID, String>();
        var rijen = routes.list(Adres.wie(ctx), op).stream()
                .map(r -> rij(ctx, r, namen))
                .toList();
        f.vul("op", op);
        var model = new Model(op, rijen, Adres.vraag(ctx, "probeer").isEmpty() ? null : probeer(ctx, f, namen));
        Pagina.toon(ctx, "nl/poort/web/beheer/routes.jte", model);
    }

    private List<Uitslag> probeer(Context ctx, Formulier f, Map<UUID, String> namen) {
        var van = f.keuze("van", Schakelsoort.class, "Kies bij wie de vraag nu ligt");
        var soort = f.keuze("soort", Vraagsoort.class, "Kies een soort vraag");
        var over = f.leesOfNiets("onderwerp", Onderwerp::valueOf, "Kies een onderwerp uit de lijst");
        if (van == null || soort == null) {
            return null;
        }
        var leeftijd = f.waarde("leeftijd").matches("\\d{1,3}") ? Integer.valueOf(f.waarde("leeftijd")) : null;
        var moment = f.leesOfNiets("moment", LocalDateTime::parse, "Kies een dag en een tijd");
        var vraag =
                new Routeproeven.Proefvraag(van, soort, over, f.waarde("tekst"), leeftijd, f.waarde("plaats"), moment);
        return verdelen.proeven().probeer(Adres.wie(ctx), vraag).stream()
                .map(p -> new Uitslag(
                        rij(ctx, p.route(), namen),
                        p.teams().stream().map(t -> team(ctx, t, namen)).toList()))
                .toList();
    }

    private Rij rij(Context ctx, nl.poort.keten.vragen.Route r, Map<UUID, String> namen) {
        var naar = r.naarTeam() == null
                ? r.naarSchakel().naam() + (r.organisatiesoort() == null ? "" : " van een " + soortnaam(r))
                : registers
                        .organisaties()
                        .findTeam(Adres.actor(ctx), r.naarTeam())
                        .map(t -> team(ctx, t, namen))
                        .orElse("een team dat er niet meer is");
        boolean eigen = Adres.wie(ctx).organisatie().equals(r.organisatie());
        var kan = r.vaardigheid() == null ? "" : ", iemand die " + r.vaardigheid() + " kan";
        return new Rij(r.id(), r.vanSchakel().naam(), Routekeuzes.wanneer(r), naar + kan, r.vanaf(), r.tot(), eigen);
    }

    private static String soortnaam(nl.poort.keten.vragen.Route r) {
        return Organisatiesoort.valueOf(r.organisatiesoort()).naam();
    }

    private String team(Context ctx, Team t, Map<UUID, String> namen) {
        return t.naam() + ", "
                + namen.computeIfAbsent(
                        t.organisatie(),
                        id -> registers.organisaties().get(Adres.actor(ctx), id).naam());
    }

    private void nieuw(Context ctx) {
        Formulier.van(ctx).vul("vanaf", registers.vandaag());
        var namen = new HashMap<UUID, String>();
        var wie = Adres.actor(ctx);
        var teams = new java.util.ArrayList<>(registers.organisaties().teams(wie, wie.organisation()));
        BIJ_NAAM.forEach(s -> registers.organisaties().teams(wie, s).stream()
                .filter(t -> !teams.contains(t))
                .forEach(teams::add));
        var keuzes = teams.stream()
                .map(t -> new Keuze(t.id().toString(), team(ctx, t, namen)))
                .toList();
        var kunnen = verdelen.vaardigheden().list(wie, wie.organisation(), registers.vandaag()).stream()
                .map(Vaardigheid::naam)
                .distinct()
                .toList();
        Pagina.toon(ctx, "nl/poort/web/beheer/route.jte", new Nieuw(Routekeuzes.met(keuzes), kunnen, terugblik(ctx)));
    }

    /// A row that was filled in but not added, tried on the questions of yesterday.
    private Routeproeven.Terugblik terugblik(Context ctx) {
        if (Adres.vraag(ctx, "proef").isEmpty()) {
            return null;
        }
        var route = lees(ctx, Formulier.van(ctx));
        return route == null
                ? null
                : verdelen.proeven()
                        .terugblik(Adres.wie(ctx), route, registers.vandaag().minusDays(1));
    }

    /// Null when something is missing: it is noted at its field.
    private nl.poort.keten.vragen.Route lees(Context ctx, Formulier f) {
        var route = new Routeformulier(f).lees(registers.vandaag());
        if (route != null && route.naarTeam() != null) {
            var team = registers.organisaties().findTeam(Adres.actor(ctx), route.naarTeam());
            if (team.filter(t -> t.soort() == route.naarSchakel()).isEmpty()) {
                f.fout(
                        "naarTeam",
                        "Dit team is geen " + route.naarSchakel().naam()
                                + ". Kies een ander team of een andere schakel");
            }
        }
        return f.geweigerd() ? null : route;
    }

    private String maak(Context ctx, Formulier f) {
        var route = lees(ctx, f);
        f.weiger();
        var vanaf = route.vanaf();
        var id = routes.toevoegen(Adres.wie(ctx), route).id();
        Pagina.zeg(ctx, "De route is toegevoegd. Probeer hieronder uit of hij doet wat u bedoelt.");
        return PAD + "?op=" + vanaf + "#" + id;
    }

    private nl.poort.keten.vragen.Route eigen(Context ctx) {
        var id = Adres.id(ctx, "id", "Deze route");
        var wie = Adres.wie(ctx);
        return routes.list(wie, registers.vandaag().plusYears(50)).stream()
                .filter(r -> r.id().equals(id) && wie.organisatie().equals(r.organisatie()))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Deze route"));
    }

    private void vraagEinde(Context ctx) {
        var rij = rij(ctx, eigen(ctx), new HashMap<>());
        Formulier.van(ctx).vul("tot", registers.vandaag());
        Pagina.toon(ctx, "nl/poort/web/beheer/routeeinde.jte", rij);
    }

    private String beeindig(Context ctx, Formulier f) {
        var route = eigen(ctx);
        var tot = f.datum("tot", "Kies vanaf welke dag de route niet meer geldt");
        if (tot != null && tot.isBefore(registers.vandaag())) {
            f.fout("tot", "Kies vandaag of een latere dag");
        }
        f.weiger();
        routes.beeindigen(Adres.wie(ctx), route.id(), tot.isBefore(route.vanaf()) ? route.vanaf() : tot);
        Pagina.zeg(ctx, "De route geldt niet meer vanaf " + Datumtekst.schrijf(tot) + ".");
        return PAD;
    }
}
