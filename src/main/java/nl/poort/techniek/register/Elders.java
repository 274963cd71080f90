package nl.poort.techniek.register;

import java.util.Map;
import java.util.Optional;

/// Looks at an address elsewhere. Never called in a transaction.
@FunctionalInterface
public interface Elders {
    /// The fields of what stands there, or empty when nothing does or it may not be asked.
    Optional<Map<String, Object>> haal(Link adres);
}
