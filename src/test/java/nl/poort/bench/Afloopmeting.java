package nl.poort.bench;

/// Ten thousand promises whose time is up at one moment: how long until each has had its consequence.
final class Afloopmeting {
    private static final int GEDULD_SECONDEN = 180;

    private final Kindprogramma kind;
    private final Rapport rapport;

    Afloopmeting(Kindprogramma kind, Rapport rapport) {
        this.kind = kind;
        this.rapport = rapport;
    }

    void meet(int aantal) {
        var eigenaar = kind.database().superuser();
        long vooraf = verstreken();
        var cpu = Processortijd.of(kind.pid());
        int gezet = eigenaar.withHandle(h ->
                h.createUpdate(VullingSql.LAAT_AFLOPEN).bind("aantal", aantal).execute());
        long begin = System.nanoTime();
        long klaar = 0;
        while (klaar < gezet && (System.nanoTime() - begin) / 1e9 < GEDULD_SECONDEN) {
            Kindprogramma.pause(200);
            klaar = verstreken() - vooraf;
        }
        double seconden = (System.nanoTime() - begin) / 1e9;
        rapport.regel(
                "klokken laten aflopen (" + klaar + " van " + gezet + " tegelijk)",
                String.valueOf(klaar),
                Rapport.getal(klaar / seconden),
                "",
                "",
                "",
                Rapport.getal((double) cpu.millis() / Math.max(1, klaar)),
                "",
                "geen budget in het ontwerp; klaar in " + Rapport.getal(seconden) + " s");
    }

    private long verstreken() {
        return kind.database()
                .superuser()
                .withHandle(h ->
                        h.createQuery(VullingSql.VERSTREKEN).mapTo(Long.class).one());
    }
}
