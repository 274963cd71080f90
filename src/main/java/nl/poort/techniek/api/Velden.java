package nl.poort.techniek.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.poort.techniek.Weigering;

/// `fields`: which parts of a resource, and of what it refers to, are given (zrc-029).
///
/// @param alles `"*"`: every field of its own
/// @param namen by name, with what is chosen below it; empty when only the field itself is
record Velden(boolean alles, Map<String, Optional<Velden>> namen) {

    static Velden lees(JsonNode lijst) {
        if (!lijst.isArray()) {
            throw Weigering.veld("fields", "not_a_list", "Hier hoort een lijst");
        }
        boolean alles = false;
        var namen = new LinkedHashMap<String, Optional<Velden>>();
        for (var een : lijst) {
            if (een.isObject()) {
                een.properties().forEach(p -> namen.put(p.getKey(), Optional.of(lees(p.getValue()))));
            } else if (een.isTextual() && een.asText().equals("*")) {
                alles = true;
            } else if (een.isTextual()) {
                namen.putIfAbsent(een.asText(), Optional.empty());
            } else {
                throw Weigering.veld("fields", "invalid", "Noem velden bij hun naam");
            }
        }
        return new Velden(alles, namen);
    }

    /// The paths that must be expanded to give this; null when there are none.
    String expand(Class<?> type, Adressen adressen) {
        var paden = new ArrayList<String>();
        verzamel("", type, adressen, paden);
        return paden.isEmpty() ? null : String.join(",", paden);
    }

    private void verzamel(String voor, Class<?> type, Adressen adressen, List<String> paden) {
        namen.forEach((naam, onder) -> {
            var veld = Uitbreiding.verwijzing(type, naam);
            if (veld.isPresent() && onder.isPresent()) {
                paden.add(voor + naam);
                if (adressen.kent(veld.get().naar())) {
                    var doel = adressen.bron(veld.get().naar()).type();
                    onder.get().verzamel(voor + naam + ".", doel, adressen, paden);
                }
            }
        });
    }

    /// Only what was chosen, in the order of the resource.
    ObjectNode kies(ObjectNode json) {
        var gekozen = JsonNodeFactory.instance.objectNode();
        json.properties().forEach(p -> {
            if (p.getKey().equals("_expand")) {
                return;
            }
            if (namen.containsKey(p.getKey())) {
                gekozen.set(p.getKey(), kies(p.getKey(), p.getValue()));
            } else if (alles) {
                gekozen.set(p.getKey(), p.getValue());
            }
        });
        if (json.get("_expand") instanceof ObjectNode uitgebreid) {
            var onder = gekozen.putObject("_expand");
            uitgebreid.properties().forEach(p -> onder.set(p.getKey(), kies(p.getKey(), p.getValue())));
        }
        return gekozen;
    }

    private JsonNode kies(String naam, JsonNode waarde) {
        var onder = namen.get(naam);
        if (onder == null || onder.isEmpty()) {
            return waarde;
        }
        if (waarde.isArray()) {
            var lijst = JsonNodeFactory.instance.arrayNode();
            waarde.forEach(een -> lijst.add(kies(naam, een)));
            return lijst;
        }
        return waarde instanceof ObjectNode object ? onder.get().kies(object) : waarde;
    }
}
