package nl.poort.web.werkplek;

import static nl.poort.registers.organisatie.Recht.VRAAG_BEHANDELEN;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.Antwoord;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The forms on the page of a Vraag that move it along the chain: accept, hand over, refuse, ask, answer, withdraw.
public final class Vraagstappen {
    private static final String VRAAG = "/werkplek/vraag/{id}/";

    private final Deuren deuren;
    private final VraagPagina pagina;

    public Vraagstappen(Deuren deuren, VraagPagina pagina) {
        this.deuren = deuren;
        this.pagina = pagina;
    }

    /// Does the work of one form and says what was done.
    @FunctionalInterface
    interface Werk {
        String doe(Medewerker wie, UUID vraag, Formulier f);
    }

    public List<Route> routes() {
        return List.of(
                stap(Actie.AANNEMEN, VRAAG_BEHANDELEN, this::neemAan),
                Route.post(VRAAG + Actie.DOORZETTEN.pad(), VRAAG_BEHANDELEN, this::zetDoor),
                stap(Actie.WEIGEREN, VRAAG_BEHANDELEN, this::weiger),
                stap(Actie.INFORMATIE_VRAGEN, VRAAG_BEHANDELEN, this::vraagInformatie),
                stap(Actie.INFORMATIE_GEVEN, VRAAG_BEHANDELEN, this::geefInformatie),
                stap(Actie.BEANTWOORDEN, VRAAG_BEHANDELEN, this::beantwoord),
                stap(Actie.INTREKKEN, VRAAG_BEHANDELEN, this::trekIn),
                stap(Actie.RUGGESPRAAK, VRAAG_BEHANDELEN, this::ruggespraak),
                stap(Actie.LOSLATEN, VRAAG_BEHANDELEN, this::laatLos),
                stap(Actie.TOEWIJZEN, Recht.TEAM_LEIDEN, this::wijsToe));
    }

    private Route stap(Actie actie, Recht recht, Werk werk) {
        return stap(deuren, pagina, actie, recht, werk);
    }

    /// A form on the page of a Vraag. Whoever gave the Vraag away goes back to the work list.
    static Route stap(Deuren deuren, VraagPagina pagina, Actie actie, Recht recht, Werk werk) {
        return Route.post(VRAAG + actie.pad(), recht, ctx -> verwerk(ctx, deuren, pagina, werk));
    }

    private static void verwerk(Context ctx, Deuren deuren, VraagPagina pagina, Werk werk) throws Exception {
        var wie = Sessie.medewerker(ctx);
        var vraag = VraagPagina.id(ctx);
        Formulier.verwerk(
                ctx,
                f -> {
                    Pagina.zeg(ctx, werk.doe(wie, vraag, f));
                    boolean ziet = deuren.keten()
                            .vragen()
                            .find(wie.actor("vraag bekijken"), vraag)
                            .isPresent();
                    return ziet ? "/werkplek/vraag/" + vraag : "/werkplek";
                },
                pagina::toon);
    }

    private static UUID overdracht(Formulier f) {
        return f.id("overdracht", "Kies om welke overdracht het gaat");
    }

    private String neemAan(Medewerker wie, UUID vraag, Formulier f) {
        var o = overdracht(f);
        f.weiger();
        deuren.keten().overdrachten().aannemen(wie, o);
        return "U hebt de vraag aangenomen";
    }

    /// Searching a link is the same form with another button: nothing is changed, and what was typed stays.
    private void zetDoor(Context ctx) throws Exception {
        if (Formulier.van(ctx).aan("zoek")) {
            pagina.toon(ctx);
        } else {
            verwerk(ctx, deuren, pagina, this::zetDoor);
        }
    }

    private String zetDoor(Medewerker wie, UUID vraag, Formulier f) {
        var o = overdracht(f);
        var naar = f.id("naar", "Kies naar wie de vraag gaat");
        var soort = f.keuze("soort", Overdrachtsoort.class, "Kies wat u van de ander vraagt");
        var gevraagd = f.tekst("gevraagd", "Schrijf op wat u van de ander vraagt", 4_000);
        f.weiger();
        var aanbod = Aanbod.van(soort, naar, gevraagd);
        if (f.waarde("ook").equals("aannemen")) {
            deuren.keten().overdrachten().doorzetten(wie, o, aanbod);
        } else {
            deuren.keten().overdrachten().aanbieden(wie, vraag, aanbod);
        }
        return "De vraag is voorgelegd aan "
                + new Namen(deuren.registers(), wie).teamnaam(naar)
                + ". U krijgt het antwoord terug.";
    }

