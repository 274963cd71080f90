package nl.poort.registers.catalogus;

import java.util.UUID;
import nl.poort.techniek.db.Tabel;
import org.jdbi.v3.core.Handle;

/// The tables of the selectielijst; they belong to the program itself.
final class SelectielijstSql {
    static final Tabel<Procestype> PROCESTYPE = Tabel.van(Procestype.class, "catalogus.procestype");
    static final Tabel<Selectielijstresultaat> RESULTAAT =
            Tabel.van(Selectielijstresultaat.class, "catalogus.selectielijstresultaat");
    static final Tabel<Resultaattypeomschrijving> OMSCHRIJVING =
            Tabel.van(Resultaattypeomschrijving.class, "catalogus.resultaattypeomschrijving");

    private final Handle handle;

    SelectielijstSql(Handle handle) {
        this.handle = handle;
    }

    boolean kent(String tabel, UUID id) {
        return handle.createQuery("select exists (select 1 from catalogus." + tabel + " where uuid = :u)")
                .bind("u", id)
                .mapTo(Boolean.class)
                .one();
    }
}
