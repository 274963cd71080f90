package nl.poort.techniek.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.http.Voorrang.Beurt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// H3: a program with a hundred lines lets others with one line go first.
class VoorrangTest {
    private static final UUID VEEL = UUID.randomUUID();
    private static final UUID ANDER = UUID.randomUUID();

    /// Whoever was seen stays here, and nobody loses patience.
    private final Voorrang voorrang = new Voorrang(1, Duration.ofHours(1), Duration.ofHours(1));

    private final BlockingQueue<Beurt> binnen = new LinkedBlockingQueue<>();
    private final List<Thread> draden = new ArrayList<>();

    @AfterEach
    void iedereen_klaar() throws InterruptedException {
        for (var draad : draden) {
            draad.interrupt();
            draad.join();
        }
    }

    @Test
    void wie_veel_tegelijk_vraagt_wacht_tot_anderen_klaar_zijn_en_gaat_dan_een_voor_een() throws InterruptedException {
        try (var _ = voorrang.neem(ANDER)) {
            vier();
            vraag(10);
            allemaalInDeRij();
            sluit(4);
            assertThat(binnen.poll(60, TimeUnit.MILLISECONDS))
                    .as("een ander is bezig")
                    .isNull();
            voorrang.neem(ANDER).close();
            voorrang.neem(null).close();
        }
        var eerste = binnen.take();
        assertThat(binnen.poll(60, TimeUnit.MILLISECONDS)).as("een tegelijk").isNull();
        eerste.close();
        binnen.take().close();
    }

    @Test
    void een_paar_tegelijk_wacht_nooit_op_een_ander() throws InterruptedException {
        try (var _ = voorrang.neem(ANDER)) {
            vier();
        }
    }

    @Test
    void wie_alleen_is_gaat_met_acht_tegelijk_door() throws InterruptedException {
        vraag(16);
        for (int i = 0; i < 16; i++) {
            sluit(1);
        }
        vraag(12);
        var acht = new ArrayList<Beurt>();
        for (int i = 0; i < 8; i++) {
            acht.add(binnen.take());
        }
        assertThat(binnen.poll(60, TimeUnit.MILLISECONDS)).as("de negende").isNull();
        acht.forEach(Beurt::close);
        sluit(4);
    }

    @Test
    void wie_geen_pauze_van_anderen_treft_komt_toch_aan_de_beurt() throws InterruptedException {
        var kort = new Voorrang(1, Duration.ofHours(1), Duration.ofMillis(1));
        try (var _ = kort.neem(ANDER)) {
            for (int i = 0; i < 20; i++) {
                draden.add(Thread.startVirtualThread(() -> binnen.add(kort.neem(VEEL))));
            }
            for (int i = 0; i < 20; i++) {
                sluit(1);
            }
        }
    }

    @Test
    void wat_lang_duurt_staat_niemand_in_de_weg() throws InterruptedException {
        var meteenOud = new Voorrang(1, Duration.ZERO, Duration.ofHours(1));
        try (var _ = meteenOud.neem(ANDER)) {
            for (int i = 0; i < 20; i++) {
                draden.add(Thread.startVirtualThread(() -> binnen.add(meteenOud.neem(VEEL))));
            }
            sluit(20);
        }
    }

    @Test
    void wie_een_te_lange_rij_maakt_wordt_geweigerd_en_een_ander_niet() throws InterruptedException {
        try (var _ = voorrang.neem(ANDER)) {
            vier();
            vraag(64);
            allemaalInDeRij();
            assertThat(catchThrowableOfType(Weigering.class, () -> voorrang.neem(VEEL))
                            .code())
                    .isEqualTo("te-vaak");
            voorrang.neem(UUID.randomUUID()).close();
        }
    }

    private void vier() throws InterruptedException {
        vraag(4);
        while (binnen.size() < 4) {
            Thread.sleep(1);
        }
    }

    private void allemaalInDeRij() throws InterruptedException {
        for (var draad : draden) {
            while (draad.getState() != Thread.State.TERMINATED && draad.getState() != Thread.State.TIMED_WAITING) {
                Thread.sleep(1);
            }
        }
    }

    private void vraag(int aantal) {
        for (int i = 0; i < aantal; i++) {
            draden.add(Thread.startVirtualThread(() -> binnen.add(voorrang.neem(VEEL))));
        }
    }

    private void sluit(int aantal) throws InterruptedException {
        for (int i = 0; i < aantal; i++) {
            binnen.take().close();
        }
    }
}
