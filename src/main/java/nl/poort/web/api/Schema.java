package nl.poort.web.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// The JSON schema (OpenAPI 3.0) of a record, and an example of it.
final class Schema {
    private static final String ID = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";

    private Schema() {}

    /// How a value of a closed set looks outside: `INFO_GEVRAAGD` is `info_gevraagd`; one with a name of its own shows
    /// that.
    static String naam(Enum<?> waarde) {
        return waarde instanceof Meldsoort m ? m.soort() : waarde.name().toLowerCase(Locale.ROOT);
    }

    static List<String> namen(Class<?> soort) {
        return Arrays.stream(soort.getEnumConstants())
                .map(w -> naam((Enum<?>) w))
                .toList();
    }

    static String titel(Class<?> soort) {
        return soort.getSimpleName().replaceAll("Json$", "");
    }

    static String verwijzing(Class<?> soort) {
        return "#/components/schemas/" + titel(soort);
    }

    /// This record and every record in it, by name.
    static void verzamel(Class<?> soort, Map<String, Object> schemas) {
        if (schemas.containsKey(titel(soort))) {
            return;
        }
        schemas.put(titel(soort), Map.of());
        schemas.put(titel(soort), van(soort));
        for (var deel : soort.getRecordComponents()) {
            var binnen = deel.getType() == List.class ? (Class<?>) inhoud(deel.getGenericType()) : deel.getType();
            if (binnen.isRecord()) {
                verzamel(binnen, schemas);
            }
        }
    }

    private static Map<String, Object> van(Class<?> soort) {
        var velden = new LinkedHashMap<String, Object>();
        var verplicht = new ArrayList<String>();
        for (var deel : soort.getRecordComponents()) {
            var veld = deel.getAnnotation(Veld.class);
            velden.put(deel.getName(), veld(deel, veld));
            if (veld.verplicht()) {
                verplicht.add(deel.getName());
            }
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        if (!verplicht.isEmpty()) {
            schema.put("required", verplicht);
        }
        schema.put("properties", velden);
        return schema;
    }

    private static Map<String, Object> veld(RecordComponent deel, Veld veld) {
        var type = deel.getType();
        if (type.isRecord()) {
            return Map.of("allOf", List.of(Map.of("$ref", verwijzing(type))), "description", veld.value());
        }
        var schema = new LinkedHashMap<>(type(deel.getGenericType(), veld));
        schema.put("description", veld.value());
        if (!"".equals(voorbeeld(deel))) {
            schema.put("example", voorbeeld(deel));
        }
        return schema;
    }

    private static Map<String, Object> type(Type generiek, Veld veld) {
        var type = (Class<?>) (generiek instanceof ParameterizedType p ? p.getRawType() : generiek);
        if (type == String.class) {
            return Map.of("type", "string", "minLength", veld.min(), "maxLength", veld.max());
        }
        if (type == UUID.class) {
            return Map.of("type", "string", "format", "uuid");
        }
        if (type == Instant.class) {
            return Map.of("type", "string", "format", "date-time");
        }
        if (type == int.class || type == Integer.class) {
            return Map.of("type", "integer", "format", "int32");
        }
        if (type == boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type.isEnum()) {
            return Map.of("type", "string", "enum", namen(type));
        }
        if (type == Map.class) {
            return Map.of("type", "object", "additionalProperties", Map.of("type", "string", "maxLength", veld.max()));
        }
        if (Collection.class.isAssignableFrom(type)) {
            var binnen = (Class<?>) inhoud(generiek);
            return Map.of(
                    "type",
                    "array",
                    "items",
                    binnen.isRecord() ? Map.of("$ref", verwijzing(binnen)) : type(binnen, veld));
        }
        throw new IllegalStateException("no schema for " + type);
    }

    private static Type inhoud(Type lijst) {
        return ((ParameterizedType) lijst).getActualTypeArguments()[0];
    }

    /// A whole example, from the examples of its fields.
    static Map<String, Object> voorbeeld(Class<?> soort) {
        var voorbeeld = new LinkedHashMap<String, Object>();
        for (var deel : soort.getRecordComponents()) {
            var waarde = deel.getType().isRecord() ? voorbeeld(deel.getType()) : voorbeeld(deel);
            if (!"".equals(waarde) && deel.getAnnotation(Veld.class).inVoorbeeld()) {
                voorbeeld.put(deel.getName(), waarde);
            }
        }
        return voorbeeld;
    }

    private static Object voorbeeld(RecordComponent deel) {
        var tekst = deel.getAnnotation(Veld.class).voorbeeld();
        var type = deel.getType();
        if (type == UUID.class) {
            return ID;
        }
        if (type == Instant.class) {
            return tekst.isEmpty() ? "2026-03-09T09:12:00Z" : tekst;
        }
        if (type == int.class || type == Integer.class) {
            return tekst.isEmpty() ? 1 : Integer.parseInt(tekst);
        }
        if (type == boolean.class) {
            return Boolean.parseBoolean(tekst);
        }
        if (type.isEnum()) {
            return tekst.isEmpty() ? namen(type).getFirst() : tekst;
        }
        if (type == Map.class) {
            return Map.of("foutcode", "LOC-404");
        }
        if (Collection.class.isAssignableFrom(type)) {
            var binnen = (Class<?>) inhoud(deel.getGenericType());
            if (binnen == UUID.class) {
                return List.of(ID);
            }
            return List.of(binnen.isRecord() ? voorbeeld(binnen) : namen(binnen).getFirst());
        }
        return tekst;
    }
}
