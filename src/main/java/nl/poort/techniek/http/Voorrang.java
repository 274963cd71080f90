package nl.poort.techniek.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import nl.poort.techniek.Weigering;

/// Whoever has many requests at once lets others go first, before any work begins (H3, H7).
///
/// Alone everybody goes on, as many at once as the processor has use for. While others are at work, somebody with more
/// than a few in hand has one turn at a
/// time, in a pause of the others or a moment later. What takes long (a download, a live line) is in nobody's way.
public final class Voorrang {
    /// So many requests at once are ordinary.
    private static final int GEWOON = 4;
    /// More at once than this does not make anybody quicker, and whoever comes next would wait for all of them.
    private static final int ALLEEN = 8;
    private static final int IN_DE_RIJ = 64;
    private static final Duration VERS = Duration.ofMillis(250);
    private static final Duration LATEN_GAAN = Duration.ofMillis(40);
    private static final Duration GEDULD = Duration.ofSeconds(10);
    private static final Duration BEDENKTIJD = Duration.ofMillis(500);

    private final int deel;
    private final long vers;
    private final long latenGaan;
    private final Map<UUID, Rij> rijen = new HashMap<>();
    private final SequencedSet<Beurt> bezig = new LinkedHashSet<>();
    private UUID laatste;
    private long laatsteGezien;
    private long anderGezien;

    private static final class Rij {
        private final ReentrantLock deur = new ReentrantLock(true);
        private int wachtend;
        private int binnen;
    }

    /// One request at work; [#close] when its answer is there.
    public final class Beurt implements AutoCloseable {
        private final UUID wie;
        private final long begin = System.nanoTime();

        private Beurt(UUID wie) {
            this.wie = wie;
        }

        @Override
        public void close() {
            synchronized (rijen) {
                if (bezig.remove(this) && wie != null) {
                    rijen.get(wie).binnen--;
                    ruimOp(wie);
                }
                rijen.notifyAll();
            }
        }
    }

    public Voorrang() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), VERS, LATEN_GAAN);
    }

    /// @param deel how many turns at once somebody with many has, and so many others at work make it wait
    /// @param vers how long somebody counts as being here
    /// @param latenGaan how long somebody with many waits for a pause of the others
    Voorrang(int deel, Duration vers, Duration latenGaan) {
        this.deel = deel;
        this.vers = vers.toNanos();
        this.latenGaan = latenGaan.toNanos();
        this.laatsteGezien = System.nanoTime() - this.vers - 1;
        this.anderGezien = laatsteGezien;
    }

    /// Waits until this one may begin.
    ///
    /// @param wie a person or program; null for whoever is not known, who never waits
    public Beurt neem(UUID wie) {
        if (wie == null) {
            synchronized (rijen) {
                return begin(null);
            }
        }
        var rij = sluitAan(wie);
        try {
            eisBinnen(rij.deur.tryLock(GEDULD.toMillis(), TimeUnit.MILLISECONDS));
            try {
                return naDeAnderen(wie, rij);
            } finally {
                rij.deur.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw teDruk();
        } finally {
            synchronized (rijen) {
                rij.wachtend--;
                ruimOp(wie);
            }
        }
    }

    /// Whoever is refused hears it after a moment: one that asks again at once would keep everybody busy with refusing.
    private Rij sluitAan(UUID wie) {
        synchronized (rijen) {
            zie(wie);
            var rij = rijen.computeIfAbsent(wie, w -> new Rij());
            if (rij.wachtend < IN_DE_RIJ) {
                rij.wachtend++;
                return rij;
            }
        }
        try {
            Thread.sleep(BEDENKTIJD);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Weigering(
                "te-vaak", "Er lopen te veel verzoeken van u tegelijk. Wacht even en probeer het dan opnieuw.");
    }

    private Beurt naDeAnderen(UUID wie, Rij rij) throws InterruptedException {
        long sinds = System.nanoTime();
        synchronized (rijen) {
            while (!mag(wie, rij, sinds)) {
                rijen.wait(5);
            }
            rij.binnen++;
            return begin(wie);
        }
    }

    private boolean mag(UUID wie, Rij rij, long sinds) {
        long nu = System.nanoTime();
        int eigen = 0;
        int anderen = 0;
        for (var beurt : bezig.reversed()) {
            if (nu - beurt.begin > vers) {
                break;
            }
            if (wie.equals(beurt.wie)) {
                eigen++;
            } else {
                anderen++;
            }
        }
        if (rij.wachtend + eigen <= GEWOON || isAlleen(wie, nu) && eigen < ALLEEN * deel) {
            return true;
        }
        return eigen < deel && (anderen < deel || nu - sinds > latenGaan);
    }

    private Beurt begin(UUID wie) {
        zie(wie);
        var beurt = new Beurt(wie);
        bezig.add(beurt);
        return beurt;
    }

    private void zie(UUID wie) {
        long nu = System.nanoTime();
        if (!Objects.equals(wie, laatste)) {
            anderGezien = laatsteGezien;
            laatste = wie;
        }
        laatsteGezien = nu;
    }

    private boolean isAlleen(UUID wie, long nu) {
        return nu - (wie.equals(laatste) ? anderGezien : laatsteGezien) > vers;
    }

    private void ruimOp(UUID wie) {
        rijen.computeIfPresent(wie, (w, rij) -> rij.wachtend + rij.binnen == 0 ? null : rij);
    }

    private static void eisBinnen(boolean binnen) {
        if (!binnen) {
            throw teDruk();
        }
    }

    private static Weigering teDruk() {
        return new Weigering("te-druk", "Het is nu te druk. Er is niets veranderd. Probeer het zo opnieuw.");
    }
}
