package nl.poort.loket.aanvraag;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.documenten.Bestanden;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Requests as they were filed: for who receives, routes and handles them.
///
/// Who calls this door decides for itself who may see what; an applicant comes in through [Indieningen].
public final class Verzoeken {
    private static final Actor ONTVANGEN = Actor.system("verzoek ontvangen");

    private final Db db;
    private final Bestanden bestanden;
    private final Afschriften afschriften;

    public Verzoeken(Db db, Bestanden bestanden) {
        this.db = db;
        this.bestanden = bestanden;
        this.afschriften = new Afschriften(db);
    }

    public Verzoek get(UUID verzoek) {
        return db.read(
                ONTVANGEN,
                tx -> new VerzoekenSql(tx.handle())
                        .find(null, verzoek)
                        .map(r -> Verzoeklezer.verzoek(tx, r))
                        .orElseThrow(() -> Weigering.onbekend("Dit verzoek")));
    }

    public Optional<Verzoek> find(Verzoeknummer nummer) {
        return versies(nummer).stream().filter(v -> v.nummer().equals(nummer)).findFirst();
    }

    /// Every filed version of a number, the oldest first.
    public List<Verzoek> versies(Verzoeknummer nummer) {
        return db.read(
                ONTVANGEN,
                tx -> new VerzoekenSql(tx.handle())
                        .versies(nummer.dag(), nummer.nummer()).stream()
                                .map(r -> Verzoeklezer.verzoek(tx, r))
                                .toList());
    }

    /// What was filed in this time, the oldest first: for who checks that all of it was received.
    public List<Verzoek> ingediend(Instant van, Instant tot) {
        return db.read(
                ONTVANGEN,
                tx -> new VerzoekenSql(tx.handle())
                        .ingediend(van, tot).stream()
                                .map(r -> Verzoeklezer.verzoek(tx, r))
                                .toList());
    }

    /// The request as it was written down when it was filed: for systems, or to read.
    public Afschrift afschrift(UUID verzoek, Afschrift.Soort soort) {
        return db.read(
                ONTVANGEN,
                tx -> new VerzoekenSql(tx.handle())
                        .afschrift(null, verzoek, soort)
                        .orElseThrow(() -> Weigering.onbekend("Dit afschrift")));
    }

    /// The content of an attachment from this byte on; its hash is checked before a byte is given.
    ///
    /// @throws Weigering when nobody could look at it for viruses yet, or when one was found
    public InputStream inhoud(Verzoekbijlage bijlage, long vanaf) {
        return bestanden.lees(bijlage.opslag(), bijlage.sha256(), vanaf);
    }
}
