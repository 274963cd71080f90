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
    private final transient List<Veldfout> veldfouten;

    public Weigering(String code, String zin) {
        this(code, zin, Map.of());
    }

    public Weigering(String code, String zin, Map<String, String> velden) {
        super(zin, null, false, false);
        this.code = code;
        this.velden = new LinkedHashMap<>(velden);
        this.veldfouten = velden.entrySet().stream()
                .map(v -> new Veldfout(v.getKey(), "ongeldig", v.getValue()))
                .toList();
    }

    /// Wrong input whose every error has a code of its own, as the national standards ask (`invalid`, status 400).
    public Weigering(List<Veldfout> fouten) {
        super("Niet alle velden zijn goed ingevuld", null, false, false);
        this.code = "invalid";
        this.velden = new LinkedHashMap<>();
        fouten.forEach(f -> velden.putIfAbsent(f.naam(), f.zin()));
        this.veldfouten = List.copyOf(fouten);
    }

    public static Weigering veld(String naam, String code, String zin) {
        return new Weigering(List.of(new Veldfout(naam, code, zin)));
    }

    /// Not allowed, in the code of the national standards (status 403).
    public static Weigering geenToegang(String zin) {
        return new Weigering("permission_denied", zin);
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

    /// As [#velden], each with its code.
    public List<Veldfout> veldfouten() {
        return veldfouten == null ? List.of() : veldfouten;
    }

    public List<String> zinnen() {
        return velden().isEmpty() ? List.of(getMessage()) : List.copyOf(velden().values());
    }
}
