package nl.poort.loket.regels;

import java.util.Map;

/// Something in a rule file that its author should know before it is published.
///
/// @param plaats the decision or question
/// @param zin what is the matter, and what to do
/// @param voorbeeld answers with which it happens, by the id of the question; may be empty
public record Regelbevinding(Soort soort, String plaats, String zin, Map<String, Object> voorbeeld) {
    /// What can be found.
    public enum Soort {
        TEGENSPRAAK("Regels spreken elkaar tegen", true),
        GEEN_UITKOMST("Antwoorden zonder uitkomst", true),
        ONBEKENDE_CONCLUSIE("Conclusie die niet bestaat", true),
        GEBIED_VAN_EEN_ANDER("Gebied van een ander", true),
        BUITEN_AMBTSGEBIED("Gebied buiten het ambtsgebied", true),
        ONBEREIKBARE_REGEL("Regel die nooit geldt", false),
        VRAAG_ZONDER_BELANG("Vraag die er nooit toe doet", false),
        OPTIE_NIET_GETOETST("Antwoord dat geen regel noemt", false),
        TEKST_ZONDER_OPTIE("Tekst die geen antwoord is", false),
        NIET_NAGEGAAN("Niet alles is nagegaan", false);

        private final String naam;
        private final boolean zwaar;

        Soort(String naam, boolean zwaar) {
            this.naam = naam;
            this.zwaar = zwaar;
        }

        public String naam() {
            return naam;
        }

        /// Whether a second person must say why it is published all the same.
        public boolean isZwaar() {
            return zwaar;
        }
    }
}
