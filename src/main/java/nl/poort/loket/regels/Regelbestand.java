package nl.poort.loket.regels;

import java.util.List;

/// A rule file as it was read, before it is compiled: one decision tree for one activity.
///
/// @param bestand how the file is called, for the findings
/// @param ruimte the namespace, with the OIN of the author
/// @param ref what it decides, for which activity (`functioneleStructuurRef`, without a stray `#`)
/// @param top the decision that is the outcome
public record Regelbestand(
        String bestand,
        String id,
        String naam,
        String ruimte,
        Regelsoort soort,
        String ref,
        String top,
        List<Regelgroep> groepen,
        List<Regelvraag> vragen,
        List<Gegeven> gegevens,
        List<Beslissing> beslissingen,
        List<Kennismodel> kennismodellen,
        List<Maatregel> maatregelen) {

    private static final String ACTIVITEIT = "nl.imow-";

    /// The activity it is about, empty when the file does not name one.
    public String activiteit() {
        int begin = ref.indexOf(ACTIVITEIT);
        return begin < 0 ? "" : ref.substring(begin);
    }

    /// The number of the authority that made it (OIN), empty when the file does not name one.
    public String oin() {
        var laatste = ruimte.substring(ruimte.lastIndexOf('/') + 1);
        return laatste.matches("\\d{20}") ? laatste : "";
    }

    /// The name of a decision.
    public String naam(String beslissing) {
        return beslissingen.stream()
                .filter(b -> b.id().equals(beslissing))
                .map(Beslissing::naam)
                .findFirst()
                .orElse(beslissing);
    }
}
