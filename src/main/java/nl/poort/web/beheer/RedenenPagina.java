package nl.poort.web.beheer;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.poort.contact.klantcontact.Vermijdbaarheid;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// Why a contact might have been spared: the reasons to choose from, from a day on and until a day.
public final class RedenenPagina {
    private static final String PAD = "/beheer/redenen";

    private final Vermijdbaarheid vermijdbaarheid;
    private final Clock klok;

    public record Model(List<Vermijdbaarheid.Reden> redenen, LocalDate vandaag) {}

    public RedenenPagina(Vermijdbaarheid vermijdbaarheid, Clock klok) {
        this.vermijdbaarheid = vermijdbaarheid;
        this.klok = klok;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.post(PAD, Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> voegToe(ctx, f), this::toon)),
                Route.post(
                        PAD + "/einde",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> beeindig(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        Formulier.van(ctx).vul("vanaf", vandaag());
        var redenen = vermijdbaarheid.redenen(Adres.actor(ctx));
        Pagina.toon(ctx, "nl/poort/web/beheer/redenen.jte", new Model(redenen, vandaag()));
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), Tx.ZONE);
    }

    private String voegToe(Context ctx, Formulier f) {
        var naam = f.tekst("naam", "Schrijf op waarom het contact niet nodig was", 120);
        var vanaf = f.datum("vanaf", "Kies vanaf welke dag deze reden geldt");
        f.weiger();
        vermijdbaarheid.voegToe(Adres.actor(ctx), naam, vanaf);
        Pagina.zeg(ctx, "De reden is toegevoegd");
        return PAD;
    }

    private String beeindig(Context ctx, Formulier f) {
        var code = f.tekst("code", "Kies een reden", 40);
        f.weiger();
        vermijdbaarheid.beeindig(Adres.actor(ctx), code, vandaag());
        Pagina.zeg(ctx, "De reden is niet meer te kiezen. Contacten die hem al hebben, houden hem.");
        return PAD;
    }
}
