package nl.poort.architectuur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The project works on any machine: no file names a folder of the one it was made on, or a package registry's host.
final class Sporen {
    private static final Set<String> NIET_VAN_ONS =
            Set.of(".git", "target", "node_modules", ".poort", ".idea", ".vscode");
    private static final Set<String> GEEN_TEKST =
            Set.of("png", "jpg", "gif", "ico", "woff", "woff2", "jar", "pdf", "gz");
    /// Written in two halves, so that this file does not name what it forbids.
    private static final List<String> VERBODEN = List.of(
            "/wo" + "rk/",
            "/t" + "mp/",
            "/ro" + "ot/",
            "registry." + "npmjs",
            "registry." + "yarnpkg",
            "repo." + "maven.apache",
            "repo1." + "maven.org",
            "central." + "sonatype");

    private Sporen() {}

    static List<Overtreding> toets(Path project) {
        var found = new ArrayList<Overtreding>();
        try {
            Files.walkFileTree(project, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    boolean skip = !dir.equals(project)
                            && NIET_VAN_ONS.contains(dir.getFileName().toString());
                    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile() && isTekst(file)) {
                        found.addAll(inBestand(project.relativize(file).toString(), file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static boolean isTekst(Path file) {
        var naam = file.getFileName().toString();
        // The pointer of a git worktree names its own folder; it is no file of the project.
        return !naam.equals(".git") && !GEEN_TEKST.contains(naam.substring(naam.lastIndexOf('.') + 1));
    }

    private static List<Overtreding> inBestand(String naam, Path file) throws IOException {
        var found = new ArrayList<Overtreding>();
        var tekst = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
        for (var verboden : VERBODEN) {
            int plek = tekst.indexOf(verboden);
            if (plek >= 0) {
                long regel = tekst.substring(0, plek).lines().count();
                found.add(new Overtreding(naam + ":" + Math.max(1, regel), "noemt " + verboden));
            }
        }
        return found;
    }
}
