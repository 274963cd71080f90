package nl.poort.web.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.poort.keten.vragen.Vragen;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Gebeurtenis;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen.Vermelding;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.techniek.uitgaand.Uitkomst.Antwoord;
import nl.poort.techniek.uitgaand.Uitkomst.Mislukt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells subscribers what happened, as CloudEvents: what [#luister] hears becomes rows, which [#bezorg] sends.
///
/// Each subscription has a worker of its own, so that a slow or dead receiver holds up nobody else.
public final class Webhooks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);
    private static final Actor BEZORGEN = Actor.system("webhooks bezorgen");
    private static final Duration BEURT = Duration.ofMinutes(1);
    private static final Duration BEWAREN = Duration.ofDays(30);
    private static final int PER_BEURT = 200;
    private static final int TEGELIJK = 200;

    private final Db db;
    private final Vragen vragen;
    private final Uitgaand uitgaand;
    private final ExecutorService draden = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore plaatsen = new Semaphore(TEGELIJK);

    public Webhooks(Db db, Vragen vragen, Uitgaand uitgaand) {
        this.db = db;
        this.vragen = vragen;
        this.uitgaand = uitgaand;
    }

    /// Wiring: hears of everything somebody can subscribe to.
    public void luister(Gebeurtenissen gebeurtenissen) {
        for (var soort : Meldsoort.values()) {
            gebeurtenissen.afterWithId("webhooks", soort.type(), (v, g) -> schrijfOp(soort, v, g));
        }
    }

    private void schrijfOp(Meldsoort soort, Vermelding vermelding, Gebeurtenis g) {
        var tussen = soort.tussen(g);
        var teams = Stream.of(tussen.vanTeam(), tussen.naarTeam())
                .filter(java.util.Objects::nonNull)
                .toList();
        db.run(BEZORGEN, tx -> {
            var sql = new LeveringenSql(tx.handle());
            if (sql.luistertIemand(soort, teams)) {
                var kenmerk = vragen.get(BEZORGEN, g.root()).kenmerk();
                var inhoud = Ingang.schrijf(bericht(soort, vermelding, tussen.overdracht(), kenmerk));
                sql.insert(vermelding.id(), g.root(), soort, teams, inhoud, tx.now());
            }
        });
    }

    /// Only what it is about: whoever may know more asks for it with its key.
    private static Map<String, Object> bericht(
            Meldsoort soort, Vermelding vermelding, UUID overdracht, String kenmerk) {
        var bericht = new LinkedHashMap<String, Object>();
        bericht.put("specversion", "1.0");
        bericht.put("id", vermelding.id());
        bericht.put("source", "urn:poort:keten");
        bericht.put("type", "nl.poort." + soort.soort());
        bericht.put("subject", overdracht);
        bericht.put("time", vermelding.tijd());
        bericht.put("datacontenttype", "application/json");
        bericht.put("data", Map.of("overdracht", overdracht, "kenmerk", kenmerk));
        return bericht;
    }

    /// Starts a worker for every subscription with something due; does not wait for them. Called by the job.
    ///
    /// @return how many were started
    public int bezorg() {
        int vrij = plaatsen.availablePermits();
        if (vrij == 0) {
            return 0;
        }
        var beurten = db.change(
                BEZORGEN,
                tx -> new LeveringenSql(tx.handle()).neem(tx.now(), tx.now().plus(BEURT), vrij));
        beurten.forEach(beurt -> {
            plaatsen.acquireUninterruptibly();
            draden.submit(() -> werk(beurt));
        });
        return beurten.size();
    }

    private void werk(LeveringenSql.Beurt beurt) {
        try {
            for (int i = 0; i < PER_BEURT && stuurVolgende(beurt); i++) {
                LOG.debug("webhook of {} delivered", beurt.id());
            }
        } catch (RuntimeException e) {
            LOG.error("webhook of {} stopped: {}", beurt.id(), e.toString());
        } finally {
            plaatsen.release();
            db.run(BEZORGEN, tx -> new LeveringenSql(tx.handle()).laatLos(beurt.id(), tx.now()));
        }
    }

    /// False when there is nothing more to send now.
    private boolean stuurVolgende(LeveringenSql.Beurt beurt) {
        var gevonden = db.change(
                BEZORGEN,
                tx -> new LeveringenSql(tx.handle())
                        .volgende(beurt, tx.now(), tx.now().plus(BEURT)));
        if (gevonden.isEmpty()) {
            return false;
        }
        var levering = gevonden.get();
        switch (uitgaand.post(
                URI.create(beurt.url()),
                koppen(beurt, levering),
                levering.inhoud().getBytes(StandardCharsets.UTF_8))) {
            case Antwoord a
            when a.gelukt() -> db.run(BEZORGEN, tx -> new LeveringenSql(tx.handle()).bezorgd(levering, tx.now()));
            case Antwoord a when a.status() == 410 -> schortOp(beurt);
            case Antwoord a -> stelUit(levering, true, "De ontvanger antwoordde " + a.status());
            case Mislukt m -> stelUit(levering, false, m.zin());
        }
        return true;
    }

    private void stelUit(LeveringenSql.Klaar levering, boolean antwoordde, String fout) {
        db.run(BEZORGEN, tx -> {
            var nu = tx.now();
            var volgende = nu.plus(Geduld.wacht(levering.pogingen()));
            boolean dood = Geduld.isOp(levering.sinds(), nu);
            // A receiver that is away keeps its order: all wait. One that only chokes on this one goes on with others.
            boolean alles = !dood && !(antwoordde && levering.pogingen() >= Geduld.VERSLIKT);
            new LeveringenSql(tx.handle()).uitgesteld(levering, volgende, alles ? volgende : nu, dood, fout);
        });
    }

    private void schortOp(LeveringenSql.Beurt beurt) {
        var reden = "De ontvanger zei dat het adres vervallen is (410)";
        db.run(BEZORGEN, tx -> {
            new LeveringenSql(tx.handle()).schortOp(beurt.id(), reden);
            tx.publish(new AbonnementOpgeschort(beurt.id(), beurt.organisatie(), reden));
        });
    }

    private Map<String, String> koppen(LeveringenSql.Beurt beurt, LeveringenSql.Klaar levering) {
        var nu = db.clock().instant();
        return Map.of(
                "Content-Type",
                "application/cloudevents+json; charset=utf-8",
                "Poort-Levering",
                levering.gebeurtenis().toString(),
                "Poort-Handtekening",
                handtekening(beurt.geheim(), nu, levering.inhoud()));
    }

    /// `t=<seconds>,v1=<hex of HMAC-SHA-256 over "<seconds>.<body>">`: the moment is signed too, against replay.
    static String handtekening(String geheim, Instant nu, String inhoud) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(geheim.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var getekend = mac.doFinal((nu.getEpochSecond() + "." + inhoud).getBytes(StandardCharsets.UTF_8));
            return "t=" + nu.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(getekend);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether every receiver got what it asked for.
    ///
    /// @param wachtend receivers that did not take something, and are tried again
    /// @param opgeschort subscriptions that were stopped because the receiver said it is gone
    /// @param opgegeven deliveries that were given up; somebody can send them again
    public record Stand(int wachtend, int opgeschort, int opgegeven) {
        public boolean isGoed() {
            return wachtend + opgeschort + opgegeven == 0;
        }
    }

    public Stand stand() {
        return db.read(BEZORGEN, tx -> new LeveringenSql(tx.handle()).stand());
    }

    /// Throws away what was delivered long ago; a job does it now and then.
    public int ruimOp() {
        return db.change(
                BEZORGEN, tx -> new LeveringenSql(tx.handle()).ruimOp(tx.now().minus(BEWAREN)));
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
