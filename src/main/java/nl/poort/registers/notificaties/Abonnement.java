package nl.poort.registers.notificaties;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.techniek.register.Veld;

/// Who wants to hear of what, and where (nrc-02).
///
/// @param auth the value of the header `Authorization` at delivery; never shown
/// @param vorm how messages look; the standard's own form when it is not given
public record Abonnement(
        UUID uuid,
        @Veld(verplicht = true, min = 1, max = 2_000) String callbackUrl,

        @Veld(verplicht = true, min = 1, max = 10_000, verborgen = true)
        String auth,

        @Veld(verplicht = true) List<Kanaalfilter> kanalen,
        @Veld(weglaten = true) Berichtvorm vorm) {

    /// @param filters a value of `*` lets everything through; nothing is kept as that, because the standard shows no
    ///     empty value
    public record Kanaalfilter(
            @Veld(verplicht = true, min = 1) String naam,
            @Veld Map<String, Object> filters) {
        public Kanaalfilter {
            filters = filters == null
                    ? Map.of()
                    : filters.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, f -> isLeeg(f.getValue()) ? "*" : f.getValue()));
        }

        private static boolean isLeeg(Object waarde) {
            return waarde == null || "".equals(waarde);
        }
    }
}
