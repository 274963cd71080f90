package nl.poort.keten.vragen;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Where the time of one step went, by the clock on the wall. Pure.
///
/// @param wachttijd from the offer until somebody accepted it (or until it ended without that)
/// @param werktijd in own hands
/// @param elders while a link further on had it
public record Doorlooptijd(
        UUID overdracht, UUID team, String schakel, Duration wachttijd, Duration werktijd, Duration elders) {

    static Doorlooptijd van(Overdracht o, List<Overdracht> kinderen, Instant nu) {
        var einde = einde(o, nu);
        var begin = o.aangenomenOp() == null ? einde : o.aangenomenOp();
        var elders = Duration.ZERO;
        var tot = begin;
        // two links may have had it at the same time: that time counts once
        for (var kind : kinderen.stream()
                .sorted(Comparator.comparing(Overdracht::aangebodenOp))
                .toList()) {
            var van = laatste(kind.aangebodenOp(), tot);
            var klaar = eerste(einde(kind, nu), einde);
            if (klaar.isAfter(van)) {
                elders = elders.plus(Duration.between(van, klaar));
                tot = klaar;
            }
        }
        return new Doorlooptijd(
                o.id(),
                o.naarTeam(),
                o.schakel(),
                Duration.between(o.aangebodenOp(), begin),
                Duration.between(begin, einde).minus(elders),
                elders);
    }

    private static Instant einde(Overdracht o, Instant nu) {
        return o.beantwoordOp() != null ? o.beantwoordOp() : o.afgerondOp() != null ? o.afgerondOp() : nu;
    }

    private static Instant laatste(Instant een, Instant ander) {
        return een.isAfter(ander) ? een : ander;
    }

    private static Instant eerste(Instant een, Instant ander) {
        return een.isBefore(ander) ? een : ander;
    }
}
