package nl.poort.web.afspraken;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.afspraken.Afspraakklant;
import nl.poort.contact.afspraken.Afspraaktaal;
import nl.poort.contact.afspraken.Agenda;
import nl.poort.contact.afspraken.Klantafspraken;
import nl.poort.contact.afspraken.Locatie;
import nl.poort.registers.organisatie.Emailadres;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Telefoonnummer;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.web.Drempel;
import nl.poort.web.Drempel.Regel;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.kanalen.Loketten;

/// A customer makes an appointment in four steps: for what, where and when, who, and is this right?
public final class MaakPagina {
    static final String PAD = "/afspraak";
    private static final String HIER = "nl/poort/web/afspraken/";
    private static final int DICHTSTBIJ = 5;

    private final Db db;
    private final Agenda agenda;
    private final Klantafspraken afspraken;
    private final Loketten loketten;

    public record Begin(Loketten.Loket bij, List<Agenda.Keus> keuzes) {}

    /// @param locatie where; null while the customer chooses between several
    public record Wanneer(Loketten.Loket bij, Agenda.Keus keus, Locatie locatie, Vrijetijden vrij, Keuzeadres adres) {}

    /// @param moment the time in words
    /// @param anders free times near it, when somebody else was first
    public record Wie(
            Loketten.Loket bij,
            Agenda.Keus keus,
            Locatie locatie,
            String moment,
            Keuzeadres adres,
            List<Keuze> anders) {}

    public MaakPagina(Db db, Agenda agenda, Klantafspraken afspraken, Loketten loketten) {
        this.db = db;
        this.agenda = agenda;
        this.afspraken = afspraken;
        this.loketten = loketten;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.OPENBAAR, this::begin),
                Route.get(PAD + "/moment", Recht.OPENBAAR, this::moment),
                Route.get(PAD + "/gegevens", Recht.OPENBAAR, this::gegevens),
                Route.post(PAD + "/gegevens", Recht.OPENBAAR, this::controle),
                Route.post(
                        PAD + "/bevestiging",
                        Recht.OPENBAAR,
                        ctx -> Formulier.verwerk(ctx, f -> maak(ctx, f), this::nogEens)));
    }

    private Loketten.Loket bij(Context ctx) {
        return loketten.gekozen(ctx).orElseThrow(() -> Weigering.onbekend("Deze organisatie"));
    }

    private void begin(Context ctx) {
        var bij = loketten.gekozen(ctx);
        if (bij.isEmpty()) {
            loketten.kies(ctx, PAD, "Maak een afspraak");
            return;
        }
        Pagina.toon(
                ctx,
                HIER + "begin.jte",
                new Begin(bij.get(), agenda.keuzes(bij.get().id())));
    }

    private void moment(Context ctx) {
        var bij = bij(ctx);
        var adres = Keuzeadres.lees(bij.id(), Formulier.van(ctx));
        var keus = keus(bij.id(), adres);
        var locatie = keus.locaties().size() == 1
                ? keus.locaties().getFirst()
                : keus.locaties().stream()
                        .filter(l -> l.id().equals(adres.locatie()))
                        .findFirst()
                        .orElse(null);
        var hier = adres.op(locatie == null ? null : locatie.id());
        var vrij = locatie == null
                ? null
                : Vrijetijden.van(agenda, bij.id(), locatie.id(), keus.product().id(), null, hier.vanaf());
        Pagina.toon(ctx, HIER + "moment.jte", new Wanneer(bij, keus, locatie, vrij, hier));
    }

    private Agenda.Keus keus(UUID bij, Keuzeadres adres) {
        return agenda.keus(bij, adres.product()).orElseThrow(() -> Weigering.onbekend("Dit product"));
    }

    private Wie wie(Context ctx, List<LocalDateTime> anders) {
        var bij = bij(ctx);
        var adres = Keuzeadres.lees(bij.id(), Formulier.van(ctx));
        var keus = keus(bij.id(), adres);
        var moment = adres.moment();
        var locatie = agenda.locatie(bij.id(), moment.locatie()).orElseThrow(() -> Weigering.onbekend("Deze locatie"));
        return new Wie(
                bij,
                keus,
                locatie,
                Afspraaktaal.moment(moment.begin()),
                adres,
                anders.stream()
                        .map(t -> new Keuze(t.toString(), Afspraaktaal.moment(t)))
                        .toList());
    }

    private void gegevens(Context ctx) {
        Pagina.toon(ctx, HIER + "gegevens.jte", wie(ctx, List.of()));
    }

    /// The check page; with `wijzig` back to the fields. Nothing is kept yet.
    private void controle(Context ctx) {
        var f = Formulier.van(ctx);
        if (!f.aan("wijzig")) {
            klant(f);
        }
        boolean klopt = !f.aan("wijzig") && !f.geweigerd();
        ctx.status(f.geweigerd() ? 422 : 200).header("Cache-Control", "no-store");
        Pagina.toon(ctx, HIER + (klopt ? "controle.jte" : "gegevens.jte"), wie(ctx, List.of()));
    }

    /// Null when something is wrong; the errors are noted at the fields.
    private static Afspraakklant klant(Formulier f) {
        var naam = f.tekst("naam", "Vul uw naam in", 80);
        var email = f.leesOfNiets("email", t -> new Emailadres(t).waarde(), "Vul een e-mailadres in");
        var telefoon = f.leesOfNiets("telefoon", t -> new Telefoonnummer(t).waarde(), "Vul een telefoonnummer in");
        if (f.waarde("email").isBlank() && f.waarde("telefoon").isBlank()) {
            f.fout("email", "Vul een e-mailadres of een telefoonnummer in");
        }
        var opmerking = f.tekstOfNiets("opmerking");
        return f.geweigerd() ? null : Afspraakklant.van(naam, email, telefoon, null, opmerking);
    }

    private String maak(Context ctx, Formulier f) {
        var klant = klant(f);
        f.weiger();
        new Drempel(db).tel(Regel.bronEnAdressen(ctx, "afspraak maken", f));
        var bij = bij(ctx).id();
        var adres = Keuzeadres.lees(bij, f);
        var a = afspraken.maak(bij, adres.moment(), klant);
        return LinkPagina.pad(afspraken.sleutel(a)) + "?nieuw=ja";
    }

    /// Somebody else was first: the same page, with what is still free.
    private void nogEens(Context ctx) {
        var f = Formulier.van(ctx);
        var bij = bij(ctx).id();
        var adres = Keuzeadres.lees(bij, f);
        var anders = f.fouten().isEmpty() && adres.om() != null && adres.locatie() != null && adres.product() != null
                ? agenda.dichtstbij(bij, adres.moment(), DICHTSTBIJ)
                : List.<LocalDateTime>of();
        Pagina.toon(ctx, HIER + (f.fouten().isEmpty() ? "controle.jte" : "gegevens.jte"), wie(ctx, anders));
    }
}
