package nl.poort.registers.catalogus;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What a right on a whole catalogue, or on all versions of a type, is about.
final class BereikSql {
    private final Handle handle;

    BereikSql(Handle handle) {
        this.handle = handle;
    }

    /// @param tabel `zaaktype`, `besluittype` or `informatieobjecttype`
    /// @param naam only the versions of this name; null = all
    List<UUID> typen(UUID organisatie, String tabel, UUID catalogus, String naam) {
        return handle.createQuery("select uuid from catalogus." + tabel + " where organisatie = :o and catalogus = :c"
                        + " and (cast(:n as text) is null or " + TypenSql.naam(tabel) + " = :n) order by uuid")
                .bind("o", organisatie)
                .bind("c", catalogus)
                .bind("n", naam)
                .mapTo(UUID.class)
                .list();
    }
}
