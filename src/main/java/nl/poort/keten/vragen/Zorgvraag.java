package nl.poort.keten.vragen;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.poort.techniek.Weigering;

/// A question about care: for somebody of an age, with the offer of independent support (S2-150, S2-153). The date of
/// birth itself does not travel; only the age on the day of the contact.
///
/// @param keuze what the customer chose; null when support was not offered yet, and then it cannot be saved
public record Zorgvraag(LocalDate geboren, Clientondersteuning keuze) {

    public enum Clientondersteuning {
        WIL("aangeboden, de klant wil het graag"),
        HEEFT("aangeboden, de klant heeft al iemand"),
        WIL_NIET("aangeboden, de klant wil het niet");

        private final String tekst;

        Clientondersteuning(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }

    /// How old the person is on this day.
    public int leeftijd(LocalDate dag) {
        if (geboren == null || geboren.isAfter(dag) || geboren.isBefore(dag.minusYears(130))) {
            var zin = "Vul de geboortedatum in van de persoon om wie het gaat";
            throw new Weigering("ongeldige-invoer", zin, Map.of("geboren", zin));
        }
        return Period.between(geboren, dag).getYears();
    }

    /// What travels along with the question.
    public Map<String, String> context(LocalDate dag) {
        var feiten = new LinkedHashMap<String, String>();
        feiten.put(Context.LEEFTIJD, String.valueOf(leeftijd(dag)));
        if (keuze != null) {
            feiten.put(Context.CLIENTONDERSTEUNING, keuze.tekst());
        }
        return feiten;
    }
}
