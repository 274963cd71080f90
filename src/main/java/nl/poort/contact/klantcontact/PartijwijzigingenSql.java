package nl.poort.contact.klantcontact;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class PartijwijzigingenSql {
    private final Handle handle;

    PartijwijzigingenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(UUID organisatie, Partijwijziging w) {
        handle.createUpdate("""
                        insert into klantcontact.partijwijziging
                          (partij, id, organisatie, tijd, wie, naam, veld, oud, nieuw)
                        values (:partij, :id, :organisatie, :tijd, :wie, :naam, :veld, :oud, :nieuw)""")
                .bindMethods(w)
                .bind("organisatie", organisatie)
                .bind("tijd", w.tijd().atOffset(ZoneOffset.UTC))
                .execute();
    }

    List<Partijwijziging> list(UUID organisatie, UUID partij) {
        return handle.createQuery("""
                        select partij, id, tijd, wie, naam, veld, oud, nieuw from klantcontact.partijwijziging
                        where partij = :partij and organisatie = :organisatie order by id desc""")
                .bind("partij", partij)
                .bind("organisatie", organisatie)
                .map(Rijlezer.van(Partijwijziging.class))
                .list();
    }
}
