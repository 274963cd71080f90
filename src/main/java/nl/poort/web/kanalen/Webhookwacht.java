package nl.poort.web.kanalen;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.http.Misgok;

/// Stands before every message of an exchange or provider: how big, how often, and how many wrong secrets.
///
/// Counted on this node: it keeps a sender that went wild from hurting others (scorecard H3), it does not keep a
/// secret.
final class Webhookwacht {
    private static final Duration VENSTER = Duration.ofMinutes(1);
    private static final int BRONNEN = 10_000;

    private final Clock clock;
    private final Misgok misgok;
    private final int perMinuut;
    private final int grootste;
    private final Map<String, Stand> standen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Stand> oudste) {
            return size() > BRONNEN;
        }
    };

    private record Stand(int aantal, Instant sinds) {}

    /// @param perMinuut messages of one sender
    /// @param grootste of one message, in bytes
    Webhookwacht(Clock clock, int perMinuut, int grootste) {
        this.clock = clock;
        this.misgok = new Misgok(clock);
        this.perMinuut = perMinuut;
        this.grootste = grootste;
    }

    /// The body as it came, when it is not too big.
    byte[] inhoud(Context ctx) {
        if (ctx.req().getContentLengthLong() > grootste) {
            throw teGroot();
        }
        var inhoud = ctx.bodyAsBytes();
        if (inhoud.length > grootste) {
            throw teGroot();
        }
        return inhoud;
    }

    private Weigering teGroot() {
        return new Weigering("te-groot", "Dit bericht is te groot: hoogstens %d kB".formatted(grootste / 1024));
    }

    /// Counts a message of this known sender, or refuses it.
    synchronized void tel(Context ctx, String afzender) {
        var nu = clock.instant();
        var stand = standen.getOrDefault(afzender, new Stand(0, nu));
        if (!stand.sinds().plus(VENSTER).isAfter(nu)) {
            stand = new Stand(0, nu);
        }
        standen.put(afzender, new Stand(stand.aantal() + 1, stand.sinds()));
        if (stand.aantal() >= perMinuut) {
            ctx.header("Retry-After", "60");
            throw new Weigering("te-vaak", "Er komen te veel berichten tegelijk. Probeer het over een minuut weer.");
        }
    }

    /// What a wrong secret gets: no word about what exists.
    Weigering vreemd(Context ctx) {
        if (misgok.teVaak(ctx.req().getRemoteAddr())) {
            ctx.header("Retry-After", String.valueOf(Misgok.VENSTER.toSeconds()));
            return new Weigering("te-vaak", "Te vaak een verkeerd geheim. Wacht vijf minuten.");
        }
        return new Weigering("niet-aangemeld", "Dit adres klopt niet, of het geheim is vernieuwd of uitgezet");
    }
}
