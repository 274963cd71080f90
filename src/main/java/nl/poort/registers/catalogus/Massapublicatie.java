package nl.poort.registers.catalogus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;

/// Publishes all that is complete in a catalogue, such as after an import.
public record Massapublicatie(Catalogusbeheer beheer) {

    /// What came of publishing many.
    ///
    /// @param niet by name: why not
    public record Uitkomst(List<String> gepubliceerd, Map<String, String> niet) {}

    /// Publishes every concept of a catalogue that is complete, with what it uses; each by itself, so that one that is
    /// not complete does not hold up the others. A zaaktype that waits for another comes after it.
    public Uitkomst voer(Actor wie, UUID catalogus, LocalDate begin) {
        var over = new LinkedHashMap<String, UUID>();
        beheer.lees(wie, tx -> beheer.overzicht(tx, new Typenfilter("zaaktype", catalogus, "", Typestaat.CONCEPT)))
                .forEach(r -> over.put(
                        r.naam(),
                        r.versies().stream()
                                .filter(v -> v.staat() == Typestaat.CONCEPT)
                                .findFirst()
                                .orElseThrow()
                                .uuid()));
        var klaar = new ArrayList<String>();
        var niet = new LinkedHashMap<String, String>();
        int eerder = -1;
        while (klaar.size() > eerder) {
            eerder = klaar.size();
            for (var een : Map.copyOf(over).entrySet()) {
                try {
                    beheer.publiceer(wie, een.getValue(), begin, true);
                    klaar.add(een.getKey());
                    over.remove(een.getKey());
                    niet.remove(een.getKey());
                } catch (Weigering w) {
                    niet.put(een.getKey(), w.zinnen().getFirst());
                }
            }
        }
        return new Uitkomst(List.copyOf(klaar), niet);
    }
}
