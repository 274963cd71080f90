package nl.poort.web.samen;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.registers.organisatie.Aanwezigheid;
import nl.poort.registers.organisatie.Aanwezigheid.Stand;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Team;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The colleagues of the own organisation: which team, how to reach them, and whether they are there now.
public final class SmoelenboekPagina {
    private static final String PAD = "/werkplek/collegas";
    private static final List<Keuze> DUUR =
            List.of(new Keuze("1", "een uur"), new Keuze("4", "vier uur"), new Keuze("10", "de rest van de dag"));

    private final Samendeuren deuren;

    /// @param teams names, with commas
    /// @param aanwezig null when the colleague said nothing, or it is over
    public record Regel(Medewerker mens, String teams, String rollen, Aanwezigheid aanwezig) {}

    public record Model(String zoek, List<Regel> regels, Aanwezigheid mijn, List<Keuze> standen, List<Keuze> duur) {}

    public SmoelenboekPagina(Samendeuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.WERKPLEK, this::toon),
                Route.post(
                        PAD + "/aanwezigheid",
                        Recht.WERKPLEK,
                        ctx -> Formulier.verwerk(ctx, f -> zet(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var zoek = ctx.queryParam("zoek") == null ? "" : ctx.queryParam("zoek").strip();
        Pagina.lees(ctx, "nl/poort/web/samen/smoelenboek.jte", () -> model(wie, zoek));
    }

    private Model model(Medewerker wie, String zoek) {
        var actor = wie.actor("collega zoeken");
        Instant nu = deuren.klok().instant();
        Map<UUID, Aanwezigheid> stand = deuren.mensen().aanwezigheden().van(actor, wie.organisatie(), nu);
        Map<UUID, String> teams = deuren.mensen().organisaties().teams(actor, wie.organisatie()).stream()
                .collect(Collectors.toMap(Team::id, Team::naam));
        var klein = zoek.toLowerCase(Locale.ROOT);
        var regels = deuren.mensen().medewerkers().list(actor, wie.organisatie()).stream()
                .map(m -> new Regel(
                        m,
                        m.teams().stream()
                                .map(t -> teams.getOrDefault(t, ""))
                                .sorted()
                                .collect(Collectors.joining(", ")),
                        m.rollen().stream().map(Rol::naam).sorted().collect(Collectors.joining(", ")),
                        stand.get(m.id())))
                .filter(r -> (r.mens().naam() + " " + r.teams() + " " + r.rollen())
                        .toLowerCase(Locale.ROOT)
                        .contains(klein))
                .toList();
        return new Model(
                zoek,
                regels,
                stand.get(wie.id()),
                Arrays.stream(Stand.values())
                        .map(s -> new Keuze(s.name(), s.tekst()))
                        .toList(),
                DUUR);
    }

    private String zet(Context ctx, Formulier f) {
        var stand = f.keuze("stand", Stand.class, "Kies hoe u er bent");
        var uren = f.tekst("uren", "Kies hoe lang dit geldt", 2);
        if (uren != null && DUUR.stream().noneMatch(k -> k.waarde().equals(uren))) {
            f.fout("uren", "Kies hoe lang dit geldt");
        }
        f.weiger();
        deuren.mensen().aanwezigheden().zet(Sessie.medewerker(ctx), stand, Duration.ofHours(Integer.parseInt(uren)));
        Pagina.zeg(ctx, "Uw collega’s zien dat u " + stand.tekst() + " bent");
        return PAD;
    }
}
