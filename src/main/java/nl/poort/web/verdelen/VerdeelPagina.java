package nl.poort.web.verdelen;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.keten.vragen.Verdeelbeeld;
import nl.poort.keten.vragen.Verdeelmens;
import nl.poort.keten.vragen.Werkverdeling;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// What waits in the teams of who leads them, with who is proposed for each and why; giving it all at once.
public final class VerdeelPagina {
    static final String PAD = "/werkplek/verdelen";

    private final Werkverdeling werk;
    private final Organisaties organisaties;

    public record Regel(Verdeelbeeld.Regel werk, String team) {}

    /// @param straks how much each would have after it was given, in the order of `mensen`
    /// @param herroep what may still be taken back; null when nothing
    public record Model(List<Regel> regels, List<Verdeelmens> mensen, List<Long> straks, boolean meer, UUID herroep) {

        public boolean ietsTeGeven() {
            return regels.stream().anyMatch(r -> r.werk().voorstel().iemand());
        }
    }

    public VerdeelPagina(Werkverdeling werk, Organisaties organisaties) {
        this.werk = werk;
        this.organisaties = organisaties;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.TEAM_LEIDEN, this::toon),
                Route.post(
                        PAD + "/toewijzing",
                        Recht.TEAM_LEIDEN,
                        ctx -> Formulier.verwerk(ctx, f -> geef(ctx, f), this::toon)),
                Route.post(
                        PAD + "/herroeping",
                        Recht.TEAM_LEIDEN,
                        ctx -> Formulier.verwerk(ctx, f -> herroep(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        Pagina.lees(ctx, "nl/poort/web/verdelen/verdelen.jte", () -> model(wie));
    }

    private Model model(Medewerker wie) {
        var beeld = werk.beeld(wie);
        var regels = beeld.regels().stream()
                .map(r -> new Regel(r, team(wie, r.naarTeam())))
                .toList();
        var erbij = beeld.regels().stream()
                .filter(r -> r.voorstel().iemand())
                .collect(Collectors.groupingBy(r -> r.voorstel().medewerker(), Collectors.counting()));
        var straks = beeld.mensen().stream()
                .map(m -> m.open() + erbij.getOrDefault(m.id(), 0L))
                .toList();
        return new Model(
                regels,
                beeld.mensen(),
                straks,
                beeld.meer(),
                werk.teHerroepen(wie).orElse(null));
    }

    private String team(Medewerker wie, UUID id) {
        return organisaties.getTeam(wie.actor("werk verdelen"), id).naam();
    }

    private String geef(Context ctx, Formulier f) {
        var gekozen = gekozen(f);
        var gegeven = werk.verdeel(Sessie.medewerker(ctx), gekozen);
        int aantal = gegeven.gegeven().size();
        int over = gekozen.size() - aantal;
        Pagina.zeg(
                ctx,
                (aantal == 1 ? "1 vraag is gegeven" : aantal + " vragen zijn gegeven")
                        + (over == 0 ? "" : over == 1 ? ", 1 blijft in de lijst" : ", " + over + " blijven in de lijst")
                        + ". U kunt dit nog ongedaan maken.");
        return PAD;
    }

    private String herroep(Context ctx, Formulier f) {
        var id = f.id("toewijzing", "Er is niets om ongedaan te maken");
        f.weiger();
        int terug = werk.ongedaanMaken(Sessie.medewerker(ctx), id);
        Pagina.zeg(ctx, terug == 1 ? "1 vraag ligt weer bij het team." : terug + " vragen liggen weer bij het team.");
        return PAD;
    }

    private static Set<UUID> gekozen(Formulier f) {
        if (f.alle("overdracht").isEmpty()) {
            f.fout("overdracht", "Zet een vinkje bij de vragen die u wilt geven");
        }
        f.weiger();
        try {
            return f.alle("overdracht").stream().map(UUID::fromString).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Dit werk");
        }
    }
}
