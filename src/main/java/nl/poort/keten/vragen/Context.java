package nl.poort.keten.vragen;

import java.util.LinkedHashMap;
import java.util.Map;

/// The facts that travel with a Vraag, by name (check session, rule version, answers so far, error code, legal
/// article).
/// A partner sees only the context of its own Overdracht (invariant 21); no BSN is ever put in it.
public record Context(Map<String, String> velden) {
    public static final Context LEEG = new Context(Map.of());

    public Context {
        velden = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(velden));
    }

    public String get(String naam) {
        return velden.getOrDefault(naam, "");
    }

    /// This context with the other's fields added.
    public Context met(Context ander) {
        var samen = new LinkedHashMap<>(velden);
        samen.putAll(ander.velden);
        return new Context(samen);
    }
}
