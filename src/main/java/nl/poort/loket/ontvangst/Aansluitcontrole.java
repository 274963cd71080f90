package nl.poort.loket.ontvangst;

import java.time.Duration;
import java.time.Instant;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;

/// Holds what the source says it gave against what is here, every day: whatever was missed is a finding, and is taken
/// in after all.
public final class Aansluitcontrole {
    private static final Duration ELKE = Duration.ofHours(24);
    /// Windows overlap: a message of yesterday that was put ready late is not missed.
    private static final Duration TERUG = Duration.ofDays(8);

    private final Db db;
    private final Aansluitingen aansluitingen;
    private final Ontvangsten ontvangsten;
    private final Uitvaller uitvaller;

    public Aansluitcontrole(Ontvangstbronnen bronnen, Aansluitingen aansluitingen, Ontvangsten ontvangsten) {
        this.db = bronnen.db();
        this.aansluitingen = aansluitingen;
        this.ontvangsten = ontvangsten;
        this.uitvaller = new Uitvaller(bronnen);
    }

    /// Regular work: each line once a day.
    ///
    /// @return how many messages were missed
    public int controleer() {
        var nu = db.clock().instant();
        int gemist = 0;
        for (var a : aansluitingen.list()) {
            if (a.nagekeken() == null || !a.nagekeken().plus(ELKE).isAfter(nu)) {
                gemist += controleer(a, nu);
            }
        }
        return gemist;
    }

    private int controleer(Aansluiting a, Instant nu) {
        var actor = Uitvaller.programma(a.organisatie());
        try {
            int gemist = 0;
            for (var bericht : ontvangsten.bijDeBron(a, nu.minus(TERUG))) {
                if (ontvangsten.neemAan(a.organisatie(), bericht)) {
                    gemist++;
                    db.run(
                            actor,
                            tx -> uitvaller.bevind(
                                    tx,
                                    a.organisatie(),
                                    "gemist " + bericht,
                                    Bevinding.Soort.LANDELIJK,
                                    "Verzoek " + bericht + " stond bij de bron klaar, maar was hier niet gemeld",
                                    2));
                }
            }
            db.run(actor, tx -> {
                new AansluitingenSql(tx.handle()).nagekeken(a.organisatie(), nu);
                uitvaller.opgelost(tx, a.organisatie(), "bron onbereikbaar");
            });
            return gemist;
        } catch (Weigering w) {
            db.run(
                    actor,
                    tx -> uitvaller.bevind(
                            tx,
                            a.organisatie(),
                            "bron onbereikbaar",
                            Bevinding.Soort.LANDELIJK,
                            "De aansluitcontrole kon niet worden gedaan: " + w.getMessage(),
                            2));
            return 0;
        }
    }
}
