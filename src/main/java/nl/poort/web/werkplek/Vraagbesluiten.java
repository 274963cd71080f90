package nl.poort.web.werkplek;

import static nl.poort.registers.organisatie.Recht.VRAAG_BEHANDELEN;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.klantcontact.Kenmerken;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The forms on the page of a Vraag about the customer and about how heavy it is: call, tell, delay, close, reopen,
/// analyse, priority, direction, merge.
public final class Vraagbesluiten {
    private static final LocalTime EINDE_DAG = LocalTime.of(17, 0);

    private final Deuren deuren;
    private final VraagPagina pagina;

    public Vraagbesluiten(Deuren deuren, VraagPagina pagina) {
        this.deuren = deuren;
        this.pagina = pagina;
    }

    public List<Route> routes() {
        return List.of(
                Route.post(
                        "/werkplek/vraag/{id}/zaakontkoppeling",
                        VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> maakLos(ctx, f), pagina::toon)),
                stap(Actie.INFORMEREN, this::informeer),
                stap(Actie.BELPOGING, this::belpoging),
                stap(Actie.NABELLEN, this::nabelgesprek),
                stap(Actie.VERTRAGING, this::vertraging),
                stap(Actie.HEROPENEN, this::heropen),
                stap(Actie.ANALYSE, this::analyse),
                stap(Actie.PRIORITEIT, this::prioriteit),
                stap(Actie.REGIE, this::regie),
                stap(Actie.SAMENVOEGEN, this::voegSamen));
    }

    private Route stap(Actie actie, Vraagstappen.Werk werk) {
        return Vraagstappen.stap(deuren, pagina, actie, VRAAG_BEHANDELEN, werk);
    }

    private String maakLos(Context ctx, Formulier f) {
        var vraag = VraagPagina.id(ctx);
        var zaak = f.id("loszaak", "Kies welke zaak niet bij deze vraag hoort");
        var reden = f.tekst("losreden", "Schrijf op waarom deze zaak niet bij deze vraag hoort", 1_000);
        f.weiger();
        deuren.zaken().start().ontkoppel(Sessie.medewerker(ctx), vraag, zaak, reden);
        Pagina.zeg(ctx, "De zaak hoort niet meer bij deze vraag");
        return "/werkplek/vraag/" + vraag;
    }

    private String informeer(Medewerker wie, UUID vraag, Formulier f) {
        var hoe = f.keuze("hoe", Bekendmaking.class, "Kies hoe de klant het hoorde");
        var verteld = f.tekstOfNiets("verteld");
        boolean nodig = hoe == null || hoe == Bekendmaking.KLANTCONTACT || hoe == Bekendmaking.BERICHT;
        if (nodig && verteld == null) {
            f.fout("verteld", "Schrijf op wat de klant te horen kreeg");
        }
        f.weiger();
        var v = deuren.contact().gesprekken().vertellen(wie, vraag, hoe, verteld == null ? "" : verteld);
        return hoe == Bekendmaking.BERICHT
                ? "Het antwoord gaat naar de klant. Vraag " + v.kenmerk() + " is gesloten."
                : "Vraag " + v.kenmerk() + " is gesloten";
    }

    private String belpoging(Medewerker wie, UUID vraag, Formulier f) {
        var dag = f.datum("beldag", "Kies op welke dag u het weer probeert");
        var tijd = f.lees("beltijd", LocalTime::parse, "Vul een tijd in, zoals 14:00");
        f.weiger();
        var volgende = moment(dag, tijd);
        deuren.contact().gesprekken().belpoging(wie, vraag, volgende);
        return "De poging is vastgelegd. De klant krijgt bericht wanneer u weer belt.";
    }

    private String nabelgesprek(Medewerker wie, UUID vraag, Formulier f) {
        var hoe = f.tekst("nabellen", "Kies hoe het gesprek ging");
        var verslag = f.tekst("nabelverslag", "Schrijf kort op hoe het gesprek ging", 2_000);
        if (hoe.equals("opnieuw")) {
            var dag = f.datum("nabeldag", "Kies op welke dag u het weer probeert");
            var tijd = f.lees("nabeltijd", LocalTime::parse, "Vul een tijd in, zoals 14:00");
            f.weiger();
            deuren.contact().nabelgesprekken().nietBereikt(wie, vraag, verslag, moment(dag, tijd));
            return "De poging is vastgelegd. Deze taak komt terug in de werklijst.";
        }
        f.weiger();
        if (hoe.equals("stoppen")) {
            deuren.contact().nabelgesprekken().opgeven(wie, vraag, verslag);
            return "Vastgelegd dat de klant niet te bereiken is. Er wordt niet meer gebeld.";
        }
        deuren.contact().nabelgesprekken().bereikt(wie, vraag, verslag);
        return "Vastgelegd. De klant weet het.";
    }

    private String vertraging(Medewerker wie, UUID vraag, Formulier f) {
        var dag = f.datum("datum", "Kies een nieuwe datum");
        var reden = f.tekst("reden", "Schrijf op waarom het langer duurt", 2_000);
        f.weiger();
        deuren.keten().vragen().vertragingMelden(wie, vraag, moment(dag, EINDE_DAG), reden);
        return "De klant krijgt bericht over de nieuwe datum";
    }

    private String heropen(Medewerker wie, UUID vraag, Formulier f) {
        var reden = f.tekst("heropenreden", "Schrijf op wat er nog niet is beantwoord", 4_000);
        f.weiger();
        var v = deuren.keten().vragen().heropenen(wie, vraag, reden);
        return "Vraag " + v.kenmerk() + " is weer open";
    }

    private String analyse(Medewerker wie, UUID vraag, Formulier f) {
        var soort = f.keuze("vraagsoort", Vraagsoort.class, "Kies wat het is");
        var impact = f.keuze("impact", Impact.class, "Kies wie er last van heeft");
        var oorzaak = f.tekst("oorzaak", "Schrijf op wat de oorzaak is", 4_000);
        f.weiger();
        var v = deuren.keten().opschalingen().analyse(wie, vraag, soort, oorzaak, impact);
        return v.voorgesteldePrioriteit() == 0
                ? "De analyse is vastgelegd"
                : "De analyse is vastgelegd. Bevestig nu prioriteit " + v.voorgesteldePrioriteit() + ".";
    }

    private String prioriteit(Medewerker wie, UUID vraag, Formulier f) {
        int prioriteit = f.getal("prioriteit", 1, 4, "Kies een prioriteit van 1 tot en met 4");
        var reden = f.tekst("prioriteitreden", "Schrijf op waarom", 2_000);
        if (prioriteit == 1) {
            Vraagstappen.eisZeker(f, "prioriteitzeker");
        }
        f.weiger();
        deuren.keten().opschalingen().prioriteren(wie, vraag, prioriteit, reden);
        return prioriteit == 1
                ? "Prioriteit 1. De calamiteitenmanager van dienst is opgeroepen."
                : "De prioriteit is nu " + prioriteit;
    }

    private String regie(Medewerker wie, UUID vraag, Formulier f) {
        var wieDan = f.id("regievoerder", "Kies wie de regie voert");
        f.weiger();
        deuren.keten().vragen().regievoeren(wie, vraag, wieDan);
        return new Namen(deuren.registers(), wie).mens(wieDan) + " voert de regie";
    }

    private String voegSamen(Medewerker wie, UUID vraag, Formulier f) {
        var getypt = f.tekst("hoofdvraag", "Vul het kenmerk van de andere vraag in", 40);
        var actor = wie.actor("vragen samenvoegen");
        var hoofd = Kenmerken.lees(getypt)
                .flatMap(kenmerk -> deuren.keten().vragen().findByKenmerk(actor, kenmerk));
        if (!getypt.isEmpty() && hoofd.isEmpty()) {
            f.fout("hoofdvraag", "Deze vraag is niet gevonden. Een kenmerk ziet eruit als K-2026-000051.");
        }
        Vraagstappen.eisZeker(f, "samenvoegenzeker");
        f.weiger();
        deuren.keten().vragen().samenvoegen(wie, vraag, hoofd.orElseThrow().id());
        return "Samengevoegd. De klant hoort hetzelfde als de klant van "
                + hoofd.orElseThrow().kenmerk() + ".";
    }

    private static Instant moment(LocalDate dag, LocalTime tijd) {
        return dag.atTime(tijd).atZone(Tx.ZONE).toInstant();
    }
}
