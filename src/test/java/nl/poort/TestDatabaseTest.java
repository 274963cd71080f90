package nl.poort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Gebeurtenis;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {
    record ProefGedaan(UUID root, String tekst) implements Gebeurtenis {}

    private final Actor system = Actor.system("proef");

    @Test
    void elke_test_krijgt_een_eigen_lege_database() {
        try (var een = TestDatabase.open();
                var twee = TestDatabase.open()) {
            var root = UUID.randomUUID();
            een.db().run(system, tx -> tx.publish(new ProefGedaan(root, "één")));

            assertThat(een.gebeurtenissen().list(system, root)).hasSize(1);
            assertThat(twee.gebeurtenissen().list(system, root)).isEmpty();
        }
    }

    @Test
    void het_programma_werkt_als_poort_app_en_mag_de_geschiedenis_en_het_schema_niet_wijzigen() {
        try (var test = TestDatabase.open()) {
            String role = test.db()
                    .read(
                            system,
                            tx -> tx.handle()
                                    .createQuery("select current_user")
                                    .mapTo(String.class)
                                    .one());
            assertThat(role).isEqualTo("poort_app");
            assertThatThrownBy(() -> test.db()
                            .run(
                                    system,
                                    tx -> tx.handle().execute("update gebeurtenissen.gebeurtenis set wie = 'ander'")))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> test.db().run(system, tx -> tx.handle().execute("create table proef (a int)")))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void de_klok_staat_stil_tot_de_test_hem_verzet() {
        try (var test = TestDatabase.open()) {
            test.klok().zet("2026-03-09T10:12");
            test.klok().verder(Duration.ofMinutes(3));
            assertThat(test.db().clock().instant()).isEqualTo(Instant.parse("2026-03-09T09:15:00Z"));
        }
    }
}
