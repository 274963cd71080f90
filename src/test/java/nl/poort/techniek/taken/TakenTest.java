package nl.poort.techniek.taken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.poort.TestDatabase;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Gebeurtenis;
import org.junit.jupiter.api.Test;

/// Jobs that a killed program held.
class TakenTest {

    @Test
    void wat_een_gedood_programma_vasthield_begint_meteen_weer_als_niemand_anders_er_bij_kan() throws Exception {
        try (var test = TestDatabase.open()) {
            test.db().run(Actor.system("proef"), tx -> tx.handle().execute("""
                    insert into taken.taak
                      (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                    values ('bezorgen', 'recurring', now(), true, 'gedood', now() + interval '1 day', 7)"""));
            var gedaan = new CountDownLatch(1);
            var taken = new Taken(test.bron()).elke(Duration.ofHours(1), "bezorgen", gedaan::countDown);
            try (taken) {
                taken.geefVrij(test.db()).start();
                assertThat(gedaan.await(30, TimeUnit.SECONDS))
                        .as("het werk begon, al leek een ander er mee bezig")
                        .isTrue();
            }
        }
    }

    @Test
    void wat_een_gedood_programma_aan_het_bezorgen_was_komt_meteen_aan_en_wie_erachter_stond_erna() {
        try (var test = TestDatabase.open()) {
            var wie = Actor.system("proef");
            var gehoord = new ArrayList<String>();
            test.gebeurtenissen().after("proef", Gezegd.class, g -> gehoord.add(g.wat()));
            var root = UUID.randomUUID();
            test.db().run(wie, tx -> tx.publish(new Gezegd(root, "een")));
            test.db().run(wie, tx -> tx.publish(new Gezegd(root, "twee")));
            test.db().run(wie, tx -> tx.handle().execute("""
                    update gebeurtenissen.bezorging set volgende = volgende + interval '2 minutes'
                    where gebeurtenis = (select min(gebeurtenis::text)::uuid from gebeurtenissen.bezorging)"""));
            test.gebeurtenissen().deliver(10);
            assertThat(gehoord).as("een ander is ermee bezig").isEmpty();
            test.gebeurtenissen().geefVrij();
            test.gebeurtenissen().deliver(10);
            assertThat(gehoord).containsExactly("een", "twee");
        }
    }

    public record Gezegd(UUID root, String wat) implements Gebeurtenis {}
}
