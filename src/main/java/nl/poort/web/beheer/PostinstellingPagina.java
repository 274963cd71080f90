package nl.poort.web.beheer;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.contact.berichten.Postinstelling;
import nl.poort.contact.berichten.Postinstellingen;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// How the organisation sends what the law wants to be sent: by the Berichtenbox, by letter.
public final class PostinstellingPagina {
    private static final String PAD = "/beheer/post";

    private final Postinstellingen instellingen;

    /// @param nu as it holds
    public record Model(Postinstelling nu) {}

    public PostinstellingPagina(Postinstellingen instellingen) {
        this.instellingen = instellingen;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.post(PAD, Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> bewaar(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var nu = instellingen.get(wie.actor("post bekijken"), wie.organisatie());
        Formulier.van(ctx)
                .vul("berichtenbox", nu.berichtenbox() ? "ja" : "")
                .vul("berichttype", nu.berichttype())
                .vul("bijlagenKb", nu.bijlagenKb())
                .vul("retouradres", nu.retouradres());
        Pagina.toon(ctx, "nl/poort/web/beheer/postinstelling.jte", new Model(nu));
    }

    private String bewaar(Context ctx, Formulier f) {
        var wie = Sessie.medewerker(ctx);
        int kb = f.getal("bijlagenKb", 1, 10_000, "Vul een getal in van 1 tot en met 10000");
        f.weiger();
        instellingen.opslaan(
                wie,
                new Postinstelling(
                        wie.organisatie(),
                        f.aan("berichtenbox"),
                        f.tekstOfNiets("berichttype"),
                        kb,
                        f.tekstOfNiets("retouradres"),
                        null,
                        wie.naam()));
        Pagina.zeg(ctx, "Opgeslagen. Dit geldt voor elk besluit dat nu wordt verstuurd.");
        return PAD;
    }
}
