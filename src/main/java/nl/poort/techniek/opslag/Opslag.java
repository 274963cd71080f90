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
import java.util.stream.Stream;

/// The file system as a place for content. `<map>/<owner>/<ab>/<abcd…>`; what is coming in stands in `<map>/binnen`.
/// Several nodes share one map.
public final class Opslag {
    private static final Duration GEZIEN_GELDT = Duration.ofHours(1);
    private static final int GEZIEN = 10_000;

    private final Path map;
    private final Path binnen;
    private final Keuring keuring;
    private final Map<Path, Gezien> gezien = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Gezien> oudste) {
            return size() > GEZIEN;
        }
    });

    /// The state of a file whose hash was right.
    private record Gezien(java.nio.file.attribute.FileTime tijd, long omvang, long wanneer) {}

    /// Content of an owner that stands there.
    public record Bewaard(UUID eigenaar, String sha256) {}

    public Opslag(Path map, Keuring keuring) {
        this.map = map;
        this.binnen = map.resolve("binnen");
        this.keuring = keuring;
    }

    /// Somewhere to write content to.
    ///
    /// @param hoogstens in bytes
    public Ontvanger ontvanger(long hoogstens) {
        return new Ontvanger(binnen().resolve(UUID.randomUUID().toString()), keuring, hoogstens);
    }

    /// The folder for what is coming in; what stays behind there is cleared away by [#ruimBinnenOp].
    public Path binnen() {
        try {
            return Files.createDirectories(binnen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Gives it its place, also when the same content stands there already: then that becomes new again.
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

    /// What came in is not needed after all.
    public void gooiWeg(Ontvangst ontvangst) {
        try {
            Files.deleteIfExists(ontvangst.tijdelijk());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void verwijder(UUID eigenaar, String sha256) {
        var pad = pad(eigenaar, sha256);
        gezien.remove(pad);
        try {
            Files.deleteIfExists(pad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The content from `vanaf` on. Its hash is checked first: bytes that changed on the disk are never handed out.
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
        var hash = sha256();
        var buffer = new byte[1 << 16];
        try (var in = Files.newInputStream(pad)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                hash.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    /// Removes what began to come in before this moment and was never finished; returns how many.
    public int ruimBinnenOp(Instant voor) {
        int weg = 0;
        for (var pad : bestanden(binnen)) {
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

    /// Everything with a place that got it before this moment: for who looks for content that nobody refers to.
    public List<Bewaard> ouderDan(Instant voor) {
        var gevonden = new ArrayList<Bewaard>();
        for (var pad : bestanden(map)) {
            var naam = pad.getFileName().toString();
            var eigenaar = map.relativize(pad).getName(0).toString();
            if (naam.matches("[0-9a-f]{64}") && eigenaar.matches("[0-9a-f-]{36}") && isOuder(pad, voor)) {
                gevonden.add(new Bewaard(UUID.fromString(eigenaar), naam));
            }
        }
        return gevonden;
    }

    private static boolean isOuder(Path pad, Instant voor) {
        try {
            return Files.getLastModifiedTime(pad).toInstant().isBefore(voor);
        } catch (IOException e) {
            return false; // another node was there first
        }
    }

    private static List<Path> bestanden(Path map) {
        if (!Files.isDirectory(map)) {
            return List.of();
        }
        try (Stream<Path> paden = Files.walk(map)) {
            return paden.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
