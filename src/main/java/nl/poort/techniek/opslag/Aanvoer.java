package nl.poort.techniek.opslag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Where content stands while it comes in: a folder, before it has a name and a place.
///
/// @param keuring looks at it when all of it is there
record Aanvoer(Path map, Keuring keuring) {

    /// @param klaar hears of what came in whole
    Ontvanger ontvanger(long hoogstens, Consumer<Ontvangst> klaar) {
        return new Ontvanger(binnen().resolve(UUID.randomUUID().toString()), keuring, hoogstens, klaar);
    }

    Path binnen() {
        try {
            return Files.createDirectories(map);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void gooiWeg(Ontvangst ontvangst) {
        try {
            Files.deleteIfExists(ontvangst.tijdelijk());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int ruimOp(Instant voor) {
        int weg = 0;
        for (var pad : bestanden(map)) {
            if (isOuder(pad, voor)) {
                try {
                    weg += Files.deleteIfExists(pad) ? 1 : 0;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return weg;
    }

    static boolean isOuder(Path pad, Instant voor) {
        try {
            return Files.getLastModifiedTime(pad).toInstant().isBefore(voor);
        } catch (IOException e) {
            return false; // another node was there first
        }
    }

    static List<Path> bestanden(Path map) {
        if (!Files.isDirectory(map)) {
            return List.of();
        }
        try (Stream<Path> paden = Files.walk(map)) {
            return paden.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
