package nl.poort.registers.organisatie;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class AanwezighedenSql {
    private final Handle handle;

    AanwezighedenSql(Handle handle) {
        this.handle = handle;
    }

    void zet(Aanwezigheid a) {
        handle.createUpdate("""
                        insert into organisatie.aanwezigheid (medewerker, organisatie, stand, tot)
                        values (:medewerker, :organisatie, :stand, :tot)
                        on conflict (medewerker) do update set stand = excluded.stand, tot = excluded.tot""").bindMethods(a).execute();
    }

    List<Aanwezigheid> list(UUID organisatie, Instant nu) {
        return handle.createQuery("""
                        select medewerker, organisatie, stand, tot from organisatie.aanwezigheid
                        where organisatie = :o and tot > :nu""")
                .bind("o", organisatie)
                .bind("nu", nu)
                .map(Rijlezer.van(Aanwezigheid.class))
                .list();
    }
}
