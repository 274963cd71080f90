package nl.poort.keten.behandeling;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class ProceduresSql {
    private final Handle handle;

    ProceduresSql(Handle handle) {
        this.handle = handle;
    }

    void insert(UUID organisatie, Procedurewijziging p) {
        handle.createUpdate("""
                        insert into behandeling.procedurewijziging
                          (organisatie, zaak, id, zaaktype, naam, norm, reden, door, op)
                        values (:o, :zaak, :id, :zaaktype, :naam, :norm, :reden, :door, :tijd)""")
                .bind("o", organisatie)
                .bindMethods(p)
                .bind("tijd", p.op().atOffset(ZoneOffset.UTC))
                .execute();
    }

    /// The one that holds.
    Optional<Procedurewijziging> laatste(UUID zaak) {
        return handle.createQuery("""
                        select zaak, id, zaaktype, naam, norm, reden, door, op from behandeling.procedurewijziging
                        where zaak = :z order by op desc, id desc limit 1""")
                .bind("z", zaak)
                .map(Rijlezer.van(Procedurewijziging.class))
                .findOne();
    }

    /// False when it was there, with the same type.
    void zet(UUID organisatie, Activiteitprocedure a) {
        handle.createUpdate("""
                        insert into behandeling.activiteitprocedure (organisatie, activiteit, naam, zaaktype, reden, door, op)
                        values (:o, :activiteit, :naam, :zaaktype, :reden, :door, :tijd)
                        on conflict (organisatie, activiteit) do update
                        set naam = :naam, zaaktype = :zaaktype, reden = :reden, door = :door, op = :tijd""")
                .bind("o", organisatie)
                .bindMethods(a)
                .bind("tijd", a.op().atOffset(ZoneOffset.UTC))
                .execute();
    }

    boolean delete(UUID organisatie, String activiteit) {
        return handle.createUpdate(
                                "delete from behandeling.activiteitprocedure where organisatie = :o and activiteit = :a")
                        .bind("o", organisatie)
                        .bind("a", activiteit)
                        .execute()
                == 1;
    }

    List<Activiteitprocedure> list(UUID organisatie) {
        return handle.createQuery("""
                        select activiteit, naam, zaaktype, reden, door, op from behandeling.activiteitprocedure
                        where organisatie = :o order by naam, activiteit""")
                .bind("o", organisatie)
                .map(Rijlezer.van(Activiteitprocedure.class))
                .list();
    }
}
