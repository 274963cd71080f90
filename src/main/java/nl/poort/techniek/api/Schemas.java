package nl.poort.techniek.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.poort.techniek.register.Benoemd;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Naamlink;
import nl.poort.techniek.register.Onderadres;
import nl.poort.techniek.register.Veld;
import nl.poort.techniek.register.Verwijzing;

/// The JSON schemas (OpenAPI 3.0) of records: what [Lezer] takes and [Schrijver] shows, made from the same [Veld]s.
final class Schemas {
    private static final Map<Class<?>, Map<String, Object>> EENVOUDIG = Map.of(
            Boolean.class, Map.of("type", "boolean"),
            Integer.class, Map.of("type", "integer"),
            Long.class, Map.of("type", "integer", "format", "int64"),
            BigDecimal.class, Map.of("type", "string"),
            LocalDate.class, Map.of("type", "string", "format", "date"),
            Instant.class, Map.of("type", "string", "format", "date-time"),
            Period.class, Map.of("type", "string"),
            Map.class, Map.of("type", "object"),
            Object.class, Map.of());

    private final Map<String, Object> alle = new TreeMap<>();

    /// Every schema that was asked for, and what they refer to, by name.
    Map<String, Object> alle() {
        return alle;
    }

    /// What is shown of a record.
    Map<String, Object> uit(Class<?> soort, boolean metAdres) {
        return schema(soort, metAdres, soort.getSimpleName(), true);
    }

    /// What is taken in: without what only the register sets.
    Map<String, Object> in(Class<?> soort) {
        return schema(soort, false, soort.getSimpleName() + "Invoer", false);
    }

    private Map<String, Object> schema(Class<?> soort, boolean metAdres, String naam, boolean uit) {
        if (alle.putIfAbsent(naam, Map.of()) == null) {
            alle.put(naam, object(soort, metAdres, uit));
        }
        return Map.of("$ref", "#/components/schemas/" + naam);
    }

    private Map<String, Object> object(Class<?> soort, boolean metAdres, boolean uit) {
        var velden = new LinkedHashMap<String, Object>();
        var verplicht = new ArrayList<String>();
        if (metAdres) {
            velden.put("url", Map.of("type", "string", "format", "uri"));
            verplicht.add("url");
        }
        if (uit && soort == Verwijzing.class) {
            velden.put("url", Map.of("type", "string", "format", "uri"));
        }
        for (var deel : soort.getRecordComponents()) {
            var veld = deel.getAnnotation(Veld.class);
            if (veld == null || (uit ? veld.verborgen() : veld.alleenLezen())) {
                continue;
            }
            velden.put(deel.getName(), veld(veld, deel.getGenericType(), uit));
            if (uit ? !veld.weglaten() : veld.verplicht()) {
                verplicht.add(deel.getName());
            }
        }
        if (uit && metAdres) {
            velden.put("_expand", Map.of("type", "object"));
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", velden);
        if (!verplicht.isEmpty()) {
            schema.put("required", verplicht);
        }
        return schema;
    }

    private Map<String, Object> veld(Veld veld, Type type, boolean uit) {
        var schema = new LinkedHashMap<>(type(veld, type, uit));
        if (schema.containsKey("$ref")) {
            schema = new LinkedHashMap<>(Map.of("allOf", List.of(Map.copyOf(schema))));
        }
        if (!veld.value().isEmpty()) {
            schema.put("description", veld.value());
        }
        boolean lijst = type instanceof ParameterizedType p && p.getRawType() == List.class;
        if (veld.nul() || uit && !lijst && !alsTekst(type)) {
            schema.put("nullable", true);
        }
        return schema;
    }

    /// What is absent is shown as an empty text.
    private static boolean alsTekst(Type type) {
        return type == String.class
                || type == UUID.class
                || type == Link.class
                || type == Naamlink.class
                || type instanceof Class<?> c && c.isEnum();
    }

    private Map<String, Object> type(Veld veld, Type generiek, boolean uit) {
        var type = (Class<?>) (generiek instanceof ParameterizedType p ? p.getRawType() : generiek);
        if (type == List.class) {
            var binnen = ((ParameterizedType) generiek).getActualTypeArguments()[0];
            return Map.of("type", "array", "items", type(veld, binnen, uit));
        }
        if (EENVOUDIG.containsKey(type)) {
            return EENVOUDIG.get(type);
        }
        if (type.isEnum()) {
            var namen = new ArrayList<>(Arrays.stream(type.getEnumConstants())
                    .map(w -> Benoemd.naam((Enum<?>) w))
                    .toList());
            namen.add("");
            return Map.of("type", "string", "enum", namen);
        }
        if (type == UUID.class || type == Link.class) {
            return Map.of("type", "string", "maxLength", veld.max() == 0 ? 1_000 : veld.max());
        }
        if (type == Onderadres.class) {
            return Map.of("type", "string", "format", uit ? "uri" : "byte");
        }
        if (type == Naamlink.class) {
            return Map.of("type", "string", "maxLength", 1_000);
        }
        if (type.isRecord()) {
            return uit ? uit(type, false) : in(type);
        }
        return veld.max() == 0 ? Map.of("type", "string") : Map.of("type", "string", "maxLength", veld.max());
    }
}
