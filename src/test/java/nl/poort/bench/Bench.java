package nl.poort.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.poort.betrouwbaarheid.CrashProef;

/// Measures the real program on its embedded database as it is in production, beside pgbench, and prints a table with
/// the
/// budgets of the design.
///
/// `./bench` takes some minutes; `./bench groot` also fills a million Vragen; `./bench maak` only measures making them,
/// `./bench lees` only reading, `./bench zaken` the registers, `./bench balie` the desk, `./bench last` what
/// others notice of somebody who asks too much; `./bench regels` the
/// rule engine (beside Drools); `./bench gebieden` who is competent at a place; `./bench crash` is the long crash test.
/// Stops by itself.
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws Exception {
        var wensen = Set.of(args);
        if (wensen.contains("crash")) {
            CrashProef.main(args);
            return;
        }
        if (wensen.contains("regels")) {
            var rapport = new Rapport();
            new Regelmeting(rapport).meet();
            rapport.print();
            return;
        }
        if (wensen.contains("gebieden")) {
            var rapport = new Rapport();
            new Gebiedsmeting(rapport).meet();
            rapport.print();
            return;
        }
        var home = home();
        var rapport = new Rapport();
        try {
            meet(home, rapport, wensen);
        } finally {
            rapport.print();
            delete(home);
        }
        System.exit(0);
    }

    private static void meet(Path home, Rapport rapport, Set<String> wensen) throws Exception {
        try (var kind = new Kindprogramma(home)) {
            if (wensen.contains("balie")) {
                kind.start();
                try (var balie = new Baliemeting(kind, rapport, List.copyOf(wensen))) {
                    balie.meet();
                }
                return;
            }
            if (wensen.contains("last")) {
                kind.start();
                new Lastmeting(kind, rapport, List.copyOf(wensen)).meet();
                return;
            }
            if (wensen.contains("zaken")) {
                kind.start();
                new Registermeting(kind, rapport).meet(wensen.contains("groot"));
                return;
            }
            if (wensen.contains("maak") || wensen.contains("lees")) {
                kind.start();
            } else {
                new Startmeting(kind, rapport).meet();
            }
            if (!wensen.contains("lees")) {
                new Maakmeting(kind, rapport, Maakmeting.Soort.vraag(kind)).meet();
                rapport.los("geheugen van de JVM na belasting", Processortijd.memory(kind.pid()) + " MB", "≤ 350 MB");
            }
            if (wensen.contains("maak")) {
                return;
            }
            try (var lees = new Leesmeting(kind, rapport)) {
                lees.meet(10_000);
                lees.meet(100_000);
                if (wensen.contains("groot")) {
                    lees.meet(1_000_000);
                }
            }
            new Afloopmeting(kind, rapport).meet(10_000);
        }
    }

    /// Below the folder for temporary files, where the user of PostgreSQL may come.
    public static Path home() throws IOException {
        var home = Files.createTempDirectory("poort-bench-");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }

    public static void delete(Path home) {
        try (var all = Files.walk(home)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.err.println("could not delete " + home + ": " + e);
        }
    }
}
