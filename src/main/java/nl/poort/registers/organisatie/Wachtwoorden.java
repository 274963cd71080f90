package nl.poort.registers.organisatie;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.poort.techniek.Weigering;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Passwords as Argon2id in PHC form: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash` (OWASP figures).
///
/// At most a few at a time are computed, so that a storm of tries cannot take the memory of the program.
final class Wachtwoorden {
    private static final int KIB = 19_456;
    private static final int RONDEN = 2;
    private static final int LENGTE = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();

    /// Of nobody: verified when there is no account, so that this takes as long as when there is one.
    static final String VAN_NIEMAND = bereken(new byte[16], "niemand", KIB, RONDEN, 1);

    private static final Semaphore TEGELIJK =
            new Semaphore(Math.max(4, 2 * Runtime.getRuntime().availableProcessors()), true);

    private Wachtwoorden() {}

    static String versleutel(String wachtwoord) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return metPlaats(() -> bereken(salt, wachtwoord, KIB, RONDEN, 1));
    }

    static boolean klopt(String wachtwoord, String phc) {
        var delen = phc.split("\\$");
        var maten = delen[3].replaceAll("[a-z=]", "").split(",");
        var salt = Base64.getDecoder().decode(delen[4]);
        var nagerekend = metPlaats(() -> bereken(
                salt, wachtwoord, Integer.parseInt(maten[0]), Integer.parseInt(maten[1]), Integer.parseInt(maten[2])));
        return MessageDigest.isEqual(
                nagerekend.getBytes(StandardCharsets.US_ASCII), phc.getBytes(StandardCharsets.US_ASCII));
    }

    static String bereken(byte[] salt, String wachtwoord, int kib, int ronden, int parallel) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kib)
                .withIterations(ronden)
                .withParallelism(parallel)
                .withSalt(salt)
                .build());
        var hash = new byte[LENGTE];
        // the same letter can be typed in two ways: compare them as one
        var tekst = Normalizer.normalize(wachtwoord, Normalizer.Form.NFKC);
        generator.generateBytes(tekst.getBytes(StandardCharsets.UTF_8), hash);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(kib, ronden, parallel, ENCODER.encodeToString(salt), ENCODER.encodeToString(hash));
    }

    private static String metPlaats(java.util.function.Supplier<String> werk) {
        try {
            if (!TEGELIJK.tryAcquire(10, TimeUnit.SECONDS)) {
                throw new Weigering("te-druk", "Het is nu te druk met aanmelden. Probeer het zo opnieuw");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Weigering("te-druk", "Het aanmelden is onderbroken. Probeer het opnieuw");
        }
        try {
            return werk.get();
        } finally {
            TEGELIJK.release();
        }
    }
}
