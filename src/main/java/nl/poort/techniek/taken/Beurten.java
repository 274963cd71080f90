package nl.poort.techniek.taken;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Takes turns: everybody who waits gets at most [#IN_EEN_BEURT] done, then the next one, round and round.
///
/// Whoever has ten things waiting is helped in the first round, also when another has a hundred thousand. Where a
/// round was broken off the next call goes on, so that nobody is always the last.
///
/// @param <W> who waits: an organisation, or an organisation on a channel
public final class Beurten<W> {
    private static final int IN_EEN_BEURT = 10;

    private final Supplier<? extends Collection<W>> wieWacht;
    private final Predicate<W> doeEen;
    private final Deque<Beurt<W>> ronde = new ArrayDeque<>();

    /// @param over how much of the turn is left
    private record Beurt<W>(W wie, int over) {}

    /// @param wieWacht everybody with something to do now
    /// @param doeEen does one thing of this one; false when there is nothing (more)
    public Beurten(Supplier<? extends Collection<W>> wieWacht, Predicate<W> doeEen) {
        this.wieWacht = wieWacht;
        this.doeEen = doeEen;
    }

    /// Does at most so much, and stops when a whole round found nothing; returns how much.
    public int doe(int hoogstens) {
        int gedaan = 0;
        int voorDezeRonde = -1;
        while (gedaan < hoogstens) {
            var beurt = volgende();
            if (beurt == null) {
                if (voorDezeRonde == gedaan || !nieuweRonde()) {
                    return gedaan;
                }
                voorDezeRonde = gedaan;
                continue;
            }
            int over = beurt.over();
            while (over > 0 && gedaan < hoogstens && doeEen.test(beurt.wie())) {
                over--;
                gedaan++;
            }
            if (over > 0 && gedaan == hoogstens) {
                gaVerderMet(new Beurt<>(beurt.wie(), over));
            }
        }
        return gedaan;
    }

    private boolean nieuweRonde() {
        var wachtend = wieWacht.get();
        synchronized (ronde) {
            wachtend.forEach(wie -> ronde.add(new Beurt<>(wie, IN_EEN_BEURT)));
        }
        return !wachtend.isEmpty();
    }

    private void gaVerderMet(Beurt<W> beurt) {
        synchronized (ronde) {
            ronde.addFirst(beurt);
        }
    }

    private Beurt<W> volgende() {
        synchronized (ronde) {
            return ronde.poll();
        }
    }
}
