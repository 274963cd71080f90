package nl.poort.web.ketencheck;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// How long a step may take: every look at a page asks it first.
final class Stapklok {
    private static final Duration PAUZE = Duration.ofMillis(200);

    private final Duration grens;
    private long begin = System.nanoTime();

    Stapklok(Duration grens) {
        this.grens = grens;
    }

    void begin() {
        begin = System.nanoTime();
    }

    Duration geduurd() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    void eis() {
        if (geduurd().compareTo(grens) > 0) {
            throw new Stapfout(
                    "de stap is klaar binnen " + grens.toSeconds() + " seconden", "na die tijd was de stap niet klaar");
        }
    }

    /// Waits until it is so; false when the time of the step is over.
    boolean wacht(BooleanSupplier zo) {
        while (!zo.getAsBoolean()) {
            if (geduurd().compareTo(grens.minus(PAUZE)) > 0) {
                return false;
            }
            try {
                Thread.sleep(PAUZE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Stapfout("de robot kan zijn werk afmaken", "Poort stopte");
            }
        }
        return true;
    }
}
