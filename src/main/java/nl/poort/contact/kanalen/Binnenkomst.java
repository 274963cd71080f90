package nl.poort.contact.kanalen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.poort.contact.kanalen.Binnengekomen.Stand;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.mail.Mailfout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What comes in from outside is kept first, as it came, and then read: one that cannot be read waits in a list with
/// its source, and never holds up the next.
public final class Binnenkomst {
    private static final Logger LOG = LoggerFactory.getLogger(Binnenkomst.class);
    private static final Actor SYSTEEM = Actor.system("binnengekomen post");
    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final Duration BEWAREN = Duration.ofDays(30);
    private static final int POGINGEN = 3;
    /// more of one sender in an hour is not a customer who writes letters
    static final int PER_UUR = 60;

    private final Db db;
    private final Ingangen ingangen;
    private final Map<String, Lezer> lezers = new HashMap<>();

    public Binnenkomst(Db db, Ingangen ingangen, List<Lezer> lezers) {
        this.db = db;
        this.ingangen = ingangen;
        lezers.forEach(l -> this.lezers.put(l.soort(), l));
    }

    /// Keeps it and reads it. When this returns it is kept, whatever is in it.
    public UUID ontvang(Ruw ruw) {
        var ingang = ingangen.get(SYSTEEM, ruw.ingang());
        var id = db.change(SYSTEEM, tx -> {
            var sql = new BinnenkomstSql(tx.handle());
            var schoon = new Ruw(
                    tx.newId(),
                    ruw.ingang(),
                    ruw.soort(),
                    Inkomend.sleutel(ruw.berichtId()),
                    Schoon.regel(ruw.afzender(), 254),
                    Schoon.regel(ruw.onderwerp(), 200),
                    ruw.bron(),
                    ruw.omvang(),
                    ruw.ontvangen());
            return sql.insert(schoon.id(), ingang, schoon, pak(ruw.bron()), tx.now())
                    ? schoon.id()
                    : sql.idOf(ingang.id(), schoon.berichtId()).orElseThrow();
        });
        verwerk(id);
        return id;
    }

    /// Regular work: reads what waits.
    public int verwerk() {
        int gedaan = 0;
        while (gedaan < 500 && verwerk(null)) {
            gedaan++;
        }
        return gedaan;
    }

    private boolean verwerk(UUID een) {
        var id = db.change(SYSTEEM, tx -> new BinnenkomstSql(tx.handle()).claim(een, tx.now(), CLAIM));
        id.ifPresent(this::lees);
        return id.isPresent();
    }

    private void lees(UUID id) {
        var ruw = db.read(SYSTEEM, tx -> new BinnenkomstSql(tx.handle()).ruw(null, id))
                .orElseThrow();
        try {
            var gelezen = lees(ruw);
            klaar(id, Stand.VERWERKT, gelezen.uitkomst(), gelezen.draad(), null);
        } catch (Weigering | Mailfout e) {
            klaar(id, Stand.FOUT, e.getMessage(), null, null);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("cannot read {} {}", ruw.soort(), id, e);
            int pogingen = db.read(SYSTEEM, tx -> new BinnenkomstSql(tx.handle()).tries(id));
            boolean later = pogingen < POGINGEN;
            klaar(
                    id,
                    later ? Stand.NIEUW : Stand.FOUT,
                    "Dit bericht kon niet worden verwerkt door een fout in het programma (%s). De beheerder kan het bericht bekijken."
                            .formatted(e.getClass().getSimpleName()),
                    null,
                    later ? Duration.ofMinutes(pogingen) : null);
        }
    }

    private Lezer.Gelezen lees(Ruw ruw) {
        var ingang = ingangen.get(SYSTEEM, ruw.ingang());
        var lezer = lezers.get(ruw.soort());
        if (!ingang.aan()) {
            throw new Weigering("ingang-uit", "Deze ingang staat uit. Zet hem aan en probeer het opnieuw.");
        }
        if (lezer == null) {
            throw new Weigering("geen-lezer", "Berichten van deze soort kan Poort niet lezen");
        }
        if (ruw.bron() == null) {
            throw new Weigering(
                    "te-groot",
                    "Dit bericht is te groot om op te halen (%d MB). Het staat nog in het postvak."
                            .formatted(ruw.omvang() / 1_000_000));
        }
        eisGeenBom(ruw);
        return lezer.verwerk(ingang, uitgepakt(ruw));
    }

