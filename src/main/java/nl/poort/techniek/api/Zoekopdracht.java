package nl.poort.techniek.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Conditie;

/// What is asked of a list, by name: the parameters of its address, or the fields of the body of a `_zoek`.
record Zoekopdracht(Bron<?> bron, List<Filter> filters, UnaryOperator<String> waarden, Adressen adressen) {
    private static final UUID NERGENS = new UUID(0, 0);

    static Zoekopdracht van(Bron<?> bron, List<Filter> filters, JsonNode inhoud, Adressen adressen) {
        return new Zoekopdracht(bron, filters, naam -> tekst(naam, inhoud.get(naam)), adressen);
    }

    /// A list of values as the address would hold it.
    private static String tekst(String naam, JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!Waarden.isOpTeSlaan(node)) {
            throw Weigering.veld(naam, "invalid", "Hierin staat een teken dat niet kan");
        }
        if (node.isArray()) {
            var delen = new ArrayList<String>();
            node.forEach(een -> delen.add(een.asText()));
            return String.join(",", delen);
        }
        if (!node.isValueNode()) {
            throw Weigering.veld(naam, "invalid", "Hier hoort een enkele waarde of een lijst");
        }
        return node.asText();
    }

    String waarde(String naam) {
        return waarden.apply(naam);
    }

    List<Conditie> condities() {
        var condities = new ArrayList<Conditie>();
        for (var filter : filters) {
            var gegeven = waarden.apply(filter.naam());
            var waarde = gegeven == null || gegeven.isEmpty() ? filter.standaard() : gegeven;
            if (!waarde.isEmpty()) {
                condities.add(filter.conditie(waarde, adressen).orElse(Conditie.gelijk("uuid", NERGENS)));
            }
        }
        return condities;
    }

    List<String> volgorde() {
        var gevraagd = bron.volgordes().isEmpty() ? null : waarden.apply("ordering");
        if (gevraagd == null || gevraagd.isBlank()) {
            return List.of();
        }
        var delen = List.of(gevraagd.split(","));
        for (var deel : delen) {
            if (!bron.volgordes().contains(deel.replaceFirst("^-", ""))) {
                throw Weigering.veld("ordering", "invalid_choice", "Op " + deel + " kan niet worden geordend");
            }
        }
        return delen;
    }
}
