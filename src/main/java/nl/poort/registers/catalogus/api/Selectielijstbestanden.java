package nl.poort.registers.catalogus.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.poort.registers.catalogus.Procestype;
import nl.poort.registers.catalogus.Resultaattypeomschrijving;
import nl.poort.registers.catalogus.Selectielijst;
import nl.poort.registers.catalogus.Selectielijstresultaat;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.json.Json;

/// The official selectielijst as its publisher gives it: files of JSON with procestypen, resultaten and
/// omschrijvingen, whose `url` is or ends with an id.
public final class Selectielijstbestanden {
    private static final int ID = 36;

    private final List<Procestype> procestypen = new ArrayList<>();
    private final List<Selectielijstresultaat> resultaten = new ArrayList<>();
    private final List<Resultaattypeomschrijving> omschrijvingen = new ArrayList<>();

    /// @param naam of the file, for who reads what is wrong with it
    /// @throws Weigering `bestand-onleesbaar`
    public void lees(String naam, String inhoud) {
        try {
            var json = Json.mapper().readTree(inhoud);
            if (!json.isArray()) {
                throw onleesbaar(naam);
            }
            for (var een : json) {
                lees((ObjectNode) een);
            }
        } catch (JsonProcessingException | IllegalArgumentException | ClassCastException e) {
            throw onleesbaar(naam);
        }
    }

    /// @return how many
    public int laad(Selectielijst lijst) {
        return lijst.laad(procestypen, resultaten, omschrijvingen);
    }

    private void lees(ObjectNode een) throws JsonProcessingException {
        een.put("uuid", id(een.path("url")));
        if (een.has("procesType")) {
            een.put("procesType", id(een.get("procesType")));
            var waardering = een.path("waardering").asText().toUpperCase(Locale.ROOT);
            een.put("waardering", waardering.isEmpty() ? null : waardering);
            resultaten.add(Json.mapper().treeToValue(een, Selectielijstresultaat.class));
        } else if (een.has("jaar")) {
            procestypen.add(Json.mapper().treeToValue(een, Procestype.class));
        } else if (een.has("definitie")) {
            omschrijvingen.add(Json.mapper().treeToValue(een, Resultaattypeomschrijving.class));
        } else {
            throw new IllegalArgumentException("no part of a selectielijst");
        }
    }

    private static String id(JsonNode url) {
        var tekst = url.asText().replaceFirst("/$", "");
        if (tekst.length() < ID) {
            throw new IllegalArgumentException("no id");
        }
        return tekst.substring(tekst.length() - ID);
    }

    private static Weigering onleesbaar(String naam) {
        return new Weigering(
                "bestand-onleesbaar",
                naam + " is geen bestand met procestypen, resultaten of omschrijvingen van de selectielijst.");
    }
}
