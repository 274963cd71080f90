package nl.poort.web.demo;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.berichten.Nepberichtenbox;
import nl.poort.contact.berichten.Postvak;
import nl.poort.contact.klantcontact.Intake;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vragen;
import nl.poort.loket.vergunningcheck.Vergunningchecks;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// The demo: the accounts, the three situations step by step with what is already done, and the mailbox with everything
/// that would have been mailed. Its routes exist only in a demo.
public final class DemoPagina {
    private static final Actor DEMO = Actor.system("demo tonen");
    private final Vragen vragen;
    private final Gebeurtenissen gebeurtenissen;
    private final Postvak postvak;
    private final Demosituaties situaties;

    /// @param situaties in the order of their numbers
    public record Begin(List<Kaart> situaties, List<Demotip> omgevingswet) {}

    public record Kaart(int nummer, String titel, String verhaal) {}

    /// @param stappen each with whether it was done
    public record Model(Kaart kaart, Vraag vraag, String login, List<Stapstand> stappen) {}

    /// @param nu it is this one's turn
    public record Stapstand(String login, String wie, String wat, boolean gedaan, boolean nu) {}

    public record Post(List<Postvak.Brief> brieven, List<Nepberichtenbox.Ontvangen> box) {}

    public DemoPagina(
            Vragen vragen,
            Gebeurtenissen gebeurtenissen,
            Postvak postvak,
            Organisaties organisaties,
            Medewerkers medewerkers,
            Klant klant) {
        this.vragen = vragen;
        this.gebeurtenissen = gebeurtenissen;
        this.postvak = postvak;
        this.situaties = new Demosituaties(organisaties, medewerkers, klant);
    }

    /// The doors where a customer comes in.
    public record Klant(Partijen partijen, Intake intake, Vergunningchecks checks) {}

    public List<Route> routes() {
        return List.of(
                Route.get("/demo", Recht.OPENBAAR, this::begin),
                Route.post(
                        "/demo/situatie/{nummer}",
                        Recht.OPENBAAR,
                        ctx -> Formulier.verwerk(ctx, f -> zetKlaar(ctx), this::begin)),
                Route.get("/demo/situatie/{nummer}/{vraag}", Recht.OPENBAAR, this::situatie),
                Route.get(
                        "/demo/postvak",
                        Recht.OPENBAAR,
                        ctx -> Pagina.toon(
                                ctx,
                                "nl/poort/web/demo/postvak.jte",
                                new Post(postvak.list(DEMO, 100), postvak.berichtenbox(20)))));
    }

    private void begin(Context ctx) {
        var kaarten = List.of(kaart(1), kaart(2), kaart(3));
        Pagina.toon(ctx, "nl/poort/web/demo/demo.jte", new Begin(kaarten, Demotip.OMGEVINGSWET));
    }

    private static Kaart kaart(int nummer) {
        var s = situatie(nummer);
        return new Kaart(s.nummer(), s.titel(), s.verhaal());
    }

    private static Situatie situatie(int nummer) {
        var s = Situatie.ALLE.get(nummer);
        if (s == null) {
            throw Weigering.onbekend("Deze situatie");
        }
        return s;
    }

    private String zetKlaar(Context ctx) {
        int nummer = nummer(ctx);
        return "/demo/situatie/" + nummer + "/" + situaties.zetKlaar(nummer).id();
    }

    private static int nummer(Context ctx) {
        var tekst = ctx.pathParam("nummer");
        return tekst.matches("[1-3]") ? Integer.parseInt(tekst) : 0;
    }

    private void situatie(Context ctx) {
        var s = situatie(nummer(ctx));
        var vraag = vragen.get(DEMO, id(ctx.pathParam("vraag")));
        var soorten = gebeurtenissen.list(DEMO, vraag.id()).stream()
                .map(Gebeurtenissen.Opgetekend::soort)
                .toList();
        var stappen = new java.util.ArrayList<Stapstand>();
        boolean vorige = true;
        for (var stap : s.stappen()) {
            boolean gedaan = soorten.stream().filter(stap.soort()::equals).count() >= stap.keer();
            stappen.add(new Stapstand(stap.login(), stap.wie(), stap.wat(), gedaan, vorige && !gedaan));
            vorige = gedaan;
        }
        Pagina.toon(ctx, "nl/poort/web/demo/situatie.jte", new Model(kaart(s.nummer()), vraag, s.bij(), stappen));
    }

    private static UUID id(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Deze vraag");
        }
    }
}
