package nl.poort.betrouwbaarheid;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.poort.bench.Database;
import nl.poort.bench.Kindprogramma;
import nl.poort.bench.Vraagsteller;
import nl.poort.bench.Webklant;

/// One person who goes on working whatever happens: asks, accepts, calls. What was not acknowledged is sent again, the
/// same
/// form with the same key, until it is.
final class Drukte implements Runnable {
    private static final int GEACCEPTEERD = 303;
    private static final String[] WOORDEN = {
        "Mag ik een dakkapel plaatsen?",
        "Où est le café? 日本語",
        "Emoji 🏠 en ‮om‬gekeerd",
        "regel één\nregel twee",
        "'; drop table vraag; --"
    };

    private final URI basis;
    private final UUID organisatie;
    private final Database database;
    private final Journaal journaal;
    private final AtomicBoolean klaar;
    private Webklant sanne;

    /// One form that is sent until it was taken.
    @FunctionalInterface
    private interface Verzending {
        int stuur() throws IOException;
    }

    Drukte(URI basis, UUID organisatie, Database database, Journaal journaal, AtomicBoolean klaar) {
        this.basis = basis;
        this.organisatie = organisatie;
        this.database = database;
        this.journaal = journaal;
        this.klaar = klaar;
    }

    @Override
    public void run() {
        var vorige = "";
        while (!klaar.get()) {
            var token = "crash-" + UUID.randomUUID();
            if (stel(token)) {
                int kans = ThreadLocalRandom.current().nextInt(6);
                if (kans == 0) {
                    behandel(token, "aanneming", journaal.aangenomen);
                } else if (kans == 1 && !vorige.isEmpty()) {
                    behandel(vorige, "belpoging", journaal.gebeld);
                }
                vorige = token;
            }
        }
    }

    private boolean stel(String token) {
        var woorden = token + " " + WOORDEN[ThreadLocalRandom.current().nextInt(WOORDEN.length)];
        var sleutel = UUID.randomUUID();
        var steller = new Vraagsteller[] {new Vraagsteller(basis, organisatie)};
        boolean gelukt = totHetLukt(
                () -> steller[0].vraag(woorden, sleutel), () -> steller[0] = new Vraagsteller(basis, organisatie));
        if (gelukt) {
            journaal.gesteld.put(token, woorden);
            journaal.bevestigd();
        }
        return gelukt;
    }

    /// A step of a colleague at the desk on a question that is known to be there.
    private void behandel(String token, String stap, Map<String, Boolean> gelukt) {
        var sleutel = UUID.randomUUID().toString();
        var waar = new String[2];
        if (totHetLukt(() -> stuur(token, stap, sleutel, waar), () -> sanne = null)) {
            gelukt.put(token, true);
            journaal.bevestigd();
        }
    }

    private int stuur(String token, String stap, String sleutel, String[] waar) throws IOException {
        if (waar[0] == null) {
            zoek(token, waar);
        }
        if (sanne == null) {
            sanne = new Webklant(basis).meldAan("sanne@demo.poort.example", "welkom bij poort");
        }
        var antwoord = sanne.post(
                "/werkplek/vraag/" + waar[0] + "/" + stap,
                Map.of(
                        "_sleutel",
                        sleutel,
                        "overdracht",
                        waar[1],
                        "beldag",
                        LocalDate.now().plusDays(3).toString(),
                        "beltijd",
                        "10:00"));
        if (antwoord.naar() != null && antwoord.naar().contains("/aanmelden")) {
            // the way to the login page acknowledges nothing
            throw new IOException("not logged in any more");
        }
        return antwoord.status();
    }

    private void zoek(String token, String[] waar) throws IOException {
        try {
            database.superuser()
                    .useHandle(h -> h.createQuery("""
                            select v.id::text as vraag, o.id::text as overdracht from vragen.vraag v
                            join vragen.overdracht o on o.vraag = v.id and o.ouder is null
                            where v.gesteld_op > now() - interval '1 hour' and v.tekst like :t""")
                            .bind("t", token + "%")
                            .map((rs, ctx) -> {
                                waar[0] = rs.getString("vraag");
                                waar[1] = rs.getString("overdracht");
                                return true;
                            })
                            .one());
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private boolean totHetLukt(Verzending verzending, Runnable opnieuw) {
        for (int keer = 0; ; keer++) {
            try {
                int status = verzending.stuur();
                if (status == GEACCEPTEERD) {
                    if (keer > 0) {
                        journaal.herhaald.incrementAndGet();
                    }
                    return true;
                }
                if (status != 503) {
                    journaal.anders(status);
                }
                if (status == 422) {
                    return false;
                }
            } catch (IOException | IllegalStateException e) {
                // not reachable now: the same form goes again
            }
            if (klaar.get()) {
                return false;
            }
            opnieuw.run();
            Kindprogramma.pause(50);
        }
    }
}
