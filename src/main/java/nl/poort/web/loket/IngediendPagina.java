package nl.poort.web.loket;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.poort.loket.aanvraag.Afschrift;
import nl.poort.loket.aanvraag.Doel;
import nl.poort.loket.aanvraag.Project;
import nl.poort.loket.aanvraag.Verschil;
import nl.poort.loket.aanvraag.Verzoek;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.http.Aflevering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// A filed request: the receipt, what stands in it, its copies with their hash, and what the applicant may do next.
public final class IngediendPagina {
    private static final String EEN = AanvraagstappenPagina.EEN;
    private static final String PAD = EEN + "/ingediend";

    private final Aanvraagdeuren deuren;
    private final Aanvraagbezoek bezoek;

    /// @param verschil with the version before it; null when there is none
    /// @param magVerder whether it may be supplemented and withdrawn: the last version, not withdrawn
    public record Model(
            Verzoek verzoek,
            Project project,
            String code,
            Verzoekstand stand,
            List<Copie> afschriften,
            Verschil verschil,
            boolean magVerder) {
        public boolean isOverleg() {
            return verzoek.doel() == Doel.CONCEPTVERZOEK;
        }
    }

    /// @param naarCheck whether somebody asked to verify it
    public record Copie(String soort, String sha256, boolean onveranderd, boolean naarCheck) {}

    IngediendPagina(Aanvraagdeuren deuren, Aanvraagbezoek bezoek) {
        this.deuren = deuren;
        this.bezoek = bezoek;
    }

    List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.OPENBAAR, this::toon).metPersoonsgegevens(),
                Route.get(EEN + "/afschrift/{soort}", Recht.OPENBAAR, this::bewaar)
                        .metPersoonsgegevens(),
                Route.post(
                        EEN + "/aanvulling",
                        Recht.OPENBAAR,
                        ctx -> Formulier.verwerk(ctx, f -> vulAan(ctx), this::toon)),
                Route.post(
                        EEN + "/intrekking",
                        Recht.OPENBAAR,
                        ctx -> Formulier.verwerk(ctx, f -> trekIn(ctx, f), this::toon)),
                Route.post(
                        EEN + "/vervolg",
                        Recht.OPENBAAR,
                        ctx -> Formulier.verwerk(ctx, f -> vraagAan(ctx), this::toon)));
    }

    private void toon(Context ctx) throws Exception {
        bezoek.met(ctx, (project, verzoek) -> {
            var loket = deuren.loket();
            var v = loket.indieningen().get(project, verzoek);
            var p = loket.projecten().get(project);
            var vorige = p.verzoeken().stream()
                    .filter(r -> r.id().equals(verzoek) && r.vorige() != null)
                    .findFirst()
                    .map(r -> loket.indieningen().get(project, r.vorige()));
            var na = Formulier.van(ctx).waarde("verifieren");
            Pagina.toon(
                    ctx,
                    "nl/poort/web/loket/aanvraagingediend.jte",
                    new Model(
                            v,
                            p,
                            deuren.code().apply(p.kenmerk()),
                            deuren.stand(v.nummer()),
                            List.of(copie(v, Afschrift.Soort.PDF, na), copie(v, Afschrift.Soort.XML, na)),
                            vorige.map(oud -> Verschil.tussen(oud, v)).orElse(null),
                            !p.isIngetrokken(v.nummer())
                                    && p.laatste(v.nummer()).id().equals(verzoek)));
        });
    }

    private Copie copie(Verzoek v, Afschrift.Soort soort, String na) {
        var a = deuren.loket().afschriften().get(v.id(), soort);
        var naam = soort.name().toLowerCase(Locale.ROOT);
        return new Copie(naam, a.sha256(), a.isOnveranderd(), na.equals(naam));
    }

    private void bewaar(Context ctx) throws Exception {
        bezoek.met(ctx, (project, verzoek) -> {
            var v = deuren.loket().indieningen().get(project, verzoek);
            var a = deuren.loket().afschriften().get(verzoek, soort(ctx));
            var naam = v.doel().naam() + " " + v.nummer().tekst() + "." + ctx.pathParam("soort");
            new Aflevering(naam, a.sha256(), a.inhoud().length, vanaf -> {
                        var in = new ByteArrayInputStream(a.inhoud());
                        in.skip(vanaf);
                        return in;
                    })
                    .stuur(ctx);
        });
    }

    private static Afschrift.Soort soort(Context ctx) {
        return switch (ctx.pathParam("soort")) {
            case "pdf" -> Afschrift.Soort.PDF;
            case "xml" -> Afschrift.Soort.XML;
            default -> throw Weigering.onbekend("Dit afschrift");
        };
    }

    private String vulAan(Context ctx) {
        UUID project = bezoek.eis(ctx);
        return "/aanvraag/" + deuren.loket().vervolgen().aanvullen(project, Aanvraagbezoek.verzoek(ctx));
    }

    private String trekIn(Context ctx, Formulier f) {
        UUID project = bezoek.eis(ctx);
        var reden = f.tekst("reden", "Schrijf op waarom u de aanvraag intrekt", 2_000);
        f.weiger();
        var weg = deuren.loket().vervolgen().intrekken(project, Aanvraagbezoek.verzoek(ctx), reden);
        return "/aanvraag/" + weg.id() + "/ingediend";
    }

    private String vraagAan(Context ctx) {
        UUID project = bezoek.eis(ctx);
        return "/aanvraag/" + deuren.loket().vervolgen().naarAanvraag(project, Aanvraagbezoek.verzoek(ctx));
    }
}
