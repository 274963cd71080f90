package nl.poort.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;

/// Reads a request into a record by its [Veld]s and tells everything that is wrong with it at once; what the record
/// does
/// not know is passed over and never set.
final class Invoerlezer {
    private static final int MEESTE = 100;

    private final Map<String, String> fouten = new LinkedHashMap<>();

    /// @throws Weigering `onleesbaar` (400) with an error per field
    static <T extends Record> T lees(Class<T> soort, JsonNode json) {
        if (!json.isObject()) {
            throw new Weigering("onleesbaar", "Stuur een JSON-object, met accolades eromheen");
        }
        var lezer = new Invoerlezer();
        var gelezen = lezer.record("", soort, json);
        if (!lezer.fouten.isEmpty()) {
            throw new Weigering("onleesbaar", "Niet alle velden zijn goed ingevuld", lezer.fouten);
        }
        return gelezen;
    }

    private <T extends Record> T record(String voor, Class<T> soort, JsonNode json) {
        var delen = soort.getRecordComponents();
        var waarden = new Object[delen.length];
        for (int i = 0; i < delen.length; i++) {
            var naam = voor + delen[i].getName();
            var node = json.get(delen[i].getName());
            if (node == null || node.isNull()) {
                eis(!delen[i].getAnnotation(Veld.class).verplicht(), naam, "Dit veld is verplicht");
            } else {
                waarden[i] = waarde(naam, delen[i], node);
            }
        }
        return fouten.isEmpty() ? maak(soort, delen, waarden) : null;
    }

    private Object waarde(String naam, RecordComponent deel, JsonNode node) {
        var veld = deel.getAnnotation(Veld.class);
        var type = deel.getType();
        if (type == String.class) {
            return tekst(naam, node, veld.min(), veld.max());
        }
        if (type == UUID.class) {
            return uuid(naam, node);
        }
        if (type.isEnum()) {
            return keuze(naam, type, node);
        }
        if (type == Map.class) {
            return velden(naam, node, veld.max());
        }
        if (type == Set.class) {
            return keuzes(naam, deel.getGenericType(), node);
        }
        if (type.isRecord()) {
            return eis(node.isObject(), naam, "Hier hoort een JSON-object")
                    ? record(naam + ".", type.asSubclass(Record.class), node)
                    : null;
        }
        throw new IllegalStateException("no way to read " + type);
    }

    private String tekst(String naam, JsonNode node, int min, int max) {
        if (!eis(node.isTextual(), naam, "Hier hoort een tekst, tussen aanhalingstekens")) {
            return null;
        }
        var tekst = node.textValue();
        boolean goed = eis(min == 0 || !tekst.isBlank(), naam, "Dit veld is leeg")
                && eis(tekst.length() >= min, naam, "Minimaal %d tekens".formatted(min))
                && eis(tekst.length() <= max, naam, "Deze tekst is te lang: maximaal %d tekens".formatted(max))
                && eis(Veldfouten.isOpTeSlaan(tekst), naam, "Deze tekst bevat een teken dat niet bewaard kan worden");
        return goed ? tekst : null;
    }

    private UUID uuid(String naam, JsonNode node) {
        var id = node.isTextual() ? Verzoek.uuid(node.textValue()) : java.util.Optional.<UUID>empty();
        eis(id.isPresent(), naam, "Hier hoort een id, zoals 0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b");
        return id.orElse(null);
    }

    private Object keuze(String naam, Class<?> type, JsonNode node) {
        for (var waarde : type.getEnumConstants()) {
            if (node.isTextual() && Schema.naam((Enum<?>) waarde).equals(node.textValue())) {
                return waarde;
            }
        }
        eis(false, naam, "Kies een van: " + String.join(", ", Schema.namen(type)));
        return null;
    }

    private Set<Object> keuzes(String naam, Type type, JsonNode node) {
        var soort = (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
        if (!eis(node.isArray() && !node.isEmpty(), naam, "Hier hoort een lijst met minstens een waarde")
                || !eis(node.size() <= MEESTE, naam, "Hoogstens %d waarden".formatted(MEESTE))) {
            return null;
        }
        var gekozen = new LinkedHashSet<>();
        node.forEach(een -> gekozen.add(keuze(naam, soort, een)));
        return gekozen;
    }

    private Map<String, String> velden(String naam, JsonNode node, int max) {
        if (!eis(node.getNodeType() == JsonNodeType.OBJECT, naam, "Hier hoort een JSON-object met teksten")
                || !eis(node.size() <= MEESTE, naam, "Hoogstens %d velden".formatted(MEESTE))) {
            return null;
        }
        var velden = new LinkedHashMap<String, String>();
        node.properties().forEach(v -> {
            boolean goed = eis(
                    !v.getKey().isBlank() && v.getKey().length() <= 100 && Veldfouten.isOpTeSlaan(v.getKey()),
                    naam,
                    "Een van de namen is leeg, te lang of bevat een teken dat niet bewaard kan worden");
            if (goed) {
                velden.put(v.getKey(), tekst(naam + "." + v.getKey(), v.getValue(), 0, max));
            }
        });
        return velden;
    }

    private boolean eis(boolean klopt, String naam, String zin) {
        if (!klopt) {
            fouten.putIfAbsent(naam, zin);
        }
        return klopt;
    }

    private static <T extends Record> T maak(Class<T> soort, RecordComponent[] delen, Object[] waarden) {
        try {
            var typen = Arrays.stream(delen).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var maker = soort.getDeclaredConstructor(typen);
            maker.setAccessible(true);
            return maker.newInstance(waarden);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + soort, e);
        }
    }
}
