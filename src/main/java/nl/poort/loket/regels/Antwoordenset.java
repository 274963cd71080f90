package nl.poort.loket.regels;

import java.util.LinkedHashMap;
import java.util.Map;

/// Answers as an example: by the id of the question.
record Antwoordenset(Map<String, Object> antwoorden) {
    static Antwoordenset van(Regels regels, Stand stand) {
        var antwoorden = new LinkedHashMap<>(stand.antwoorden());
        antwoorden.replaceAll((id, waarde) -> {
            int vraag = regels.nummer(id);
            boolean anders = waarde instanceof String
                    && regels.domeinen[vraag].isAndereTekst(regels.domeinen[vraag].klasse(waarde));
            return anders ? "een andere tekst" : waarde;
        });
        return new Antwoordenset(antwoorden);
    }
}
