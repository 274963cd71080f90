package nl.poort.web.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.poort.registers.autorisatie.Autorisatie;
import nl.poort.registers.autorisatie.Component;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;

/// The rights of an application on one component that allow the same, as a person sees them: one line. The standard
/// keeps them apart per type.
///
/// @param tot null = no level was given
public record Rechtregel(Component component, List<String> scopes, Vertrouwelijkheidaanduiding tot, List<Doel> doelen) {

    private record Gelijk(Component component, List<String> scopes, Vertrouwelijkheidaanduiding tot) {}

    /// In the order in which they were given.
    static List<Rechtregel> van(List<Autorisatie> rechten) {
        var regels = new LinkedHashMap<Gelijk, List<Doel>>();
        for (var a : rechten) {
            var gelijk = new Gelijk(
                    a.component(), gesorteerd(a.component(), a.scopes()), a.maxVertrouwelijkheidaanduiding());
            var doelen = regels.computeIfAbsent(gelijk, g -> new ArrayList<>());
            Doel.van(a).filter(d -> !doelen.contains(d)).ifPresent(doelen::add);
        }
        return regels.entrySet().stream()
                .map(e -> new Rechtregel(
                        e.getKey().component(), e.getKey().scopes(), e.getKey().tot(), List.copyOf(e.getValue())))
                .toList();
    }

    /// From reading to removing; what we do not know comes last.
    private static List<String> gesorteerd(Component component, List<String> scopes) {
        var volgorde = component.scopes();
        return scopes.stream()
                .distinct()
                .sorted(Comparator.comparingInt((String s) -> volgorde.contains(s) ? volgorde.indexOf(s) : 99)
                        .thenComparing(s -> s))
                .toList();
    }

    /// As the standard keeps it.
    Stream<Autorisatie> autorisaties() {
        return doelen.isEmpty() ? Stream.of(autorisatie(null)) : doelen.stream().map(this::autorisatie);
    }

    private Autorisatie autorisatie(Doel doel) {
        UUID versie = doel == null ? null : doel.versie();
        return new Autorisatie(
                component,
                scopes,
                component == Component.ZRC ? versie : null,
                component == Component.DRC ? versie : null,
                component == Component.BRC ? versie : null,
                tot,
                doel == null ? null : doel.catalogus(),
                doel == null ? null : doel.naam());
    }
}
