package nl.poort.techniek.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The file system as a place for content. `<map>/<owner>/<ab>/<abcd…>`; what is coming in stands in `<map>/binnen`.
/// Several nodes share one map.
public final class Schijfopslag implements Opslag {
    private static final Duration GEZIEN_GELDT = Duration.ofHours(1);
    private static final int GEZIEN = 10_000;

    private final Path map;
    private final Aanvoer aanvoer;
    private final Map<Path, Gezien> gezien = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Gezien> oudste) {
            return size() > GEZIEN;
        }
    });

    /// The state of a file whose hash was right.
    private record Gezien(java.nio.file.attribute.FileTime tijd, long omvang, long wanneer) {}

    public Schijfopslag(Path map, Keuring keuring) {
        this.map = map;
        this.aanvoer = new Aanvoer(map.resolve("binnen"), keuring);
    }

    @Override
    public Ontvanger ontvanger(long hoogstens) {
        return aanvoer.ontvanger(hoogstens, o -> {});
    }

    @Override
    public Keuring keuring() {
        return aanvoer.keuring();
    }

    @Override
    public Path binnen() {
        return aanvoer.binnen();
    }

    @Override
    public void bewaar(UUID eigenaar, Ontvangst ontvangst) {
        var doel = pad(eigenaar, ontvangst.sha256());
        try {
            Files.createDirectories(doel.getParent());
            Files.move(
                    ontvangst.tijdelijk(), doel, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (var omslag = FileChannel.open(doel.getParent())) {
                omslag.force(true);
            }
        } catch (NoSuchFileException e) {
            // a transaction that ran again after a deadlock: the first run gave it its place
            if (!Files.exists(doel)) {
                throw new UncheckedIOException(e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void gooiWeg(Ontvangst ontvangst) {
        aanvoer.gooiWeg(ontvangst);
    }

    @Override
    public void verwijder(UUID eigenaar, String sha256) {
        var pad = pad(eigenaar, sha256);
        gezien.remove(pad);
        try {
            Files.deleteIfExists(pad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(UUID eigenaar, String sha256, long vanaf) {
        var pad = pad(eigenaar, sha256);
        try {
            controleer(pad, sha256);
            var kanaal = FileChannel.open(pad);
            kanaal.position(vanaf);
            return java.nio.channels.Channels.newInputStream(kanaal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void controleer(Path pad, String sha256) throws IOException {
        var nu = new Gezien(Files.getLastModifiedTime(pad), Files.size(pad), System.nanoTime());
        var eerder = gezien.get(pad);
        if (eerder != null
                && eerder.tijd().equals(nu.tijd())
                && eerder.omvang() == nu.omvang()
                && nu.wanneer() - eerder.wanneer() < GEZIEN_GELDT.toNanos()) {
            return;
        }
        if (!hash(pad).equals(sha256)) {
            throw new IOException("the content of " + sha256 + " changed on the disk");
        }
        gezien.put(pad, nu);
    }

    private static String hash(Path pad) throws IOException {
        try (var in = Files.newInputStream(pad)) {
            return hash(in);
        }
    }

    static String hash(InputStream in) throws IOException {
        var hash = sha256();
        var buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            hash.update(buffer, 0, n);
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    @Override
    public int ruimBinnenOp(Instant voor) {
        return aanvoer.ruimOp(voor);
    }

    @Override
    public List<Bewaard> ouderDan(Instant voor) {
        var gevonden = new ArrayList<Bewaard>();
        for (var pad : Aanvoer.bestanden(map)) {
            var naam = pad.getFileName().toString();
            var eigenaar = map.relativize(pad).getName(0).toString();
            if (naam.matches("[0-9a-f]{64}") && eigenaar.matches("[0-9a-f-]{36}") && Aanvoer.isOuder(pad, voor)) {
                gevonden.add(new Bewaard(UUID.fromString(eigenaar), naam));
            }
        }
        return gevonden;
    }

    private Path pad(UUID eigenaar, String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no hash");
        }
        return map.resolve(eigenaar.toString()).resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
