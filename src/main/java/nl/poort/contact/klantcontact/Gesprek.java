package nl.poort.contact.klantcontact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// What was said at the desk, before it is decided how it goes on.
///
/// @param kanaal code of a [Kanaal]
/// @param eigenWoorden the customer's own words, kept as they are
/// @param onderwerp a few words for the list; null = none
/// @param context what came along: error code, check session, by name
/// @param kenmerk a known number the customer named; null = a new one is reserved
/// @param contactschakel the team that keeps the contact with the customer
/// @param vervolgOp the earlier contact this goes on with, or null
/// @param namens for whom the customer speaks (S0-10); null when for oneself
/// @param loopt what it was at the desk until now; null when it is written down afterwards
public record Gesprek(
        String kanaal,
        Klant klant,
        String eigenWoorden,
        String onderwerp,
        Map<String, String> context,
        String kenmerk,
        UUID contactschakel,
        UUID vervolgOp,
        Klant namens,
        LopendContact loopt) {

    public Gesprek {
        context = context == null ? Map.of() : context;
    }

    /// Written down afterwards, or not at the desk.
    public Gesprek(
            String kanaal,
            Klant klant,
            String eigenWoorden,
            String onderwerp,
            Map<String, String> context,
            String kenmerk,
            UUID contactschakel,
            UUID vervolgOp,
            Klant namens) {
        this(kanaal, klant, eigenWoorden, onderwerp, context, kenmerk, contactschakel, vervolgOp, namens, null);
    }

    Gesprek met(String naam, String waarde) {
        var meer = new LinkedHashMap<>(context);
        meer.put(naam, waarde);
        return new Gesprek(
                kanaal, klant, eigenWoorden, onderwerp, meer, kenmerk, contactschakel, vervolgOp, namens, loopt);
    }
}
