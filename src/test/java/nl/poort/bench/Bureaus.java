package nl.poort.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.poort.Modules;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Actor;

/// Many desks open at once, each logged in with a session of its own and with its live line: what that costs, how soon
/// all of them hear that something changed, and how soon a call is on the screen of the one it is for.
final class Bureaus {
    private static final int LIJST = 20;
    private static final int COLLEGAS = 25;
    private static final Duration GEDULD = Duration.ofSeconds(60);

    private final Kindprogramma kind;
    private final Rapport rapport;
    private final Modules m;
    private final List<Bureau> open = new ArrayList<>();
    private final LinkedBlockingQueue<Gehoord> gehoord = new LinkedBlockingQueue<>();
    private final AtomicInteger lijnen = new AtomicInteger();

    /// What came over a live line, and when.
    private record Gehoord(int bureau, String ding, long op) {}

    private record Bureau(int nr, Webklant scherm, Webklant lijn) {}

    Bureaus(Kindprogramma kind, Rapport rapport, Modules m) {
        this.kind = kind;
        this.rapport = rapport;
        this.m = m;
    }

    void meet(Medewerker sanne, int aantal) throws Exception {
        rapport.los("geheugen van de JVM voor de bureaus", Processortijd.memory(kind.pid()) + " MB", "");
        collegas(sanne);
        try {
            for (int i = 0; i < aantal; i++) {
                var bureau = open(i);
                open.add(bureau);
                Thread.ofVirtual().start(() -> lees(bureau));
            }
            wachtOpLijnen(aantal);
            rapport.los(
                    aantal + " bureaus open: geheugen van de JVM",
                    Processortijd.memory(kind.pid()) + " MB",
                    "≤ 512 MB");
            stil(aantal);
            beltoon(sanne);
            nieuws(sanne, aantal);
            rapport.los(
                    aantal + " bureaus na het nieuws: geheugen van de JVM",
                    Processortijd.memory(kind.pid()) + " MB",
                    "≤ 512 MB");
            rapport.belasting();
        } finally {
            open.forEach(b -> {
                b.scherm().close();
                b.lijn().close();
            });
        }
    }

    private void wachtOpLijnen(int aantal) {
        for (long tot = System.nanoTime() + GEDULD.toNanos(); lijnen.get() < aantal; Kindprogramma.pause(50)) {
            if (System.nanoTime() > tot) {
                throw new IllegalStateException("only " + lijnen.get() + " live lines are open");
            }
        }
    }

    /// One person does not have five hundred desks: who asks so much at once waits behind itself.
    private void collegas(Medewerker sanne) {
        for (int i = 0; i < COLLEGAS; i++) {
            var wie = m.medewerkers.voegToe(
                    Actor.system("bench"),
                    sanne.organisatie(),
                    new Medewerkergegevens(
                            "Collega " + i, collega(i), null, Set.of(Rol.KCC_MEDEWERKER), sanne.teams()));
            m.accounts.maak(Actor.system("bench"), wie.id(), Baliemeting.WACHTWOORD);
        }
    }

    private static String collega(int nr) {
        return "collega" + nr + "@demo.poort.example";
    }

    private Bureau open(int nr) throws IOException {
        var login = nr < COLLEGAS ? Baliemeting.LOGIN : collega(nr % COLLEGAS);
        var scherm = new Webklant(kind.uri("")).meldAan(login, Baliemeting.WACHTWOORD);
        if (scherm.get("/werkplek").status() != 200) {
            throw new IOException("no work list");
        }
        scherm.close(); // a line that nothing goes over is closed by the server; a browser opens it again too
        return new Bureau(nr, scherm, scherm.nogEen());
    }

    private void lees(Bureau b) {
        try {
            var in = new BufferedReader(new InputStreamReader(b.lijn().volg("/live"), StandardCharsets.UTF_8));
            lijnen.incrementAndGet();
            for (var regel = in.readLine(); regel != null; regel = in.readLine()) {
                if (regel.startsWith("event: ")) {
                    gehoord.add(new Gehoord(b.nr(), regel.substring(7), System.nanoTime()));
                }
            }
        } catch (IOException e) {
            lijnen.decrementAndGet(); // closed at the end, or refused: then the count tells
        }
    }

