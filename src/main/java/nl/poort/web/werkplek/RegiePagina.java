package nl.poort.web.werkplek;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.poort.keten.vragen.Regie;
import nl.poort.keten.vragen.Regiefilter;
import nl.poort.keten.vragen.Regiefilter.Bereik;
import nl.poort.keten.vragen.Regietelling;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// All open Vragen of the own organisation, whatever the team they lie with, the soonest promise first (S2-094): look,
/// remind, and share out who directs them.
public final class RegiePagina {
    private static final int BLAD = 40;
    private static final String PAD = "/werkplek/regie";

    private final Deuren deuren;
    private final Regie regie;

    /// @param ligt with which team it lies now
    /// @param regie who directs it, empty when nobody
    public record Regel(Vraag vraag, String ligt, String regie) {}

    /// @param adres of this page with its filter, without the place in the list
    /// @param collegas to whom the Vragen can be given; empty when that may not be done
    /// @param herroep what may still be undone; null when nothing
    public record Model(
            List<Regel> regels,
            Regiefilter filter,
            Regietelling telling,
            List<Keuze> teams,
            List<Keuze> collegas,
            String adres,
            String volgende,
            UUID herroep) {

        public List<Bereik> bereiken() {
            return Arrays.asList(Bereik.values());
        }

        public String met(Bereik bereik) {
            return RegiePagina.adres(bereik, filter.team(), filter.soort());
        }

        public List<Keuze> soorten() {
            return Keuze.van(Vraagsoort.class, Vraagsoort::tekst);
        }

        public boolean gefilterd() {
            return filter.bereik() != Bereik.ALLES || filter.team() != null || filter.soort() != null;
        }

        public static String naam(Bereik bereik) {
            return switch (bereik) {
                case ALLES -> "Alles";
                case TE_LAAT -> "Te laat";
                case VANDAAG -> "Vandaag";
                case MIJN -> "Mijn regie";
                case ZONDER_REGIE -> "Zonder regievoerder";
            };
        }
    }

    public RegiePagina(Deuren deuren) {
        this.deuren = deuren;
        this.regie = deuren.keten().regie();
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.WERKPLEK, this::toon),
                Route.post(
                        PAD + "/herinnering",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> herinner(ctx, f), this::toon)),
                Route.post(
                        PAD + "/verdeling",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> verdeel(ctx, f), this::toon)),
                Route.post(
                        PAD + "/herroeping",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> herroep(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var filter = filter(ctx);
        var gevonden = regie.list(wie, filter);
        var blad = gevonden.stream().limit(BLAD).toList();
        var namen = new Namen(deuren.registers(), wie);
        var regels = blad.stream()
                .map(v -> new Regel(v, namen.teamnaam(v.eigenaar()), namen.mensOfU(v.regievoerder())))
                .toList();
        var adres = adres(filter.bereik(), filter.team(), filter.soort());
        var volgende = gevonden.size() > BLAD
                ? adres + (adres.contains("?") ? "&" : "?") + "na="
                        + blad.getLast().toegezegdOp() + "&id=" + blad.getLast().id()
                : null;
        var model = new Model(
                regels,
                filter,
                regie.tel(wie),
                regie.teams(wie).stream()
                        .map(t -> new Keuze(t.team().toString(), namen.teamnaam(t.team()) + " (" + t.aantal() + ")"))
                        .toList(),
                collegas(wie, namen),
                adres,
                volgende,
                regie.teHerroepen(wie).orElse(null));
        Pagina.toon(ctx, "nl/poort/web/werkplek/regie.jte", model);
    }

    private List<Keuze> collegas(Medewerker wie, Namen namen) {
        var keuzes = new ArrayList<Keuze>();
        if (wie.mag(Recht.VRAAG_BEHANDELEN)) {
            keuzes.add(new Keuze(wie.id().toString(), "mijzelf"));
        }
        if (wie.mag(Recht.REGIE)) {
            deuren.registers().organisaties().teams(wie.actor("regie voeren"), wie.organisatie()).stream()
                    .flatMap(t -> namen.teamgenoten(t.id()).stream())
                    .filter(k -> !k.waarde().equals(wie.id().toString()))
                    .distinct()
                    .sorted(Comparator.comparing(Keuze::tekst))
                    .forEach(keuzes::add);
        }
        return keuzes;
    }

    private static Regiefilter filter(Context ctx) {
        try {
            var na = ctx.queryParam("na");
            return new Regiefilter(
                    leeg(ctx.queryParam("toon")) ? Bereik.ALLES : Bereik.valueOf(ctx.queryParam("toon")),
                    leeg(ctx.queryParam("team")) ? null : UUID.fromString(ctx.queryParam("team")),
                    leeg(ctx.queryParam("soort")) ? null : Vraagsoort.valueOf(ctx.queryParam("soort")),
                    leeg(na) ? null : Instant.parse(na),
                    leeg(na) ? null : UUID.fromString(String.valueOf(ctx.queryParam("id"))),
                    BLAD + 1);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new Weigering("onleesbaar", "Dit adres klopt niet. Begin opnieuw bij het begin van de lijst.");
        }
    }

    private static boolean leeg(String tekst) {
        return tekst == null || tekst.isBlank();
    }

    private static String adres(Bereik bereik, UUID team, Vraagsoort soort) {
        var delen = Stream.of(
                        bereik == Bereik.ALLES ? "" : "toon=" + bereik.name(),
                        team == null ? "" : "team=" + team,
                        soort == null ? "" : "soort=" + soort.name())
                .filter(d -> !d.isEmpty())
                .toList();
        return PAD + (delen.isEmpty() ? "" : "?" + String.join("&", delen));
    }

    private String herinner(Context ctx, Formulier f) {
        int keer = regie.herinneren(Sessie.medewerker(ctx), gekozen(f));
        Pagina.zeg(
                ctx,
                keer == 0
                        ? "Deze teams zijn het afgelopen uur al herinnerd."
                        : keer == 1 ? "Het team is herinnerd." : "Bij " + keer + " vragen is het team herinnerd.");
        return PAD;
    }

    private String verdeel(Context ctx, Formulier f) {
        var aan = f.id("aan", "Kies wie de regie voert");
        var gekozen = gekozen(f);
        regie.verdelen(Sessie.medewerker(ctx), gekozen, aan);
        Pagina.zeg(
                ctx,
                "De regie over " + (gekozen.size() == 1 ? "1 vraag" : gekozen.size() + " vragen")
                        + " is gegeven. U kunt dit nog ongedaan maken.");
        return PAD;
    }

    private String herroep(Context ctx, Formulier f) {
        var id = f.id("verdeling", "Er is niets om ongedaan te maken");
        f.weiger();
        int terug = regie.ongedaanMaken(Sessie.medewerker(ctx), id);
        Pagina.zeg(ctx, terug == 1 ? "1 vraag is teruggezet." : terug + " vragen zijn teruggezet.");
        return PAD;
    }

    private static List<UUID> gekozen(Formulier f) {
        if (f.alle("vraag").isEmpty()) {
            f.fout("vraag", "Zet eerst een vinkje bij een of meer vragen");
        }
        f.weiger();
        try {
            return f.alle("vraag").stream().map(UUID::fromString).distinct().toList();
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Deze vraag");
        }
    }
}
