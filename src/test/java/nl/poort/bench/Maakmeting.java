package nl.poort.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/// Durable creates over HTTP, and the same statements by pgbench on the same database right after.
final class Maakmeting {
    private static final int SECONDEN = Integer.getInteger("poort.bench.seconden", 10);
    private static final int OPWARMEN = Integer.getInteger("poort.bench.opwarmen", 60);
    private static final int DEEL = 10;
    private static final int HOOGSTENS = 200_000;

    private static final AtomicInteger RUN = new AtomicInteger();

    private final Kindprogramma kind;
    private final Rapport rapport;
    private final Soort soort;

    /// What is made.
    ///
    /// @param herken what stands in a statement of each of its transactions
    /// @param maker the work of one client
    record Soort(String naam, String budget, String[] herken, IntFunction<Meting.Werk> maker) {

        /// A question on the web form. Only the form counts the visitor and uses up a key.
        static Soort vraag(Kindprogramma kind) {
            var organisatie = kind.database()
                    .superuser()
                    .withHandle(
                            h -> h.createQuery("select id from organisatie.organisatie where code = 'demo-westveld'")
                                    .mapTo(UUID.class)
                                    .one());
            return new Soort(
                    "vraag stellen",
                    "≥ 75 % van pgbench; ≤ 1,5 ms CPU",
                    new String[] {"web.drempel", "techniek.eenmalig"},
                    client -> new Vraagsteller(kind.uri(""), organisatie));
        }
    }

    Maakmeting(Kindprogramma kind, Rapport rapport, Soort soort) {
        this.kind = kind;
        this.rapport = rapport;
        this.soort = soort;
    }

    void meet() throws Exception {
        warmOp();
        var een = soort.maker().apply(0);
        var opgenomen = new Opname(kind.database(), soort.herken()).of(een::doe);
        rapport.los("opdrachten aan de database: " + soort.naam(), String.valueOf(opgenomen.size()), "");
        var naspeler = new Naspeler(opgenomen, bekend());
        for (int clients : new int[] {1, 4, 16}) {
            var meting = Meting.of(
                    clients, Duration.ofSeconds(SECONDEN), HOOGSTENS, Processortijd.of(kind.pid()), soort.maker());
            rapport.belasting();
            var los = pgbench(naspeler, clients, false);
            rapport.voegToe(
                    soort.naam() + " over HTTP, " + clients + " klanten",
                    meting,
                    los.map(p -> Rapport.getal(100 * meting.perSecond() / p.perSecond()) + " %")
                            .orElse("geen pgbench"),
                    soort.budget());
            los.ifPresent(p -> vergelijk("pgbench, dezelfde opdrachten een voor een, ", clients, p));
            pgbench(naspeler, clients, true)
                    .ifPresent(p -> vergelijk("pgbench, dezelfde opdrachten in een rondgang, ", clients, p));
        }
    }

    /// The compiler of the JVM must be done, else it is measured instead of the program: at least so long, and until
    /// ten
    /// seconds need no less processor time per answer than the ten before.
    private void warmOp() throws Exception {
        double vorige = Double.POSITIVE_INFINITY;
        for (int seconden = DEEL; seconden <= 4 * OPWARMEN; seconden += DEEL) {
            var cpu = Processortijd.of(kind.pid());
            double nu = Meting.of(8, Duration.ofSeconds(DEEL), HOOGSTENS, cpu, soort.maker())
                    .cpuPerAnswer();
            System.out.println("opgewarmd " + seconden + " s, " + Rapport.getal(nu) + " ms CPU per antwoord");
            if (seconden >= OPWARMEN && nu > 0.95 * vorige) {
                return;
            }
            vorige = nu;
        }
    }

    private void vergelijk(String wat, int clients, Pgbench.Uitkomst p) {
        rapport.regel(
                wat + clients + " klanten",
                "",
                Rapport.getal(p.perSecond()),
                "",
                "",
                "",
                Rapport.getal(p.cpu()),
                "",
                "");
    }

    private Optional<Pgbench.Uitkomst> pgbench(Naspeler naspeler, int clients, boolean pipeline) throws Exception {
        var pgbench = Pgbench.find(kind.database());
        if (pgbench.isEmpty()) {
            return Optional.empty();
        }
        Path script = Files.createTempFile("poort-", ".sql");
        try {
            Files.writeString(script, naspeler.script(RUN.incrementAndGet(), pipeline));
            if (System.getProperty("poort.bench.script") != null) {
                Files.copy(
                        script,
                        Path.of(System.getProperty("poort.bench.script")),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            return Optional.of(
                    pgbench.get().run(script, clients, SECONDEN, kind.postgres().orElseThrow()));
        } finally {
            Files.delete(script);
        }
    }

    private Set<String> bekend() {
        return new HashSet<>(kind.database().superuser().withHandle(h -> {
            List<String> ids = h.createQuery("""
                            select id::text from organisatie.organisatie union select id::text from organisatie.team
                            union select id::text from organisatie.medewerker
                            union select uuid::text from catalogus.zaaktype""").mapTo(String.class).list();
            return ids;
        }));
    }
}
