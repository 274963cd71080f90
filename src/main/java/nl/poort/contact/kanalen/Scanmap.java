package nl.poort.contact.kanalen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder in which the scanner puts letters: one folder per way in, named as its address. A file with the same name
/// and `.txt` behind it tells its facts. What was taken moves to the folder `verwerkt`.
public final class Scanmap {
    private static final Logger LOG = LoggerFactory.getLogger(Scanmap.class);
    private static final Actor SYSTEEM = Actor.system("scans ophalen");
    private static final int PER_KEER = 100;

    private final Db db;
    private final Path map;
    private final Ingangen ingangen;
    private final Binnenkomst binnenkomst;
    /// how a file looked the last time: one that still changes is still being written
    private final Map<Path, String> gezien = new ConcurrentHashMap<>();

    public Scanmap(Db db, Path map, Ingangen ingangen, Binnenkomst binnenkomst) {
        this.db = db;
        this.map = map;
        this.ingangen = ingangen;
        this.binnenkomst = binnenkomst;
    }

    /// Regular work: takes what the scanner put there; one bad file does not hold up the next.
    public int haal() {
        int gedaan = 0;
        for (var ingang : ingangen.list(SYSTEEM, "post")) {
            var plek = map.resolve(ingang.adres()).normalize();
            if (ingang.aan() && plek.getParent() != null && plek.getParent().equals(map.normalize())) {
                gedaan += haal(ingang, plek);
            }
        }
        return gedaan;
    }

    private int haal(Ingang ingang, Path plek) {
        int gedaan = 0;
        for (var bestand : bestanden(plek)) {
            try {
                gedaan += neem(ingang, bestand) ? 1 : 0;
            } catch (IOException | RuntimeException e) {
                LOG.error("a scan cannot be taken, it stays where it is: {}", e.toString());
            }
        }
        return gedaan;
    }

    private static List<Path> bestanden(Path plek) {
        if (!Files.isDirectory(plek)) {
            return List.of();
        }
        try (var paden = Files.list(plek)) {
            return paden.filter(Files::isRegularFile)
                    .filter(p -> !p.toString().endsWith(".txt"))
                    .sorted()
                    .limit(PER_KEER)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean neem(Ingang ingang, Path bestand) throws IOException {
        long omvang = Files.size(bestand);
        var nu = omvang + " " + Files.getLastModifiedTime(bestand);
        if (!nu.equals(gezien.put(bestand, nu))) {
            return false; // perhaps it is still being written: next time
        }
        gezien.remove(bestand);
        var briefje = bestand.resolveSibling(bestand.getFileName() + ".txt");
        var naam = bestand.getFileName().toString();
        if (omvang > Bijlagenkast.GROOTSTE) {
            var nummer = naam + " " + omvang;
            binnenkomst.ontvang(new Ruw(
                    null,
                    ingang.id(),
                    Scanverwerker.SOORT,
                    nummer,
                    "",
                    naam,
                    null,
                    omvang,
                    db.clock().instant()));
        } else {
            lever(ingang, new Scan(naam, feiten(briefje), Files.readAllBytes(bestand)));
        }
        verplaats(bestand);
        if (Files.exists(briefje)) {
            verplaats(briefje);
        }
        return true;
    }

    /// The moment it is here.
    public Instant nu() {
        return db.clock().instant();
    }

    /// Also for who uploads a scan on the screen.
    public java.util.UUID lever(Ingang ingang, Scan scan) {
        var bron = scan.bron();
        var ruw = Ruw.van(
                        ingang.id(),
                        Scanverwerker.SOORT,
                        Vingerafdruk.van(bron),
                        bron,
                        db.clock().instant())
                .met(scan.feiten().getOrDefault("afzender", ""), scan.bestand());
        return binnenkomst.ontvang(ruw);
    }

    private static Map<String, String> feiten(Path briefje) throws IOException {
        return Files.exists(briefje) && Files.size(briefje) < 10_000
                ? Scan.feiten(new String(Files.readAllBytes(briefje), StandardCharsets.UTF_8))
                : new LinkedHashMap<>();
    }

    private static void verplaats(Path bestand) throws IOException {
        var naar = Files.createDirectories(bestand.resolveSibling("verwerkt"));
        Files.move(bestand, naar.resolve(bestand.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
}
