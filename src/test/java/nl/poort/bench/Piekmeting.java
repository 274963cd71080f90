package nl.poort.bench;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.poort.Modules;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.TeDoen;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Werkfilter;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Urgentie;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Databank;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// H6: twenty times as many questions as are taken, and now and then one of priority 1. Whoever takes what lies on top
/// takes that one first, its call goes out, and what was acknowledged is there. Half an hour, scaled down to a minute.
final class Piekmeting {
    private static final int VRAGERS = 4;
    private static final int PIEK = 20;
    private static final Duration TEMPO = Duration.ofSeconds(2);

    private final Kindprogramma kind;
    private final Rapport rapport;
    private final UUID organisatie;
    private final Set<UUID> spoed = ConcurrentHashMap.newKeySet();
    private final Set<String> bevestigd = ConcurrentHashMap.newKeySet();
    private int genomen;
    private final List<Double> gewacht = java.util.Collections.synchronizedList(new ArrayList<>());

    Piekmeting(Kindprogramma kind, Rapport rapport, UUID organisatie) {
        this.kind = kind;
        this.rapport = rapport;
        this.organisatie = organisatie;
    }

    void meet(Duration lang) throws Exception {
        var database = kind.database();
        try (var databank = Databank.open(database.url(), "poort", database.password());
                var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var db = new Db(databank.source(), Clock.system(Tx.ZONE));
            var m = new Modules(db, new Gebeurtenissen(db), List.of());
            m.calamiteit.oproepen().luister(m.gebeurtenissen);
            var rob = m.medewerkers
                    .findOpEmail(Actor.system("bench"), organisatie, Baliemeting.LOGIN)
                    .orElseThrow();
            long einde = System.nanoTime() + lang.toNanos();
            var bezig = new ArrayList<Future<?>>();
            for (int i = 0; i < VRAGERS; i++) {
                bezig.add(pool.submit((Callable<Void>) () -> vraag(einde)));
            }
            bezig.add(pool.submit((Callable<Void>) () -> haast(m, rob, einde)));
            bezig.add(pool.submit((Callable<Void>) () -> neem(m, rob, einde + TEMPO.toNanos() * 2)));
            for (var een : bezig) {
                een.get();
            }
        }
        meld(lang);
    }

    private Void vraag(long einde) {
        var vrager = new Vraagsteller(kind.uri(""), organisatie);
        while (System.nanoTime() < einde) {
            var woorden = "piek " + UUID.randomUUID();
            try {
                if (vrager.vraag(woorden, UUID.randomUUID()) == 303) {
                    bevestigd.add(woorden);
                }
            } catch (IOException e) {
                Kindprogramma.pause(100);
            }
        }
        return null;
    }

    /// Every other second one that hurries, straight to the desk that is flooded.
    private Void haast(Modules m, Medewerker wie, long einde) {
        while (System.nanoTime() < einde) {
            var n = NieuweVraag.van(
                    "S-" + UUID.randomUUID(),
                    "Er lekt gas",
                    UUID.randomUUID(),
                    wie.teams().iterator().next(),
                    null,
                    Terugkoppelwijze.BELLEN);
            var snel = new NieuweVraag(
                    n.kenmerk(),
                    n.tekst(),
                    n.soort(),
                    n.onderwerp(),
                    Impact.GROOT,
                    Urgentie.HOOG,
                    n.klant(),
                    null,
                    n.contactschakel(),
                    null,
                    n.terugkoppelwijze(),
                    n.context(),
                    null,
                    null,
                    false);
            var id = m.vragen.stellen(wie.actor("bench"), snel).id();
            m.opschalingen.prioriteren(wie, id, 1, "Gevaar");
            spoed.add(id);
            Kindprogramma.pause(TEMPO.toMillis());
        }
        return null;
    }

    /// One colleague, who takes what lies on top: one for every twenty that came.
    private Void neem(Modules m, Medewerker wie, long einde) {
        var bovenop = new Werkfilter(null, false, TeDoen.AANNEMEN, null, null, 1);
        while (System.nanoTime() < einde) {
            if (genomen >= 1 + (bevestigd.size() + spoed.size() * PIEK) / PIEK) {
                Kindprogramma.pause(20);
                continue;
            }
            for (var regel : m.werklijst.list(wie, bovenop)) {
                try {
                    m.overdrachten.aannemen(wie, regel.overdracht());
                    genomen++;
                } catch (Weigering w) {
                    // somebody was first
                }
            }
        }
        return null;
    }

    private void meld(Duration lang) {
        var sql = kind.database().superuser();
        for (var id : spoed) {
            sql.withHandle(h -> h.createQuery("""
                            select extract(epoch from coalesce(o.aangenomen_op, now()) - v.gesteld_op) from vragen.vraag v
                            join vragen.overdracht o on o.vraag = v.id and o.ouder is null where v.id = :id""")
                            .bind("id", id)
                            .mapTo(Double.class)
                            .findOne())
                    .ifPresent(gewacht::add);
        }
        long er = sql.withHandle(
                h -> h.createQuery("select count(distinct tekst) from vragen.vraag where tekst = any(:t)")
                        .bindArray("t", String.class, List.copyOf(bevestigd))
                        .mapTo(Long.class)
                        .one());
        rapport.los(
                "H6, vragen bevestigd in " + lang.toSeconds() + " s; daarvan genomen; keer zoveel; verloren",
                bevestigd.size() + "; " + (genomen - spoed.size()) + "; "
                        + Rapport.getal((double) bevestigd.size() / Math.max(1, genomen - spoed.size())) + "; "
                        + (bevestigd.size() - er),
                "0 verloren");
        rapport.los(
                "H6, vragen van prioriteit 1 daartussen; de langste wacht tot iemand haar nam",
                gewacht.size() + "; "
                        + Rapport.getal(
                                gewacht.stream().mapToDouble(d -> d).max().orElse(Double.NaN)) + " s",
                "binnen de norm");
        var oproepen = sql.withHandle(h -> h.createQuery("""
                        select count(distinct v.id) || ' van ' || cardinality(:v) || '; langste '
                          || coalesce(max(extract(epoch from o.opgeroepen_op - v.gesteld_op))::numeric(9,3), -1) || ' s'
                        from vragen.vraag v join calamiteiten.oproep o on o.vraag = v.id where v.id = any(:v)""")
                .bindArray("v", UUID.class, List.copyOf(spoed))
                .mapTo(String.class)
                .one());
        rapport.los("H6, oproepen van prioriteit 1 die uitgingen", oproepen, "alle, met de prioriteit mee");
    }
}
