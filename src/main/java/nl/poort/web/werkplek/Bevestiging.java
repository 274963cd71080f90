package nl.poort.web.werkplek;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.contact.klantcontact.Contactverloop;
import nl.poort.contact.klantcontact.Klantcontact;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// What to tell the customer before hanging up: the number, the code, what happens next and before when.
public final class Bevestiging {
    private final Deuren deuren;

    /// @param vraag null when it was answered, or reported elsewhere
    /// @param warm null when it is no warm handover
    /// @param verloop how it went at the desk; null when it was not taken there
    /// @param code with which the customer follows the Vraag; null without one
    /// @param redenen why this contact might have been spared
    /// @param oordeel where the customer says what it was worth
    public record Model(
            Klantcontact contact,
            Vraag vraag,
            String code,
            Warm warm,
            Contactverloop verloop,
            List<Keuze> redenen,
            String oordeel) {}

    /// The customer is on the line and somebody elsewhere takes over.
    ///
    /// @param aangenomen somebody there did: connect now
    public record Warm(String team, String telefoon, boolean aangenomen, boolean geweigerd) {}

    public Bevestiging(Deuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(Route.post(
                "/werkplek/contact/{id}/vermijdbaar",
                Recht.VRAAG_BEHANDELEN,
                ctx -> Formulier.verwerk(ctx, f -> vermijdbaar(ctx, f), this::toon)));
    }

    public void toon(Context ctx) {
        var actor = Sessie.medewerker(ctx).actor("contact bevestigen");
        var contact = deuren.contact().contacten().get(actor, VraagPagina.id(ctx));
        var vraag = contact.vraag() == null
                ? null
                : deuren.keten().vragen().find(actor, contact.vraag()).orElse(null);
        var code = vraag == null ? null : deuren.keten().volgcode().code(vraag.kenmerk());
        var wie = Sessie.medewerker(ctx);
        var balie = deuren.balie();
        balie.vermijdbaarheid()
                .reden(actor, contact.id())
                .ifPresent(r -> Formulier.van(ctx).vul("reden", r));
        var model = new Model(
                contact,
                vraag,
                code,
                vraag == null ? null : warm(wie, vraag),
                balie.lopend().verloop(wie, contact.id()).orElse(null),
                balie.vermijdbaarheid().geldig(actor).stream()
                        .map(r -> new Keuze(r.code(), r.naam()))
                        .toList(),
                deuren.gasten().adres() + "/oordeel/" + balie.oordelen().code(contact.id()));
        Pagina.toon(ctx, "nl/poort/web/werkplek/bevestiging.jte", model);
    }

    private String vermijdbaar(Context ctx, Formulier f) {
        var actor = Sessie.medewerker(ctx).actor("contact bevestigen");
        var id = VraagPagina.id(ctx);
        var reden = f.tekstOfNiets("reden");
        f.weiger();
        deuren.balie().vermijdbaarheid().leg(actor, id, reden);
        Pagina.zeg(ctx, reden == null ? "Er staat geen reden meer bij dit contact." : "De reden is opgeslagen.");
        return "/werkplek/contact/" + id;
    }

    private Warm warm(Medewerker wie, Vraag vraag) {
        var actor = wie.actor("contact bevestigen");
        return deuren.keten().vragen().weg(actor, vraag.id()).overdrachten().stream()
                .filter(o -> o.soort() == Overdrachtsoort.WARM)
                .reduce((een, laatste) -> laatste)
                .map(o -> {
                    var team = deuren.registers().organisaties().getTeam(actor, o.naarTeam());
                    return new Warm(
                            team.naam(),
                            team.telefoon(),
                            o.aangenomenDoor() != null,
                            o.stand().isEinde());
                })
                .orElse(null);
    }
}
