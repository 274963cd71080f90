package nl.poort.techniek.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Databank;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// How the embedded server is set up and guarded; what it survives stands in [OverlevingTest].
class EmbeddedPostgresTest {
    private static final Proefmap MAP = new Proefmap();
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.start(MAP.layout("mijn poort"));
    }

    @AfterAll
    static void stop() {
        postgres.close();
        MAP.close();
    }

    @Test
    void een_pad_met_spaties_werkt_en_de_server_staat_veilig_ingesteld() throws SQLException {
        assertThat(postgres.pid()).isPositive();
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
        assertThat(setting("data_checksums")).isEqualTo("on");
        assertThat(setting("server_encoding")).isEqualTo("UTF8");
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void zonder_het_goede_wachtwoord_komt_niemand_binnen() {
        for (var user : List.of("postgres", "poort")) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), user, null))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), user, "geraden"))
                    .hasMessageContaining("password authentication failed");
        }
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), "poort_app", postgres.password()))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void het_wachtwoord_is_alleen_voor_de_eigenaar_te_lezen_en_staat_niet_in_de_opdracht() throws IOException {
        var file = MAP.folder("mijn poort").resolve("wachtwoord");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).contains(postgres.password());
        var arguments = ProcessHandle.of(postgres.pid()).orElseThrow().info().arguments();
        assertThat(String.join(" ", arguments.orElse(new String[0]))).doesNotContain(postgres.password());
    }

    @Test
    void de_server_luistert_niet_op_het_netwerk() throws IOException {
        var others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
        for (InetAddress address : others) {
            assertThatThrownBy(() -> new Socket(address, postgres.port()).close())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void de_server_draait_nooit_als_root_en_de_eigenaar_van_de_tabellen_is_geen_superuser() throws SQLException {
        var owner = ProcessHandle.of(postgres.pid()).flatMap(h -> h.info().user());
        assertThat(owner).isNotEqualTo(java.util.Optional.of("root"));
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                var rows = connection
                        .createStatement()
                        .executeQuery("select rolsuper, rolbypassrls from pg_roles where rolname = current_user")) {
            rows.next();
            assertThat(rows.getBoolean(1)).isFalse();
            assertThat(rows.getBoolean(2)).isFalse();
        }
    }

    @Test
    void een_tweede_start_op_dezelfde_map_zegt_dat_poort_al_draait() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(MAP.layout("mijn poort")))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Poort draait al op")
                .hasMessageContaining("(proces " + ProcessHandle.current().pid() + ")");
    }

    @Test
    void gegevens_van_een_andere_versie_van_postgresql_worden_niet_aangeraakt() throws IOException {
        EmbeddedPostgres.start(MAP.layout("oud")).close();
        Files.writeString(MAP.folder("oud").resolve("data/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(MAP.layout("oud")))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("zijn van PostgreSQL 17");
    }

    @Test
    void een_map_die_niet_te_gebruiken_is_geeft_een_duidelijke_zin() throws IOException {
        Files.writeString(MAP.folder("bestand"), "geen map");
        assertThatThrownBy(() -> EmbeddedPostgres.start(MAP.layout("bestand")))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("niet gebruiken voor de database");
    }

    @Test
    void een_half_gemaakte_database_wordt_opnieuw_gemaakt() throws IOException {
        var half = MAP.folder("half");
        Files.createDirectories(half.resolve("data.nieuw/base"));
        Files.writeString(half.resolve("data.nieuw/PG_VERSION"), "18\n");
        try (var server = EmbeddedPostgres.start(MAP.layout("half"))) {
            Databank.migrate(server.url(), server.user(), server.password());
        }
    }

    private static String setting(String name) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.superuser(), postgres.password());
                var rows = connection.createStatement().executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