    /// What open screens cost while nothing happens.
    private void stil(int aantal) {
        Kindprogramma.pause(3_000);
        var cpu = Processortijd.of(kind.pid());
        Kindprogramma.pause(20_000);
        rapport.los(
                aantal + " bureaus, niets aan de hand: CPU per seconde",
                Rapport.getal(cpu.millis() / 20.0) + " ms",
                "");
    }

    /// From the webhook of the exchange until the screen of this extension has what to show.
    private void beltoon(Medewerker sanne) throws Exception {
        var centrale = m.directeKanalen.centrales.maak(Actor.system("bench"), sanne.organisatie(), "Bench");
        m.directeKanalen.toestellen.zitOp(sanne, "2041");
        var pad = "/koppelingen/telefonie/" + centrale.centrale().id() + "/" + centrale.geheim();
        var millis = new double[LIJST];
        try (var buiten = new Webklant(kind.uri(""))) {
            for (int i = 0; i < LIJST; i++) {
                gehoord.clear();
                long begin = System.nanoTime();
                int status = buiten.post(
                                pad,
                                Map.of(
                                        "event",
                                        "newCall",
                                        "direction",
                                        "in",
                                        "from",
                                        "0611111111",
                                        "to",
                                        "0881234501",
                                        "callId",
                                        "bench" + i,
                                        "user",
                                        "2041"))
                        .status();
                if (status != 200) {
                    throw new IOException("the webhook gave " + status);
                }
                var eerste = wacht("beltoon");
                open.get(eerste.bureau()).scherm().get("/werkplek/telefoon/melding");
                millis[i] = (System.nanoTime() - begin) / 1e6;
                Kindprogramma.pause(200);
            }
        }
        Arrays.sort(millis);
        rapport.voegToe(
                "oproep in beeld, van centrale tot scherm, " + open.size() + " bureaus open",
                new Meting(Arrays.stream(millis).sum() / 1000, millis, Double.NaN, 0),
                "",
                "≤ 500 ms");
    }

    private Gehoord wacht(String ding) throws InterruptedException {
        for (var een = gehoord.poll(GEDULD.toSeconds(), TimeUnit.SECONDS);
                een != null;
                een = gehoord.poll(GEDULD.toSeconds(), TimeUnit.SECONDS)) {
            if (een.ding().equals(ding)) {
                return een;
            }
        }
        throw new IllegalStateException("no desk heard " + ding);
    }

    /// A question comes in: every desk hears it, and asks for its work list anew.
    private void nieuws(Medewerker sanne, int aantal) throws Exception {
        gehoord.clear();
        var cpu = Processortijd.of(kind.pid());
        long begin = System.nanoTime();
        new Vraagsteller(kind.uri(""), sanne.organisatie()).doe();
        long laatste = begin;
        var wie = new java.util.HashSet<Integer>();
        while (wie.size() < aantal) {
            var een = gehoord.poll(GEDULD.toSeconds(), TimeUnit.SECONDS);
            if (een == null) {
                throw new IllegalStateException("only " + wie.size() + " desks heard it");
            }
            if (wie.add(een.bureau())) {
                laatste = een.op();
            }
        }
        rapport.los("een nieuwe vraag: alle " + aantal + " bureaus horen het", ms(begin, laatste), "");
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var b : open) {
                pool.submit(() -> b.scherm().get("/werkplek"));
            }
        }
        rapport.los("en hebben hun werklijst opnieuw, allemaal tegelijk", ms(begin, System.nanoTime()), "");
        rapport.los("CPU daarvan", cpu.millis() + " ms", "");
    }

    private static String ms(long begin, long tot) {
        return (tot - begin) / 1_000_000 + " ms";
    }
}
