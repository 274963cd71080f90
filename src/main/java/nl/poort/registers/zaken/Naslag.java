package nl.poort.registers.zaken;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.poort.techniek.register.Elders;
import nl.poort.techniek.register.Link;

/// Looks at what a case refers to elsewhere, before anything is written: nothing calls outside in a transaction.
record Naslag(Elders elders) {
    private static final Set<String> KANAAL = Set.of("url", "naam", "omschrijving");

    void eis(Zaak z) {
        var regels = new Zaakregels();
        kanaal(regels, z.communicatiekanaal());
        for (int i = 0; i < z.relevanteAndereZaken().size(); i++) {
            var url = z.relevanteAndereZaken().get(i).url();
            boolean klopt = url.isEigen() || elders.haal(url).isPresent();
            regels.eis(klopt, "relevanteAndereZaken." + i + ".url", "bad-url", "Op dit adres staat geen zaak");
        }
        regels.klaar();
    }

    /// What stands at these addresses; what does not answer is left out. Of a resource of an Objecten API its data.
    @SuppressWarnings("unchecked")
    Map<Link, Map<String, Object>> gegevens(List<Link> adressen) {
        var gevonden = new HashMap<Link, Map<String, Object>>();
        adressen.forEach(adres -> elders.haal(adres)
                .ifPresent(wat -> gevonden.put(
                        adres,
                        wat.get("record") instanceof Map<?, ?> record && record.get("data") instanceof Map<?, ?> data
                                ? (Map<String, Object>) data
                                : wat)));
        return gevonden;
    }

    /// zrc-010
    private void kanaal(Zaakregels regels, Link kanaal) {
        if (kanaal == null) {
            return;
        }
        var gevonden =
                kanaal.isEigen() ? java.util.Optional.<java.util.Map<String, Object>>empty() : elders.haal(kanaal);
        if (gevonden.isEmpty() && !kanaal.isEigen()) {
            regels.eis(false, "communicatiekanaal", "bad-url", "Op dit adres staat niets");
            return;
        }
        regels.eis(
                gevonden.isPresent() && gevonden.get().keySet().containsAll(KANAAL),
                "communicatiekanaal",
                "invalid-resource",
                "Op dit adres staat geen communicatiekanaal");
    }
}
