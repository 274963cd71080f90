package nl.poort.web.demo;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import nl.poort.contact.inzage.Correcties;
import nl.poort.contact.inzage.Nepbronhouder;
import nl.poort.contact.inzage.Nepregister;
import nl.poort.contact.inzage.Terugmelding;
import nl.poort.contact.klantcontact.Partijen;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// Plays the keeper of a register in the demo: sees what was told, changes the register or does not, and answers.
public final class BronhouderPagina {
    private static final String PAD = "/demo/bronhouder";

    private final Nepbronhouder bronhouder;
    private final Nepregister register;
    private final Correcties correcties;
    private final Partijen partijen;

    public record Model(List<Terugmelding> meldingen, List<Keuze> standen) {}

    public BronhouderPagina(Nepbronhouder bronhouder, Nepregister register, Correcties correcties, Partijen partijen) {
        this.bronhouder = bronhouder;
        this.register = register;
        this.correcties = correcties;
        this.partijen = partijen;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.OPENBAAR, this::toon),
                Route.post(PAD, Recht.OPENBAAR, ctx -> Formulier.verwerk(ctx, this::antwoord, this::toon)));
    }

    private void toon(Context ctx) {
        var standen = List.of(
                        Terugmelding.Stand.IN_ONDERZOEK, Terugmelding.Stand.GEWIJZIGD, Terugmelding.Stand.AFGEWEZEN)
                .stream()
                .map(s -> new Keuze(
                        s.name(),
                        s.tekst().substring(0, 1).toUpperCase(Locale.ROOT)
                                + s.tekst().substring(1)))
                .toList();
        Pagina.toon(ctx, "nl/poort/web/demo/bronhouder.jte", new Model(bronhouder.ontvangen(), standen));
    }

    private String antwoord(Formulier f) {
        var id = f.id("melding", "Kies een melding");
        var stand = f.keuze("stand", Terugmelding.Stand.class, "Kies wat u doet");
        f.weiger();
        var melding = bronhouder.find(id).orElseThrow(() -> Weigering.onbekend("Deze melding"));
        var tekst = f.tekstOfNiets("antwoord");
        var actor = new Actor(null, "Bronhouder", melding.organisatie(), "terugmelding beantwoorden");
        correcties.beantwoord(actor, id, stand, tekst);
        if (stand == Terugmelding.Stand.GEWIJZIGD) {
            partijen.bsn(actor, melding.partij())
                    .ifPresent(bsn -> register.wijzig(bsn, melding.gegeven(), melding.hoort()));
        }
        bronhouder.zet(id, stand, tekst);
        return PAD;
    }
}
