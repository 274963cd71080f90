package nl.poort.web.loket;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poort.loket.aanvraag.Concepten;
import nl.poort.loket.aanvraag.Doel;
import nl.poort.loket.aanvraag.Project;
import nl.poort.loket.vergunningcheck.Check;
import nl.poort.loket.vergunningcheck.Checkconclusie;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Drempel;
import nl.poort.web.Drempel.Regel;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// *Aanvragen*: begin a request or a consultation, come back with number and code, and see all that belongs to a plan.
public final class AanvraagPagina {
    private final Aanvraagdeuren deuren;
    private final Aanvraagbezoek bezoek;

    /// @param lopend this browser is busy with a plan
    /// @param check the permit check it would come from; empty when there is none
    public record Beginmodel(boolean lopend, String check) {}

    /// A plan with what was filed of it and what was not.
    ///
    /// @param standen how far each filed request is, by its id
    public record Model(
            Project project,
            String code,
            List<Project.Regel> concepten,
            List<Project.Regel> overleg,
            List<Project.Regel> verzonden,
            Map<UUID, String> standen) {}

    AanvraagPagina(Aanvraagdeuren deuren, Aanvraagbezoek bezoek) {
        this.deuren = deuren;
        this.bezoek = bezoek;
    }

    List<Route> routes() {
        return List.of(
                Route.get(Aanvraagbezoek.BEGIN, Recht.OPENBAAR, this::toon),
                Route.post(Aanvraagbezoek.BEGIN, Recht.OPENBAAR, this::begin),
                Route.post(
                        Aanvraagbezoek.BEGIN + "/verder",
                        Recht.OPENBAAR,
                        ctx -> Formulier.probeer(ctx, f -> bezoek.verder(ctx, f), this::toon)),
                Route.post(Aanvraagbezoek.BEGIN + "/einde", Recht.OPENBAAR, ctx -> {
                    bezoek.einde(ctx);
                    Pagina.naar(
                            ctx,
                            Aanvraagbezoek.BEGIN,
                            "Uw aanvraag is gesloten op dit apparaat. Met uw nummer en code gaat u verder.");
                }),
                Route.get(Aanvraagbezoek.PROJECT, Recht.OPENBAAR, this::project).metPersoonsgegevens(),
                Route.post(
                        Aanvraagbezoek.PROJECT,
                        Recht.OPENBAAR,
                        ctx -> Formulier.verwerk(ctx, f -> voegToe(ctx, f), this::project)));
    }

    private void toon(Context ctx) {
        var f = Formulier.van(ctx);
        f.vul("doel", Doel.INITIEREN);
        Pagina.toon(
                ctx,
                "nl/poort/web/loket/aanvraag.jte",
                new Beginmodel(bezoek.project(ctx).isPresent(), f.waarde("check")));
    }

    private void begin(Context ctx) throws Exception {
        try {
            new Drempel(deuren.db()).tel(List.of(Regel.bron(ctx, "aanvraag beginnen", 20, Duration.ofMinutes(10))));
        } catch (Weigering teVaak) {
            Formulier.probeer(
                    ctx,
                    f -> {
                        throw teVaak;
                    },
                    this::toon);
            return;
        }
        Formulier.verwerk(ctx, this::maak, this::toon);
        if (ctx.statusCode() == 303) {
            bezoek.bevestig(ctx);
        }
    }

    private String maak(Formulier f) {
        var doel = f.keuze("doel", Doel.class, "Kies wat u wilt doen");
        var code = f.tekstOfNiets("check");
        var check = code == null
                ? Optional.<Check>empty()
                : deuren.omgeving().checks().findOpCode(code);
        if (doel != null && doel.isVervolg()) {
            f.fout("doel", "Kies wat u wilt doen");
        }
        if (code != null && check.isEmpty()) {
            f.fout("check", "Deze code kennen wij niet. Kijk of u hem goed hebt overgenomen, of laat het leeg.");
        }
        f.weiger();
        var project = deuren.loket().projecten().begin(doel, code == null ? "" : code);
        check.ifPresent(c -> neemOver(project, c));
        bezoek.begin(f, project);
        return Aanvraagbezoek.BEGIN + "/" + project.verzoeken().getFirst().id();
    }

    /// The place and the activities for which the check said that something must be sent in.
    private void neemOver(Project project, Check check) {
        var verzoek = project.verzoeken().getFirst().id();
        var concepten = deuren.loket().concepten();
        concepten.plaats(project.id(), verzoek, check.plek());
        var keuzes = check.conclusies().stream()
                .filter(Checkconclusie::isIndienen)
                .map(Checkconclusie::regels)
                .map(r -> new Concepten.Keuze(r.activiteit(), r.naam(), r.gezagcode(), r.gezag()))
                .distinct()
                .toList();
        if (!keuzes.isEmpty()) {
            concepten.kies(project.id(), verzoek, keuzes);
        }
    }

    private void project(Context ctx) {
        var id = bezoek.project(ctx);
        if (id.isEmpty()) {
            Pagina.naar(ctx, Aanvraagbezoek.BEGIN);
            return;
        }
        var p = deuren.loket().projecten().get(id.get());
        var model = new Model(
                p,
                deuren.code().apply(p.kenmerk()),
                regels(p).filter(Project.Regel::isConcept).toList(),
                regels(p)
                        .filter(r -> !r.isConcept() && r.doel() == Doel.CONCEPTVERZOEK)
                        .toList(),
                regels(p)
                        .filter(r -> !r.isConcept() && r.doel() != Doel.CONCEPTVERZOEK)
                        .toList(),
                regels(p)
                        .filter(r -> !r.isConcept())
                        .collect(Collectors.toMap(
                                Project.Regel::id, r -> deuren.stand(r.nummer()).kort())));
        Pagina.toon(ctx, "nl/poort/web/loket/aanvraagproject.jte", model);
    }

    private static Stream<Project.Regel> regels(Project p) {
        return p.verzoeken().stream();
    }

    private String voegToe(Context ctx, Formulier f) {
        UUID project = bezoek.eis(ctx);
        var doel = f.keuze("doel", Doel.class, "Kies wat u wilt doen");
        f.weiger();
        return Aanvraagbezoek.BEGIN + "/" + deuren.loket().projecten().voegToe(project, doel);
    }
}
