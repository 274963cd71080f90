package nl.poort.web;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Counts what people without a login try, before it is looked at, and makes them wait longer and longer.
///
/// Nobody is locked out: every wait has a longest one, and an hour without tries starts again at nothing.
public final class Drempel {
    private static final Actor DREMPEL = Actor.system("pogingen tellen");
    private static final Duration VERGETEN = Duration.ofHours(1);

    private final Db db;

    /// What is counted together.
    ///
    /// @param vrij how many tries are free of waiting; then one second, that doubles each time
    /// @param langst the longest wait
    public record Regel(String sleutel, int vrij, Duration langst) {

        /// Everything from where this visitor comes from; an IPv6 customer has a whole /64 to try from.
        public static Regel bron(Context ctx, String waarvoor, int vrij, Duration langst) {
            return new Regel(waarvoor + " bron " + plaats(ctx.req().getRemoteAddr()), vrij, langst);
        }

        /// The same, and whom the form is about: no number or mail address is called or written to on and on because
        /// somebody fills it in from many places.
        public static List<Regel> bronEnAdressen(Context ctx, String waarvoor, Formulier f) {
            var regels = new ArrayList<>(List.of(bron(ctx, waarvoor, 20, Duration.ofMinutes(10))));
            var nummer = f.waarde("telefoon").replaceAll("[^0-9]", "");
            if (!nummer.isEmpty()) {
                regels.add(naar(nummer.substring(Math.max(0, nummer.length() - 9))));
            }
            var email = f.waarde("email");
            if (!email.isBlank()) {
                regels.add(naar(email));
            }
            return regels;
        }

        /// What is sent to one number or mail address because of forms.
        public static Regel naar(String adres) {
            return new Regel("bericht naar " + adres.strip().toLowerCase(Locale.ROOT), 10, Duration.ofHours(1));
        }

        Duration wacht(int pogingen) {
            if (pogingen <= vrij) {
                return Duration.ZERO;
            }
            var wacht = Duration.ofSeconds(1L << Math.min(pogingen - vrij - 1, 20));
            return wacht.compareTo(langst) > 0 ? langst : wacht;
        }

        /// How long it takes still. More than the longest only stands there when the clock was set back since: that
        /// keeps nobody out.
        Duration rest(Instant tot, Instant nu) {
            var rest = Duration.between(nu, tot);
            return rest.compareTo(langst) > 0 ? Duration.ZERO : rest;
        }

        private static String plaats(String adres) {
            try {
                var bytes = InetAddress.ofLiteral(adres).getAddress();
                return HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
            } catch (IllegalArgumentException | NullPointerException e) {
                return String.valueOf(adres);
            }
        }
    }

    public Drempel(Db db) {
        this.db = db;
    }

    /// That of this program.
    public static Drempel van(Context ctx) {
        return new Drempel(Web.van(ctx).db());
    }

    /// Counts this try under every rule, or refuses it when it comes too soon; a refused one does not make it longer.
    public void tel(List<Regel> regels) {
        db.runLightly(DREMPEL, tx -> {
            var sql = new DrempelSql(tx.handle());
            var vergeten = tx.now().minus(VERGETEN);
            var opVolgorde = regels.stream()
                    .sorted((a, b) -> Arrays.compareUnsigned(hash(a), hash(b)))
                    .toList();
            var standen = opVolgorde.stream()
                    .map(r -> sql.tel(hash(r), tx.now(), vergeten))
                    .toList();
            IntStream.range(0, standen.size())
                    .mapToObj(i -> opVolgorde.get(i).rest(standen.get(i).wachtTot(), tx.now()))
                    .filter(Duration::isPositive)
                    .max(Comparator.naturalOrder())
                    .ifPresent(rest -> {
                        throw teVaak(rest);
                    });
            for (int i = 0; i < standen.size(); i++) {
                var wacht = opVolgorde.get(i).wacht(standen.get(i).aantal());
                if (wacht.isPositive()) {
                    sql.wacht(hash(opVolgorde.get(i)), tx.now().plus(wacht));
                }
            }
        });
    }

    /// Forgets what has been quiet for an hour.
    public static void ruimOp(Db db) {
        db.run(DREMPEL, tx -> new DrempelSql(tx.handle()).deleteBefore(tx.now().minus(VERGETEN)));
    }

    /// It was right after all: the tries under this rule are forgotten.
    public void vergeet(Regel regel) {
        db.run(DREMPEL, tx -> new DrempelSql(tx.handle()).delete(hash(regel)));
    }

    private static Weigering teVaak(Duration wacht) {
        long seconden = Math.max(1, wacht.plusMillis(999).toSeconds());
        var hoeLang = seconden >= 120
                ? "%d minuten".formatted((seconden + 59) / 60)
                : seconden == 1 ? "1 seconde" : seconden + " seconden";
        return new Weigering(
                "te-vaak", "U hebt dit te vaak geprobeerd. Wacht %s en probeer het dan weer.".formatted(hoeLang));
    }

    private static byte[] hash(Regel regel) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(regel.sleutel().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
