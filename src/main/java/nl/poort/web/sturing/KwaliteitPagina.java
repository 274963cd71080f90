package nl.poort.web.sturing;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import nl.poort.contact.klantcontact.Kanalen;
import nl.poort.registers.organisatie.Recht;
import nl.poort.sturing.Sturing;
import nl.poort.sturing.kwaliteit.Kwaliteitsbeeld;
import nl.poort.sturing.kwaliteit.Steekproef;
import nl.poort.sturing.kwaliteit.Steekproeven;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;
import nl.poort.web.sturing.SturingPagina.Keuzes;

/// The work list of quality care (S2-004): draws to judge, low marks, what customers say, contacts that need not have
/// been.
public final class KwaliteitPagina {
    static final String PAD = "/sturing/kwaliteit";

    private final Sturing sturing;
    private final Steekproeven steekproeven;
    private final Kwaliteitsbeeld kwaliteitsbeeld;
    private final Kanalen kanalen;

    public record Model(
            Kwaliteitsbeeld.Beeld beeld,
            List<Steekproef> steekproeven,
            Keuzes keuzes,
            List<Keuze> kanalen,
            boolean magBeoordelen) {}

    public KwaliteitPagina(
            Sturing sturing, Steekproeven steekproeven, Kwaliteitsbeeld kwaliteitsbeeld, Kanalen kanalen) {
        this.sturing = sturing;
        this.steekproeven = steekproeven;
        this.kwaliteitsbeeld = kwaliteitsbeeld;
        this.kanalen = kanalen;
    }

    public List<Route> routes() {
        var routes = new ArrayList<>(List.of(
                Route.get(PAD, Recht.STURING, this::toon),
                Route.post(
                        "/sturing/steekproef",
                        Recht.STURING,
                        ctx -> Formulier.verwerk(ctx, f -> trek(ctx, f), this::toon))));
        routes.addAll(Export.routes("/sturing/oordelen", Recht.STURING, this::oordelen));
        routes.addAll(Export.routes("/sturing/vermijdbaar", Recht.STURING, this::vermijdbaar));
        routes.addAll(Export.routes("/sturing/steekproeven", Recht.STURING, this::proeven));
        return routes;
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var keuzes = Keuzes.van(ctx).met(sturing.blik(wie, false));
        var periode = sturing.periode(keuzes.weken());
        var vorige = periode.laatsteDag().minusDays(7);
        Formulier.van(ctx)
                .vul("van", vorige.minusDays(27))
                .vul("totEnMet", vorige)
                .vul("aantal", 20)
                .vul("kanaal", "telefoon");
        var model = new Model(
                beeld(ctx),
                steekproeven.list(wie),
                keuzes,
                kanalen.list(wie.actor("kwaliteit volgen")).stream()
                        .filter(k -> k.aan())
                        .map(k -> new Keuze(k.code(), k.naam()))
                        .toList(),
                kwaliteitsbeeld.magBeoordelen(wie));
        Pagina.toon(ctx, "nl/poort/web/sturing/kwaliteit.jte", model);
    }

    private Kwaliteitsbeeld.Beeld beeld(Context ctx) {
        return kwaliteitsbeeld.beeld(
                Sessie.medewerker(ctx), sturing.periode(Keuzes.van(ctx).weken()));
    }

    private String trek(Context ctx, Formulier f) {
        var van = f.datum("van", "Vul de eerste dag in");
        var tot = f.datum("totEnMet", "Vul de laatste dag in");
        int aantal = f.getal("aantal", 1, 500, "Vul een aantal in van 1 tot en met 500");
        var kanaal = f.tekstOfNiets("kanaal");
        f.weiger();
        var proef = steekproeven.trek(Sessie.medewerker(ctx), new Steekproeven.Verzoek(van, tot, kanaal, aantal));
        Pagina.zeg(ctx, "Het toeval koos " + proef.getrokken() + " van de " + proef.populatie() + " contacten.");
        return "/sturing/steekproef/" + proef.id();
    }

    private Tabel oordelen(Context ctx) {
        var tabel = Tabel.met(
                "oordelen",
                "groep",
                "aantal",
                "cijfer",
                "gevraagd hoe",
                "leefde zich in",
                "dacht mee",
                "gezegd of opgelost",
                "opgelost");
        var beeld = beeld(ctx);
        var regels = new ArrayList<>(beeld.perKanaal());
        regels.addAll(beeld.perSoortKlant());
        regels.forEach(r -> tabel.rij(
                r.groep(), r.aantal(), r.cijfer(), r.gevraagd(), r.leefdeIn(), r.dachtMee(), r.gezegd(), r.opgelost()));
        return tabel;
    }

    private Tabel vermijdbaar(Context ctx) {
        var tabel = Tabel.met("vermijdbaar", "reden", "aantal", "vooral over");
        beeld(ctx).vermijdbaar().forEach(r -> tabel.rij(r.reden(), r.aantal(), r.onderwerpen()));
        return tabel;
    }

    private Tabel proeven(Context ctx) {
        var tabel = Tabel.met(
                "steekproeven",
                "van",
                "tot en met",
                "kanaal",
                "populatie",
                "getrokken",
                "beoordeeld",
                "onjuist",
                "in essentie juist",
                "volledig juist");
        steekproeven
                .list(Sessie.medewerker(ctx))
                .forEach(s -> tabel.rij(
                        s.van(),
                        s.laatsteDag(),
                        s.kanaal(),
                        s.populatie(),
                        s.getrokken(),
                        s.beoordeeld(),
                        s.onjuist(),
                        s.inEssentieJuist(),
                        s.volledigJuist()));
        return tabel;
    }
}
