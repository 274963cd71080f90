package nl.poort.contact.inzage;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class RegistergegevensSql {
    private final Handle handle;

    RegistergegevensSql(Handle handle) {
        this.handle = handle;
    }

    /// What a register no longer says goes.
    void replace(UUID organisatie, UUID partij, String registratie, List<Registergegeven> gegevens) {
        handle.createUpdate("delete from inzage.registergegeven where partij = :partij and registratie = :registratie")
                .bind("partij", partij)
                .bind("registratie", registratie)
                .execute();
        for (var g : gegevens) {
            handle.createUpdate("""
                            insert into inzage.registergegeven
                              (partij, registratie, gegeven, organisatie, waarde, opgehaald_op)
                            values (:partij, :registratie, :gegeven, :organisatie, :waarde, :op)
                            on conflict (partij, registratie, gegeven) do update
                              set waarde = excluded.waarde, opgehaald_op = excluded.opgehaald_op""")
                    .bindMethods(g)
                    .bind("organisatie", organisatie)
                    .bind("op", g.opgehaaldOp().atOffset(ZoneOffset.UTC))
                    .execute();
        }
    }

    /// What was asked before does not count any more.
    void outdate(UUID partij, String registratie) {
        handle.createUpdate("""
                        update inzage.registergegeven set opgehaald_op = 'epoch'
                        where partij = :partij and registratie = :registratie""")
                .bind("partij", partij)
                .bind("registratie", registratie)
                .execute();
    }

    List<Registergegeven> list(UUID partij) {
        return handle.createQuery("""
                        select partij, registratie, gegeven, waarde, opgehaald_op from inzage.registergegeven
                        where partij = :partij order by registratie, gegeven""")
                .bind("partij", partij)
                .map(Rijlezer.van(Registergegeven.class))
                .list();
    }
}
