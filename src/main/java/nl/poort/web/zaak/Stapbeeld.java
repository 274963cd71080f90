package nl.poort.web.zaak;

import java.util.List;
import java.util.Map;
import nl.poort.keten.behandeling.Zaakdossier;
import nl.poort.keten.behandeling.Zaakstap;
import nl.poort.web.Keuze;

/// The page of one step of a case.
///
/// @param waaromNiet null when the step can be taken
/// @param keuzes per field what can be chosen
/// @param vooraf per field what stands there before anything was typed
/// @param ontbreekt what must be done first
/// @param feiten what somebody must know before: label and text
public record Stapbeeld(
        Zaakdossier dossier,
        Zaakstap stap,
        String waaromNiet,
        Map<String, List<Keuze>> keuzes,
        Map<String, String> vooraf,
        List<String> ontbreekt,
        Map<String, String> feiten) {

    public String pad() {
        return Zaakstappen.pad(dossier.zaak().uuid(), stap);
    }

    public String terug() {
        return "/werkplek/zaken/" + dossier.zaak().uuid();
    }

    public List<Keuze> keuzes(String veld) {
        return keuzes.getOrDefault(veld, List.of());
    }

    public String vooraf(String veld) {
        return vooraf.getOrDefault(veld, "");
    }

    public String feit(String naam) {
        return feiten.getOrDefault(naam, "");
    }

    public boolean bereikbaar() {
        return dossier.klant().isBereikbaar();
    }
}
