package nl.poort.techniek;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The one exception for "not allowed" or "not right": shown to the person and to the API as it stands.
///
/// Anything else that is thrown is a bug and becomes a 500. `code` is stable and machine readable, the message is one
/// plain Dutch sentence; `velden` holds every field error at once.
public final class Weigering extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, String> velden;

    public Weigering(String code, String zin) {
        this(code, zin, Map.of());
    }

    public Weigering(String code, String zin, Map<String, String> velden) {
        super(zin, null, false, false);
        this.code = code;
        this.velden = new LinkedHashMap<>(velden);
    }

    /// The thing does not exist, or not for this actor: the two are told apart nowhere (F1, F17).
    public static Weigering onbekend(String ding) {
        return new Weigering("niet-gevonden", ding + " is niet gevonden");
    }

    public String code() {
        return code;
    }

    /// Field name to sentence, in the order of the form; empty when the whole is refused.
    public Map<String, String> velden() {
        return velden == null ? Map.of() : velden;
    }

    public List<String> zinnen() {
        return velden().isEmpty() ? List.of(getMessage()) : List.copyOf(velden().values());
    }
}
