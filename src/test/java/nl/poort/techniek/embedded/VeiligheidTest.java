package nl.poort.techniek.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Databank;
import nl.poort.techniek.db.Db;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A server that may lose what it acknowledged gets no work, whether it is the embedded one or somebody else's.
class VeiligheidTest {
    private static final Actor SYSTEM = Actor.system("proef");

    /// Of all of them together: each begins a server of its own on data that are made once.
    private static final Proefmap MAP = new Proefmap();

    @AfterAll
    static void opruimen() {
        MAP.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void een_onveilige_instelling_wordt_geweigerd_met_haar_naam(String setting) {
        try (var postgres = start(setting + "=off")) {
            assertThatThrownBy(() -> open(postgres))
                    .isInstanceOf(Weigering.class)
                    .hasMessageStartingWith("Poort start niet: ")
                    .hasMessageContaining("(" + setting + " = off)");
        }
    }

    @Test
    void een_server_die_later_onveilig_wordt_krijgt_geen_werk_meer() throws SQLException {
        try (var postgres = start("shared_buffers=32MB");
                var databank = open(postgres)) {
            var db = new Db(databank.source(), Clock.systemUTC());
            assertThat(one(db)).isEqualTo(1);

            admin(postgres, "alter role poort set synchronous_commit = off");
            admin(postgres, "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'poort'");

            assertThatThrownBy(() -> one(db)).isInstanceOf(RuntimeException.class);
            assertThat(databank.isAlive()).isFalse();
            admin(postgres, "alter role poort reset synchronous_commit");
        }
    }

    @Test
    void een_dode_database_geeft_snel_een_fout_en_geen_wachtrij() {
        var postgres = start("shared_buffers=32MB");
        try (var databank = open(postgres)) {
            var db = new Db(databank.source(), Clock.systemUTC());
            assertThat(one(db)).isEqualTo(1);
            postgres.close();

            long before = System.nanoTime();
            assertThatThrownBy(() -> one(db)).isInstanceOf(RuntimeException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        } finally {
            postgres.close();
        }
    }

    @Test
    void een_onbereikbare_database_geeft_een_duidelijke_zin() {
        assertThatThrownBy(() -> Databank.open("jdbc:postgresql://127.0.0.1:1/poort", "poort", "geheim"))
                .isInstanceOf(Weigering.class)
                .hasMessageStartingWith("De database is niet te gebruiken: ");
    }

    @Test
    void een_gebruiker_die_de_rol_niet_mag_maken_hoort_wat_de_beheerder_moet_doen() throws SQLException {
        try (var postgres = start("nieuw", "shared_buffers=32MB")) {
            admin(postgres, "create role kaal login password 'kaal'");
            admin(postgres, "alter database poort owner to kaal");
            assertThatThrownBy(() -> Databank.open(postgres.url(), "kaal", "kaal"))
                    .isInstanceOf(Weigering.class)
                    .hasMessageContaining("create role poort_app nologin; grant poort_app to");

            admin(postgres, "create role poort_app nologin");
            admin(postgres, "grant poort_app to kaal");
            try (var databank = Databank.open(postgres.url(), "kaal", "kaal")) {
                assertThat(databank.isAlive()).isTrue();
            }
        }
    }

    private static EmbeddedPostgres start(String setting) {
        return start("huis", setting);
    }

    private static EmbeddedPostgres start(String huis, String setting) {
        return EmbeddedPostgres.start(
                new EmbeddedPostgres.Layout(MAP.folder(huis), Proefmap.binaries(), false, List.of(setting)));
    }

    private static Databank open(EmbeddedPostgres postgres) {
        return Databank.open(postgres.url(), postgres.user(), postgres.password());
    }

    private static int one(Db db) {
        return db.change(
                SYSTEM,
                tx -> tx.handle().createQuery("select 1").mapTo(int.class).one());
    }

    private static void admin(EmbeddedPostgres postgres, String command) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.superuser(), postgres.password());
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
