package nl.poort.techniek.db;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.poort.techniek.Weigering;

/// The places before the connections of the pool: when all are taken the next one goes to the next organisation in
/// turn, and within it to the next person or program (H3, H7).
///
/// While there is room everybody goes on at once; but one person or program never has more than a quarter of the
/// places. Whoever asks for more waits behind itself, and is refused in words when its own row gets too long.
final class Plaatsen {
    private static final Duration GEDULD = Duration.ofSeconds(10);
    /// How many transactions of one person or program may wait.
    private static final int IN_DE_RIJ = 64;

    private final Duration geduld;
    private final int perPersoon;
    private final SequencedMap<UUID, SequencedMap<UUID, Deque<Wachter>>> rijen = new LinkedHashMap<>();
    private final Map<UUID, Integer> bezet = new HashMap<>();
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
        this.perPersoon = Math.max(2, aantal / 4);
        this.geduld = geduld;
    }

    <T> T binnen(Actor wie, Supplier<T> werk) {
        var persoon = wie.id() == null ? Actor.NOBODY : wie.id();
        neem(wie.organisation() == null ? Actor.NOBODY : wie.organisation(), persoon);
        try {
            return werk.get();
        } finally {
            synchronized (rijen) {
                vrij++;
                bezet.computeIfPresent(persoon, (_, n) -> n == 1 ? null : n - 1);
                verdeel();
            }
        }
    }

    private void neem(UUID organisatie, UUID persoon) {
        var wachter = new Wachter();
        synchronized (rijen) {
            var vanOrganisatie = rijen.computeIfAbsent(organisatie, o -> new LinkedHashMap<>());
            var rij = vanOrganisatie.computeIfAbsent(persoon, p -> new ArrayDeque<>());
            if (!persoon.equals(Actor.NOBODY) && rij.size() >= IN_DE_RIJ) {
                throw new Weigering(
                        "te-vaak", "Er lopen te veel verzoeken van u tegelijk. Wacht even en probeer het dan opnieuw.");
            }
            rij.add(wachter);
            verdeel();
            if (wachter.binnen) {
                return;
            }
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

    private void verdeel() {
        while (vrij > 0) {
            var volgende = kies();
            if (volgende == null) {
                return;
            }
            vrij--;
            volgende.binnen = true;
            volgende.mag.countDown();
        }
    }

    /// The first of the first organisation with somebody who may; both go to the end of their row.
    private Wachter kies() {
        for (var organisatie : rijen.entrySet()) {
            for (var persoon : organisatie.getValue().entrySet()) {
                if (mag(persoon.getKey())) {
                    bezet.merge(persoon.getKey(), 1, Integer::sum);
                    var wachter = persoon.getValue().poll();
                    achteraan(organisatie.getValue(), persoon.getKey(), persoon.getValue()::isEmpty);
                    achteraan(rijen, organisatie.getKey(), organisatie.getValue()::isEmpty);
                    return wachter;
                }
            }
        }
        return null;
    }

    /// The program itself and people without an account are not one person.
    private boolean mag(UUID persoon) {
        return persoon.equals(Actor.NOBODY) || bezet.getOrDefault(persoon, 0) < perPersoon;
    }

    private static <K, V> void achteraan(SequencedMap<K, V> rijen, K wie, BooleanSupplier leeg) {
        var rij = rijen.remove(wie);
        if (!leeg.getAsBoolean()) {
            rijen.putLast(wie, rij);
        }
    }
}
