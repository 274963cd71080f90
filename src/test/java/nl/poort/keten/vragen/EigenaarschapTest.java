package nl.poort.keten.vragen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Each piece of work has one owner, and only who it lies with, or who directs it there, gives it away.
class EigenaarschapTest {
    private final Ketenproef proef = new Ketenproef();

    @AfterEach
    void close() {
        proef.close();
    }

    @Test
    void werk_van_een_ander_team_is_niet_te_verdelen_en_niet_weg_te_geven() {
        var v = proef.terugbelverzoek(Terugbelwens.van(proef.bouwen.id(), "Bel de klant", null));
        var o = stap(v);
        var vreemd = proef.medewerkers.voegToe(
                Ketenproef.SYSTEEM,
                proef.iplo.organisatie(),
                new Medewerkergegevens(
                        "Leo",
                        "leo@example.nl",
                        null,
                        java.util.Set.of(Rol.TEAMLEIDER),
                        java.util.Set.of(proef.iplo.id())));
        List<Runnable> pogingen = List.of(
                () -> proef.overdrachten.toewijzen(vreemd, o.id(), vreemd.id()),
                () -> proef.overdrachten.aanbieden(vreemd, v.id(), proef.door(proef.iplo)),
                () -> proef.overdrachten.intrekken(vreemd, o.id(), "weg ermee"),
                () -> proef.overdrachten.toewijzen(proef.leider, o.id(), vreemd.id()),
                () -> proef.terugbellen.verleggen(proef.leider, v.id(), proef.bouwen.id(), vreemd.id(), "omdat"),
                () -> proef.terugbellen.verleggen(proef.leider, v.id(), proef.kcc.id(), vreemd.id(), "omdat"),
                () -> proef.terugbellen.doorzetten(vreemd, v.id(), Terugbelwens.van(proef.iplo.id(), "Bel", null)));
        assertThat(pogingen).allSatisfy(p -> assertThatThrownBy(p::run).isInstanceOf(Weigering.class));
        assertThat(stap(v)).as("er is niets veranderd").isEqualTo(o);
    }

    @Test
    void vijftig_mensen_nemen_uit_een_lijst_en_elk_verzoek_heeft_een_eigenaar() throws Exception {
        var vragen = IntStream.range(0, 4)
                .mapToObj(i -> proef.terugbelverzoek(Terugbelwens.van(proef.bouwen.id(), "Bel de klant", null)))
                .toList();
        var mensen = IntStream.range(0, 50).mapToObj(this::mens).toList();
        var start = new CountDownLatch(1);
        List<Future<Long>> gelukt;
        // no more at the same moment than the pool has connections: who waits longer is refused for another reason
        try (var draden = Executors.newFixedThreadPool(8)) {
            gelukt = mensen.stream()
                    .map(m -> draden.submit(() -> {
                        start.await();
                        return vragen.stream().filter(v -> neem(m, v)).count();
                    }))
                    .toList();
            start.countDown();
        }
        long genomen = 0;
        for (var f : gelukt) {
            genomen += f.get();
        }
        assertThat(genomen).isEqualTo(4);
        assertThat(vragen).allSatisfy(v -> assertThat(stap(v).aangenomenDoor()).isNotNull());
    }

    private boolean neem(Medewerker m, Vraag v) {
        try {
            proef.overdrachten.aannemen(m, stap(v).id());
            return true;
        } catch (Weigering w) {
            assertThat(w).hasMessageContaining("heeft dit al aangenomen");
            return false;
        }
    }

    private Medewerker mens(int i) {
        return new Medewerker(
                UUID.nameUUIDFromBytes(("mens " + i).getBytes()),
                proef.bouwen.organisatie(),
                "Mens " + i,
                "mens" + i + "@example.nl",
                null,
                java.util.Set.of(Rol.SPECIALIST),
                java.util.Set.of(proef.bouwen.id()));
    }

    /// The step of who must call.
    private Overdracht stap(Vraag v) {
        var t = proef.terugbellen.find(Ketenproef.SYSTEEM, v.id()).orElseThrow();
        return proef.vragen.weg(Ketenproef.SYSTEEM, v.id()).find(t.overdracht()).orElseThrow();
    }
}
