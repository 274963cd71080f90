package nl.poort.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/// The embedded database of a running program, looked at from outside.
///
/// @param home of the program
public record Database(Path home) {

    public int port() {
        return Integer.parseInt(read("poort.database"));
    }

    public String password() {
        return read("wachtwoord");
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/poort";
    }

    /// Past row level security.
    public Jdbi superuser() {
        return Jdbi.create(url(), "postgres", password()).installPlugin(new PostgresPlugin());
    }

    public Path log() {
        return home.resolve("postgres.log");
    }

    private String read(String file) {
        try {
            return Files.readString(home.resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
