package nl.poort.web.samen;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.vragen.Beeindiging;
import nl.poort.keten.vragen.Partnerdeel;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// With which partners the own organisation works, and how that ends: all access closed, the dossier kept here.
public final class SamenwerkingPagina {
    private static final String PAD = "/beheer/samenwerkingen";

    private final Samendeuren deuren;

    /// @param naam of the partner
    public record Einde(String naam, Beeindiging einde) {}

    /// @param naam of the partner whose dossier is open; null when none is
    public record Model(List<Keuze> partners, List<Einde> beeindigd, String naam, List<Partnerdeel> dossier) {}

    public SamenwerkingPagina(Samendeuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.post(
                        PAD + "/beeindiging",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> beeindig(ctx, f), this::toon)),
                Route.post(
                        PAD + "/hervatting",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> hervat(ctx, f), this::toon)));
    }

    private static Actor actor(Medewerker wie) {
        return wie.actor("samenwerkingen bekijken");
    }

    private void toon(Context ctx) {
        Pagina.toon(
                ctx, "nl/poort/web/samen/samenwerking.jte", model(Sessie.medewerker(ctx), ctx.queryParam("partner")));
    }

    private Model model(Medewerker wie, String open) {
        var beeindigd = deuren.keten().samenwerkingen().beeindigd(wie);
        var partners = deuren.mensen().organisaties().list(actor(wie), Organisatiesoort.KETENPARTNER).stream()
                .filter(o -> !o.id().equals(wie.organisatie()))
                .filter(o -> beeindigd.stream().noneMatch(b -> b.partner().equals(o.id())))
                .map(o -> new Keuze(o.id().toString(), o.naam()))
                .toList();
        var id = id(open);
        return new Model(
                partners,
                beeindigd.stream()
                        .map(b -> new Einde(naam(wie, b.partner()), b))
                        .toList(),
                id == null ? null : naam(wie, id),
                id == null ? List.of() : deuren.keten().samenwerkingen().dossier(wie, id));
    }

    private static UUID id(String tekst) {
        try {
            return tekst == null ? null : UUID.fromString(tekst);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private String naam(Medewerker wie, UUID partner) {
        return deuren.mensen()
                .organisaties()
                .find(actor(wie), partner)
                .map(o -> o.naam())
                .orElse("een andere organisatie");
    }

    private String beeindig(Context ctx, Formulier f) {
        var partner = f.id("partner", "Kies de partner");
        var reden = f.tekst("reden", "Schrijf op waarom de samenwerking stopt", 2_000);
        if (!f.aan("zeker")) {
            f.fout("zeker", "Zet een vinkje als u het zeker weet. De partner ziet dan meteen niets meer.");
        }
        f.weiger();
        var delen = deuren.keten().samenwerkingen().beeindigen(Sessie.medewerker(ctx), partner, reden);
        Pagina.zeg(
                ctx, "De samenwerking is beëindigd. Het dossier telt " + delen.size() + " onderdelen en blijft hier.");
        return PAD + "?partner=" + partner;
    }

    private String hervat(Context ctx, Formulier f) {
        var partner = f.id("partner", "Kies de partner");
        f.weiger();
        deuren.keten().samenwerkingen().hervatten(Sessie.medewerker(ctx), partner);
        Pagina.zeg(ctx, "De samenwerking loopt weer. Wat was teruggenomen, blijft bij u.");
        return PAD;
    }
}