    private void eisGeenBom(Ruw ruw) {
        int aantal = ruw.afzender().isEmpty()
                ? 0
                : db.read(
                        SYSTEEM,
                        tx -> new BinnenkomstSql(tx.handle())
                                .since(
                                        ruw.id(),
                                        ruw.ingang(),
                                        ruw.afzender(),
                                        ruw.ontvangen().minus(Duration.ofHours(1))));
        if (aantal > PER_UUR) {
            throw new Weigering(
                    "te-veel",
                    "Deze afzender stuurde meer dan %d berichten in een uur. Kijk eerst of het echt is. Kies dan Opnieuw proberen of Afhandelen."
                            .formatted(PER_UUR));
        }
    }

    private void klaar(UUID id, Stand stand, String uitkomst, UUID draad, Duration later) {
        db.run(
                SYSTEEM,
                tx -> new BinnenkomstSql(tx.handle())
                        .settle(
                                id,
                                stand,
                                Schoon.regel(uitkomst, 500),
                                draad,
                                later == null ? null : tx.now().plus(later),
                                tx.now()));
    }

    /// What went wrong, the newest first.
    public List<Binnengekomen> list(Medewerker wie, Stand stand, int limiet) {
        return db.read(
                wie.actor("binnengekomen post bekijken"),
                tx -> new BinnenkomstSql(tx.handle()).list(wie.organisatie(), stand, Math.clamp(limiet, 1, 200)));
    }

    /// Tries it again, now; returns what became of it.
    public Binnengekomen opnieuw(Medewerker wie, UUID id) {
        Draden.eisBehandelen(wie);
        db.run(wie.actor("binnengekomen post opnieuw proberen"), tx -> {
            fout(tx, wie, id);
            new BinnenkomstSql(tx.handle()).again(id, wie.naam(), tx.now());
        });
        verwerk(id);
        return db.read(
                wie.actor("binnengekomen post bekijken"),
                tx -> new BinnenkomstSql(tx.handle()).get(wie.organisatie(), id));
    }

    /// Somebody dealt with it in another way.
    public void afhandelen(Medewerker wie, UUID id, String hoe) {
        Draden.eisBehandelen(wie);
        var fouten = new Veldfouten();
        var tekst = fouten.verplicht("hoe", hoe, 500, "Schrijf kort op wat u hebt gedaan");
        fouten.klaar();
        db.run(wie.actor("binnengekomen post afhandelen"), tx -> {
            fout(tx, wie, id);
            new BinnenkomstSql(tx.handle()).done(id, tekst, wie.naam(), tx.now());
        });
    }

    /// The source, to look at; only as long as it is kept.
    public byte[] bron(Medewerker wie, UUID id) {
        var ruw = db.read(
                        wie.actor("binnengekomen post bekijken"),
                        tx -> new BinnenkomstSql(tx.handle()).ruw(wie.organisatie(), id))
                .orElseThrow(() -> Weigering.onbekend("Dit bericht"));
        if (ruw.bron() == null) {
            throw new Weigering("bron-weg", "De bron van dit bericht is niet bewaard");
        }
        return uitgepakt(ruw).bron();
    }

    /// Regular work: what was read is not kept a second time for ever.
    public int ruimOp() {
        return db.change(
                SYSTEEM, tx -> new BinnenkomstSql(tx.handle()).forget(tx.now().minus(BEWAREN)));
    }

    private static void fout(nl.poort.techniek.db.Tx tx, Medewerker wie, UUID id) {
        var b = new BinnenkomstSql(tx.handle())
                .lock(wie.organisatie(), id)
                .orElseThrow(() -> Weigering.onbekend("Dit bericht"));
        if (b.stand() != Stand.FOUT) {
            throw new Weigering("geen-fout", "Dit bericht is al verwerkt of afgehandeld");
        }
    }

    private static byte[] pak(byte[] bron) {
        if (bron == null) {
            return null;
        }
        var uit = new ByteArrayOutputStream(bron.length / 2 + 64);
        try (var pakker = new GZIPOutputStream(uit)) {
            pakker.write(bron);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private static Ruw uitgepakt(Ruw r) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(r.bron()))) {
            return new Ruw(
                    r.id(),
                    r.ingang(),
                    r.soort(),
                    r.berichtId(),
                    r.afzender(),
                    r.onderwerp(),
                    in.readAllBytes(),
                    r.omvang(),
                    r.ontvangen());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
