package nl.poort.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.poort.registers.organisatie.AccountGeblokkeerd;
import nl.poort.registers.organisatie.MedewerkerVertrokken;
import nl.poort.registers.organisatie.RolGewijzigd;
import nl.poort.registers.organisatie.WachtwoordGewijzigd;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.session.AbstractSessionDataStore;
import org.eclipse.jetty.session.NullSessionCache;
import org.eclipse.jetty.session.SessionData;

/// Jetty's sessions, kept in PostgreSQL and nowhere else: every node sees the same, and what is gone is gone at once.
///
/// Only texts are kept, and of the id in the cookie only its hash.
public final class Sessieopslag extends AbstractSessionDataStore {
    private static final Actor SESSIE = Actor.system("sessie bijhouden");
    private static final Duration STILTE = Duration.ofMinutes(45);
    /// That a session was only used is written down at most this often.
    private static final Duration BIJHOUDEN = Duration.ofMinutes(1);

    private static final Duration HOOGSTENS = Duration.ofHours(10);

    private final Db db;

    public Sessieopslag(Db db) {
        this.db = db;
    }

    /// Puts sessions on the server: cookie `__Host-poort` when people come by https.
    public static void op(ServletContextHandler context, Db db, boolean https) {
        var sessies = new Sessielezing();
        sessies.setSessionCookie(https ? "__Host-poort" : "poort");
        sessies.setSecureRequestOnly(false);
        sessies.getSessionCookieConfig().setSecure(https);
        sessies.setHttpOnly(true);
        sessies.setSameSite(HttpCookie.SameSite.LAX);
        sessies.setSessionTrackingModes(Set.of(jakarta.servlet.SessionTrackingMode.COOKIE));
        sessies.setSessionPath("/");
        sessies.setMaxInactiveInterval((int) STILTE.toSeconds());
        var cache = new NullSessionCache(sessies);
        var opslag = new Sessieopslag(db);
        opslag.setSavePeriodSec((int) BIJHOUDEN.toSeconds());
        cache.setSessionDataStore(opslag);
        sessies.setSessionCache(cache);
        context.setSessionHandler(sessies);
    }

    /// Sessions of somebody end in the same transaction that changes their roles, password or account (scorecard E5).
    public static void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.within(RolGewijzigd.class, (tx, g) -> beeindig(tx, g.root()));
        gebeurtenissen.within(WachtwoordGewijzigd.class, (tx, g) -> beeindig(tx, g.root()));
        gebeurtenissen.within(AccountGeblokkeerd.class, (tx, g) -> beeindig(tx, g.root()));
        gebeurtenissen.within(MedewerkerVertrokken.class, (tx, g) -> beeindig(tx, g.root()));
    }

    private static void beeindig(Tx tx, UUID medewerker) {
        new SessiesSql(tx.handle()).deleteOf(medewerker);
    }

    @Override
    public boolean isPassivating() {
        return true;
    }

    @Override
    public boolean doExists(String id) {
        return db.read(SESSIE, tx -> new SessiesSql(tx.handle()).find(id)).isPresent();
    }

    @Override
    public SessionData doLoad(String id) {
        try {
            return lees(id);
        } catch (RuntimeException e) {
            Sessielezing.mislukt(e);
            throw e;
        }
    }

    private SessionData lees(String id) {
        var rij = db.read(SESSIE, tx -> new SessiesSql(tx.handle()).find(id)).orElse(null);
        if (rij == null) {
            return null;
        }
        if (db.clock().millis() > rij.begonnen() + HOOGSTENS.toMillis()) {
            delete(id);
            return null;
        }
        var sessie = newSessionData(id, rij.begonnen(), rij.gebruikt(), rij.vorige(), rij.stilte());
        sessie.setExpiry(rij.verloopt());
        sessie.setLastSaved(rij.gebruikt());
        sessie.setLastNode(_context.getWorkerName());
        sessie.putAllAttributes(new HashMap<>(rij.gegevens()));
        sessie.setDirty(false);
        return sessie;
    }

    @Override
    public void doStore(String id, SessionData data, long lastSaveTime) {
        Map<String, String> gegevens = new TreeMap<>();
        data.getAllAttributes().forEach((naam, waarde) -> {
            if (!(waarde instanceof String tekst)) {
                throw new IllegalStateException("a session holds only texts, not " + naam + " " + waarde.getClass());
            }
            gegevens.put(naam, tekst);
        });
        var rij = new SessiesSql.Rij(
                data.getCreated(),
                data.getAccessed(),
                data.getLastAccessed(),
                data.getExpiry(),
                data.getMaxInactiveMs(),
                gegevens);
        db.run(SESSIE, tx -> {
            var sql = new SessiesSql(tx.handle());
            // Only a new session is made: one that was ended meanwhile must not come back.
            if (lastSaveTime <= 0) {
                sql.insert(id, rij);
            } else {
                sql.update(id, rij);
            }
        });
    }

    @Override
    public boolean delete(String id) {
        return db.change(SESSIE, tx -> new SessiesSql(tx.handle()).delete(id));
    }

    @Override
    public Set<String> doCheckExpired(Set<String> candidates, long time) {
        return Set.of();
    }

    /// The ids are not known, only their hashes: what is over is deleted here at once.
    @Override
    public Set<String> doGetExpired(long before) {
        db.run(
                SESSIE,
                tx -> new SessiesSql(tx.handle()).deleteExpired(db.clock().millis()));
        return Set.of();
    }

    @Override
    public void doCleanOrphans(long time) {
        db.run(SESSIE, tx -> new SessiesSql(tx.handle()).deleteExpired(time));
    }
}
