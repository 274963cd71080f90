package nl.poort.web.werkplek;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.poort.keten.vragen.Signaal;
import nl.poort.keten.vragen.TeDoen;
import nl.poort.keten.vragen.Werkfilter;
import nl.poort.keten.vragen.Werklijst.Telling;
import nl.poort.keten.vragen.Werkregel;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The work of my teams over all channels, the least time left first; taking it on, and sharing it out.
public final class WerklijstPagina {
    private static final int BLAD = 25;

    private final Deuren deuren;

    /// One line of the list, with the names it needs.
    ///
    /// @param bij who has it, empty when nobody
    public record Regel(Werkregel werk, String team, String bij, boolean mijn) {
        /// What another link asked; of the customer's own question the words say enough.
        public String gevraagd() {
            return werk.gevraagd().equals("Beantwoord de vraag van de klant") ? "" : werk.gevraagd();
        }
    }

    /// @param volgende address of the next page, null on the last
    /// @param collegas to whom the work can be given; empty for who does not lead a team
    /// @param wachtend how many colleagues wait for an answer with a customer on the line
    /// @param losgelaten what this person let go and may still take back; null when nothing
    public record Model(
            List<Regel> regels,
            List<Telling> tellingen,
            List<Keuze> teams,
            List<Signaal> signalen,
            List<Keuze> collegas,
            Werkfilter filter,
            String adres,
            String volgende,
            int wachtend,
            UUID losgelaten) {

        /// The address of this list with another kind of work, or all kinds.
        public String met(TeDoen teDoen) {
            return WerklijstPagina.adres(filter.team(), filter.alleenMijn(), teDoen);
        }

        public String totaal() {
            return hoeveel(tellingen.stream().mapToInt(Telling::aantal).sum());
        }

        /// A count as people read it: what was not counted to its end is `meer dan 1.000`.
        public static String hoeveel(int aantal) {
            return aantal > Telling.MEEST ? "meer dan 1.000" : String.valueOf(aantal);
        }

        /// Something in the list can be ticked: to take on, or to give to somebody.
        public boolean kiesbaar() {
            return !collegas.isEmpty() || aanTeNemen() || losTeLaten();
        }

        public boolean losTeLaten() {
            return regels.stream().anyMatch(r -> r.mijn() && r.werk().teDoen() == TeDoen.BEHANDELEN);
        }

        public boolean aanTeNemen() {
            return regels.stream().anyMatch(r -> r.werk().teDoen() == TeDoen.AANNEMEN);
        }

        public boolean gefilterd() {
            return filter.team() != null || filter.alleenMijn() || filter.teDoen() != null || filter.naTijd() != null;
        }
    }

