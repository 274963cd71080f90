package nl.poort.loket.regels;

import java.util.List;
import java.util.Map;

/// What a rule file says about the answers so far.
public sealed interface Uitkomst {
    /// Questions that still matter are open.
    record Open() implements Uitkomst {}

    /// @param waarde text, truth, a list of texts, or a list of measures
    record Bepaald(Object waarde) implements Uitkomst {}

    /// Rules contradict each other for these answers.
    ///
    /// @param beslissing where
    record Tegenspraak(String beslissing) implements Uitkomst {}

    /// No rule says anything about these answers.
    record Geen() implements Uitkomst {}

    /// The value as a rule engine gives it: null when there is none.
    default Object waarde() {
        return this instanceof Bepaald(var waarde) ? waarde : null;
    }

    /// What a citizen hears: never nothing. A contradiction or a gap says: contact us.
    default List<Conclusie> conclusies() {
        return switch (this) {
            case Open o -> List.of();
            case Bepaald(List<?> lijst)
            when !lijst.isEmpty() ->
                lijst.stream()
                        .map(w -> Conclusie.find(w).orElse(Conclusie.NEEM_CONTACT_OP))
                        .distinct()
                        .toList();
            case Bepaald(var waarde) -> List.of(Conclusie.find(waarde).orElse(Conclusie.NEEM_CONTACT_OP));
            case Tegenspraak t -> List.of(Conclusie.NEEM_CONTACT_OP);
            case Geen g -> List.of(Conclusie.NEEM_CONTACT_OP);
        };
    }

    /// Whether all that a form asks for is there; only for requirements.
    default boolean isCompleet() {
        return Boolean.TRUE.equals(waarde());
    }

    /// The measures that must be taken, each with its articles.
    default List<Map<?, ?>> maatregelen() {
        return waarde() instanceof List<?> lijst
                ? lijst.stream()
                        .filter(m -> m instanceof Map)
                        .<Map<?, ?>>map(m -> (Map<?, ?>) m)
                        .toList()
                : List.of();
    }
}
