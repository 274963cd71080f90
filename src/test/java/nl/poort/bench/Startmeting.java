package nl.poort.bench;

/// From nothing to the first page, the next time to the first page, and the memory of a program that does nothing.
final class Startmeting {
    private final Kindprogramma kind;
    private final Rapport rapport;

    Startmeting(Kindprogramma kind, Rapport rapport) {
        this.kind = kind;
        this.rapport = rapport;
    }

    /// Leaves the program running.
    void meet() {
        var wat = Kindprogramma.jar().isPresent() ? "" : " (losse klassen, niet de jar van ./poort)";
        rapport.los("eerste start tot de eerste bladzijde" + wat, kind.start() + " ms", "≤ 10.000 ms");
        kind.close();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            best = Math.min(best, kind.start());
            if (i < 2) {
                kind.close();
            }
        }
        rapport.los("latere start tot de eerste bladzijde, beste van 3", best + " ms", "≤ 2.500 ms");
        Kindprogramma.pause(60_000);
        rapport.los("geheugen van de JVM na een minuut rust", Processortijd.memory(kind.pid()) + " MB", "≤ 200 MB");
    }
}
