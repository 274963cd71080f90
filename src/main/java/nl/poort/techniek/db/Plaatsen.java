package nl.poort.techniek.db;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.poort.techniek.Weigering;

/// The places before the connections of the pool: when all are taken the next one goes to the next organisation in
/// turn, and within it to the next person or program (H3, H7).
///
/// While there is room everybody goes on at once. Whoever asks for more than its share waits behind itself, and is
/// refused in words when its own row gets too long.
final class Plaatsen {
    private static final Duration GEDULD = Duration.ofSeconds(10);
    /// How many transactions of one person or program may wait.
    private static final int IN_DE_RIJ = 64;

    private final Duration geduld;
    private final SequencedMap<UUID, SequencedMap<UUID, Deque<Wachter>>> rijen = new LinkedHashMap<>();
    private int vrij;

    private static final class Wachter {
        private final CountDownLatch mag = new CountDownLatch(1);
        private boolean binnen;
    }

    Plaatsen(int aantal) {
        this(aantal, GEDULD);
    }

    Plaatsen(int aantal, Duration geduld) {
        this.vrij = aantal;
        this.geduld = geduld;
    }

    <T> T binnen(Actor wie, Supplier<T> werk) {
        neem(wie);
        try {
            return werk.get();
        } finally {
            volgende();
        }
    }

    private void neem(Actor wie) {
        var organisatie = wie.organisation() == null ? Actor.NOBODY : wie.organisation();
        var wachter = new Wachter();
        synchronized (rijen) {
            if (vrij > 0) {
                vrij--;
                return;
            }
            var rij = rijen.computeIfAbsent(organisatie, o -> new LinkedHashMap<>())
                    .computeIfAbsent(wie.id() == null ? Actor.NOBODY : wie.id(), i -> new ArrayDeque<>());
            // the program itself and people without an account are not one person
            if (wie.id() != null && rij.size() >= IN_DE_RIJ) {
                throw new Weigering(
                        "te-vaak", "Er lopen te veel verzoeken van u tegelijk. Wacht even en probeer het dan opnieuw.");
            }
            rij.add(wachter);
        }
        boolean onderbroken = wacht(wachter);
        synchronized (rijen) {
            if (!wachter.binnen) {
                verlaat(organisatie, wachter);
                throw new Weigering("te-druk", "Het is nu te druk. Er is niets veranderd. Probeer het zo opnieuw.");
            }
        }
        if (onderbroken) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean wacht(Wachter wachter) {
        try {
            wachter.mag.await(geduld.toMillis(), TimeUnit.MILLISECONDS);
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }

    private void verlaat(UUID organisatie, Wachter wachter) {
        var vanOrganisatie = rijen.getOrDefault(organisatie, new LinkedHashMap<>());
        vanOrganisatie.values().forEach(rij -> rij.remove(wachter));
        vanOrganisatie.values().removeIf(Deque::isEmpty);
        if (vanOrganisatie.isEmpty()) {
            rijen.remove(organisatie);
        }
    }

    private void volgende() {
        synchronized (rijen) {
            if (rijen.isEmpty()) {
                vrij++;
                return;
            }
            var organisatie = rijen.pollFirstEntry();
            var persoon = organisatie.getValue().pollFirstEntry();
            var wachter = persoon.getValue().poll();
            achteraan(organisatie.getValue(), persoon, persoon.getValue().isEmpty());
            achteraan(rijen, organisatie, organisatie.getValue().isEmpty());
            wachter.binnen = true;
            wachter.mag.countDown();
        }
    }

    private static <K, V> void achteraan(SequencedMap<K, V> rijen, Map.Entry<K, V> rij, boolean leeg) {
        if (!leeg) {
            rijen.putLast(rij.getKey(), rij.getValue());
        }
    }
}
