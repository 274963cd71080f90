package nl.poort.sturing.kpi;

import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;

/// What others measured about us: surveys, mystery callers, waiting times; by hand or from a file.
public final class ExterneMetingen {
    private static final String DOEL = "sturen op cijfers";

    private final Db db;

    public ExterneMetingen(Db db) {
        this.db = db;
    }

    /// The newest first.
    public List<ExterneMeting> list(Medewerker wie) {
        Kpiregels.eisSturing(wie);
        return db.read(wie.actor(DOEL), tx -> new ExterneMetingenSql(tx.handle()).list(wie.organisatie()));
    }

    /// Keeps one figure; the same measure of the same source and day is replaced.
    public void invoeren(Medewerker wie, ExterneMeting meting) {
        Kpiregels.eisInrichten(wie);
        db.run(wie.actor(DOEL), tx -> {
            var schoon = Meetbestand.schoon(meting, tx.local().toLocalDate());
            new ExterneMetingenSql(tx.handle()).bewaar(wie.organisatie(), metId(schoon, tx.newId()));
            tx.publish(new MetingIngevoerd(wie.organisatie(), 1, schoon.bron()));
        });
    }

    /// Reads a file: everything, or nothing and a refusal that names every wrong line.
    ///
    /// @return how many figures
    public int inlezen(Medewerker wie, String csv) {
        Kpiregels.eisInrichten(wie);
        return db.change(wie.actor(DOEL), tx -> {
            var metingen = Meetbestand.lees(csv, tx.local().toLocalDate(), tx::newId);
            var sql = new ExterneMetingenSql(tx.handle());
            metingen.forEach(m -> sql.bewaar(wie.organisatie(), m));
            tx.publish(new MetingIngevoerd(
                    wie.organisatie(), metingen.size(), metingen.getFirst().bron()));
            return metingen.size();
        });
    }

    public void verwijderen(Medewerker wie, UUID id) {
        Kpiregels.eisInrichten(wie);
        db.run(wie.actor(DOEL), tx -> {
            var sql = new ExterneMetingenSql(tx.handle());
            var meting = sql.find(wie.organisatie(), id).orElseThrow(() -> Weigering.onbekend("Deze meting"));
            sql.haalWeg(wie.organisatie(), id);
            tx.publish(new MetingVerwijderd(
                    wie.organisatie(),
                    meting.maatstaf().name(),
                    meting.bron(),
                    meting.gemetenOp() + "",
                    meting.tekst()));
        });
    }

    private static ExterneMeting metId(ExterneMeting m, UUID id) {
        return new ExterneMeting(id, m.soort(), m.bron(), m.maatstaf(), m.gemetenOp(), m.waarde(), m.steekproef());
    }
}
