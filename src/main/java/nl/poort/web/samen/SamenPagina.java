package nl.poort.web.samen;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.poort.keten.vragen.Dagdeel;
import nl.poort.keten.vragen.Deelvraag;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.keten.vragen.TeDoen;
import nl.poort.keten.vragen.Terugbelwens;
import nl.poort.keten.vragen.Uitbesteding;
import nl.poort.keten.vragen.Uitbestedingwens;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Weg;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Everything for which more than one team or organisation is needed, for one question.
public final class SamenPagina {
    private static final String PAD = "/werkplek/vraag/{id}/samen";

    private final Samendeuren deuren;

    /// @param warm the caller that was handed over to who looks, or null
    /// @param eigen what was agreed with the team of who looks as a partner, or null
    /// @param adviezen what teams advised, when they say opposite things and who looks must decide
    public record Model(
            Vraag vraag,
            Overdracht warm,
            Uitbesteding eigen,
            List<Overdracht> adviezen,
            boolean contact,
            boolean belt,
            List<Keuze> teams,
            List<Keuze> partners,
            List<Keuze> collegas,
            List<Keuze> dagdelen) {
        public String pad() {
            return "/werkplek/vraag/" + vraag.id() + "/samen";
        }
    }

    public SamenPagina(Samendeuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.WERKPLEK, this::toon).metPersoonsgegevens(),
                doe("/hulp", this::help, "De beller is geholpen en de vraag is gesloten"),
                doe("/besluit", this::beslis, "Uw besluit staat vast. De klant kan het nu horen."),
                doe("/voorlegging", this::legVoor, "De vraag is voorgelegd. De klant ziet één contactpersoon."),
                doe("/uitbesteding", this::besteedUit, "De partner heeft de vraag. Wij bewaken de tussenberichten."),
                doe("/status", this::meld, "De status is gemeld. De klant en het KCC zien hem."),
                doe("/terugbellen", this::laatBellen, "Het team belt de klant terug"));
    }

    private Route doe(String pad, BiConsumer<Medewerker, Werk> wat, String klaar) {
        return Route.post(
                PAD + pad,
                Recht.VRAAG_BEHANDELEN,
                ctx -> Formulier.verwerk(
                        ctx,
                        f -> {
                            var wie = Sessie.medewerker(ctx);
                            wat.accept(wie, new Werk(id(ctx), f));
                            Pagina.zeg(ctx, klaar);
                            boolean ziet = deuren.keten()
                                    .vragen()
                                    .find(actor(wie), id(ctx))
                                    .isPresent();
                            return ziet ? "/werkplek/vraag/" + id(ctx) : "/werkplek";
                        },
                        this::toon));
    }

    private record Werk(UUID vraag, Formulier f) {}

    private static UUID id(Context ctx) {
        try {
            return UUID.fromString(ctx.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Deze vraag");
        }
    }

    private static Actor actor(Medewerker wie) {
        return wie.actor("samen aan een vraag werken");
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        Pagina.lees(ctx, "nl/poort/web/samen/samen.jte", () -> model(wie, id(ctx)));
    }

    private Model model(Medewerker wie, UUID id) {
        var v = deuren.keten().vragen().get(actor(wie), id);
        var weg = deuren.keten().vragen().weg(actor(wie), id);
        boolean contact = v.stand().isOpen() && wie.teams().contains(v.contactschakel());
        boolean beslist = wie.id().equals(v.regievoerder()) && weg.wortel().teDoen() == TeDoen.BESLISSEN;
        var eigen = deuren.keten().uitbestedingen().list(actor(wie), id).stream()
                .filter(u -> weg.find(u.overdracht())
                        .filter(o -> o.stand().isOpen() && wie.teams().contains(o.naarTeam()))
                        .isPresent())
                .findFirst()
                .orElse(null);
        return new Model(
                v,
                warm(wie, weg),
                eigen,
                beslist ? adviezen(weg) : List.of(),
                contact,
                deuren.bellen()
                        .verzoeken()
                        .find(actor(wie), id)
                        .filter(t -> t.stand().isOpen())
                        .isPresent(),
                contact ? teams(wie, v) : List.of(),
                contact ? partners(wie) : List.of(),
                contact ? collegas(wie) : List.of(),
                Arrays.stream(Dagdeel.values())
                        .map(d -> new Keuze(d.name(), d.tekst()))
                        .toList());
    }

    private static Overdracht warm(Medewerker wie, Weg weg) {
        return weg.stappen().stream()
                .filter(o -> o.soort() == Overdrachtsoort.WARM && wie.teams().contains(o.naarTeam()))
                .filter(o -> o.stand() == Overdrachtstand.AANGEBODEN || o.stand() == Overdrachtstand.AANGENOMEN)
                .findFirst()
                .orElse(null);
    }

    private static List<Overdracht> adviezen(Weg weg) {
        return weg.kinderen(weg.wortel()).stream()
                .filter(o -> o.stand() == Overdrachtstand.BEANTWOORD)
                .toList();
    }

    private List<Keuze> teams(Medewerker wie, Vraag v) {
        return deuren.mensen().organisaties().teams(actor(wie), wie.organisatie()).stream()
                .filter(t -> !t.id().equals(v.contactschakel()))
                .map(t -> new Keuze(t.id().toString(), t.naam()))
                .toList();
    }

    private List<Keuze> partners(Medewerker wie) {
        return deuren.mensen().organisaties().teams(actor(wie), Schakelsoort.KETENPARTNER).stream()
                .map(t -> new Keuze(t.id().toString(), t.naam()))
                .toList();
    }

    private List<Keuze> collegas(Medewerker wie) {
        return new Collegakeuze(deuren.mensen()).van(wie, deuren.klok().instant());
    }

    private void help(Medewerker wie, Werk w) {
        var antwoord = w.f().tekst("antwoord", "Schrijf kort op wat u de beller hebt verteld", 20_000);
        w.f().weiger();
        var warm = warm(wie, deuren.keten().vragen().weg(actor(wie), w.vraag()));
        if (warm == null) {
            throw new Weigering("geen-warme-overdracht", "Deze beller is al geholpen of teruggegeven");
        }
        deuren.keten().warm().helpen(wie, warm.id(), antwoord);
    }

    private void beslis(Medewerker wie, Werk w) {
        var besluit = w.f().tekst("besluit", "Schrijf op wat u beslist, zo dat de klant het begrijpt", 10_000);
        var motivering = w.f().tekst("motivering", "Schrijf op waarom u zo beslist", 10_000);
        w.f().weiger();
        deuren.keten().deelvragen().doorhakken(wie, w.vraag(), besluit, motivering);
    }

    private void legVoor(Medewerker wie, Werk w) {
        var gevraagd = w.f().tekst("gevraagd", "Schrijf op wat u van de teams vraagt", 4_000);
        var regie = w.f().idOfNiets("regievoerder");
        var delen = new ArrayList<Deelvraag>();
        for (var team : w.f().alle("teams")) {
            delen.add(new Deelvraag(leesId(team), gevraagd));
        }
        if (delen.isEmpty()) {
            w.f().fout("teams", "Kies aan welke teams u de vraag voorlegt");
        }
        w.f().weiger();
        deuren.keten().deelvragen().voorleggen(wie, w.vraag(), delen, regie);
    }

    private void besteedUit(Medewerker wie, Werk w) {
        var partner = w.f().id("partner", "Kies de partner");
        var wat = w.f().tekst("wat", "Schrijf op wat u van de partner vraagt", 4_000);
        var statussen = w.f().tekst("statussen", "Schrijf op welke statussen zijn afgesproken", 2_000);
        var elke = w.f().tekst("elke", "Vul in om de hoeveel werkdagen u iets hoort", 3);
        if (elke != null && !elke.matches("\\d{1,2}")) {
            w.f().fout("elke", "Vul een getal in, zoals 5");
        }
        w.f().weiger();
        var lijst = Arrays.stream(statussen.split("[\\n,]")).map(String::strip).toList();
        deuren.keten()
                .uitbestedingen()
                .uitbesteden(wie, w.vraag(), new Uitbestedingwens(partner, wat, lijst, Integer.parseInt(elke)));
    }

    private void meld(Medewerker wie, Werk w) {
        var overdracht = w.f().id("overdracht", "Kies om welk werk het gaat");
        var status = w.f().tekst("status", "Kies een status", 80);
        var toelichting = w.f().tekstOfNiets("toelichting");
        w.f().weiger();
        deuren.keten().uitbestedingen().meld(wie, overdracht, status, toelichting);
    }

    private void laatBellen(Medewerker wie, Werk w) {
        var team = w.f().id("belteam", "Kies wie de klant terugbelt");
        var waarover = w.f().tekst("waarover", "Schrijf op waarover de klant gebeld wil worden", 2_000);
        var dagdeel = w.f().tekstOfNiets("dagdeel");
        w.f().weiger();
        var voorkeur = Arrays.stream(Dagdeel.values())
                .filter(d -> d.name().equals(dagdeel))
                .findFirst()
                .orElse(null);
        deuren.bellen().verzoeken().doorzetten(wie, w.vraag(), Terugbelwens.van(team, waarover, voorkeur));
    }

    private static UUID leesId(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException e) {
            throw new Weigering("onbekende-keuze", "Kies een team uit de lijst");
        }
    }
}
