package nl.poort.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import nl.poort.registers.omgeving.Omgevingsproef;
import nl.poort.registers.omgeving.Plek;

/// Who is competent at a place, on the real boundaries: the index beside asking every area.
final class Gebiedsmeting {
    private static final int PLEKKEN = 5_000;
    private static final ThreadMXBean DRADEN = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Rapport rapport;
    private int bodem;

    Gebiedsmeting(Rapport rapport) {
        this.rapport = rapport;
    }

    void meet() {
        if (!Omgevingsproef.zijnErGrenzen()) {
            rapport.los("gebieden: ../shared is er niet", "-", "");
            return;
        }
        long begin = System.nanoTime();
        var proef = Omgevingsproef.lees();
        rapport.los(
                proef.gebieden() + " grenzen lezen en de index maken, koud",
                "%d ms".formatted((System.nanoTime() - begin) / 1_000_000),
                "");
        var overal = proef.plekken(PLEKKEN);
        var grens = proef.bijDeGrens(PLEKKEN);
        double ons = figuur(
                "wie gaat hierover, punt overal",
                overal,
                p -> proef.kaart().gezagen(p).size(),
                "≤ 5 µs");
        figuur(
                "wie gaat hierover, punt bij een grens",
                grens,
                p -> proef.kaart().gezagen(p).size(),
                "≤ 5 µs");
        double kaal = figuur("hetzelfde, elk gebied gevraagd (JTS)", overal.subList(0, 200), proef::zonderIndex, "");
        rapport.los("verhouding tot elk gebied vragen", "%.0f keer zo snel".formatted(kaal / ons), "");
        rapport.belasting();
    }

    /// @return microseconds for one place
    private double figuur(String wat, List<Plek> plekken, ToIntFunction<Plek> werk, String budget) {
        ronden(plekken, werk, 1_500_000_000L);
        long bytes = DRADEN.getCurrentThreadAllocatedBytes();
        long cpu = DRADEN.getCurrentThreadCpuTime();
        int rondes = ronden(plekken, werk, 1_500_000_000L);
        double keren = (double) rondes * plekken.size();
        double micros = (DRADEN.getCurrentThreadCpuTime() - cpu) / 1e3 / keren;
        rapport.los(
                wat,
                String.format(
                        Locale.ROOT,
                        "%.2f µs, %.0f bytes",
                        micros,
                        (DRADEN.getCurrentThreadAllocatedBytes() - bytes) / keren),
                budget);
        return micros;
    }

    private int ronden(List<Plek> plekken, ToIntFunction<Plek> werk, long nanos) {
        long begin = System.nanoTime();
        int rondes = 0;
        while (System.nanoTime() - begin < nanos) {
            for (var plek : plekken) {
                bodem += werk.applyAsInt(plek);
            }
            rondes++;
        }
        return rondes;
    }
}
