package nl.poort.techniek.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nl.poort.techniek.Records;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.register.Benoemd;
import nl.poort.techniek.register.Gevormd;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Naamlink;
import nl.poort.techniek.register.Onderadres;
import nl.poort.techniek.register.Veld;
import nl.poort.techniek.register.Verwijzing;

/// A record as JSON: ids as addresses, absent texts empty, closed sets by their outside name.
final class Schrijver {
    private static final JsonNodeFactory MAAK = JsonNodeFactory.instance;

    private static final Map<Class<?>, List<Deel>> DELEN = new ConcurrentHashMap<>();

    private final Adressen adressen;

    /// A component that is shown, looked up once: a page writes thousands.
    ///
    /// @param plaats of the component in its record
    private record Deel(String naam, int plaats, Veld veld, Class<?> type) {}

    Schrijver(Adressen adressen) {
        this.adressen = adressen;
    }

    /// With its own address in front.
    ObjectNode bron(Bron<?> bron, Record rij) {
        var json = MAAK.objectNode();
        json.put("url", adressen.adres(bron.soort(), (UUID) Records.get(rij, "uuid"), onder(bron, rij)));
        return record(json, rij);
    }

    /// The id in the path of what it stands under: the component of the same name as the parameter without `_uuid`.
    private static UUID onder(Bron<?> bron, Record rij) {
        int begin = bron.pad().indexOf('{');
        return begin < 0
                ? null
                : (UUID) Records.get(
                        rij,
                        bron.pad().substring(begin + 1, bron.pad().indexOf('}')).replace("_uuid", ""));
    }

    /// Without an address: a part of a resource.
    ObjectNode record(Record rij) {
        return record(MAAK.objectNode(), rij);
    }

    private ObjectNode record(ObjectNode json, Record rij) {
        var vorm = Records.vorm(rij.getClass());
        for (var deel : delen(rij.getClass())) {
            var waarde = vorm.waarde(rij, deel.plaats());
            if (waarde != null || !deel.veld().weglaten()) {
                json.set(
                        deel.naam(),
                        waarde instanceof Onderadres onder
                                ? MAAK.textNode(json.path("url").asText() + onder.pad())
                                : waarde(waarde, deel.veld(), deel.type(), rij));
            }
        }
        return json;
    }

    private static List<Deel> delen(Class<?> soort) {
        return DELEN.computeIfAbsent(soort, s -> {
            var componenten = s.getRecordComponents();
            return IntStream.range(0, componenten.length)
                    .filter(i -> componenten[i].isAnnotationPresent(Veld.class))
                    .mapToObj(i -> new Deel(
                            componenten[i].getName(),
                            i,
                            componenten[i].getAnnotation(Veld.class),
                            componenten[i].getType()))
                    .filter(d -> !d.veld().verborgen())
                    .toList();
        });
    }

    private JsonNode waarde(Object waarde, Veld veld, Class<?> type, Record rij) {
        return switch (waarde) {
            case null -> leeg(veld, type);
            case UUID id ->
                veld.naar().isEmpty()
                        ? MAAK.textNode(id.toString())
                        : MAAK.textNode(adressen.adres(veld.naar(), id, onder(adressen.bron(veld.naar()), id, rij)));
            case Naamlink link -> naamlink(link, veld);
            case Link link -> MAAK.textNode(adressen.adres(link));
            case String s -> MAAK.textNode(s);
            case Boolean b -> MAAK.booleanNode(b);
            case Integer i -> MAAK.numberNode(i);
            case Long l -> MAAK.numberNode(l);
            case BigDecimal d -> MAAK.textNode(d.toPlainString());
            case Enum<?> e -> MAAK.textNode(Benoemd.naam(e));
            case List<?> lijst -> lijst(lijst, veld, rij);
            case Verwijzing v -> verwijzing(v, veld);
            case Record binnen -> record(binnen);
            case java.util.Map<?, ?> map -> map(map, veld, rij);
            default -> MAAK.textNode(waarde.toString());
        };
    }

    private ObjectNode verwijzing(Verwijzing verwijzing, Veld veld) {
        return MAAK.objectNode()
                .put("uuid", verwijzing.uuid().toString())
                .put("url", adressen.adres(veld.naar(), verwijzing.uuid(), null));
    }

    /// Fields that another one decides on: where these refer to something of ours, they are shown with its address.
    private JsonNode map(java.util.Map<?, ?> map, Veld veld, Record rij) {
        var vorm = veld.vormVan().isEmpty() ? null : ((Gevormd) Records.get(rij, veld.vormVan())).vorm();
        boolean verwijst = vorm != null
                && java.util.Arrays.stream(vorm.getRecordComponents()).anyMatch(d -> d.getType() == Verwijzing.class);
        return verwijst
                ? record(Json.mapper().convertValue(map, vorm))
                : Json.mapper().valueToTree(map);
    }

    private ArrayNode lijst(List<?> lijst, Veld veld, Record rij) {
        var json = MAAK.arrayNode();
        lijst.stream()
                .filter(een -> !(een instanceof Naamlink link) || link.id() != null)
                .forEach(een -> json.add(waarde(een, veld, Object.class, rij)));
        return json;
    }

    /// By name when no version of it is valid; in a list that one is left out.
    private JsonNode naamlink(Naamlink link, Veld veld) {
        return MAAK.textNode(link.id() == null ? link.naam() : adressen.adres(veld.naar(), link.id(), null));
    }

    /// A resource that stands under another is referred to by that other itself: a zaakeigenschap in its zaak.
    private static UUID onder(Bron<?> bron, UUID id, Record rij) {
        return bron.pad().contains("{") ? (UUID) Records.get(rij, "uuid") : null;
    }

    private static JsonNode leeg(Veld veld, Class<?> type) {
        if (type == List.class) {
            return MAAK.arrayNode();
        }
        if (!veld.nul() && type.isRecord() && type != Link.class && type != Naamlink.class) {
            return leegRecord(type);
        }
        if (!veld.nul() && type == Boolean.class) {
            return MAAK.booleanNode(false);
        }
        boolean alsTekst = type == String.class || type == Link.class || type == UUID.class || type.isEnum();
        return !veld.nul() && alsTekst ? MAAK.textNode("") : MAAK.nullNode();
    }

    /// A group that was not given is shown with its fields empty, so that its shape is always there (zrc-012).
    private static ObjectNode leegRecord(Class<?> type) {
        var json = MAAK.objectNode();
        delen(type).forEach(deel -> json.set(deel.naam(), leeg(deel.veld(), deel.type())));
        return json;
    }
}
