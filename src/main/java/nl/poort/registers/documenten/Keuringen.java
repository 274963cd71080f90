package nl.poort.registers.documenten;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.opslag.Keuring;
import nl.poort.techniek.opslag.Opslag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Content that came in while nobody could look at it: it waits, is not handed out, and is looked at later.
public final class Keuringen {
    private static final Logger LOG = LoggerFactory.getLogger(Keuringen.class);
    private static final Actor KEUREN = Actor.system("bestanden keuren");
    private static final int TEGELIJK = 100;

    private final Db db;
    private final Opslag opslag;

    /// What waits, and what was found not to be safe.
    public record Stand(int wachtend, int besmet) {}

    /// Content of an organisation that waits.
    record Wachtend(UUID organisatie, String sha256) {}

    Keuringen(Db db, Opslag opslag) {
        this.db = db;
        this.opslag = opslag;
    }

    /// Refuses content that may not be used (yet).
    void eisGoed(UUID organisatie, String sha256) {
        switch (stand(organisatie, sha256)) {
            case GOED -> {}
            case IN_KEURING ->
                throw new Weigering(
                        "in-keuring",
                        "Dit bestand wordt nog nagekeken op virussen. Het is veilig bewaard. Probeer het straks opnieuw.");
            case BESMET -> throw new Weigering("besmet", "In dit bestand is een virus gevonden. Poort geeft het niet.");
        }
    }

    Keuringsstand stand(UUID organisatie, String sha256) {
        return db.read(
                        new Actor(null, "Poort", organisatie, "bestand openen"),
                        tx -> new BestandenSql(tx).keuring(organisatie, sha256))
                .orElse(Keuringsstand.GOED);
    }

    /// A job: looks at what waits. Stops when nobody can look; what waits stays.
    ///
    /// @return how many were looked at
    public int keur() {
        if (!opslag.keuring().isAan()) {
            return 0;
        }
        int gedaan = 0;
        for (var w : db.read(KEUREN, tx -> new BestandenSql(tx).inKeuring(TEGELIJK))) {
            try (var inhoud = opslag.open(w.organisatie(), w.sha256(), 0)) {
                var bezwaar = opslag.keuring().bezwaar(inhoud);
                db.run(new Actor(null, "Poort", w.organisatie(), "bestanden keuren"), tx -> leg(tx, w, bezwaar));
                gedaan++;
            } catch (IOException e) {
                LOG.error("nobody can look at files, they wait: {}", e.toString());
                return gedaan;
            } catch (RuntimeException e) {
                LOG.error("file {} cannot be looked at: {}", w.sha256(), e.toString());
            }
        }
        return gedaan;
    }

    private static void leg(Tx tx, Wachtend w, Optional<String> bezwaar) {
        var stand = bezwaar.isEmpty() ? Keuringsstand.GOED : Keuringsstand.BESMET;
        new BestandenSql(tx).keuring(w.organisatie(), w.sha256(), stand, bezwaar.orElse(""));
        bezwaar.ifPresent(b -> {
            LOG.warn("file {} is not safe: {}", w.sha256(), b);
            var root = UUID.nameUUIDFromBytes(w.sha256().getBytes(StandardCharsets.US_ASCII));
            tx.publish(new BestandBesmet(root, w.organisatie(), w.sha256(), b));
        });
    }

    public Keuring keuring() {
        return opslag.keuring();
    }

    public Stand stand() {
        return db.read(KEUREN, tx -> new BestandenSql(tx).stand());
    }
}
