package nl.poort.loket.regels;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.poort.techniek.Weigering;

/// Reads, compiles and looks through rules on a thread of its own, within a time that is never passed: whoever waits
/// always gets an answer.
public final class Keurmeester {
    /// So long it may look; then it says what it found so far.
    static final Duration ZOEKTIJD = Duration.ofMillis(1_300);
    /// So long somebody waits.
    static final Duration HOOGSTENS = Duration.ofMillis(1_900);

    private static final int TEGELIJK = 2;
    private static final int ONTHOUDEN = 100;

    private final Semaphore plaatsen = new Semaphore(TEGELIJK);
    private final Map<String, Uitslag> eerder = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Uitslag> oudste) {
            return size() > ONTHOUDEN;
        }
    };

    /// What was found.
    ///
    /// @param regels the compiled rules; null when they do not work
    /// @param fouten why they do not work, in sentences
    /// @param geheel whether it could look at everything
    public record Uitslag(Regels regels, List<String> fouten, List<Regelbevinding> bevindingen, boolean geheel) {
        /// With what can only be known elsewhere.
        Uitslag met(List<Regelbevinding> meer) {
            return meer.isEmpty()
                    ? this
                    : new Uitslag(
                            regels,
                            fouten,
                            Stream.concat(meer.stream(), bevindingen.stream()).toList(),
                            geheel);
        }

        public boolean werkt() {
            return regels != null;
        }

        public int zwaar() {
            return (int) bevindingen.stream().filter(b -> b.soort().isZwaar()).count();
        }

        public int licht() {
            return bevindingen.size() - zwaar();
        }
    }

    /// Never throws because of what stands in the file: that is a finding.
    ///
    /// @param gezag the code of the authority whose rules they are; empty when it has none
    public Uitslag kijk(String naam, byte[] inhoud, String gezag) {
        var sleutel = hash(inhoud) + gezag;
        synchronized (eerder) {
            var al = eerder.get(sleutel);
            if (al != null) {
                return al;
            }
        }
        var uitslag = opTijd(naam, inhoud, gezag);
        if (uitslag.geheel()) {
            synchronized (eerder) {
                eerder.put(sleutel, uitslag);
            }
        }
        return uitslag;
    }

    private Uitslag opTijd(String naam, byte[] inhoud, String gezag) {
        long einde = System.nanoTime() + HOOGSTENS.toNanos();
        if (!neemPlaats()) {
            return fout("Poort kijkt nu te veel regels tegelijk na. Probeer het over een minuut opnieuw.");
        }
        var klaar = new CompletableFuture<Uitslag>();
        var draad = Thread.ofPlatform().daemon().name("keurmeester").start(() -> {
            try {
                klaar.complete(keur(naam, inhoud, gezag));
            } catch (Throwable t) {
                klaar.completeExceptionally(t);
            } finally {
                plaatsen.release();
            }
        });
        try {
            return klaar.get(ZOEKTIJD.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            draad.interrupt();
            return laatste(klaar, einde);
        } catch (ExecutionException e) {
            return vastgelopen(e);
        } catch (InterruptedException e) {
            draad.interrupt();
            Thread.currentThread().interrupt();
            return fout("Het nakijken is gestopt. Probeer het opnieuw.");
        }
    }

    private boolean neemPlaats() {
        try {
            return plaatsen.tryAcquire(HOOGSTENS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Uitslag laatste(CompletableFuture<Uitslag> klaar, long einde) {
        try {
            var uitslag = klaar.get(Math.max(1, einde - System.nanoTime()), TimeUnit.NANOSECONDS);
            return new Uitslag(uitslag.regels(), uitslag.fouten(), uitslag.bevindingen(), false);
        } catch (TimeoutException e) {
            return fout("Deze regels zijn te groot om binnen twee seconden na te kijken. Splits de grootste tabel.");
        } catch (ExecutionException e) {
            return vastgelopen(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fout("Het nakijken is gestopt. Probeer het opnieuw.");
        }
    }

    /// Out of stack or memory is the file's doing; anything else is ours.
    private static Uitslag vastgelopen(ExecutionException e) {
        return switch (e.getCause()) {
            case StackOverflowError s -> fout("Deze regels zitten te diep in elkaar. Maak ze eenvoudiger.");
            case OutOfMemoryError m -> fout("Deze regels zijn te groot om na te kijken. Splits ze.");
            case RuntimeException r -> throw r;
            default -> throw new IllegalStateException(e.getCause());
        };
    }

    private static Uitslag fout(String zin) {
        return new Uitslag(null, List.of(zin), List.of(), false);
    }

    private static Uitslag keur(String naam, byte[] inhoud, String gezag) {
        try {
            var regels = Regels.lees(naam, inhoud);
            var bevindingen = new ArrayList<>(Gebiedskeuring.keur(regels.bestand(), gezag));
            bevindingen.addAll(Keuring.keur(regels));
            return new Uitslag(regels, List.of(), List.copyOf(bevindingen), true);
        } catch (Weigering w) {
            return new Uitslag(null, w.zinnen(), List.of(), true);
        }
    }

    static String hash(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
