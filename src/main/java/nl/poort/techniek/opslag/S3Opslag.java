package nl.poort.techniek.opslag;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Object storage (S3) as a place for content: `<owner>/<ab>/<abcd…>`. What came in goes there under a name of its own
/// while nobody waits for it, and gets its name by a copy on the other side, in the transaction that refers to it.
public final class S3Opslag implements Opslag, AutoCloseable {
    /// More cannot be sent in one go.
    private static final long HOOGSTENS = 5L << 30;

    private static final String BINNEN = "binnen/";
    private static final Duration GEZIEN_GELDT = Duration.ofHours(1);
    private static final int GEZIEN = 10_000;

    private final S3Emmer emmer;
    private final Aanvoer aanvoer;
    private final Clock clock;
    private final Map<String, Gezien> gezien = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Gezien> oudste) {
            return size() > GEZIEN;
        }
    });

    /// @param emmer the address of the bucket, such as `https://s3.example.nl/poort`
    public record Instelling(URI emmer, String regio, String sleutel, String geheim) {}

    /// The state of content whose hash was right.
    private record Gezien(String kenmerk, Instant wanneer) {}

    /// @param map the folder for what is coming in
    public S3Opslag(Instelling instelling, Path map, Keuring keuring, Clock clock) {
        this.emmer = new S3Emmer(instelling, clock);
        this.aanvoer = new Aanvoer(map.resolve("binnen"), keuring);
        this.clock = clock;
    }

    @Override
    public Ontvanger ontvanger(long hoogstens) {
        return aanvoer.ontvanger(Math.min(hoogstens, HOOGSTENS), o -> emmer.zet(binnen(o), o.tijdelijk(), o.sha256()));
    }

    private static String binnen(Ontvangst o) {
        return BINNEN + o.tijdelijk().getFileName();
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
        var sleutel = sleutel(eigenaar, ontvangst.sha256());
        boolean staatEr = emmer.kopieer(binnen(ontvangst), sleutel);
        if (!staatEr && Files.exists(ontvangst.tijdelijk())) {
            emmer.zet(sleutel, ontvangst.tijdelijk(), ontvangst.sha256());
        } else if (!staatEr && emmer.kenmerk(sleutel).isEmpty()) {
            throw new UncheckedIOException(new FileNotFoundException("what came in is gone"));
        }
        gooiWeg(ontvangst);
    }

    @Override
    public void gooiWeg(Ontvangst ontvangst) {
        if (Files.exists(ontvangst.tijdelijk())) {
            aanvoer.gooiWeg(ontvangst);
            emmer.weg(binnen(ontvangst));
        }
    }

    @Override
    public void verwijder(UUID eigenaar, String sha256) {
        var sleutel = sleutel(eigenaar, sha256);
        gezien.remove(sleutel);
        emmer.weg(sleutel);
    }

    @Override
    public InputStream open(UUID eigenaar, String sha256, long vanaf) {
        var sleutel = sleutel(eigenaar, sha256);
        try {
            controleer(sleutel, sha256);
            return emmer.open(sleutel, vanaf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void controleer(String sleutel, String sha256) throws IOException {
        var nu = new Gezien(emmer.kenmerk(sleutel), clock.instant());
        var eerder = gezien.get(sleutel);
        if (eerder != null
                && eerder.kenmerk().equals(nu.kenmerk())
                && eerder.wanneer().plus(GEZIEN_GELDT).isAfter(nu.wanneer())) {
            return;
        }
        try (var in = emmer.open(sleutel, 0)) {
            if (!Schijfopslag.hash(in).equals(sha256)) {
                throw new IOException("the content of " + sha256 + " changed in object storage");
            }
        }
        gezien.put(sleutel, nu);
    }

    @Override
    public int ruimBinnenOp(Instant voor) {
        int weg = aanvoer.ruimOp(voor);
        for (var ding : emmer.list(BINNEN)) {
            if (ding.tijd().isBefore(voor)) {
                emmer.weg(ding.sleutel());
                weg++;
            }
        }
        return weg;
    }

    @Override
    public List<Bewaard> ouderDan(Instant voor) {
        return emmer.list("").stream()
                .filter(d -> d.tijd().isBefore(voor) && d.sleutel().matches("[0-9a-f-]{36}/[0-9a-f]{2}/[0-9a-f]{64}"))
                .map(d -> new Bewaard(
                        UUID.fromString(d.sleutel().substring(0, 36)),
                        d.sleutel().substring(40)))
                .toList();
    }

    private static String sleutel(UUID eigenaar, String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no hash");
        }
        return eigenaar + "/" + sha256.substring(0, 2) + "/" + sha256;
    }

    @Override
    public void close() {
        emmer.close();
    }
}
