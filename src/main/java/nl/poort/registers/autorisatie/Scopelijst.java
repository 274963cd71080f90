package nl.poort.registers.autorisatie;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.techniek.Weigering;

/// Rights as a person types them: a list of scopes, for everything the organisation has. Pure.
public final class Scopelijst {
    private Scopelijst() {}

    /// @param catalogi of the organisation: a scope that is about types holds for all of them, up to the most secret
    /// @throws Weigering for a scope the standard does not know, and when a typed right has nothing to be about
    public static List<Autorisatie> rechten(List<String> scopes, List<UUID> catalogi) {
        Map<Component, Set<String>> per = new EnumMap<>(Component.class);
        for (var scope : scopes) {
            if (!scope.equals(Component.AUDITTRAILS)) {
                var component = Component.van(scope).orElseThrow(() -> onbekend(scope));
                per.computeIfAbsent(component, c -> new LinkedHashSet<>()).add(scope);
            }
        }
        if (scopes.contains(Component.AUDITTRAILS)) {
            per.forEach((component, namen) -> {
                if (component.isGetypeerd()) {
                    namen.add(Component.AUDITTRAILS);
                }
            });
        }
        var rechten = new ArrayList<Autorisatie>();
        per.forEach((component, namen) -> rechten.addAll(rechten(component, List.copyOf(namen), catalogi)));
        return rechten;
    }

    private static List<Autorisatie> rechten(Component component, List<String> scopes, List<UUID> catalogi) {
        if (!component.isGetypeerd()) {
            return List.of(new Autorisatie(component, scopes, null, null, null, null));
        }
        if (catalogi.isEmpty()) {
            throw new Weigering(
                    "geen-catalogus",
                    "Een recht op " + component.naam().toLowerCase(java.util.Locale.ROOT)
                            + " geldt voor de typen van een catalogus, en deze organisatie heeft nog geen catalogus."
                            + " Maak eerst een catalogus, of geef alle rechten.");
        }
        return catalogi.stream()
                .map(c -> new Autorisatie(
                        component, scopes, null, null, null, Vertrouwelijkheidaanduiding.ZEER_GEHEIM, c, null))
                .toList();
    }

    private static Weigering onbekend(String scope) {
        return new Weigering("scope-onbekend", "De standaard kent het recht '" + scope + "' niet.");
    }
}
