package nl.poort.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The table that is printed at the end: each figure beside the budget of the design.
final class Rapport {
    private static final String KOP =
            "| wat | aantal | per s | p50 ms | p95 ms | p99 ms | CPU ms per antwoord | naast pgbench | budget |";

    private final List<String> regels = new ArrayList<>();

    void voegToe(String wat, Meting m, String naastPgbench, String budget) {
        var fout = m.wrong() == 0 ? "" : " (" + m.wrong() + " fout)";
        regel(
                wat,
                m.millis().length + fout,
                getal(m.perSecond()),
                getal(m.percentile(50)),
                getal(m.percentile(95)),
                getal(m.percentile(99)),
                getal(m.cpuPerAnswer()),
                naastPgbench,
                budget);
    }

    void regel(String... cellen) {
        var regel = "| " + String.join(" | ", cellen) + " |";
        regels.add(regel);
        System.out.println(regel);
    }

    void los(String wat, String waarde, String budget) {
        regel(wat, "", "", "", "", "", waarde, "", budget);
    }

    /// How busy the machine is with everything together: without it nobody can judge a figure.
    void belasting() {
        double last = java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                .getSystemLoadAverage();
        los("belasting van de machine, laatste minuut", getal(last), "");
    }

    static String getal(double waarde) {
        if (Double.isNaN(waarde) || Double.isInfinite(waarde)) {
            return "-";
        }
        return String.format(Locale.ROOT, waarde >= 100 ? "%.0f" : waarde >= 10 ? "%.1f" : "%.2f", waarde);
    }

    void print() {
        System.out.println();
        System.out.println(KOP);
        System.out.println(KOP.replaceAll("[^|]+", "---"));
        regels.forEach(System.out::println);
    }
}
