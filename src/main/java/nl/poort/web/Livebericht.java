package nl.poort.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What the screens are told: which thing, and for which organisations. It holds no personal data, and no id of a
/// thing.
///
/// @param organisaties empty = everybody
/// @param mensen only for the screens of these people; empty = for those of the organisations
record Livebericht(String ding, Set<UUID> organisaties, Set<UUID> mensen) {
    private static final int PER_BERICHT = 6_000;
    private static final String MENSEN = ">";

    Livebericht(String ding, Set<UUID> organisaties) {
        this(ding, organisaties, Set.of());
    }

    /// Together: a thing that once concerns everybody concerns everybody.
    static List<Livebericht> van(List<String> dingen, List<Set<UUID>> voorWie) {
        var samen = new LinkedHashMap<String, Set<UUID>>();
        for (int i = 0; i < dingen.size(); i++) {
            var nieuw = voorWie.get(i);
            samen.merge(dingen.get(i), nieuw, (een, ander) -> {
                if (een.isEmpty() || ander.isEmpty()) {
                    return Set.of();
                }
                var beide = new HashSet<>(een);
                beide.addAll(ander);
                return beide;
            });
        }
        return samen.entrySet().stream()
                .map(e -> new Livebericht(e.getKey(), Set.copyOf(e.getValue())))
                .toList();
    }

    /// The organisations of a root, and that of who did it; of a root nobody knows, everybody.
    static Set<UUID> met(Set<UUID> betrokken, UUID wie) {
        if (betrokken.isEmpty() || wie == null) {
            return betrokken;
        }
        var samen = new HashSet<>(betrokken);
        samen.add(wie);
        return samen;
    }

    /// As lines `thing organisation,organisation`, the first line says who sends; in pieces that fit in a notification.
    static List<String> schrijf(String afzender, List<Livebericht> berichten) {
        var stukken = new ArrayList<String>();
        var stuk = new StringBuilder(afzender);
        for (var bericht : berichten) {
            var regel = bericht.regel();
            if (stuk.length() + regel.length() > PER_BERICHT) {
                stukken.add(stuk.toString());
                stuk = new StringBuilder(afzender);
            }
            stuk.append('\n').append(regel);
        }
        stukken.add(stuk.toString());
        return stukken;
    }

    private String regel() {
        if (!mensen.isEmpty()) {
            return ding + " " + MENSEN + mensen.stream().map(UUID::toString).collect(Collectors.joining(","));
        }
        var wie = organisaties.stream().map(UUID::toString).collect(Collectors.joining(","));
        return ding + " " + (wie.length() > PER_BERICHT / 2 ? "" : wie);
    }

    static List<Livebericht> lees(String tekst) {
        return tekst.lines()
                .skip(1)
                .map(regel -> regel.split(" ", 2))
                .map(delen -> delen[1].startsWith(MENSEN)
                        ? new Livebericht(delen[0], Set.of(), ids(delen[1].substring(1)))
                        : new Livebericht(delen[0], ids(delen[1])))
                .toList();
    }

    private static Set<UUID> ids(String tekst) {
        return tekst.isEmpty()
                ? Set.of()
                : List.of(tekst.split(",")).stream().map(UUID::fromString).collect(Collectors.toSet());
    }
}
