package nl.poort.web.werkplek;

import io.javalin.http.Context;
import nl.poort.contact.klantcontact.Klantcontact;
import nl.poort.keten.vragen.Vraag;
import nl.poort.web.Pagina;
import nl.poort.web.Sessie;

/// What to tell the customer before hanging up: the number, the code, what happens next and before when.
public final class Bevestiging {
    private final Deuren deuren;

    /// @param vraag null when it was answered, or reported elsewhere
    /// @param code with which the customer follows the Vraag; null without one
    public record Model(Klantcontact contact, Vraag vraag, String code) {}

    public Bevestiging(Deuren deuren) {
        this.deuren = deuren;
    }

    public void toon(Context ctx) {
        var actor = Sessie.medewerker(ctx).actor("contact bevestigen");
        var contact = deuren.contact().contacten().get(actor, VraagPagina.id(ctx));
        var vraag = contact.vraag() == null
                ? null
                : deuren.keten().vragen().find(actor, contact.vraag()).orElse(null);
        var code = vraag == null ? null : deuren.keten().volgcode().code(vraag.kenmerk());
        Pagina.toon(ctx, "nl/poort/web/werkplek/bevestiging.jte", new Model(contact, vraag, code));
    }
}
