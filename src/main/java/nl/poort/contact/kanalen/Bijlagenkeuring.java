package nl.poort.contact.kanalen;

import java.io.IOException;
import java.util.Optional;
import nl.poort.techniek.db.Actor;

/// Looks again at files that came in while the scanner was away.
final class Bijlagenkeuring {
    private static final Actor KEURING = Actor.system("bijlagen keuren");
    private static final int PER_KEER = 50;

    private final Kanaalbronnen bronnen;

    Bijlagenkeuring(Kanaalbronnen bronnen) {
        this.bronnen = bronnen;
    }

    int keur() {
        var keuring = bronnen.opslag().keuring();
        if (!keuring.leeft()) {
            return 0;
        }
        int gedaan = 0;
        for (var b : bronnen.db().read(KEURING, tx -> new BijlagenSql(tx.handle()).waiting(PER_KEER))) {
            var bezwaar = bezwaar(b);
            if (bezwaar == null) {
                return gedaan; // the scanner went away again: later
            }
            bronnen.db()
                    .run(
                            KEURING,
                            tx -> new BijlagenSql(tx.handle())
                                    .judged(
                                            b,
                                            bezwaar.isEmpty() ? Bijlagestand.VEILIG : Bijlagestand.GEWEIGERD,
                                            bezwaar.isEmpty()
                                                    ? ""
                                                    : "Dit bestand is niet veilig. Het is niet bewaard."));
            gedaan++;
        }
        return gedaan;
    }

    /// Null when nobody can say.
    private Optional<String> bezwaar(Draadbijlage b) {
        try (var inhoud = bronnen.opslag().open(b.organisatie(), b.sha256(), 0)) {
            return bronnen.opslag().keuring().bezwaar(inhoud);
        } catch (IOException e) {
            return null;
        }
    }
}
