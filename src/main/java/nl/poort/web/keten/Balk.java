package nl.poort.web.keten;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Weg;

/// One step as a bar in the whole time of a Vraag, in thousandths. Pure.
///
/// @param wachten until somebody took it on
/// @param inHand from then until it was done
/// @param verderop the parts of that in which a further link had it
public record Balk(Stuk wachten, Stuk inHand, List<Stuk> verderop) {

    /// @param breed at least a sliver, so that a short time is seen
    public record Stuk(long van, long breed) {}

    static Balk van(Weg weg, Overdracht o, Instant begin, Instant einde) {
        long heel = Math.max(1, Duration.between(begin, einde).toSeconds());
        var klaar = klaar(o, einde);
        var aangenomen = o.aangenomenOp() == null ? klaar : o.aangenomenOp();
        var verderop = weg.kinderen(o).stream()
                .map(k -> stuk(begin, heel, k.aangebodenOp(), klaar(k, einde)))
                .toList();
        return new Balk(
                stuk(begin, heel, o.aangebodenOp(), aangenomen), stuk(begin, heel, aangenomen, klaar), verderop);
    }

    private static Instant klaar(Overdracht o, Instant einde) {
        return o.beantwoordOp() != null ? o.beantwoordOp() : o.afgerondOp() != null ? o.afgerondOp() : einde;
    }

    private static Stuk stuk(Instant begin, long heel, Instant van, Instant tot) {
        long links = Math.clamp(Duration.between(begin, van).toSeconds() * 1000 / heel, 0, 1000);
        long rechts = Math.clamp(Duration.between(begin, tot).toSeconds() * 1000 / heel, links, 1000);
        return new Stuk(links, rechts == links && tot.isAfter(van) ? 2 : rechts - links);
    }
}
