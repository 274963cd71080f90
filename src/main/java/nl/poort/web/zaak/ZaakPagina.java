package nl.poort.web.zaak;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.berichten.Bericht;
import nl.poort.contact.berichten.Berichtstand;
import nl.poort.contact.klantcontact.Klantcontact;
import nl.poort.keten.behandeling.Behandelregels;
import nl.poort.keten.behandeling.Zaakdossier;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;
import nl.poort.web.Taal;

/// The dossier of one case on one page.
public final class ZaakPagina {
    static final String PAD = "/werkplek/zaken/{id}";

    private final Dossierdeuren deuren;

    public ZaakPagina(Dossierdeuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(Route.get(PAD, Recht.WERKPLEK, this::toon).metPersoonsgegevens());
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        Pagina.lees(ctx, "nl/poort/web/zaak/zaak.jte", () -> beeld(wie, id(ctx)));
    }

    static UUID id(Context ctx) {
        return uuid(ctx, "id", "Deze zaak");
    }

    static UUID uuid(Context ctx, String deel, String ding) {
        try {
            return UUID.fromString(ctx.pathParam(deel));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend(ding);
        }
    }

    private Dossierbeeld beeld(Medewerker wie, UUID zaak) {
        var d = deuren.zaken().behandeling().get(wie, zaak);
        var actor = wie.actor("zaak bekijken");
        var nu = deuren.registers().klok().instant();
        var vraag = d.vraag() == null
                ? null
                : deuren.contact().vragen().find(actor, d.vraag()).orElse(null);
        var verloop = new Dossierverloop(d, new Taal(nu))
                .van(
                        deuren.registers().gebeurtenissen().list(actor, zaak),
                        berichten(wie, d),
                        deuren.contact()
                                .berichten()
                                .pogingenVan(actor, d.vraag() == null ? d.zaak().uuid() : d.vraag()),
                        vraag == null
                                ? List.<Klantcontact>of()
                                : deuren.contact().contacten().bijVraag(actor, vraag.id()));
        return new Dossierbeeld(
                d,
                Statuslijn.van(d),
                Termijnbeeld.van(d, nu),
                Behandelregels.van(d, wie, nu),
                Dossierbeeld.ontbreekt(d),
                vraag == null ? "" : vraag.kenmerk(),
                verloop);
    }

    /// What the customer was told, of the case and of the Vraag it came from.
    private List<Bericht> berichten(Medewerker wie, Zaakdossier d) {
        var actor = wie.actor("zaak bekijken");
        var alle = d.vraag() == null
                ? deuren.contact().berichten().vanRoot(actor, d.zaak().uuid())
                : deuren.contact().berichten().list(actor, d.vraag());
        return alle.stream().filter(b -> b.stand() != Berichtstand.CONCEPT).toList();
    }
}
