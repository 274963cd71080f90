package nl.poort.web.sturing;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.sturing.Blik;
import nl.poort.sturing.Cijferregel;
import nl.poort.sturing.Cijfers;
import nl.poort.sturing.Periode;
import nl.poort.sturing.Schakelcijfer;
import nl.poort.sturing.Sturing;
import nl.poort.sturing.Verblijf;
import nl.poort.sturing.kpi.Kerncijfers;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.json.Json;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The figures: core figures first, what to look at, then links and kinds, each with the rows behind it.
public final class SturingPagina {
    private static final List<Integer> PERIODEN = List.of(4, 8, 13, 26, 52);
    private static final int GEWOON = 8;

    private final Sturing sturing;
    private final Kerncijfers kerncijfers;

    /// @param langste the longest waiting and work together, for the length of the bars
    public record Model(Cijfers cijfers, Kerncijfers.Overzicht kern, Keuzes keuzes, Duration langste, int meeste) {}

    /// What was chosen in the address.
    public record Keuzes(int weken, boolean keten, List<Integer> perioden) {

        static Keuzes van(Context ctx) {
            int weken = PERIODEN.stream()
                    .filter(p -> String.valueOf(p).equals(ctx.queryParam("weken")))
                    .findFirst()
                    .orElse(GEWOON);
            return new Keuzes(weken, "keten".equals(ctx.queryParam("blik")), PERIODEN);
        }

        /// What is really shown, whatever was asked for.
        Keuzes met(Blik blik) {
            return new Keuzes(weken, blik.heleKeten(), perioden);
        }

        public String pad(String pagina, int andereWeken, boolean andereKeten) {
            return pagina + "?weken=" + andereWeken + (andereKeten ? "&blik=keten" : "");
        }

        public String pad(String pagina) {
            return pad(pagina, weken, keten);
        }
    }

    /// One link: its teams, kinds by week, and the longest stays.
    ///
    /// @param week null = the whole period
    public record Schakelmodel(
            Schakelsoort schakel,
            LocalDate week,
            Periode periode,
            Keuzes keuzes,
            List<Cijferregel> regels,
            List<Schakelcijfer> teams,
            List<Verblijf> langste) {}

    public SturingPagina(Sturing sturing, Kerncijfers kerncijfers) {
        this.sturing = sturing;
        this.kerncijfers = kerncijfers;
    }

    public List<Route> routes() {
        var routes = new ArrayList<>(List.of(
                Route.get("/sturing", Recht.STURING, this::toon),
                Route.get("/sturing/cijfers.json", Recht.STURING, this::json),
                Route.get("/sturing/schakel/{schakel}", Recht.STURING, this::schakel)));
        routes.addAll(Export.routes("/sturing/cijfers", Recht.STURING, this::tabel));
        return routes;
    }

    private void toon(Context ctx) {
        var keuzes = Keuzes.van(ctx);
        var cijfers = sturing.cijfers(Sessie.medewerker(ctx), sturing.periode(keuzes.weken()), keuzes.keten());
        var langste = cijfers.schakels().stream()
                .map(s ->
                        Stream.of(s.wacht(), s.werk()).filter(Objects::nonNull).reduce(Duration.ZERO, Duration::plus))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        int meeste = cijfers.soorten().stream()
                .mapToInt(s -> Cijfertaal.hoogste(s.perWeek()))
                .max()
                .orElse(0);
        var kern = kerncijfers.overzicht(Sessie.medewerker(ctx), cijfers.periode(), keuzes.keten());
        var model = new Model(cijfers, kern, keuzes.met(cijfers.blik()), langste, meeste);
        Pagina.toon(ctx, "nl/poort/web/sturing/sturing.jte", model);
    }

    private void schakel(Context ctx) {
        var keuzes = Keuzes.van(ctx);
        var wie = Sessie.medewerker(ctx);
        var periode = sturing.periode(keuzes.weken());
        var schakel = schakelsoort(ctx.pathParam("schakel"));
        var week = week(ctx.queryParam("week"), periode);
        var keten = sturing.blik(wie, keuzes.keten()).heleKeten();
        var regels = sturing.regels(wie, periode, keten).stream()
                .filter(r -> r.schakel() == schakel && (week == null || r.week().equals(week)))
                .sorted(Comparator.comparing(Cijferregel::week).reversed().thenComparing(Cijferregel::soort))
                .toList();
        Pagina.toon(
                ctx,
                "nl/poort/web/sturing/schakel.jte",
                new Schakelmodel(
                        schakel,
                        week,
                        periode,
                        new Keuzes(keuzes.weken(), keten, PERIODEN),
                        regels,
                        keten ? List.of() : sturing.teams(wie, periode, schakel),
                        keten ? List.of() : sturing.langste(wie, periode, schakel, week)));
    }

    private static Schakelsoort schakelsoort(String naam) {
        return Stream.of(Schakelsoort.values())
                .filter(s -> s.name().equals(naam))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Deze schakel"));
    }

    private static LocalDate week(String tekst, Periode periode) {
        try {
            return tekst == null || !periode.weken().contains(LocalDate.parse(tekst)) ? null : LocalDate.parse(tekst);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private List<Cijferregel> regels(Context ctx) {
        var keuzes = Keuzes.van(ctx);
        return sturing.regels(Sessie.medewerker(ctx), sturing.periode(keuzes.weken()), keuzes.keten());
    }

    private Tabel tabel(Context ctx) {
        var tabel = Tabel.met(
                "cijfers",
                "soort",
                "schakel",
                "week vanaf",
                "aantal",
                "klaar",
                "helft binnen (minuten)",
                "9 van de 10 binnen (minuten)",
                "op tijd",
                "op tijd en te laat samen");
        for (var r : regels(ctx)) {
            tabel.rij(
                    r.soort().tekst(),
                    r.schakel().naam(),
                    r.week(),
                    r.aantal(),
                    r.klaar(),
                    minuten(r.mediaan()),
                    minuten(r.p90()),
                    r.norm().teller(),
                    r.norm().noemer());
        }
        return tabel;
    }

    private static Long minuten(Duration duur) {
        return duur == null ? null : duur.toMinutes();
    }

    /// The same figures for a program (S0-25).
    private void json(Context ctx) {
        ctx.contentType("application/json").result(Json.write(regels(ctx)));
    }
}
