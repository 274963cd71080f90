package nl.poort.techniek.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poort.techniek.Records;

/// What somebody wants to change of one resource.
///
/// @param nieuw only the fields in `velden` mean something
/// @param velden the components that are to change; the others stay as they are at that moment
/// @param deels whether only some were sent (PATCH)
public record Wijziging<R extends Record>(UUID id, R nieuw, Set<String> velden, boolean deels) {
    public Wijziging {
        velden = Set.copyOf(velden);
    }

    /// @param gestuurd which fields were sent; when not only some were, all that can be set change
    public static <R extends Record> Wijziging<R> van(UUID id, R nieuw, Predicate<String> gestuurd, boolean deels) {
        var velden = Stream.of(nieuw.getClass().getRecordComponents())
                .filter(c -> c.isAnnotationPresent(Veld.class))
                .filter(c -> !c.getAnnotation(Veld.class).alleenLezen())
                .map(java.lang.reflect.RecordComponent::getName)
                .filter(naam -> !deels || gestuurd.test(naam))
                .collect(Collectors.toSet());
        return new Wijziging<>(id, nieuw, velden, deels);
    }

    /// As this one, and these fields too.
    public Wijziging<R> met(String... erbij) {
        var meer = new HashSet<>(velden);
        meer.addAll(Set.of(erbij));
        return new Wijziging<>(id, nieuw, meer, deels);
    }

    /// The row as it would become.
    R op(R oud) {
        var waarden = new ArrayList<>();
        velden.forEach(v -> {
            waarden.add(v);
            waarden.add(Records.get(nieuw, v));
        });
        return Records.with(oud, waarden.toArray());
    }
}
