package nl.poort.web.ontvangst;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.poort.loket.aanvraag.Verzoeksoort;
import nl.poort.loket.ontvangst.Behandeldienst;
import nl.poort.loket.ontvangst.Behandeldiensten;
import nl.poort.loket.ontvangst.Toewijzing;
import nl.poort.registers.omgeving.Plek;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Who receives for this authority: look, try, set one or many, compare with what was agreed, see what is missing.
public final class BehandeldienstenPagina {
    static final String PAD = "/beheer/behandeldiensten";
    private static final int GETOOND = 100;

    private final Behandeldiensten diensten;
    private final java.time.Clock klok;

    /// @param activiteiten of the own authority, to choose from; empty when none is loaded
    /// @param proef what came of a try; null when nobody tried
    /// @param dekking null when nobody asked
    public record Model(
            List<Behandeldienst> rijen,
            List<Keuze> activiteiten,
            Toewijzing proef,
            List<Behandeldiensten.Punt> dekking,
            int punten,
            java.time.Instant nu) {
        public List<Keuze> soorten() {
            var keuzes = new ArrayList<>(List.of(new Keuze(Behandeldienst.ALLE, "Alle soorten")));
            keuzes.addAll(Keuze.van(Verzoeksoort.class, Verzoeksoort::naam));
            return keuzes;
        }

        public String soort(String code) {
            return Arrays.stream(Verzoeksoort.values())
                    .filter(s -> s.name().equals(code))
                    .map(Verzoeksoort::naam)
                    .findFirst()
                    .orElse("Alle soorten");
        }

        public boolean isVoorbij(Behandeldienst b) {
            return b.tot() != null && !b.tot().isAfter(nu);
        }

        public boolean isStraks(Behandeldienst b) {
            return b.vanaf().isAfter(nu);
        }
    }

    public BehandeldienstenPagina(Behandeldiensten diensten, java.time.Clock klok) {
        this.diensten = diensten;
        this.klok = klok;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.post(PAD, Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> zet(ctx, f), this::toon)),
                Route.post(PAD + "/veel", Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> veel(ctx, f), this::toon)),
                Route.post(
                        PAD + "/einde", Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> einde(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var dekking = "ja".equals(ctx.queryParam("nakijken")) ? diensten.dekking(wie) : null;
        Pagina.toon(
                ctx,
                "nl/poort/web/ontvangst/behandeldiensten.jte",
                new Model(
                        diensten.list(wie, ctx.queryParam("zoek")),
                        activiteiten(wie),
                        proef(ctx),
                        dekking == null ? null : dekking.stream().limit(GETOOND).toList(),
                        dekking == null ? 0 : dekking.size(),
                        klok.instant()));
    }

    private List<Keuze> activiteiten(Medewerker wie) {
        return diensten.namen(wie).entrySet().stream()
                .map(e -> new Keuze(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Keuze::tekst))
                .toList();
    }

    /// Who would get this? Asked in the address, so that nothing changes.
    private Toewijzing proef(Context ctx) {
        var activiteit = ctx.queryParam("wie");
        if (activiteit == null || activiteit.isBlank()) {
            return null;
        }
        var soort = Arrays.stream(Verzoeksoort.values())
                .filter(s -> s.name().equals(ctx.queryParam("soort")))
                .findFirst()
                .orElse(null);
        Formulier.van(ctx)
                .vul("wie", activiteit)
                .vul("soort", ctx.queryParam("soort"))
                .vul("plek", ctx.queryParam("plek"));
        return diensten.wie(
                Sessie.medewerker(ctx).organisatie(),
                activiteit.strip(),
                soort,
                plek(ctx.queryParam("plek")),
                klok.instant());
    }

    private static Plek plek(String tekst) {
        if (tekst == null || !tekst.strip().matches("[0-9]{1,6}(\\.[0-9]+)?[ ,]+[0-9]{1,6}(\\.[0-9]+)?")) {
            return null;
        }
        var delen = tekst.strip().split("[ ,]+");
        return Plek.punt(Double.parseDouble(delen[0]), Double.parseDouble(delen[1]));
    }

    private String zet(Context ctx, Formulier f) {
        var vanaf = moment(f);
        var wens = new Behandeldienst.Wens(
                f.tekst("activiteit", "Kies de activiteit", 300),
                f.tekst("toestemming", "Kies een soort verzoek", 60),
                f.tekstOfNiets("locatie") == null ? "" : f.tekstOfNiets("locatie"),
                f.tekst("oin", "Vul het OIN van de behandeldienst in", 40),
                f.tekst("naam", "Vul de naam van de behandeldienst in", 200));
        f.weiger();
        int nieuw = diensten.zet(Sessie.medewerker(ctx), wens, vanaf);
        Pagina.zeg(ctx, nieuw == 0 ? "Dit stond al zo." : "De behandeldienst is ingesteld.");
        return PAD;
    }

    /// A day and a time, to the minute.
    private java.time.Instant moment(Formulier f) {
        LocalDate dag = f.datum("dag", "Vul een dag in, zoals 31-12-2026");
        var tijd = f.tekstOfNiets("tijd");
        try {
            var om = tijd == null || tijd.isBlank() ? LocalTime.MIDNIGHT : LocalTime.parse(tijd.strip());
            return dag == null ? null : dag.atTime(om).atZone(Tx.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            f.fout("tijd", "Vul een tijd in, zoals 09:30");
            return null;
        }
    }

    private String veel(Context ctx, Formulier f) {
        var regels = f.tekst("regels", "Plak hier de regels", 4_000_000);
        boolean vergelijk = "vergelijk".equals(ctx.formParam("doe"));
        var vanaf = vergelijk ? null : moment(f);
        f.weiger();
        var wensen = Behandeldiensten.lees(regels);
        if (vergelijk) {
            var v = diensten.vergelijk(Sessie.medewerker(ctx), wensen);
            Pagina.zeg(
                    ctx,
                    "Vergeleken: %d ontbreken, %d zijn anders, %d zijn er te veel. Er is niets veranderd."
                            .formatted(
                                    v.mist().size(),
                                    v.anders().size(),
                                    v.teveel().size()));
        } else {
            int nieuw = diensten.zetAlle(Sessie.medewerker(ctx), wensen, vanaf);
            Pagina.zeg(ctx, nieuw + " regels zijn nieuw of anders. De rest stond al zo.");
        }
        return PAD;
    }

    private String einde(Context ctx, Formulier f) {
        var ids = f.alle("id").stream().map(UUID::fromString).toList();
        if (ids.isEmpty()) {
            f.fout("id", "Kies een of meer regels");
        }
        var tot = moment(f);
        f.weiger();
        int aantal = diensten.beeindig(Sessie.medewerker(ctx), ids, tot);
        Pagina.zeg(ctx, aantal + " regels eindigen dan.");
        return PAD;
    }
}
