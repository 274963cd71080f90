package nl.poort.web.werkplek;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.contact.inzage.Correcties;
import nl.poort.contact.inzage.Terugmelding;
import nl.poort.contact.inzage.Terugmelding.Stand;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// What the keeper of a register answered by letter or telephone, on the page of the Vraag about it.
public final class CorrectiePagina {
    /// What a keeper can answer.
    public static final List<Keuze> STANDEN = List.of(
            new Keuze(Stand.IN_ONDERZOEK.name(), "Zoekt het uit"),
            new Keuze(Stand.GEWIJZIGD.name(), "Heeft het aangepast"),
            new Keuze(Stand.AFGEWEZEN.name(), "Past het niet aan"));

    private final Correcties correcties;
    private final VraagPagina vraag;

    CorrectiePagina(Correcties correcties, VraagPagina vraag) {
        this.correcties = correcties;
        this.vraag = vraag;
    }

    List<Route> routes() {
        return List.of(Route.post(
                "/werkplek/vraag/{id}/terugmelding",
                Recht.VRAAG_BEHANDELEN,
                ctx -> Formulier.verwerk(ctx, f -> beantwoord(ctx, f), vraag::toon)));
    }

    private String beantwoord(Context ctx, Formulier f) {
        var correctie = f.id("correctie", "Open deze pagina opnieuw");
        var stand = f.keuze("stand", Terugmelding.Stand.class, "Kies wat de bronhouder antwoordde");
        f.weiger();
        correcties.beantwoord(Sessie.medewerker(ctx), correctie, stand, f.tekstOfNiets("antwoord"));
        Pagina.zeg(ctx, "Vastgelegd. De klant ziet dit op de eigen pagina.");
        return "/werkplek/vraag/" + VraagPagina.id(ctx);
    }
}
