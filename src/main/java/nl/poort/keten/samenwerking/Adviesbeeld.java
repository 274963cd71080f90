package nl.poort.keten.samenwerking;

import java.util.List;

/// Everything a partner sees of one actieverzoek.
public record Adviesbeeld(
        Actieverzoek verzoek,
        Actiesoort soort,
        String vrager,
        Partner partner,
        Aanvraagbeeld aanvraag,
        List<Stuk> stukken,
        List<Voorval> voorvallen) {

    /// A document that is shared, as it is now.
    public record Stuk(Gedeeld deel, String bestandsnaam, int versie, long omvang) {
        /// From the first version to the one before this.
        public List<Integer> eerdere() {
            return java.util.stream.IntStream.range(1, versie).boxed().toList();
        }
    }
}
