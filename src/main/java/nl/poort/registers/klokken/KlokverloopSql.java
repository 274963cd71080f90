package nl.poort.registers.klokken;

import static nl.poort.registers.klokken.KlokrijSql.at;
import static nl.poort.registers.klokken.KlokrijSql.instant;
import static nl.poort.registers.klokken.KlokrijSql.norm;
import static nl.poort.registers.klokken.KlokrijSql.rij;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What happens to a clock while it is open: standing still, running again, another deadline.
final class KlokverloopSql {
    private final Handle handle;

    KlokverloopSql(Handle handle) {
        this.handle = handle;
    }

    void pauzeer(UUID id, Rij rij, Opschorting o, Instant now) {
        handle.createUpdate("""
                        with stil as (
                          update klokken.klok set stand = 'GEPAUZEERD' where root = :root and id = :klok
                          returning root, id)
                        insert into klokken.pauze (root, klok, id, grond, datum, termijn, bericht, van)
                        select root, id, :id, :grond, :datum, :termijn, :bericht, :now from stil""")
                .bind("root", rij.klok().root())
                .bind("klok", rij.klok().id())
                .bind("id", id)
                .bind("grond", o.grond().name())
                .bind("datum", o.datum())
                .bind("termijn", o.termijn())
                .bind("bericht", o.bericht())
                .bind("now", at(now))
                .execute();
    }

    Pauze eindigPauze(Rij rij, Instant now) {
        return handle.createQuery("""
                        update klokken.pauze set tot = greatest(:now, van)
                        where root = :root and klok = :klok and tot is null returning *""")
                .bind("root", rij.klok().root())
                .bind("klok", rij.klok().id())
                .bind("now", at(now))
                .map((rs, ctx) -> pauze(rs))
                .one();
    }

    /// The clock (again) runs with these moments; whether it had expired is forgotten when its deadline moved.
    void verschuif(Rij rij, Klokregels.Momenten m) {
        handle.createUpdate("""
                        update klokken.klok set stand = 'LOOPT', kaal_eind = :kaal, deadline = :deadline,
                          driekwart_op = :driekwart, plicht_op = :plicht,
                          verstreken = case when deadline = :deadline then verstreken end
                        where root = :root and id = :id""")
                .bind("root", rij.klok().root())
                .bind("id", rij.klok().id())
                .bind("kaal", m.kaal())
                .bind("deadline", at(m.deadline()))
                .bind("driekwart", at(m.driekwart()))
                .bind("plicht", at(m.plicht()))
                .execute();
    }

    /// @param erbij null when a new moment was named
    void noteer(UUID id, Rij rij, Norm erbij, Instant deadline, String reden, Instant now) {
        handle.createUpdate("""
                        insert into klokken.verlenging
                          (root, klok, id, norm_aantal, norm_eenheid, was, deadline, reden, tijd)
                        values (:root, :klok, :id, :aantal, :eenheid, :was, :deadline, :reden, :now)""")
                .bind("root", rij.klok().root())
                .bind("klok", rij.klok().id())
                .bind("id", id)
                .bind("aantal", erbij == null ? null : erbij.aantal())
                .bind("eenheid", erbij == null ? null : erbij.eenheid().name())
                .bind("was", at(rij.klok().deadline()))
                .bind("deadline", at(deadline))
                .bind("reden", reden)
                .bind("now", at(now))
                .execute();
    }

    /// The term and its extensions: the law looks at the length of each.
    List<Norm> delen(Rij rij) {
        var delen = new ArrayList<Norm>();
        delen.add(rij.klok().norm());
        handle.createQuery("""
                        select norm_aantal, norm_eenheid from klokken.verlenging
                        where root = :root and klok = :klok and norm_aantal is not null order by id""")
                .bind("root", rij.klok().root())
                .bind("klok", rij.klok().id())
                .map((rs, ctx) -> norm(rs))
                .forEach(delen::add);
        return delen;
    }

    /// Clocks that stand still for a supplement that did not come in time.
    List<Rij> takePauzeVoorbij(LocalDate vandaag, int limit) {
        return handle.createQuery("""
                        select k.* from klokken.pauze p join klokken.klok k on k.root = p.root and k.id = p.klok
                        where p.tot is null and p.termijn < :vandaag and k.stand = 'GEPAUZEERD'
                        order by p.termijn limit :limit for update of k skip locked""")
                .bind("vandaag", vandaag)
                .bind("limit", limit)
                .map((rs, ctx) -> rij(rs))
                .list();
    }

    List<Pauze> pauzes(UUID root) {
        return handle.createQuery("select * from klokken.pauze where root = :root order by van, id")
                .bind("root", root)
                .map((rs, ctx) -> pauze(rs))
                .list();
    }

    List<Verlenging> verlengingen(UUID root) {
        return handle.createQuery("select * from klokken.verlenging where root = :root order by tijd, id")
                .bind("root", root)
                .map((rs, ctx) -> new Verlenging(
                        rs.getObject("klok", UUID.class),
                        norm(rs),
                        instant(rs, "was"),
                        instant(rs, "deadline"),
                        rs.getString("reden"),
                        instant(rs, "tijd")))
                .list();
    }

    private static Pauze pauze(ResultSet rs) throws SQLException {
        return new Pauze(
                rs.getObject("klok", UUID.class),
                Opschortingsgrond.valueOf(rs.getString("grond")),
                rs.getObject("datum", LocalDate.class),
                rs.getObject("termijn", LocalDate.class),
                rs.getString("bericht"),
                instant(rs, "van"),
                instant(rs, "tot"));
    }
}
