package nl.poort.techniek.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the data lie: in the home, or elsewhere when the user of PostgreSQL may not come there (a clone in `/root`).
final class Place {
    private static final Logger LOG = LoggerFactory.getLogger(Place.class);

    private Place() {}

    static Path of(Path home, ServerUser user) throws IOException {
        var elsewhere = home.resolve("plaats");
        if (Files.exists(elsewhere)) {
            return Path.of(Files.readString(elsewhere).strip());
        }
        if (user.drop()) {
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
        }
        if (user.canEnter(home)) {
            return home;
        }
        var place = Path.of("/var/lib/poort", UUID.randomUUID().toString().substring(0, 8));
        Files.createDirectories(place);
        Files.writeString(elsewhere, place + "\n");
        LOG.warn("user {} may not enter {}: the data are kept in {}", user.name(), home, place);
        return place;
    }
}
