package nl.poort.techniek.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.poort.techniek.Weigering;

/// How to reach an embedded server.
public record Access(String url, String user, String password) {

    /// The server of a Poort that runs on this home: for a command beside the running program.
    public static Optional<Access> running(Path home) {
        try {
            if (Files.exists(home.resolve(EmbeddedPostgres.PORT_FILE))) {
                HomeLock.take(home).close();
            }
            return Optional.empty();
        } catch (Weigering e) {
            return Optional.of(of(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Access of(Path home) {
        try {
            var port =
                    Files.readString(home.resolve(EmbeddedPostgres.PORT_FILE)).strip();
            var password = Files.readString(home.resolve(Cluster.PASSWORD_FILE)).strip();
            return new Access("jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.DATABASE, Cluster.OWNER, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
