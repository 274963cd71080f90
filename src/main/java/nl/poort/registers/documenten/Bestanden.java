package nl.poort.registers.documenten;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.techniek.opslag.Ontvanger;
import nl.poort.techniek.opslag.Ontvangst;
import nl.poort.techniek.opslag.Opslag;

/// The content of documents: once per organisation, as long as something refers to it.
///
/// Whoever places a file or takes it away holds its row in the database meanwhile. So a file that is placed is never
/// taken away by somebody who still thinks that nobody needs it.
public final class Bestanden {
    private static final long HOOGSTENS = 8L << 30;
    private static final Duration BEDENKTIJD = Duration.ofDays(1);
    private static final int TEGELIJK = 1_000;

    private final Db db;
    private final Opslag opslag;
    private final Keuringen keuringen;

    public Bestanden(Db db, Opslag opslag) {
        this.db = db;
        this.opslag = opslag;
        this.keuringen = new Keuringen(db, opslag);
    }

    /// What nobody could look at yet.
    public Keuringen keuringen() {
        return keuringen;
    }

    /// Somewhere to write content to that comes in, before anybody decides on it.
    public Ontvanger ontvanger() {
        return opslag.ontvanger(HOOGSTENS);
    }

    /// Where content may wait while it comes in.
    public java.nio.file.Path map() {
        return opslag.binnen();
    }

    public void gooiWeg(Ontvangst ontvangst) {
        opslag.gooiWeg(ontvangst);
    }

    /// What came in was not used.
    public void gooiWeg(Inhoud inhoud) {
        if (inhoud != null && inhoud.bestand() != null) {
            opslag.gooiWeg(inhoud.bestand());
        }
    }

    void neem(Tx tx, Ontvangst ontvangst) {
        var organisatie = tx.actor().organisation();
        new BestandenSql(tx)
                .houdVast(
                        organisatie,
                        ontvangst.sha256(),
                        ontvangst.omvang(),
                        ontvangst.gekeurd() ? Keuringsstand.GOED : Keuringsstand.IN_KEURING);
        opslag.bewaar(organisatie, ontvangst);
    }

    /// Keeps what came in, in the transaction of the caller: it stays for as long as this holder keeps it, beside the
    /// documents. For content that is no document (yet). The owner is the organisation of the actor.
    public void houd(Tx tx, UUID houder, Ontvangst ontvangst) {
        neem(tx, ontvangst);
        new BestandenSql(tx).houd(tx.actor().organisation(), ontvangst.sha256(), houder);
    }

    /// Content that is kept already, to make a document of.
    public Inhoud bewaard(String sha256, long omvang) {
        return new Inhoud(new Ontvangst(sha256, omvang, opslag.binnen().resolve("al-bewaard-" + sha256), false));
    }

    /// A second holder of content that is kept already.
    public void houdOok(Tx tx, UUID houder, String sha256) {
        new BestandenSql(tx).houd(tx.actor().organisation(), sha256, houder);
    }

    /// This holder needs it no more; it goes when nobody does.
    public void laatLos(Tx tx, UUID houder, List<String> bestanden) {
        var sql = new BestandenSql(tx);
        bestanden.forEach(b -> sql.laatLos(tx.actor().organisation(), b, houder));
        geefVrij(tx, houder, bestanden);
    }

    /// Content that is kept, from this byte on.
    ///
    /// @throws nl.poort.techniek.Weigering when it may not be used (yet)
    public InputStream lees(UUID organisatie, String sha256, long vanaf) {
        return open(organisatie, sha256, vanaf);
    }

    /// What the virus check says of content that is kept.
    public Keuringsstand keuring(UUID organisatie, String sha256) {
        return keuringen.stand(organisatie, sha256);
    }

    /// Whether the bytes that are kept are still those of this size and hash.
    public boolean isHeel(UUID organisatie, String sha256, long omvang) {
        try (var in = opslag.open(organisatie, sha256, 0)) {
            in.skipNBytes(omvang);
            return in.read() < 0;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    Ontvangst leeg() {
        return maak(List.of(), null);
    }

    /// The parts, one after the other, as one; to keep, or to throw away.
    public Ontvangst voegSamen(UUID organisatie, List<String> delen) {
        return maak(delen, organisatie);
    }

    private Ontvangst maak(List<String> delen, UUID organisatie) {
        try (var uit = ontvanger()) {
            for (var deel : delen) {
                // a part is nothing by itself: the whole is looked at
                try (var in = opslag.open(organisatie, deel, 0)) {
                    in.transferTo(uit);
                }
            }
            return uit.klaar();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open(UUID organisatie, String sha256, long vanaf) {
        keuringen.eisGoed(organisatie, sha256);
        return opslag.open(organisatie, sha256, vanaf);
    }

    void geefVrij(Tx tx, UUID document, List<String> bestanden) {
        if (!bestanden.isEmpty()) {
            tx.publish(new BestandenVrijgekomen(document, tx.actor().organisation(), bestanden));
        }
    }

    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.after(
                "documenten.bestanden",
                BestandenVrijgekomen.class,
                g -> g.bestanden().forEach(b -> ruimOp(g.organisatie(), b)));
    }

    /// Takes a file away when nothing refers to it; true when it went.
    private boolean ruimOp(UUID organisatie, String sha256) {
        return db.change(new Actor(null, "Poort", organisatie, "bestanden opruimen"), tx -> {
            var sql = new BestandenSql(tx);
            sql.houdVast(organisatie, sha256);
            if (!sql.vergeet(organisatie, sha256)) {
                return false;
            }
            opslag.verwijder(organisatie, sha256);
            return true;
        });
    }

    /// Takes away what interrupted uploads left behind; returns how many files went.
    public int ruimOp() {
        var voor = db.clock().instant().minus(BEDENKTIJD);
        int weg = opslag.ruimBinnenOp(voor);
        var perOrganisatie = opslag.ouderDan(voor).stream()
                .collect(Collectors.groupingBy(
                        Opslag.Bewaard::eigenaar, Collectors.mapping(Opslag.Bewaard::sha256, Collectors.toList())));
        for (var e : perOrganisatie.entrySet()) {
            for (var sha256 : onbekend(e.getKey(), e.getValue())) {
                weg += ruimOp(e.getKey(), sha256) ? 1 : 0;
            }
        }
        return weg;
    }

    private List<String> onbekend(UUID organisatie, List<String> bestanden) {
        var gevonden = new ArrayList<String>();
        for (int i = 0; i < bestanden.size(); i += TEGELIJK) {
            var deel = bestanden.subList(i, Math.min(i + TEGELIJK, bestanden.size()));
            gevonden.addAll(db.read(
                    new Actor(null, "Poort", organisatie, "bestanden opruimen"),
                    tx -> new BestandenSql(tx).onbekend(organisatie, deel)));
        }
        return gevonden;
    }
}
