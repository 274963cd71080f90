package nl.poort.web.werkplek;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.berichten.Berichtcode;
import nl.poort.contact.berichten.Berichttekst;
import nl.poort.contact.berichten.NieuwBericht;
import nl.poort.contact.berichten.Ontvanger;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.registers.organisatie.Emailadres;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Drempel;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Makes the link and the code for a partner without Poort, and shows them this once.
public final class GastlinkPagina {
    private static final String NIEUW = "poort.nieuwe-gastlink";

    private final Deuren deuren;
    private final VraagPagina pagina;

    /// @param link full address; it is kept nowhere
    /// @param gemaild to which address it was sent, null when the employee sends it
    /// @param uiterlijk before when it must be accepted, null when it is accepted already
    public record Model(
            UUID vraag, String kenmerk, String partner, String link, String code, String gemaild, Instant uiterlijk) {}

    public GastlinkPagina(Deuren deuren, VraagPagina pagina) {
        this.deuren = deuren;
        this.pagina = pagina;
    }

    public List<Route> routes() {
        return List.of(Route.post("/werkplek/vraag/{id}/" + Actie.GASTLINK.pad(), Recht.VRAAG_BEHANDELEN, this::maak));
    }

    /// Link and code stand in this answer and nowhere else: after a redirect they would have to be kept. The same form
    /// sent again makes no second link, and shows none.
    private void maak(Context ctx) throws Exception {
        Formulier.verwerk(ctx, f -> maak(ctx, f), pagina::toon);
        Model nieuw = ctx.attribute(NIEUW);
        if (nieuw != null) {
            ctx.removeHeader("Location");
            ctx.status(200);
            ctx.header("Cache-Control", "no-store");
            Pagina.toon(ctx, "nl/poort/web/werkplek/gastlink.jte", nieuw);
        }
    }

    private String maak(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        var id = f.id("overdracht", "Kies om welke overdracht het gaat");
        var mail = f.leesOfNiets("gastmail", Emailadres::new, "Schrijf het e-mailadres als naam@voorbeeld.nl");
        f.weiger();
        if (mail != null) {
            Drempel.van(ctx).tel(List.of(Drempel.Regel.naar(mail.waarde())));
        }
        var gastlink = deuren.gasten().links().maak(wie, id);
        var link = deuren.gasten().adres() + gastlink.pad();
        var o = deuren.keten().overdrachten().get(wie.actor("gast uitnodigen"), id);
        var kenmerk = deuren.keten()
                .vragen()
                .get(wie.actor("gast uitnodigen"), o.vraag())
                .kenmerk();
        var partner = new Namen(deuren.registers(), wie).organisatie(o.naarOrganisatie());
        if (mail != null) {
            mail(wie, o, kenmerk, link, Ontvanger.email(partner, mail.waarde()));
        }
        ctx.attribute(
                NIEUW,
                new Model(
                        o.vraag(),
                        kenmerk,
                        partner,
                        link,
                        gastlink.code(),
                        mail == null ? null : mail.waarde(),
                        o.stand() == Overdrachtstand.AANGEBODEN ? o.uiterlijk() : null));
        return "/werkplek/vraag/" + o.vraag();
    }

    /// Only the link; the code goes another way, so that one letter that is read by another opens nothing.
    private void mail(Medewerker wie, Overdracht o, String kenmerk, String link, Ontvanger aan) {
        var van = deuren.registers().organisaties().getTeam(wie.actor("gast uitnodigen"), o.vanTeam());
        var naam = van.naam() + ", "
                + deuren.registers()
                        .organisaties()
                        .get(wie.actor("gast uitnodigen"), van.organisatie())
                        .naam();
        var tekst = new Berichttekst(
                "Wij vragen uw hulp bij een vraag",
                "Beste heer of mevrouw,\n\n" + naam + " vraagt uw hulp bij een vraag van een klant. "
                        + "U leest en beantwoordt het verzoek hier:\n" + link
                        + "\n\nU hebt daar een code van zes cijfers bij nodig. Die krijgt u aan de telefoon"
                        + (van.telefoon() == null ? "" : ", of bel " + van.telefoon())
                        + ". U hoeft geen account te maken.\n\nMet vriendelijke groet,\n" + naam);
        deuren.contact()
                .berichten()
                .klaarzetten(
                        wie.actor("gast uitnodigen"),
                        new NieuwBericht(o.vraag(), null, kenmerk, aan, Berichtcode.NIEUWS, tekst, false, false, null));
    }
}
