package nl.poort.keten.vragen;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.poort.techniek.Weigering;

/// The facts that travel with a Vraag, by name (check session, rule version, answers so far, error code, legal
/// article).
/// A partner sees only the context of its own Overdracht (invariant 21); no BSN is ever put in it.
public record Context(Map<String, String> velden) {
    public static final Context LEEG = new Context(Map.of());

    /// The check in which the customer asked, such as a session of the Vergunningcheck: it goes on with the answer.
    public static final String SESSIE = "sessie";
    /// The code somebody was given whose address was not there, such as `AO-7KMP4W`.
    public static final String ADRESMELDING = "adresmelding";
    /// The number of the knowledge article that was at hand, such as `KA-12`.
    public static final String KENNISARTIKEL = "kennisartikel";
    /// In the result of a repair: what the cause was; it becomes the cause of the Vraag.
    public static final String OORZAAK = "oorzaak";

    /// In the result of an advice: whether it can be done (`ja`, `nee`).
    public static final String STREKKING = "strekking";
    /// Where it is about, as it was written down: a postcode, with a house number or the name of a place.
    public static final String PLAATS = "plaats";
    /// How old the person was about whom it is, on the day of the contact: routes may depend on it.
    public static final String LEEFTIJD = "leeftijd op de contactdatum";
    /// Whether independent support was offered and what the customer chose; a question about care cannot do without.
    public static final String CLIENTONDERSTEUNING = "onafhankelijke cliëntondersteuning";

    public Context {
        if (velden.keySet().stream().anyMatch(Context::isBsn)) {
            throw new Weigering("bsn-in-context", "Een burgerservicenummer gaat nooit mee met een vraag");
        }
        velden = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(velden));
    }

    private static boolean isBsn(String naam) {
        var klein = naam.toLowerCase(java.util.Locale.ROOT);
        return klein.contains("bsn") || klein.contains("burgerservice");
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
