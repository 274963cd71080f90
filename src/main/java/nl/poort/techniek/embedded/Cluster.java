package nl.poort.techniek.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import nl.poort.techniek.Weigering;

/// The folder with the data, made once: initialised under another name and renamed, so that half a cluster is never
/// used.
record Cluster(Path data, String password) {
    static final String SUPERUSER = "postgres";
    static final String OWNER = "poort";
    static final String PASSWORD_FILE = "wachtwoord";
    static final String DATABASE = "poort";

    static Cluster in(Path place, Path home, Binaries binaries, ServerUser user, boolean quick) throws IOException {
        var password = password(home.resolve(PASSWORD_FILE));
        var data = place.resolve("data");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(place, data, binaries, user, password, quick);
        }
        var version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals("18")) {
            throw new Weigering(
                    "andere-postgresql",
                    "De gegevens in " + data + " zijn van PostgreSQL " + version + "; deze Poort heeft PostgreSQL 18. "
                            + "Zet de gegevens eerst over (zie docs/beheer.md).");
        }
        return new Cluster(data, password);
    }

    private static void initialise(
            Path place, Path data, Binaries binaries, ServerUser user, String password, boolean quick)
            throws IOException {
        var fresh = place.resolve("data.nieuw");
        var secret = place.resolve("data.geheim");
        Binaries.deleteTree(fresh);
        Files.createDirectory(
                fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        user.own(fresh);
        try {
            Files.deleteIfExists(secret);
            writeSecret(secret, password);
            user.own(secret);
            boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
            var initdb = new ArrayList<>(List.of(
                    binaries.program("initdb").toString(), "-D", fresh.toString(), "-U", SUPERUSER, "-E", "UTF8"));
            initdb.addAll(List.of("--locale=" + (mac ? "en_US.UTF-8" : "C.UTF-8")));
            initdb.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
            initdb.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + secret, "--data-checksums"));
            if (quick) {
                initdb.add("--no-sync");
            }
            run(user, place, initdb, "");
            var single =
                    List.of(binaries.program("postgres").toString(), "--single", "-D", fresh.toString(), "template1");
            run(user, place, single, ClusterSql.prepare(OWNER, DATABASE, password));
            Files.move(fresh, data);
        } finally {
            Files.deleteIfExists(secret);
        }
    }

    private static void run(ServerUser user, Path folder, List<String> command, String input) throws IOException {
        var out = File.createTempFile("poort-", ".uit");
        try {
            var process = new ProcessBuilder(user.command(true, command))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out)
                    .start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            int code = process.waitFor();
            var said = Files.readString(out.toPath());
            if (code != 0 || said.contains("ERROR:") || said.contains("FATAL:")) {
                throw new IOException(command.getFirst() + " ended with " + code + ": " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(out.toPath());
        }
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            writeSecret(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return Files.readString(file).strip();
    }

    private static void writeSecret(Path file, String secret) throws IOException {
        var fresh = Files.createTempFile(
                file.getParent(),
                file.getFileName().toString(),
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, secret + "\n");
        Files.move(fresh, file);
    }
}
