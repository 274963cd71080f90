package nl.poort.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The measure of PostgreSQL itself, on the same database at the same time.
final class Pgbench {
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: ([0-9]+)");

    private final String program;
    private final Database database;

    /// @param cpu milliseconds of PostgreSQL and pgbench per transaction
    record Uitkomst(double perSecond, double cpu) {}

    private Pgbench(String program, Database database) {
        this.program = program;
        this.database = database;
    }

    static Optional<Pgbench> find(Database database) {
        return java.util.stream.Stream.of(String.valueOf(System.getenv("POORT_PGBENCH")), "/usr/bin/pgbench")
                .filter(p -> Files.isExecutable(Path.of(p)))
                .findFirst()
                .map(p -> new Pgbench(p, database));
    }

    /// As the role of the program, with prepared statements, as the program does.
    Uitkomst run(Path script, int clients, int seconds, ProcessHandle postgres)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of(
                program,
                "-n",
                "-M",
                "prepared",
                "-D",
                "n=0",
                "-c",
                String.valueOf(clients),
                "-j",
                "1",
                "-T",
                String.valueOf(seconds),
                "-f",
                script.toString(),
                "poort"));
        builder.environment().put("PGHOST", "127.0.0.1");
        builder.environment().put("PGPORT", String.valueOf(database.port()));
        builder.environment().put("PGUSER", "poort");
        builder.environment().put("PGPASSWORD", database.password());
        builder.environment().put("PGOPTIONS", "-c role=poort_app");
        var cpu = Processortijd.of(postgres.pid());
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var tps = TPS.matcher(said);
        if (process.waitFor() != 0 || !tps.find()) {
            throw new IOException("pgbench failed: " + said.lines().limit(12).toList());
        }
        var failed = FAILED.matcher(said);
        if (failed.find() && !failed.group(1).equals("0")) {
            throw new IOException("pgbench had failed transactions: " + said);
        }
        double perSecond = Double.parseDouble(tps.group(1));
        return new Uitkomst(perSecond, cpu.millis() / (perSecond * seconds));
    }
}
