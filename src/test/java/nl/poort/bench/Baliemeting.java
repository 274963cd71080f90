package nl.poort.bench;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.poort.Modules;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Databank;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// The desk over HTTP: searching in everything at once, saving a contact, a call that comes on screen, and many desks
/// open at the same time. `./bench balie [kennis=100000] [klanten=1000000] [bureaus=500]`; without customers only the
/// last.
final class Baliemeting implements AutoCloseable {
    static final String LOGIN = "sanne@demo.poort.example";
    static final String WACHTWOORD = "welkom bij poort";
    private static final Duration LANG = Duration.ofSeconds(Integer.getInteger("poort.bench.lees", 5));
    private static final int HOOGSTENS = 100_000;
    private static final Map<String, String> HTMX = Map.of("HX-Request", "true");

    private final Kindprogramma kind;
    private final Rapport rapport;
    private final Map<String, Integer> wensen;
    private final Databank databank;
    private final Modules m;
    private final Medewerker sanne;
    private final AtomicInteger nummer = new AtomicInteger();

    Baliemeting(Kindprogramma kind, Rapport rapport, List<String> args) {
        this.kind = kind;
        this.rapport = rapport;
        this.wensen = new LinkedHashMap<>(Map.of("kennis", 100_000, "klanten", 1_000_000, "bureaus", 500));
        args.stream()
                .map(a -> a.split("=", 2))
                .filter(a -> a.length == 2 && wensen.containsKey(a[0]))
                .forEach(a -> wensen.put(a[0], Integer.valueOf(a[1])));
        var database = kind.database();
        databank = Databank.open(database.url(), "poort", database.password());
        var db = new Db(databank.source(), Clock.system(Tx.ZONE));
        m = new Modules(db, new Gebeurtenissen(db), List.of());
        var systeem = Actor.system("bench");
        sanne = m.organisaties
                .findOpCode(systeem, "demo-westveld")
                .flatMap(o -> m.medewerkers.findOpEmail(systeem, o.id(), LOGIN))
                .orElseThrow();
    }

    void meet() throws Exception {
        if (wensen.get("klanten") > 0) {
            new Balievulling(kind.database(), sanne.organisatie()).vul(wensen.get("kennis"), wensen.get("klanten"));
            zoekenEnBewaren();
        }
        new Bureaus(kind, rapport, m).meet(sanne, wensen.get("bureaus"));
    }

    private void zoekenEnBewaren() throws Exception {
        try (var wie = new Webklant(kind.uri("")).meldAan(LOGIN, WACHTWOORD)) {
            rapport.belasting();
            zoeken(wie);
            bewaren(wie);
            rapport.belasting();
        }
    }

    private void zoeken(Webklant wie) throws Exception {
        var contact = begin(wie);
        zoek(wie, contact, "zeldzaam woord", () -> "salamanderpoel");
        zoek(wie, contact, "gewoon woord", () -> "aanvragen");
        zoek(wie, contact, "begin van een woord", () -> "verg");
        zoek(wie, contact, "twee gewone woorden", () -> "vergunning aanvragen");
        zoek(wie, contact, "tikfout", () -> "paspport");
        zoek(wie, contact, "woord dat er niet is", () -> "xylofoonles");
        zoek(wie, contact, "naam", () -> "fatima jansen");
        zoek(wie, contact, "telefoonnummer", () -> "06%08d".formatted(nummer.addAndGet(2000)));
        zoek(wie, contact, "kenmerk van een contact", () -> "K-2025-%08d".formatted(nummer.addAndGet(2000)));
        zoek(wie, contact, "nummer van een artikel", () -> "KA-" + (100_001 + nummer.addAndGet(7) % 1000));
        wie.post(contact + "/afval", Map.of());
    }

    private void zoek(Webklant wie, String contact, String wat, java.util.function.Supplier<String> woord)
            throws Exception {
        meet(wie, "zoeken op het contactscherm, " + wat, "p95 ≤ 50 ms", () -> {
            var antwoord = wie.post(contact + "/zoeken", Map.of("zoekterm", woord.get()), HTMX);
            return antwoord.status() == 200;
        });
    }

    private void meet(Webklant wie, String wat, String budget, Meting.Werk werk) throws Exception {
        Meting.of(1, Duration.ofSeconds(2), HOOGSTENS, Processortijd.of(), i -> werk);
        var cpu = Processortijd.of(kind.pid());
        rapport.voegToe(wat, Meting.of(1, LANG, HOOGSTENS, cpu, i -> werk), "", budget);
    }

    private static String begin(Webklant wie) throws IOException {
        return wie.post("/werkplek/contact", Map.of("kanaal", "telefoon"))
                .naar()
                .replaceFirst("^https?://[^/]+", "");
    }

    /// Only the last step is timed: the contact was opened and an answer was looked at before.
    private void bewaren(Webklant wie) throws Exception {
        var team = kind.database()
                .superuser()
                .withHandle(
                        h -> h.createQuery("select id from organisatie.team where organisatie = :o and naam = 'Bouwen'")
                                .bind("o", sanne.organisatie())
                                .mapTo(UUID.class)
                                .one());
        var artikel = "antwoord:a0a0a0a0" + "-0000-0000-0000-0000%08x".formatted(1);
        var tijden = new ArrayList<Double>();
        double cpu = 0;
        double seconden = 0;
        for (int i = 0; i < 60 + 150; i++) {
            var contact = begin(wie);
            wie.post(contact + "/keuze", Map.of("kies", artikel), HTMX);
            var klok = Processortijd.of(kind.pid());
            long begin = System.nanoTime();
            var antwoord = wie.post(contact, velden(team));
            double ms = (System.nanoTime() - begin) / 1e6;
            if (antwoord.status() != 303) {
                throw new IOException("saving gave " + antwoord.status() + " " + antwoord.tekst());
            }
            if (i >= 60) {
                tijden.add(ms);
                cpu += klok.millis();
                seconden += ms / 1000;
            }
        }
        var millis = tijden.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        rapport.voegToe(
                "contact bewaren, met bron, terugbelverzoek en uitgaande berichten",
                new Meting(seconden, millis, cpu, 0),
                "",
                "p95 ≤ 50 ms");
    }

    private static Map<String, String> velden(UUID team) {
        return Map.of(
                "_sleutel", UUID.randomUUID().toString(),
                "kanaal", "telefoon",
                "woorden", "Mag ik een dakkapel plaatsen?",
                "naam", "Jan Jansen",
                "telefoon", "0612345678",
                "besluit", "terugbellen",
                "naar", team.toString());
    }

    @Override
    public void close() {
        databank.close();
    }
}
