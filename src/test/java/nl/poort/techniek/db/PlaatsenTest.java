package nl.poort.techniek.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.Test;

/// H3, H7: one organisation, or one program, that asks too much has its share and no more.
class PlaatsenTest {
    private static final UUID VEEL = UUID.randomUUID();
    private static final UUID WEINIG = UUID.randomUUID();

    private final List<String> volgorde = Collections.synchronizedList(new ArrayList<>());
    private final List<Thread> draden = new ArrayList<>();

    @Test
    void wie_weinig_vraagt_wacht_niet_op_de_hele_rij_van_een_ander() throws InterruptedException {
        var plaatsen = new Plaatsen(1, Duration.ofMinutes(5));
        var los = bezet(plaatsen);
        var druk = wie(VEEL);
        for (int i = 0; i < 40; i++) {
            start(plaatsen, druk, "druk");
        }
        start(plaatsen, wie(VEEL), "collega");
        start(plaatsen, wie(WEINIG), "ander");
        los.countDown();
        for (var draad : draden) {
            draad.join();
        }
        assertThat(volgorde).hasSize(42);
        assertThat(volgorde.indexOf("ander")).as("de tweede organisatie").isEqualTo(1);
        assertThat(volgorde.indexOf("collega")).as("de tweede van de eerste").isEqualTo(2);
    }

    @Test
    void wie_een_te_lange_rij_maakt_wordt_geweigerd() throws InterruptedException {
        var plaatsen = new Plaatsen(1, Duration.ofMinutes(5));
        var los = bezet(plaatsen);
        var druk = wie(VEEL);
        for (int i = 0; i < 64; i++) {
            start(plaatsen, druk, "druk");
        }
        assertThat(geweigerd(plaatsen, druk)).isEqualTo("te-vaak");
        start(plaatsen, wie(VEEL), "collega");
        los.countDown();
        for (var draad : draden) {
            draad.join();
        }
        assertThat(volgorde).hasSize(65).contains("collega");
    }

    @Test
    void een_programma_heeft_nooit_meer_dan_een_kwart_van_de_plaatsen() throws InterruptedException {
        var plaatsen = new Plaatsen(8, Duration.ofMinutes(5));
        var druk = wie(VEEL);
        var eerste = bezet(plaatsen, druk);
        var tweede = bezet(plaatsen, druk);
        start(plaatsen, druk, "druk");
        assertThat(plaatsen.binnen(wie(VEEL), () -> volgorde.size()))
                .as("een collega gaat door")
                .isZero();
        eerste.countDown();
        tweede.countDown();
        for (var draad : draden) {
            draad.join();
        }
        assertThat(volgorde).containsExactly("druk");
    }

    @Test
    void wie_te_lang_wacht_hoort_dat_en_laat_niets_achter() throws InterruptedException {
        var plaatsen = new Plaatsen(1, Duration.ofMillis(50));
        var los = bezet(plaatsen);
        assertThat(geweigerd(plaatsen, wie(VEEL))).isEqualTo("te-druk");
        los.countDown();
        draden.getFirst().join();
        assertThat(plaatsen.binnen(wie(VEEL), () -> "verder")).isEqualTo("verder");
    }

    @Test
    void er_zijn_nooit_meer_binnen_dan_er_plaatsen_zijn_en_niemand_blijft_achter() throws InterruptedException {
        var plaatsen = new Plaatsen(3, Duration.ofMinutes(5));
        var binnen = new AtomicInteger();
        var meest = new AtomicInteger();
        var gedaan = new AtomicInteger();
        var mensen = List.of(wie(VEEL), wie(VEEL), wie(WEINIG), wie(UUID.randomUUID()), Actor.system("taak"));
        for (int i = 0; i < 200; i++) {
            var wie = mensen.get(new Random(i).nextInt(mensen.size()));
            draden.add(Thread.startVirtualThread(() -> {
                plaatsen.binnen(wie, () -> {
                    meest.accumulateAndGet(binnen.incrementAndGet(), Math::max);
                    Thread.yield();
                    return binnen.decrementAndGet();
                });
                gedaan.incrementAndGet();
            }));
        }
        for (var draad : draden) {
            draad.join();
        }
        assertThat(meest.get()).isLessThanOrEqualTo(3);
        assertThat(gedaan.get()).isEqualTo(200);
    }

    private static Actor wie(UUID organisatie) {
        return new Actor(UUID.randomUUID(), "Proef", organisatie, "proef");
    }

    private static String geweigerd(Plaatsen plaatsen, Actor wie) {
        return catchThrowableOfType(Weigering.class, () -> plaatsen.binnen(wie, () -> ""))
                .code();
    }

    private CountDownLatch bezet(Plaatsen plaatsen) throws InterruptedException {
        return bezet(plaatsen, Actor.system("bezet"));
    }

    private CountDownLatch bezet(Plaatsen plaatsen, Actor wie) throws InterruptedException {
        var los = new CountDownLatch(1);
        var bezig = new CountDownLatch(1);
        draden.add(Thread.startVirtualThread(() -> plaatsen.binnen(wie, () -> {
            bezig.countDown();
            try {
                los.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return null;
        })));
        bezig.await();
        return los;
    }

    /// Stands in the row when this comes back.
    private void start(Plaatsen plaatsen, Actor wie, String naam) throws InterruptedException {
        var draad = Thread.startVirtualThread(() -> plaatsen.binnen(wie, () -> volgorde.add(naam)));
        draden.add(draad);
        while (draad.getState() != Thread.State.TIMED_WAITING) {
            Thread.sleep(1);
        }
    }
}
