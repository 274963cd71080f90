package nl.poort.techniek.bezorging;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.techniek.uitgaand.Uitkomst.Antwoord;
import nl.poort.techniek.uitgaand.Uitkomst.Mislukt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Messages to systems outside: what [#zetKlaar] puts ready, [#bezorg] sends. Every destination has a worker of its
/// own; no organisation has more than half of the places.
public final class Bezorging implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Bezorging.class);
    private static final Actor BEZORGEN = Actor.system("berichten bezorgen");
    private static final Duration BEURT = Duration.ofMinutes(1);
    private static final Duration BEWAREN = Duration.ofDays(30);
    private static final int PER_BEURT = 200;
    private static final int TEGELIJK = 200;
    /// After this long another destination gets the place, also when each message takes long.
    private static final Duration LANGSTE_BEURT = Duration.ofSeconds(10);

    private final Db db;
    private final Uitgaand uitgaand;
    private final Map<String, Afzender> afzenders = new HashMap<>();
    private final ExecutorService draden = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore plaatsen = new Semaphore(TEGELIJK);

    public Bezorging(Db db, Uitgaand uitgaand) {
        this.db = db;
        this.uitgaand = uitgaand;
    }

    /// Wiring: who makes the messages of this kind.
    public void afzender(String soort, Afzender afzender) {
        if (afzenders.put(soort, afzender) != null) {
            throw new IllegalStateException("two senders of " + soort);
        }
    }

    /// Whether every receiver got what it asked for.
    ///
    /// @param wachtend receivers that did not take something, and are tried again
    /// @param opgeschort receivers that said they are gone
    /// @param opgegeven messages that were given up; somebody can send them again
    public record Stand(int wachtend, int opgeschort, int opgegeven) {
        public boolean isGoed() {
            return wachtend + opgeschort + opgegeven == 0;
        }
    }

    public Stand stand() {
        return db.read(BEZORGEN, tx -> new BezorgingSql(tx.handle()).stand());
    }

    /// Puts a message ready, in this transaction; hearing of the same id again changes nothing.
    ///
    /// @param soort a kind that has an [#afzender]
    public void zetKlaar(
            Tx tx, String soort, UUID organisatie, Collection<UUID> bestemmingen, UUID id, UUID root, String inhoud) {
        new BezorgingSql(tx.handle())
                .insert(soort, organisatie, bestemmingen, new BezorgingSql.Nieuw(id, root, inhoud), tx.now());
    }

    /// A destination that is gone takes its messages along.
    public void vergeet(Tx tx, UUID bestemming) {
        new BezorgingSql(tx.handle()).delete(bestemming);
    }

    /// What waits or died, by destination; without a line nothing was ever put ready for it.
    public Map<UUID, Achterstand> achterstand(Tx tx, Collection<UUID> bestemmingen) {
        var gevonden = new HashMap<UUID, Achterstand>();
        new BezorgingSql(tx.handle()).achterstand(bestemmingen).forEach(a -> gevonden.put(a.bestemming(), a));
        return gevonden;
    }

    /// Tries everything of a destination again, now, also what was given up; the caller checked whose it is.
    public void hervat(Tx tx, UUID bestemming) {
        new BezorgingSql(tx.handle()).hervat(bestemming, tx.now());
    }

    /// What did not arrive at a destination, what was given up first; the caller checked whose it is.
    public List<Wachtend> wachtend(Tx tx, UUID bestemming, int hoogstens) {
        return new BezorgingSql(tx.handle()).wachtend(bestemming, hoogstens);
    }

    /// Tries one message again, now, also when it was given up; false when it is not there any more.
    public boolean herhaal(Tx tx, UUID bestemming, UUID id) {
        return new BezorgingSql(tx.handle()).herhaal(bestemming, id, tx.now());
    }

    /// Sends nothing until [#hervat]; what comes meanwhile waits.
    public void zetStil(Tx tx, String soort, UUID bestemming, String reden) {
        new BezorgingSql(tx.handle()).zetStil(soort, tx.actor().organisation(), bestemming, reden, tx.now());
    }

    /// Starts a worker for every destination with something due; does not wait for them. Called by the job.
    ///
    /// @return how many were started
    public int bezorg() {
        int vrij = plaatsen.availablePermits();
        if (vrij == 0) {
            return 0;
        }
        var beurten = db.change(
                BEZORGEN,
                tx -> new BezorgingSql(tx.handle()).neem(tx.now(), tx.now().plus(BEURT), vrij, TEGELIJK / 2));
        beurten.forEach(beurt -> {
            plaatsen.acquireUninterruptibly();
            draden.submit(() -> werk(beurt));
        });
        return beurten.size();
    }

    private void werk(BezorgingSql.Beurt beurt) {
        try {
            var einde = db.clock().instant().plus(LANGSTE_BEURT);
            for (int i = 0; i < PER_BEURT && db.clock().instant().isBefore(einde) && stuurVolgende(beurt); i++) {
                LOG.debug("message to {} handled", beurt.bestemming());
            }
        } catch (RuntimeException e) {
            LOG.error("delivery to {} stopped: {}", beurt.bestemming(), e.toString());
        } finally {
            plaatsen.release();
            db.run(BEZORGEN, tx -> new BezorgingSql(tx.handle()).laatLos(beurt.bestemming(), tx.now()));
        }
    }

    /// False when there is nothing more to send now.
    private boolean stuurVolgende(BezorgingSql.Beurt beurt) {
        var gevonden = db.change(
                BEZORGEN,
                tx -> new BezorgingSql(tx.handle())
                        .volgende(beurt, tx.now(), tx.now().plus(BEURT)));
        if (gevonden.isEmpty()) {
            return false;
        }
        var levering = gevonden.get();
        Optional<Verzending> verzending;
        try {
            verzending = afzenders.get(beurt.soort()).verzending(levering);
        } catch (RuntimeException e) {
            // only this message is to blame: the others go on
            LOG.error("message {} to {} cannot be made: {}", levering.id(), beurt.bestemming(), e.toString());
            stelUit(levering, true, "Poort kan dit bericht niet maken");
            return true;
        }
        if (verzending.isEmpty()) {
            db.run(BEZORGEN, tx -> vergeet(tx, beurt.bestemming()));
            return false;
        }
        var v = verzending.get();
        switch (uitgaand.post(v.adres(), v.koppen(), v.inhoud())) {
            case Antwoord a
            when a.gelukt() -> db.run(BEZORGEN, tx -> new BezorgingSql(tx.handle()).bezorgd(levering, tx.now()));
            case Antwoord a when a.status() == 410 -> schortOp(beurt);
            case Antwoord a -> stelUit(levering, true, "De ontvanger antwoordde " + a.status());
            case Mislukt m -> stelUit(levering, false, m.zin());
        }
        return true;
    }

    private void stelUit(Levering levering, boolean antwoordde, String fout) {
        db.run(BEZORGEN, tx -> {
            var nu = tx.now();
            var volgende = nu.plus(Geduld.wacht(levering.pogingen()));
            boolean dood = Geduld.isOp(levering.sinds(), nu);
            // A receiver that is away keeps its order: all wait. One that only chokes on this one goes on with others.
            boolean alles = !dood && !(antwoordde && levering.pogingen() >= Geduld.VERSLIKT);
            new BezorgingSql(tx.handle()).uitgesteld(levering, volgende, alles ? volgende : nu, dood, fout);
        });
    }

    private void schortOp(BezorgingSql.Beurt beurt) {
        db.run(BEZORGEN, tx -> {
            var reden = "De ontvanger zei dat het adres vervallen is (410)";
            new BezorgingSql(tx.handle()).schortOp(beurt.bestemming(), reden);
            afzenders.get(beurt.soort()).vervallen(tx, beurt.bestemming(), reden);
        });
    }

    /// Throws away what was delivered long ago; a job does it now and then.
    public int ruimOp() {
        return db.change(
                BEZORGEN, tx -> new BezorgingSql(tx.handle()).ruimOp(tx.now().minus(BEWAREN)));
    }

    /// Lets what is being sent finish.
    @Override
    public void close() {
        draden.shutdown();
        try {
            draden.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        draden.shutdownNow();
    }
}