    public WerklijstPagina(Deuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/werkplek", Recht.WERKPLEK, this::toon),
                Route.post(
                        "/werkplek/aanneming",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> neemAan(ctx, f), this::toon)),
                Route.post(
                        "/werkplek/toewijzing",
                        Recht.TEAM_LEIDEN,
                        ctx -> Formulier.verwerk(ctx, f -> wijsToe(ctx, f), this::toon)),
                Route.post(
                        "/werkplek/gezien",
                        Recht.WERKPLEK,
                        ctx -> Formulier.verwerk(ctx, f -> gezien(ctx, f), this::toon)));
    }

    void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var filter = filter(ctx);
        Pagina.lees(ctx, "nl/poort/web/werkplek/werklijst.jte", () -> model(wie, filter));
    }

    private Model model(Medewerker wie, Werkfilter filter) {
        var gevonden = deuren.keten().werklijst().list(wie, filter);
        var blad = gevonden.stream().limit(BLAD).toList();
        var namen = new Namen(deuren.registers(), wie);
        var adres = adres(filter.team(), filter.alleenMijn(), filter.teDoen());
        return new Model(
                blad.stream().map(w -> regel(w, namen, wie)).toList(),
                deuren.keten().werklijst().tel(wie),
                teams(wie, namen),
                deuren.keten().signalen().list(wie).stream().limit(8).toList(),
                wie.mag(Recht.TEAM_LEIDEN) ? collegas(wie, namen) : List.of(),
                filter,
                adres,
                gevonden.size() > BLAD ? volgende(adres, blad.getLast()) : null,
                deuren.balie().ruggespraken().wachtend(wie).size(),
                deuren.keten().loslatingen().teHerroepen(wie).orElse(null));
    }

    private static Regel regel(Werkregel w, Namen namen, Medewerker wie) {
        var bij = w.aangenomenDoor() != null ? w.aangenomenDoor() : w.naarMedewerker();
        return new Regel(
                w, namen.teamnaam(w.naarTeam()), namen.mensOfU(bij), wie.id().equals(bij));
    }

    private static List<Keuze> teams(Medewerker wie, Namen namen) {
        return wie.teams().stream()
                .flatMap(id -> namen.team(id).stream())
                .sorted(Comparator.comparing(Team::naam))
                .map(t -> new Keuze(t.id().toString(), t.naam()))
                .toList();
    }

    private static List<Keuze> collegas(Medewerker wie, Namen namen) {
        return wie.teams().stream()
                .flatMap(t -> namen.teamgenoten(t).stream())
                .distinct()
                .sorted(Comparator.comparing(Keuze::tekst))
                .toList();
    }

    private static Werkfilter filter(Context ctx) {
        try {
            var team = ctx.queryParam("team");
            var doen = ctx.queryParam("doen");
            var na = ctx.queryParam("na");
            return new Werkfilter(
                    leeg(team) ? null : UUID.fromString(team),
                    "ja".equals(ctx.queryParam("mijn")),
                    leeg(doen) ? null : TeDoen.valueOf(doen),
                    leeg(na) ? null : Instant.parse(na),
                    leeg(na) ? null : UUID.fromString(String.valueOf(ctx.queryParam("id"))),
                    BLAD + 1);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new Weigering("onleesbaar", "Dit adres van de werklijst klopt niet. Begin opnieuw bij de werklijst.");
        }
    }

    private static boolean leeg(String tekst) {
        return tekst == null || tekst.isBlank();
    }

    private static String adres(UUID team, boolean mijn, TeDoen teDoen) {
        var delen = Stream.of(
                        team == null ? "" : "team=" + team,
                        mijn ? "mijn=ja" : "",
                        teDoen == null ? "" : "doen=" + teDoen.name())
                .filter(d -> !d.isEmpty())
                .toList();
        return "/werkplek" + (delen.isEmpty() ? "" : "?" + String.join("&", delen));
    }

    private static String volgende(String adres, Werkregel laatste) {
        return adres + (adres.contains("?") ? "&" : "?") + "na=" + laatste.uiterlijk() + "&id=" + laatste.overdracht();
    }

    /// One line with its own button, or all that were ticked. What a colleague was first with is said, the rest is
    /// done.
    private String neemAan(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        var gekozen = gekozen(f);
        var vragen = new ArrayList<UUID>();
        var niet = new ArrayList<String>();
        for (var id : gekozen) {
            try {
                vragen.add(deuren.keten().overdrachten().aannemen(wie, id).vraag());
            } catch (Weigering w) {
                niet.add(w.getMessage());
            }
        }
        if (vragen.isEmpty()) {
            throw new Weigering("niets-aangenomen", String.join(". ", niet));
        }
        var gedaan =
                vragen.size() == 1 ? "U hebt de vraag aangenomen" : "U hebt " + vragen.size() + " vragen aangenomen";
        Pagina.zeg(ctx, niet.isEmpty() ? gedaan : gedaan + ". Niet gelukt: " + String.join(". ", niet));
        return gekozen.size() == 1 ? "/werkplek/vraag/" + vragen.getFirst() : "/werkplek";
    }

    private String wijsToe(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        var aan = f.id("aan", "Kies een collega");
        var gekozen = gekozen(f);
        f.weiger();
        gekozen.forEach(id -> deuren.keten().overdrachten().toewijzen(wie, id, aan));
        var naam = new Namen(deuren.registers(), wie).mens(aan);
        Pagina.zeg(ctx, gekozen.size() + (gekozen.size() == 1 ? " vraag" : " vragen") + " gegeven aan " + naam);
        return "/werkplek";
    }

    static List<UUID> gekozen(Formulier f) {
        var een = f.waarde("een");
        var gekozen = een.isEmpty() ? f.alle("overdracht") : List.of(een);
        if (gekozen.isEmpty()) {
            f.fout("overdracht", "Zet eerst een vinkje bij een of meer vragen");
        }
        f.weiger();
        try {
            return gekozen.stream().map(UUID::fromString).distinct().toList();
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Deze overdracht");
        }
    }

    private String gezien(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        var vraag = f.id("vraag", "Kies een signaal");
        var signaal = f.id("signaal", "Kies een signaal");
        f.weiger();
        deuren.keten().signalen().gezien(wie, vraag, signaal);
        return "/werkplek";
    }
}
