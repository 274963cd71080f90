package nl.poort.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/// What was measured of one kind of work.
///
/// @param millis of every answer, sorted
/// @param cpu milliseconds of processor time of program and database together
/// @param wrong answers that were not the expected one
public record Meting(double seconds, double[] millis, double cpu, int wrong) {

    /// One piece of work, done over and over; false = a wrong answer.
    public interface Werk {
        boolean doe() throws Exception;
    }

    /// `clients` at once, each with work of its own, for this long; never more than `most` answers in all.
    public static Meting of(int clients, Duration lang, int most, Processortijd cpu, IntFunction<Werk> werk)
            throws InterruptedException {
        try (var pool = Executors.newFixedThreadPool(clients)) {
            long begin = System.nanoTime();
            long end = begin + lang.toNanos();
            var klanten = new ArrayList<Callable<List<Long>>>();
            for (int i = 0; i < clients; i++) {
                var mijn = werk.apply(i);
                klanten.add(() -> klant(mijn, end, most / clients));
            }
            var klaar = pool.invokeAll(klanten);
            return verzamel(klaar, (System.nanoTime() - begin) / 1e9, cpu.millis());
        }
    }

    private static List<Long> klant(Werk werk, long end, int most) throws Exception {
        var times = new ArrayList<Long>();
        while (System.nanoTime() < end && times.size() < most) {
            long begin = System.nanoTime();
            boolean right = werk.doe();
            times.add(right ? System.nanoTime() - begin : -1L);
        }
        return times;
    }

    private static Meting verzamel(List<Future<List<Long>>> klaar, double seconds, double cpu)
            throws InterruptedException {
        var all = new ArrayList<Long>();
        for (var klant : klaar) {
            try {
                all.addAll(klant.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        var millis = all.stream()
                .filter(t -> t >= 0)
                .mapToDouble(t -> t / 1e6)
                .sorted()
                .toArray();
        return new Meting(seconds, millis, cpu, all.size() - millis.length);
    }

    public double perSecond() {
        return millis.length / seconds;
    }

    public double percentile(double p) {
        return millis.length == 0
                ? Double.NaN
                : millis[Math.min(millis.length - 1, (int) Math.ceil(p / 100 * millis.length) - 1)];
    }

    public double cpuPerAnswer() {
        return cpu / millis.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meting m && Arrays.equals(millis, m.millis) && cpu == m.cpu && seconds == m.seconds;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(millis);
    }
}
