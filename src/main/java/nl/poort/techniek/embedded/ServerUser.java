package nl.poort.techniek.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.poort.techniek.Weigering;

/// Who PostgreSQL runs as: ourselves, or somebody with less rights when we are root (PostgreSQL refuses root).
///
/// @param uid only meaningful when `drop`
/// @param drop whether we are root and must step down first
record ServerUser(int uid, int gid, String name, boolean drop) {
    private static final boolean LINUX =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");

    /// The owner of the data, else of the home; else the user `poort` or `nobody`.
    static ServerUser forData(Path data, Path home) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new ServerUser(0, 0, System.getProperty("user.name"), false);
        }
        if (!LINUX || !exists("setpriv")) {
            throw new Weigering(
                    "start-als-root",
                    "PostgreSQL mag niet als root draaien, en hier is geen setpriv om dat te veranderen. "
                            + "Start Poort als gewone gebruiker.");
        }
        return owner(data)
                .or(() -> owner(home))
                .or(() -> named("poort"))
                .or(() -> named("nobody"))
                .orElseThrow(() -> new Weigering(
                        "start-als-root",
                        "PostgreSQL mag niet als root draaien en er is geen gebruiker 'poort' of 'nobody'. "
                                + "Maak er een met: useradd --system poort"));
    }

    /// The command as this user, in its own session (Ctrl-C is for us first), ending when we end.
    List<String> command(boolean dieWithUs, List<String> command) {
        var all = new ArrayList<String>();
        if (exists("setsid")) {
            all.add("setsid");
        }
        if (LINUX && exists("setpriv")) {
            all.add("setpriv");
            if (drop) {
                all.addAll(List.of("--reuid=" + uid, "--regid=" + gid, "--clear-groups"));
                all.addAll(List.of("--no-new-privs", "--inh-caps=-all", "--bounding-set=-all"));
            }
            if (dieWithUs) {
                all.addAll(List.of("--pdeathsig", "INT"));
            }
            if (all.getLast().equals("setpriv")) {
                all.removeLast();
            }
        }
        all.addAll(command);
        return all;
    }

    void own(Path path) {
        if (drop) {
            try {
                Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot give " + path + " to " + name, e);
            }
        }
    }

    /// Whether this user may come in the folder: root's own home, for one, is closed.
    boolean canEnter(Path folder) {
        if (!drop) {
            return true;
        }
        try {
            return new ProcessBuilder(command(false, List.of("sh", "-c", "cd \"$1\"", "sh", folder.toString())))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<ServerUser> owner(Path path) {
        try {
            if (!Files.exists(path)) {
                return Optional.empty();
            }
            int uid = (int) Files.getAttribute(path, "unix:uid");
            int gid = (int) Files.getAttribute(path, "unix:gid");
            var name = Files.getOwner(path).getName();
            return uid == 0 ? Optional.empty() : Optional.of(new ServerUser(uid, gid, name, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ServerUser> named(String name) {
        try (var lines = Files.lines(Path.of("/etc/passwd"))) {
            return lines.map(line -> line.split(":"))
                    .filter(f -> f.length > 3 && f[0].equals(name))
                    .map(f -> new ServerUser(Integer.parseInt(f[2]), Integer.parseInt(f[3]), name, true))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean exists(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
