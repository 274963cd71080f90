package nl.poort.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/// A small tree of the same shape with a fault planted against every law, and beside each fault what is allowed.
///
/// The sources stand in `kromme-boom.txt`, one after the other, each below a line `=== path`.
final class KrommeBoom {
    private KrommeBoom() {}

    /// Compiles the planted sources in one go and reads them as the real tree is read.
    static Boom groei(Path map) throws IOException {
        var bronmap = map.resolve("bron");
        var klassenmap = Files.createDirectories(map.resolve("klassen"));
        for (var e : geplant().entrySet()) {
            var bestand = bronmap.resolve(e.getKey());
            Files.createDirectories(bestand.getParent());
            Files.writeString(bestand, e.getValue());
        }
        vertaal(bronmap, klassenmap);
        return Boom.lees(klassenmap, bronmap);
    }

    private static Map<String, String> geplant() throws IOException {
        try (var in = KrommeBoom.class.getResourceAsStream("kromme-boom.txt")) {
            var found = new java.util.TreeMap<String, String>();
            for (var deel : new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).split("(?m)^=== ")) {
                var kop = deel.lines().findFirst().orElse("").strip();
                if (kop.endsWith(".java")) {
                    found.put("nl/poort/" + kop, deel.substring(deel.indexOf('\n') + 1));
                }
            }
            return found;
        }
    }

    private static void vertaal(Path bronmap, Path klassenmap) throws IOException {
        var javac = ToolProvider.getSystemJavaCompiler();
        var gemopper = new StringWriter();
        try (var files = javac.getStandardFileManager(null, null, null);
                var paths = Files.walk(bronmap)) {
            var bronnen = files.getJavaFileObjectsFromPaths(
                    paths.filter(p -> p.toString().endsWith(".java")).toList());
            // No annotation processors and no source path: only the planted files and the libraries.
            var opties = List.of(
                    "-d", klassenmap.toString(), "-proc:none", "-g:source,lines", "-sourcepath", bronmap.toString());
            assertThat(javac.getTask(gemopper, files, null, opties, null, bronnen)
                            .call())
                    .as(gemopper.toString())
                    .isTrue();
        }
    }
}
