package nl.poort.architectuur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A tree of classes and sources, read once; the laws look at nothing else.
///
/// @param bronnen path below the source folder to text, Java files only
record Boom(List<Klasse> klassen, Map<String, String> bronnen) {

    static Boom lees(Path klassenmap, Path bronmap) {
        var bronnen = bronnen(bronmap);
        return new Boom(klassen(klassenmap, bronnen), bronnen);
    }

    /// Every module that has classes: `keten.vragen`, `techniek.db`, and a layer with classes of its own.
    Map<String, String> modules() {
        var found = new TreeMap<String, String>();
        klassen.forEach(k -> found.put(k.plek().module(), k.plek().schema()));
        found.remove("");
        return found;
    }

    static Map<String, String> bronnen(Path map) {
        try (var paths = Files.walk(map)) {
            return paths.filter(p -> p.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            p -> map.relativize(p).toString(), Boom::tekst, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Klasse> klassen(Path map, Map<String, String> bronnen) {
        try (var paths = Files.walk(map.resolve("nl/poort"))) {
            return new TreeSet<>(
                            paths.filter(p -> p.toString().endsWith(".class")).toList())
                    .stream()
                            .filter(p -> !p.endsWith("package-info.class"))
                            .map(p -> klasse(p, bronnen))
                            // What was compiled from a source that has gone since is no part of the tree.
                            .filter(k -> !k.bron().isEmpty())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Klasse klasse(Path path, Map<String, String> bronnen) {
        try {
            return Klasse.van(ClassFile.of().parse(path), bron -> bronnen.getOrDefault(bron, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String tekst(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
