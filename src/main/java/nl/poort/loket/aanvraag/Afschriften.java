package nl.poort.loket.aanvraag;

import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// The copies of filed requests. The XML is written when it is filed; the PDF right after, once.
public final class Afschriften {
    private static final Actor MAKEN = Actor.system("afschrift maken");

    private final Db db;

    public Afschriften(Db db) {
        this.db = db;
    }

    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.after("aanvraag.afschrift", VerzoekIngediend.class, g -> get(g.verzoek(), Afschrift.Soort.PDF));
    }

    /// As it was made, and made now when it was not.
    public Afschrift get(UUID verzoek, Afschrift.Soort soort) {
        var gemaakt = db.read(MAKEN, tx -> new VerzoekenSql(tx.handle()).afschrift(null, verzoek, soort));
        return gemaakt.orElseGet(() -> switch (soort) {
            case XML -> throw Weigering.onbekend("Dit afschrift");
            case PDF -> maak(verzoek);
        });
    }

    private Afschrift maak(UUID verzoek) {
        var v = db.read(
                MAKEN,
                tx -> new VerzoekenSql(tx.handle())
                        .find(null, verzoek)
                        .map(r -> Verzoeklezer.verzoek(tx, r))
                        .orElseThrow(() -> Weigering.onbekend("Dit afschrift")));
        var pdf = Afschrift.van(Afschrift.Soort.PDF, Verzoekpdf.maak(v));
        return db.change(MAKEN, tx -> {
            var sql = new VerzoekenSql(tx.handle());
            var rij = sql.find(null, verzoek).orElseThrow();
            if (sql.bewaar(rij, pdf)) {
                tx.publish(
                        new AfschriftGemaakt(rij.project(), verzoek, v.nummer().tekst(), pdf.sha256()));
            }
            return sql.afschrift(null, verzoek, Afschrift.Soort.PDF).orElseThrow();
        });
    }
}
