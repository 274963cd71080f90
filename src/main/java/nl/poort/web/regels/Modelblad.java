package nl.poort.web.regels;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.loket.regels.Keurmeester;
import nl.poort.loket.regels.Regelbestand;
import nl.poort.loket.regels.Regelbevinding;
import nl.poort.loket.regels.Regelmodel;
import nl.poort.loket.regels.Regels;
import nl.poort.loket.regels.Regelvraag;
import nl.poort.loket.regels.Sttrschrijver;

/// A model as a page of the workplace shows it, with what was found in it just now.
///
/// @param fouten why the rules do not work yet, in sentences
public record Modelblad(
        Regelmodel model,
        Regelbestand inhoud,
        List<String> fouten,
        List<Bevinding> bevindingen,
        Keurmeester.Uitslag uitslag) {

    /// @param voorbeeld question and answer, in words
    public record Bevinding(Regelbevinding wat, List<String> voorbeeld) {}

    static Modelblad lees(Context ctx, Regelwerk werk) {
        var wie = Regelpad.wie(ctx);
        var model = werk.modellen().get(wie, Regelpad.model(ctx));
        var inhoud = werk.modellen().inhoud(wie, model.id());
        var uitslag = werk.bestanden().nakijken(wie, "dit model", Sttrschrijver.schrijf(inhoud));
        return new Modelblad(model, inhoud, uitslag.fouten(), bevindingen(uitslag), uitslag);
    }

    static List<Bevinding> bevindingen(Keurmeester.Uitslag uitslag) {
        return uitslag.bevindingen().stream()
                .map(b -> new Bevinding(b, voorbeeld(uitslag.regels(), b)))
                .toList();
    }

    private static List<String> voorbeeld(Regels regels, Regelbevinding bevinding) {
        return bevinding.voorbeeld().entrySet().stream()
                .map(e -> regels.find(e.getKey()).map(Regelvraag::tekst).orElse(e.getKey()) + " "
                        + Afspeelwoorden.tekst(e.getValue()))
                .toList();
    }

    public String pad() {
        return Regelpad.model(model.id());
    }
}
