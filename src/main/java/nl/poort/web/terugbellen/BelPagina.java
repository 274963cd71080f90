package nl.poort.web.terugbellen;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.keten.vragen.Belpoging;
import nl.poort.keten.vragen.Beluitkomst;
import nl.poort.keten.vragen.Beluitslag;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Terugbelverzoek;
import nl.poort.keten.vragen.Tijdvak;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;
import nl.poort.web.portaal.Belmomenttekst;

/// One customer to call: number, words and answers at hand, and how it went in a few keys.
public final class BelPagina {
    private static final String PAD = TerugbellijstPagina.LIJST + "/{id}";

    private final Terugbeldeuren deuren;

    /// @param klant null when another organisation knows the customer: then name and number stand in the context
    /// @param wie on whose name it is; empty = of the group
    /// @param wanneer when the customer wants it, in words; empty = any time
    /// @param teams to which it can be given
    public record Model(
            Vraag vraag,
            Overdracht stap,
            Terugbelverzoek verzoek,
            Partij klant,
            String team,
            String wie,
            String wanneer,
            List<Belpoging> pogingen,
            List<Keuze> uitkomsten,
            List<Keuze> momenten,
            List<Keuze> teams,
            List<Keuze> mensen) {}

    public BelPagina(Terugbeldeuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.WERKPLEK, this::toon).metPersoonsgegevens(),
                Route.post(
                        PAD + "/poging",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> bel(ctx, f), this::toon)),
                Route.post(
                        PAD + "/verlegging",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> verleg(ctx, f), this::toon)));
    }

    private static UUID id(Context ctx) {
        try {
            return UUID.fromString(ctx.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Dit terugbelverzoek");
        }
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        Pagina.lees(ctx, "nl/poort/web/terugbellen/bellen.jte", () -> model(wie, id(ctx)));
    }

    private Model model(Medewerker wie, UUID id) {
        var actor = wie.actor("klant terugbellen");
        var vraag = deuren.keten().vragen().get(actor, id);
        var verzoek = deuren.keten()
                .terugbellen()
                .find(actor, id)
                .filter(t -> t.stand().isOpen())
                .orElseThrow(() -> Weigering.onbekend("Dit terugbelverzoek"));
        var stap = deuren.keten()
                .vragen()
                .weg(actor, id)
                .find(verzoek.overdracht())
                .filter(o -> wie.teams().contains(o.naarTeam()) || wie.teams().contains(vraag.contactschakel()))
                .orElseThrow(() -> Weigering.onbekend("Dit terugbelverzoek"));
        return new Model(
                vraag,
                stap,
                verzoek,
                klant(wie, vraag),
                team(wie, stap.naarTeam()),
                mens(wie, stap.aangenomenDoor() != null ? stap.aangenomenDoor() : stap.naarMedewerker()),
                wanneer(verzoek),
                deuren.keten().terugbellen().pogingen(actor, id).reversed(),
                Arrays.stream(Beluitkomst.values())
                        .map(u -> new Keuze(u.name(), u.tekst()))
                        .toList(),
                momenten(wie, vraag),
                teams(wie, stap),
                mensen(wie, stap));
    }

    private Partij klant(Medewerker wie, Vraag v) {
        return v.klant() == null
                ? null
                : deuren.contact()
                        .partijen()
                        .find(wie.actor("klant terugbellen"), v.klant())
                        .orElse(null);
    }

    private String team(Medewerker wie, UUID id) {
        return deuren.registers()
                .organisaties()
                .findTeam(wie.actor("klant terugbellen"), id)
                .map(Team::naam)
                .orElse("");
    }

    private String mens(Medewerker wie, UUID id) {
        return wie.id().equals(id)
                ? "u"
                : id == null
                        ? ""
                        : deuren.registers()
                                .medewerkers()
                                .find(wie.actor("klant terugbellen"), id)
                                .map(Medewerker::naam)
                                .orElse("");
    }

    private static String wanneer(Terugbelverzoek t) {
        return t.tijdvak() != null
                ? Belmomenttekst.van(t.tijdvak())
                : t.voorkeur() == null ? "" : "liefst " + t.voorkeur().tekst();
    }

    private List<Keuze> momenten(Medewerker wie, Vraag v) {
        return deuren.keten().terugbellen().tijdvakken(wie.actor("klant terugbellen"), v.organisatie()).stream()
                .map(t -> new Keuze(t.van() + "/" + t.tot(), Belmomenttekst.van(t)))
                .toList();
    }

    private List<Keuze> teams(Medewerker wie, Overdracht stap) {
        var actor = wie.actor("terugbellen verleggen");
        var lijst = new ArrayList<Keuze>();
        deuren.registers().organisaties().teams(actor, wie.organisatie()).stream()
                .filter(t -> !t.id().equals(stap.naarTeam()))
                .forEach(t -> lijst.add(new Keuze(t.id().toString(), t.naam())));
        return List.copyOf(lijst);
    }

    private List<Keuze> mensen(Medewerker wie, Overdracht stap) {
        return deuren.registers().medewerkers().vanTeam(wie.actor("terugbellen verleggen"), stap.naarTeam()).stream()
                .map(m -> new Keuze(stap.naarTeam() + "/" + m.id(), m.naam()))
                .toList();
    }

    private String bel(Context ctx, Formulier f) {
        var uitkomst = f.keuze("uitkomst", Beluitkomst.class, "Kies hoe het afliep");
        var tekst = f.tekstOfNiets("tekst");
        var moment = f.tekstOfNiets("moment");
        if (uitkomst == Beluitkomst.ANDER_MOMENT && moment == null) {
            f.fout("moment", "Kies het moment dat de klant wil");
        }
        f.weiger();
        var tijdvak = moment == null ? null : tijdvak(moment);
        var wie = Sessie.medewerker(ctx);
        var klaar = deuren.contact()
                .gesprekken()
                .bellen(
                        wie,
                        id(ctx),
                        new Beluitslag(
                                uitkomst,
                                tekst,
                                uitkomst != null && uitkomst.mislukt() && tijdvak != null ? tijdvak.van() : null,
                                uitkomst == Beluitkomst.ANDER_MOMENT ? tijdvak : null));
        Pagina.zeg(ctx, zin(klaar, uitkomst));
        return klaar.stand().isOpen() ? TerugbellijstPagina.LIJST : "/werkplek/vraag/" + id(ctx);
    }

    private static String zin(Terugbelverzoek t, Beluitkomst uitkomst) {
        return switch (t.stand()) {
            case TE_BELLEN ->
                uitkomst == Beluitkomst.ANDER_MOMENT
                        ? "Het nieuwe moment staat vast. De klant ziet het ook."
                        : "De poging is vastgelegd. De klant krijgt bericht wanneer u het weer probeert.";
            case WACHT_OP_KLANT ->
                "De poging is vastgelegd. De klant krijgt een bericht met een link om zelf een moment te kiezen.";
            case GESPROKEN -> "Het gesprek is vastgelegd";
            case NIET_BEREIKT, VERVALLEN -> "Deze klant hoeft niet meer gebeld te worden";
        };
    }

    private static Tijdvak tijdvak(String keuze) {
        try {
            var delen = keuze.split("/");
            return new Tijdvak(Instant.parse(delen[0]), Instant.parse(delen[1]));
        } catch (RuntimeException e) {
            throw new Weigering("moment-voorbij", "Kies een moment uit de lijst");
        }
    }

    private String verleg(Context ctx, Formulier f) {
        var naar = f.tekst("naar", "Kies wie er belt", 80);
        var reden = f.tekst("reden", "Schrijf op waarom een ander moet bellen", 2_000);
        f.weiger();
        var delen = naar.split("/");
        deuren.keten()
                .terugbellen()
                .verleggen(
                        Sessie.medewerker(ctx),
                        id(ctx),
                        leesId(delen[0]),
                        delen.length > 1 ? leesId(delen[1]) : null,
                        reden);
        Pagina.zeg(ctx, "Het terugbelverzoek is gegeven. De belofte aan de klant blijft staan.");
        return TerugbellijstPagina.LIJST;
    }

    private static UUID leesId(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException e) {
            throw new Weigering("onbekende-keuze", "Kies wie er belt");
        }
    }
}
