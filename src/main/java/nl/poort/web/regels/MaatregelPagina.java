package nl.poort.web.regels;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import nl.poort.loket.regels.Maatregel;
import nl.poort.loket.regels.Maatregelbewerking;
import nl.poort.loket.regels.Regelmodel;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// One measure of a model.
public final class MaatregelPagina {
    private static final String PAD = Regelpad.MODEL + "/maatregel/{maatregel}";
    private static final String NIEUW = "nieuw";

    private final Regelwerk werk;

    /// @param maatregel nothing for a new one
    public record Model(Regelmodel model, Maatregel maatregel) {
        public String pad() {
            return Regelpad.model(model.id());
        }
    }

    public MaatregelPagina(Regelwerk werk) {
        this.werk = werk;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.post(PAD, Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> bewaar(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Regelpad.wie(ctx);
        var model = werk.modellen().get(wie, Regelpad.model(ctx));
        var id = ctx.pathParam("maatregel");
        var maatregel = id.equals(NIEUW)
                ? null
                : werk.modellen().inhoud(wie, model.id()).maatregelen().stream()
                        .filter(m -> m.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> Weigering.onbekend("Deze maatregel"));
        if (maatregel != null) {
            Formulier.van(ctx)
                    .vul("nummer", maatregel.nummer())
                    .vul("tekst", maatregel.tekst())
                    .vul("toelichting", maatregel.toelichting())
                    .vul("frequentie", maatregel.frequentie())
                    .vul("kenmerk", maatregel.kenmerk())
                    .vul("themas", String.join(", ", maatregel.themas()));
        }
        Pagina.toon(ctx, "nl/poort/web/regels/maatregel.jte", new Model(model, maatregel));
    }

    private String bewaar(Context ctx, Formulier f) {
        int stap = Regelpad.stap(f);
        var id = ctx.pathParam("maatregel");
        var in = new Maatregelbewerking.Invoer(
                id.equals(NIEUW) ? "" : id,
                f.tekst("nummer", "Geef de maatregel een nummer, zoals m1", 100),
                f.tekst("tekst", "Schrijf op wat iemand moet doen", 500),
                f.waarde("toelichting"),
                f.waarde("frequentie"),
                f.waarde("kenmerk"),
                Arrays.stream(f.waarde("themas").split(","))
                        .map(String::strip)
                        .filter(t -> !t.isEmpty())
                        .toList());
        f.weiger();
        werk.modellen()
                .bewerken(
                        Regelpad.wie(ctx),
                        Regelpad.model(ctx),
                        stap,
                        "Maatregel bewaard: " + in.tekst(),
                        (m, ids) -> Maatregelbewerking.zet(m, in, ids));
        Pagina.zeg(ctx, "De maatregel is bewaard.");
        return Regelpad.model(Regelpad.model(ctx));
    }
}
