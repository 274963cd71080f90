package nl.poort.loket.ontvangst;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.poort.loket.ontvangst.Stukbron.Plek;
import nl.poort.loket.ontvangst.Stukbron.Verwijzing;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.opslag.Ontvanger;

/// Fetches one document, and goes on where the last attempt broke off. What came is kept before anything else happens;
/// memory does not grow with its size.
final class Stukhaler {
    /// At half a megabyte a second this is over before somebody else may take the message.
    private static final long DEEL = 200_000_000;

    static final Duration GREEP = Duration.ofMinutes(10);

    private final Ontvangstbronnen bronnen;
    private final Uitvaller uitvaller;
    private final Db db;

    Stukhaler(Ontvangstbronnen bronnen) {
        this.bronnen = bronnen;
        this.db = bronnen.db();
        this.uitvaller = new Uitvaller(bronnen);
    }

    /// What came of an attempt.
    ///
    /// @param bezwaar why it is not whole; empty when it is
    /// @param verder whether anything came
    record Uitkomst(String bezwaar, boolean verder) {}

    Uitkomst haal(Stukbron bron, Plek plek, Ontvangst o, Stuk stuk) {
        boolean verder = false;
        while (true) {
            var delen = db.read(
                    Uitvaller.programma(o.organisatie()), tx -> new StukkenSql(tx.handle()).delen(o.id(), stuk.nr()));
            long vanaf = delen.stream().mapToLong(StukkenSql.Deel::grootte).sum();
            if (vanaf >= stuk.grootte()) {
                return new Uitkomst(maakHeel(o, stuk, delen), true);
            }
            try {
                var stap = haalDeel(bron, plek, o, stuk, delen.size(), vanaf);
                verder |= stap.verder();
                if (!stap.bezwaar().isEmpty()) {
                    return new Uitkomst(stap.bezwaar(), verder);
                }
            } catch (Weigering w) {
                if (w.code().equals(Stukbron.ONBEREIKBAAR)) {
                    return new Uitkomst(w.getMessage(), verder);
                }
                return new Uitkomst(geweigerd(o, stuk, w.zinnen().getFirst()), verder);
            }
        }
    }

    private Uitkomst haalDeel(Stukbron bron, Plek plek, Ontvangst o, Stuk stuk, int volgnummer, long vanaf) {
        long nodig = Math.min(DEEL, stuk.grootte() - vanaf);
        var wat =
                new Verwijzing(stuk.document(), stuk.naam(), stuk.soort(), stuk.link(), stuk.grootte(), stuk.beloofd());
        try (Ontvanger uit = bronnen.bestanden().ontvanger()) {
            var stroom = new Afnamestroom(uit, vanaf, nodig);
            var levering = bron.haal(plek, wat, vanaf, nodig, stroom::begin);
            if (stroom.aantal() > 0) {
                var deel = uit.klaar();
                db.run(Uitvaller.programma(o.organisatie()), tx -> {
                    bronnen.bestanden().houd(tx, houder(o, stuk), deel);
                    new StukkenSql(tx.handle())
                            .insert(o, stuk.nr(), new StukkenSql.Deel(volgnummer, deel.sha256(), deel.omvang()));
                    new OntvangstenSql(tx.handle()).volgende(o, tx.now().plus(GREEP), "");
                });
            }
            boolean leeg = levering.isGelukt() && stroom.aantal() == 0;
            return new Uitkomst(
                    leeg ? "Er kwam minder dan beloofd" : stroom.aantal() == nodig ? "" : levering.bezwaar(),
                    stroom.aantal() > 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The parts become one; its size and hash must be what was promised.
    ///
    /// @return what is wrong with it; empty when nothing is
    private String maakHeel(Ontvangst o, Stuk stuk, List<StukkenSql.Deel> delen) {
        var sleutel = "inhoud " + o.bericht() + " " + stuk.nr();
        var actor = Uitvaller.programma(o.organisatie());
        var delenHash = delen.stream().map(StukkenSql.Deel::hash).distinct().toList();
        boolean heelAl = delen.size() == 1;
        var samen = heelAl
                ? null
                : bronnen.bestanden()
                        .voegSamen(
                                o.organisatie(),
                                delen.stream().map(StukkenSql.Deel::hash).toList());
        var hash = heelAl ? delenHash.getFirst() : samen.sha256();
        boolean goed = stuk.beloofd().isEmpty() || stuk.beloofd().equals(hash);
        db.run(actor, tx -> {
            var sql = new StukkenSql(tx.handle());
            sql.wisDelen(o.id(), stuk.nr());
            if (!heelAl || !goed) {
                bronnen.bestanden().laatLos(tx, houder(o, stuk), delenHash);
            }
            if (goed && !heelAl) {
                bronnen.bestanden().houd(tx, houder(o, stuk), samen);
            }
            if (goed) {
                sql.opgehaald(o, stuk.nr(), hash, stuk.grootte(), tx.now());
                uitvaller.opgelost(tx, o.organisatie(), sleutel);
                return;
            }
            uitvaller.bevind(
                    tx,
                    o.organisatie(),
                    sleutel,
                    Bevinding.Soort.LANDELIJK,
                    "Een document van verzoek " + o.verzoeknummer() + " had een andere inhoud dan beloofd",
                    2);
        });
        if (!goed && samen != null) {
            bronnen.bestanden().gooiWeg(samen);
        }
        return goed ? "" : "De inhoud van een document is anders dan beloofd";
    }

    /// Who keeps the content of this document until the case has it.
    static UUID houder(Ontvangst o, Stuk stuk) {
        return UUID.nameUUIDFromBytes((o.id() + " " + stuk.nr()).getBytes(StandardCharsets.UTF_8));
    }

    private String geweigerd(Ontvangst o, Stuk stuk, String zin) {
        db.run(Uitvaller.programma(o.organisatie()), tx -> {
            var v = new DossiersSql(tx.handle()).find(o.verzoek()).orElseThrow();
            uitvaller.valUit(tx, v, o.volgnummer(), Uitvalreden.INHOUD_ANDERS, "Document " + stuk.nr() + ": " + zin);
        });
        return zin;
    }
}
