package nl.poort.web.keten;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.poort.keten.vragen.Doorlooptijd;
import nl.poort.keten.vragen.Ketenbeeld;
import nl.poort.keten.vragen.Ketenplaats;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.ketenafspraken.Ketenafspraken;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;
import nl.poort.web.Taal;

/// *Keten*: one picture of a chain with its links, norms and what lies where; and the way of one Vraag through it.
public final class KetenPagina {
    private final Db db;
    private final Ketenbeeld ketenbeeld;
    private final Ketenafspraken afspraken;
    private final Vragen vragen;
    private final Organisaties organisaties;

    /// The picture of one chain.
    public record Ketenmodel(
            String keten,
            int prioriteit,
            List<Keuze> ketens,
            List<Keuze> prioriteiten,
            Ketentekening tekening,
            List<Plaats> langst) {}

    /// One Vraag where it is now.
    public record Plaats(Ketenplaats plaats, String bij) {}

    /// The way of one Vraag.
    ///
    /// @param totaal from the question until the answer, or now
    /// @param verkeerdeDeuren how often it was sent to a link that refused it
    public record Reismodel(
            Vraag vraag, Duration totaal, Duration wachten, long verkeerdeDeuren, List<Reisstap> stappen) {}

    /// One link on the way, with its times and its bar.
    ///
    /// @param langst waited longest of all
    public record Reisstap(
            String schakel, String organisatie, Overdracht stap, Doorlooptijd tijd, Balk balk, boolean langst) {

        public String wachten() {
            return tekst(tijd.wachttijd());
        }

        public String werken() {
            return tekst(tijd.werktijd());
        }

        public String elders() {
            return tekst(tijd.elders());
        }

        private static String tekst(Duration duur) {
            return duur.isZero() ? "–" : Taal.duur(duur);
        }
    }

    public KetenPagina(
            Db db, Ketenbeeld ketenbeeld, Ketenafspraken afspraken, Vragen vragen, Organisaties organisaties) {
        this.db = db;
        this.ketenbeeld = ketenbeeld;
        this.afspraken = afspraken;
        this.vragen = vragen;
        this.organisaties = organisaties;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/keten", Recht.KETEN, this::toon),
                Route.get("/keten/vraag/{id}", Recht.KETEN, this::vraag).metPersoonsgegevens());
    }

    private void toon(Context ctx) {
        var actor = Sessie.medewerker(ctx).actor("keten bekijken");
        var namen = afspraken.namen(actor);
        var f = Formulier.van(ctx);
        var keten = namen.contains(f.waarde("keten")) ? f.waarde("keten") : namen.getFirst();
        int prioriteit = f.waarde("prioriteit").matches("[1-4]") ? Integer.parseInt(f.waarde("prioriteit")) : 3;
        f.vul("keten", keten).vul("prioriteit", prioriteit);
        var nu = db.clock().instant();
        var teams = teams(actor);
        var standen = ketenbeeld.standen(actor).stream()
                .filter(s -> s.afspraak().equals(keten))
                .toList();
        var afspraak = afspraken.geldig(actor, keten, nu.atZone(Tx.ZONE).toLocalDate());
        var tekening = Ketentekening.van(afspraak, prioriteit, standen, teams, nu);
        var langst = ketenbeeld.langst(actor, keten, 10).stream()
                .map(p -> new Plaats(p, teams.apply(p.team()).naam()))
                .toList();
        Pagina.toon(
                ctx,
                "nl/poort/web/keten/keten.jte",
                new Ketenmodel(keten, prioriteit, ketens(namen), prioriteiten(), tekening, langst));
    }

    private static List<Keuze> ketens(List<String> namen) {
        return namen.stream().map(n -> new Keuze(n, naam(n))).toList();
    }

    /// `landelijk-melding` is "Landelijk: melding" to a person.
    static String naam(String afspraak) {
        var tekst = afspraak.replaceFirst("-", ": ");
        return tekst.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + tekst.substring(1);
    }

    private static List<Keuze> prioriteiten() {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(p -> new Keuze(String.valueOf(p), "Prioriteit " + p))
                .toList();
    }

    private void vraag(Context ctx) {
        Medewerker wie = Sessie.medewerker(ctx);
        var actor = wie.actor("keten van een vraag bekijken");
        var vraag = vragen.get(actor, id(ctx));
        var nu = db.clock().instant();
        var einde = vraag.geinformeerdOp() == null ? nu : vraag.geinformeerdOp();
        var weg = vragen.weg(actor, vraag.id());
        var tijden = weg.doorlooptijden(nu);
        var totaal = Duration.between(vraag.gesteldOp(), einde);
        var langst = tijden.stream()
                .map(Doorlooptijd::wachttijd)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        var teams = teams(actor);
        var stappen = tijden.stream()
                .map(t -> {
                    var team = teams.apply(t.team());
                    var stap = weg.find(t.overdracht()).orElseThrow();
                    return new Reisstap(
                            team.naam(),
                            organisaties.get(actor, team.organisatie()).naam(),
                            stap,
                            t,
                            Balk.van(weg, stap, vraag.gesteldOp(), einde),
                            !langst.isZero() && t.wachttijd().equals(langst));
                })
                .toList();
        long verkeerd =
                weg.teams().stream().mapToLong(weg::verkeerdeRouteringen).sum();
        var wachten = tijden.stream().map(Doorlooptijd::wachttijd).reduce(Duration.ZERO, Duration::plus);
        Pagina.toon(ctx, "nl/poort/web/keten/reis.jte", new Reismodel(vraag, totaal, wachten, verkeerd, stappen));
    }

    private static UUID id(Context ctx) {
        try {
            return UUID.fromString(ctx.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Deze vraag");
        }
    }

    private Function<UUID, Team> teams(Actor actor) {
        var gezien = new HashMap<UUID, Team>();
        return id -> gezien.computeIfAbsent(id, i -> organisaties.getTeam(actor, i));
    }
}
