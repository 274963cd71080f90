package nl.poort.web.regels;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import nl.poort.loket.regels.Modelbegin;
import nl.poort.loket.regels.Regelsoort;
import nl.poort.registers.omgeving.Activiteit;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// A new model: what it decides, and for which activity of the national register.
public final class NieuwModelPagina {
    private static final int MEESTE = 50;
    /// What a form asks permission for, as the standard calls it and as a person does.
    public static final List<Keuze> TOESTEMMINGEN = List.of(
            new Keuze("Vergunning", "Aanvraag vergunning"),
            new Keuze("Melding", "Melding"),
            new Keuze("Informatie", "Informatie"),
            new Keuze("InformatieOngewoonVoorval", "Informatie ongewoon voorval"),
            new Keuze("Maatwerkvoorschrift", "Aanvraag maatwerkvoorschrift"),
            new Keuze("MeldingGelijkwaardigeMaatregel", "Melding gelijkwaardige maatregel"),
            new Keuze("ToestemmingGelijkwaardigeMaatregel", "Aanvraag toestemming gelijkwaardige maatregel"));

    private final Regelwerk werk;

    /// @param gezocht what was looked for; empty at first
    public record Model(String gezocht, List<Activiteit> activiteiten) {}

    public NieuwModelPagina(Regelwerk werk) {
        this.werk = werk;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(Regelpad.NIEUW, Recht.BEHEER, this::toon),
                Route.post(Regelpad.NIEUW, Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> maak(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var f = Formulier.van(ctx).vul("soort", Regelsoort.CONCLUSIE).vul("toestemming", "Vergunning");
        var gezocht = f.waarde("zoek");
        var gevonden = gezocht.isBlank()
                ? List.<Activiteit>of()
                : werk.activiteiten().zoek(gezocht, null).stream().limit(MEESTE).toList();
        if (gevonden.size() == 1) {
            f.vul("activiteit", gevonden.getFirst().urn())
                    .vul("naam", gevonden.getFirst().naam());
        }
        Pagina.toon(ctx, "nl/poort/web/regels/nieuwmodel.jte", new Model(gezocht, gevonden));
    }

    public static List<Keuze> keuzes(List<Activiteit> activiteiten) {
        return activiteiten.stream()
                .map(a -> new Keuze(a.urn(), a.naam(), a.urn()))
                .toList();
    }

    private String maak(Context ctx, Formulier f) {
        var keuze = lees(f, f.keuze("soort", Regelsoort.class, "Kies wat u wilt maken"));
        f.weiger();
        try {
            return Regelpad.model(
                    werk.modellen().nieuw(Regelpad.wie(ctx), keuze).id());
        } catch (Weigering w) {
            throw bijUrn(w);
        }
    }

    static Modelbegin.Keuze lees(Formulier f, Regelsoort soort) {
        var naam = f.tekst("naam", "Vul een naam in", 500);
        var gekozen = f.tekstOfNiets("activiteit");
        var getypt = f.tekstOfNiets("urn");
        var urn = getypt != null ? getypt : gekozen == null ? "" : gekozen;
        var toestemming = soort == Regelsoort.INDIENINGSVEREISTEN
                ? f.tekst("toestemming", "Kies voor welk verzoek dit formulier is")
                : "";
        return new Modelbegin.Keuze(naam, soort, toestemming, urn);
    }

    /// An error in the urn stands at the field where it is typed.
    static Weigering bijUrn(Weigering w) {
        var fout = w.velden().get("activiteit");
        return fout == null ? w : new Weigering(w.code(), fout, Map.of("urn", fout));
    }
}
