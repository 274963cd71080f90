package nl.poort.contact.berichten;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class TekstenSql {
    private static final String VELDEN =
            "select t.code, t.versie, t.vanaf, t.onderwerp, t.tekst, t.gemaakt_op, t.door from berichten.tekst t ";

    private final Handle handle;

    TekstenSql(Handle handle) {
        this.handle = handle;
    }

    /// What holds on this day: the later start, then the later version.
    Optional<Tekstversie> geldig(UUID organisatie, Berichtcode code, LocalDate dag) {
        return handle.createQuery(VELDEN + """
                        where t.organisatie = :organisatie and t.code = :code and t.vanaf <= :dag
                        order by t.vanaf desc, t.versie desc limit 1""")
                .bind("organisatie", organisatie)
                .bind("code", code)
                .bind("dag", dag)
                .map(Rijlezer.van(Tekstversie.class))
                .findOne();
    }

    List<Tekstversie> versies(UUID organisatie) {
        return handle.createQuery(VELDEN + """
                        where t.organisatie = :organisatie order by t.code, t.vanaf desc, t.versie desc""")
                .bind("organisatie", organisatie)
                .map(Rijlezer.van(Tekstversie.class))
                .list();
    }

    /// The number it gets; two people who save at once wait for each other.
    int volgende(UUID organisatie, Berichtcode code) {
        handle.createQuery("select pg_advisory_xact_lock(hashtextextended(:wat, 0))")
                .bind("wat", "berichten.tekst " + organisatie + " " + code)
                .mapToMap()
                .list();
        return handle.createQuery("""
                        select coalesce(max(t.versie), 0) + 1 from berichten.tekst t
                        where t.organisatie = :organisatie and t.code = :code""")
                .bind("organisatie", organisatie)
                .bind("code", code)
                .mapTo(Integer.class)
                .one();
    }

    void insert(UUID organisatie, Tekstversie t) {
        handle.createUpdate("""
                        insert into berichten.tekst
                          (organisatie, code, versie, vanaf, onderwerp, tekst, gemaakt_op, door)
                        values (:organisatie, :code, :versie, :vanaf, :onderwerp, :tekst, :op, :door)""")
                .bindMethods(t)
                .bind("organisatie", organisatie)
                .bind("op", t.gemaaktOp().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
