package nl.poort.techniek.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;
import nl.poort.techniek.Records;
import nl.poort.techniek.register.Benoemd;
import nl.poort.techniek.register.Veld;

/// A part of a resource whose form another field of it decides ([Veld#vormVan]), sent without that field: the field as
/// it is decides then, so that the part is checked all the same.
final class Vormkeuze {
    private Vormkeuze() {}

    static <R extends Record> void vulAan(JsonNode json, Bron<R> bron, Supplier<R> huidig) {
        for (var deel : bron.type().getRecordComponents()) {
            var veld = deel.getAnnotation(Veld.class);
            if (veld != null
                    && !veld.vormVan().isEmpty()
                    && json.hasNonNull(deel.getName())
                    && !json.has(veld.vormVan())
                    && json instanceof ObjectNode object
                    && Records.get(huidig.get(), veld.vormVan()) instanceof Enum<?> keuze) {
                object.put(veld.vormVan(), Benoemd.naam(keuze));
            }
        }
    }
}
