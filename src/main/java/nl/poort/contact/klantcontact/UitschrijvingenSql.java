package nl.poort.contact.klantcontact;

import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class UitschrijvingenSql {
    private final Handle handle;

    UitschrijvingenSql(Handle handle) {
        this.handle = handle;
    }

    boolean heeftContacten(UUID partij) {
        return handle.createQuery("""
                        select exists (select 1 from klantcontact.contact where partij = :p or namens = :p)""").bind("p", partij).mapTo(Boolean.class).one();
    }

    void delete(UUID partij) {
        handle.createUpdate("""
                        delete from klantcontact.vertegenwoordiging
                        where vertegenwoordiger = :p or vertegenwoordigde = :p""").bind("p", partij).execute();
        for (var tabel : new String[] {"bsn", "digitaal_adres", "naamwoord"}) {
            handle.createUpdate("delete from klantcontact." + tabel + " where partij = :p")
                    .bind("p", partij)
                    .execute();
        }
        handle.createUpdate("delete from klantcontact.partij where id = :p")
                .bind("p", partij)
                .execute();
    }

    void bsn(UUID organisatie, UUID partij) {
        handle.createUpdate("delete from klantcontact.bsn where partij = :p and organisatie = :o")
                .bind("p", partij)
                .bind("o", organisatie)
                .execute();
        handle.createUpdate("""
                        update klantcontact.partij set bsn_bekend = false, versie = versie + 1
                        where id = :p and organisatie = :o""").bind("p", partij).bind("o", organisatie).execute();
    }

    boolean beeindig(UUID organisatie, UUID id, LocalDate dag) {
        return handle.createUpdate("""
                                update klantcontact.vertegenwoordiging set tot = greatest(vanaf, :dag)
                                where id = :id and organisatie = :o and tot is null""")
                        .bind("id", id)
                        .bind("o", organisatie)
                        .bind("dag", dag)
                        .execute()
                == 1;
    }
}