    private String laatLos(Medewerker wie, UUID vraag, Formulier f) {
        var o = overdracht(f);
        var reden =
                f.tekst("losreden", "Schrijf op waarom u dit loslaat, dan weet uw collega hoe het verder kan", 1_000);
        f.weiger();
        deuren.keten().loslatingen().loslaten(wie, java.util.Set.of(o), reden);
        return "U hebt de vraag losgelaten. Hij wacht nu op een collega van uw team. In de werklijst maakt u dit"
                + " nog ongedaan.";
    }

    private String weiger(Medewerker wie, UUID vraag, Formulier f) {
        var o = overdracht(f);
        var reden = f.tekst("weigerreden", "Schrijf op waarom u weigert, dan weet de vrager hoe het verder kan", 2_000);
        f.weiger();
        deuren.keten().overdrachten().weigeren(wie, o, reden);
        return "U hebt geweigerd. De vraag is terug bij wie hem stelde.";
    }

    private String vraagInformatie(Medewerker wie, UUID vraag, Formulier f) {
        var o = overdracht(f);
        var tekst = f.tekst("informatievraag", "Schrijf op wat u nog wilt weten", 4_000);
        f.weiger();
        deuren.keten().overdrachten().vraagInformatie(wie, o, tekst);
        return "Uw vraag is gesteld. Uw eigen tijd staat zolang stil.";
    }

    private String geefInformatie(Medewerker wie, UUID vraag, Formulier f) {
        var o = overdracht(f);
        var tekst = f.tekst("informatie", "Schrijf op wat de ander moet weten", 10_000);
        f.weiger();
        deuren.keten().overdrachten().geefInformatie(wie, o, tekst);
        return "De informatie is gegeven. De ander gaat verder.";
    }

    private String beantwoord(Medewerker wie, UUID vraag, Formulier f) {
        var o = overdracht(f);
        var tekst = f.tekst("antwoord", "Schrijf het antwoord op", 20_000);
        var bron = f.tekstOfNiets("bron");
        var hersteld = new LinkedHashMap<String, String>();
        for (var veld : List.of("register", "object", "oud", "nieuw")) {
            var waarde = f.tekstOfNiets(veld);
            if (waarde != null) {
                hersteld.put(veld, waarde);
            }
        }
        if (!hersteld.isEmpty() && hersteld.size() < 4) {
            List.of("register", "object", "oud", "nieuw").stream()
                    .filter(veld -> !hersteld.containsKey(veld))
                    .forEach(veld -> f.fout(veld, "Vul dit ook in, of laat alle vier de velden leeg"));
        }
        f.weiger();
        if (!hersteld.isEmpty()) {
            hersteld.put("soort", "gegeven gecorrigeerd");
        }
        var strekking = f.tekstOfNiets("strekking");
        if (strekking != null) {
            hersteld.put(nl.poort.keten.vragen.Context.STREKKING, strekking);
        }
        var resultaat = new nl.poort.keten.vragen.Context(hersteld);
        deuren.keten().overdrachten().beantwoorden(wie, o, new Antwoord(tekst, bron == null ? "" : bron, resultaat));
        return "Uw antwoord is terug bij wie het vroeg";
    }

    private String trekIn(Medewerker wie, UUID vraag, Formulier f) {
        var o = overdracht(f);
        var reden = f.tekst("intrekreden", "Schrijf op waarom u dit intrekt", 2_000);
        eisZeker(f, "intrekkenzeker");
        f.weiger();
        deuren.keten().overdrachten().intrekken(wie, o, reden);
        return "Ingetrokken. De vraag ligt weer bij u.";
    }

    private String ruggespraak(Medewerker wie, UUID vraag, Formulier f) {
        var met = f.id("rugteam", "Kies met wie u overlegde");
        var gevraagd = f.tekst("rugvraag", "Schrijf op wat u vroeg", 2_000);
        var uitkomst = f.tekst("ruguitkomst", "Schrijf op wat de uitkomst is", 4_000);
        f.weiger();
        deuren.keten().overdrachten().ruggespraak(wie, vraag, met, gevraagd, uitkomst);
        return "De ruggespraak is vastgelegd";
    }

    private String wijsToe(Medewerker wie, UUID vraag, Formulier f) {
        var o = overdracht(f);
        var aan = f.id("aan", "Kies een collega");
        f.weiger();
        deuren.keten().overdrachten().toewijzen(wie, o, aan);
        return "Gegeven aan " + new Namen(deuren.registers(), wie).mens(aan);
    }

    /// What cannot be undone is done by somebody who says so.
    static void eisZeker(Formulier f, String veld) {
        if (!f.aan(veld)) {
            f.fout(veld, "Zet een vinkje als u het zeker weet. Dit is niet terug te draaien.");
        }
    }
}
