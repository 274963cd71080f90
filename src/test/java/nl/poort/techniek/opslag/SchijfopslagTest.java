package nl.poort.techniek.opslag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

class SchijfopslagTest extends OpslagContract {
    @TempDir
    Path map;

    @Override
    Opslag opslag(Keuring keuring) {
        return new Schijfopslag(map, keuring);
    }

    private List<Path> bestanden() throws IOException {
        try (var paden = Files.walk(map)) {
            return paden.filter(Files::isRegularFile).toList();
        }
    }

    @Override
    int aantal() throws IOException {
        return bestanden().size();
    }

    @Override
    void bederf() throws IOException {
        Files.writeString(bestanden().getFirst(), "hallo werelt");
    }
}
