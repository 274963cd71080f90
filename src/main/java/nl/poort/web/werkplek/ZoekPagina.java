package nl.poort.web.werkplek;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.contact.kennis.Treffer;
import nl.poort.contact.klantcontact.Kenmerken;
import nl.poort.contact.klantcontact.Klantcontact;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// One box over everything: a kenmerk goes straight to its Vraag; words find questions, answers, contacts and
/// customers.
///
/// Sent by POST, because people type names and numbers in it, and an address is kept in many places.
public final class ZoekPagina {
    private static final int HOOGSTENS = 10;

    private final Deuren deuren;

    /// @param gezocht empty when nothing was searched yet
    public record Model(
            String gezocht,
            List<RegiePagina.Regel> vragen,
            List<Treffer> artikelen,
            List<Klant> klanten,
            List<Klantcontact> contacten) {

        public boolean niets() {
            return vragen.isEmpty() && artikelen.isEmpty() && klanten.isEmpty() && contacten.isEmpty();
        }
    }

    /// A customer with the newest questions.
    public record Klant(Partij partij, List<Vraag> vragen) {}

    public ZoekPagina(Deuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/werkplek/zoeken", Recht.WERKPLEK, this::toon),
                Route.post("/werkplek/zoeken", Recht.WERKPLEK, this::zoek).metPersoonsgegevens());
    }

    private void toon(Context ctx) {
        Pagina.toon(ctx, "nl/poort/web/werkplek/zoeken.jte", new Model("", List.of(), List.of(), List.of(), List.of()));
    }

    private void zoek(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var tekst = Formulier.van(ctx).waarde("zoek").strip();
        var actor = wie.actor("vraag zoeken");
        var vraag =
                Kenmerken.lees(tekst).flatMap(kenmerk -> deuren.keten().vragen().findByKenmerk(actor, kenmerk));
        if (vraag.isPresent()) {
            Pagina.naar(ctx, "/werkplek/vraag/" + vraag.get().id());
            return;
        }
        Pagina.toon(ctx, "nl/poort/web/werkplek/zoeken.jte", gevonden(wie, tekst));
    }

    private Model gevonden(Medewerker wie, String tekst) {
        var actor = wie.actor("vraag zoeken");
        var namen = new Namen(deuren.registers(), wie);
        var vragen = deuren.keten().werklijst().zoek(wie, tekst, HOOGSTENS).stream()
                .map(v -> new RegiePagina.Regel(v, namen.teamnaam(v.eigenaar()), namen.mensOfU(v.regievoerder())))
                .toList();
        var contacten = deuren.contact().contacten().zoek(actor, tekst, HOOGSTENS).stream()
                .filter(c -> c.vraag() == null)
                .toList();
        return new Model(
                tekst, vragen, deuren.contact().kennis().zoek(actor, tekst, HOOGSTENS), klanten(wie, tekst), contacten);
    }

    /// Only for who handles questions: looking customers up has that purpose.
    private List<Klant> klanten(Medewerker wie, String tekst) {
        if (!wie.mag(Recht.VRAAG_BEHANDELEN)) {
            return List.of();
        }
        var actor = wie.actor("klant zoeken bij een contact");
        return deuren.contact().partijen().zoek(actor, tekst, HOOGSTENS).stream()
                .map(p -> new Klant(
                        p,
                        deuren.keten().vragen().vanKlant(actor, p.id()).stream()
                                .limit(3)
                                .toList()))
                .toList();
    }
}
