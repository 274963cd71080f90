package nl.poort.techniek.taken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import nl.poort.TestDatabase;
import nl.poort.techniek.bezorging.Bezorging;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Gebeurtenis;
import nl.poort.techniek.uitgaand.Uitgaand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// C17, H7: whoever has put little ready does not wait for whoever has put much ready.
class BeurtenTest {
    /// `-Dpoort.achterstand=100000` for the size of the scorecard.
    private static final int DIEP = Integer.getInteger("poort.achterstand", 300);

    private static TestDatabase test;
    private static final List<RijAangevuld> gehoord = Collections.synchronizedList(new ArrayList<>());
    private static volatile UUID hapert;

    record RijAangevuld(UUID root, UUID van, int nummer) implements Gebeurtenis {}

    @BeforeAll
    static void open() {
        test = TestDatabase.open();
        test.gebeurtenissen().after("rij", RijAangevuld.class, g -> {
            if (g.root().equals(hapert)) {
                throw new IllegalStateException("hapert");
            }
            gehoord.add(g);
        });
    }

    @AfterAll
    static void dicht() {
        test.close();
    }

    @Test
    void wie_weinig_heeft_is_in_de_eerste_ronden_klaar_hoeveel_een_ander_ook_heeft() {
        var toeval = new Random(17);
        for (int keer = 0; keer < 300; keer++) {
            var rijen = new HashMap<Integer, Integer>();
            int mensen = 1 + toeval.nextInt(40);
            for (int i = 0; i < mensen; i++) {
                rijen.put(i, toeval.nextBoolean() ? 1 + toeval.nextInt(10) : 1_000 + toeval.nextInt(5_000));
            }
            var begin = new HashMap<>(rijen);
            var beurten = new Beurten<Integer>(
                    () -> rijen.keySet().stream().filter(i -> rijen.get(i) > 0).toList(),
                    i -> rijen.computeIfPresent(i, (_, n) -> n - 1) >= 0);
            // in bits, as the job does it: where one stops the next one goes on
            for (int over = 10 * mensen; over > 0; ) {
                over -= Math.max(1, beurten.doe(Math.min(over, 1 + toeval.nextInt(60))));
            }
            begin.forEach((i, n) ->
                    assertThat(rijen.get(i)).as("van %d had %d", i, n).isLessThanOrEqualTo(n - Math.min(n, 9)));
        }
    }

    @Test
    void tien_gebeurtenissen_van_de_een_wachten_niet_op_alle_van_de_ander() {
        var veel = wie();
        var weinig = wie();
        gehoord.clear();
        zetKlaar(veel, DIEP, 50);
        zetKlaar(weinig, 10, 5);
        assertThat(test.gebeurtenissen().deliver(20)).isEqualTo(20);
        assertThat(gehoord.stream().filter(g -> g.van().equals(weinig.organisation())))
                .as("in de eerste ronde")
                .hasSize(10);
        while (test.gebeurtenissen().deliver(500) > 0) {
            assertThat(gehoord).hasSizeLessThanOrEqualTo(DIEP + 10);
        }
        assertThat(gehoord).hasSize(DIEP + 10);
        var laatste = new HashMap<UUID, Integer>();
        gehoord.forEach(g -> assertThat(g.nummer())
                .isGreaterThan(
                        Optional.ofNullable(laatste.put(g.root(), g.nummer())).orElse(-1)));
    }

    @Test
    void wat_achter_een_mislukte_wacht_houdt_de_rest_niet_op_en_gaat_daarna_op_volgorde() {
        gehoord.clear();
        var wie = wie();
        hapert = zetKlaar(wie, 40, 1).getFirst();
        zetKlaar(wie, 5, 1);
        assertThat(test.gebeurtenissen().deliver(100)).as("één keer geprobeerd").isEqualTo(6);
        var wacht = test.eigenaar()
                .withHandle(h -> h.createQuery(
                                "select count(*) from gebeurtenissen.bezorging where root = ? and volgende <= ?")
                        .bind(0, hapert)
                        .bind(1, test.klok().instant().atOffset(java.time.ZoneOffset.UTC))
                        .mapTo(Integer.class)
                        .one());
        assertThat(wacht).as("niemand loopt langs wat nog niet kan").isZero();
        hapert = null;
        test.klok().verder(java.time.Duration.ofMinutes(1));
        test.gebeurtenissen().deliver(100);
        assertThat(gehoord.stream().skip(5).map(RijAangevuld::nummer))
                .containsExactlyElementsOf(IntStream.range(0, 40).boxed().toList());
    }

    @Test
    void geen_organisatie_neemt_alle_plaatsen_voor_ontvangers() throws InterruptedException {
        var los = new CountDownLatch(1);
        Map<UUID, Integer> bezig = new ConcurrentHashMap<>();
        try (var bezorging = new Bezorging(test.db(), new Uitgaand(List.of()))) {
            bezorging.afzender("proef", levering -> {
                bezig.merge(levering.organisatie(), 1, Integer::sum);
                try {
                    los.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return Optional.empty();
            });
            var veel = wie();
            var weinig = wie();
            ontvangers(bezorging, veel, 300);
            assertThat(bezorging.bezorg()).isEqualTo(100);
            assertThat(bezorging.bezorg()).as("de helft is de helft").isZero();
            ontvangers(bezorging, weinig, 10);
            assertThat(bezorging.bezorg()).isEqualTo(10);
            los.countDown();
        }
        assertThat(bezig).containsValue(100).containsValue(10);
    }

    private static Actor wie() {
        return new Actor(UUID.randomUUID(), "Proef", UUID.randomUUID(), "proef");
    }

    private static List<UUID> zetKlaar(Actor wie, int hoeveel, int roots) {
        var ids = IntStream.range(0, roots).mapToObj(i -> UUID.randomUUID()).toList();
        test.db()
                .run(
                        wie,
                        tx -> IntStream.range(0, hoeveel)
                                .forEach(i -> tx.publish(new RijAangevuld(ids.get(i % roots), wie.organisation(), i))));
        return ids;
    }

    private static void ontvangers(Bezorging bezorging, Actor wie, int hoeveel) {
        var ids = IntStream.range(0, hoeveel).mapToObj(i -> UUID.randomUUID()).toList();
        test.db()
                .run(
                        wie,
                        tx -> bezorging.zetKlaar(
                                tx, "proef", wie.organisation(), ids, tx.newId(), UUID.randomUUID(), "{}"));
    }
}
