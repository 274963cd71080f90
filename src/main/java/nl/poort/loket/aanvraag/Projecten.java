package nl.poort.loket.aanvraag;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The plans of applicants: begin one, find it back, see its requests.
public final class Projecten {
    private static final Actor ZOEKEN = Actor.system("project zoeken");

    private final Db db;

    public Projecten(Db db) {
        this.db = db;
    }

    /// A new plan with one concept in it.
    ///
    /// @param check the code of the permit check it came from; empty when there was none
    public Project begin(Doel doel, String check) {
        if (doel.isVervolg()) {
            throw new IllegalArgumentException("a plan does not begin with " + doel);
        }
        return db.change(ZOEKEN, tx -> {
            var sql = new ProjectenSql(tx.handle());
            var id = tx.newId();
            var kenmerk = "A-%d-%06d".formatted(tx.local().getYear(), sql.volgende());
            sql.insert(id, kenmerk, check, tx.now());
            nieuw(tx, id, doel);
            return lees(tx, id);
        });
    }

    /// One more request in the same plan; it gets a number of its own.
    public UUID voegToe(UUID project, Doel doel) {
        if (doel.isVervolg()) {
            throw new IllegalArgumentException("a supplement begins with what it supplements");
        }
        return db.change(Toegang.tot(project, "verzoek beginnen"), tx -> {
            if (!new ProjectenSql(tx.handle()).lock(project)) {
                throw Weigering.onbekend("Dit project");
            }
            return nieuw(tx, project, doel);
        });
    }

    private static UUID nieuw(Tx tx, UUID project, Doel doel) {
        var id = tx.newId();
        new VerzoekenSql(tx.handle())
                .insert(new VerzoekenSql.Rij(
                        project,
                        id,
                        doel,
                        Verzoeksoort.AANVRAAG_VERGUNNING,
                        null,
                        null,
                        null,
                        "",
                        "",
                        null,
                        tx.now(),
                        null));
        return id;
    }

    /// By the number that the applicant typed.
    public Optional<UUID> findByKenmerk(String getypt) {
        var kenmerk = getypt.strip().toUpperCase(Locale.ROOT);
        return db.read(ZOEKEN, tx -> new ProjectenSql(tx.handle()).metKenmerk(kenmerk));
    }

    public Project get(UUID project) {
        return db.read(Toegang.tot(project, "project bekijken"), tx -> lees(tx, project));
    }

    private static Project lees(Tx tx, UUID project) {
        var sql = new ProjectenSql(tx.handle());
        var rij = sql.find(project).orElseThrow(() -> Weigering.onbekend("Dit project"));
        return new Project(rij.id(), rij.kenmerk(), rij.naam(), rij.gewijzigd(), sql.regels(project));
    }
}
