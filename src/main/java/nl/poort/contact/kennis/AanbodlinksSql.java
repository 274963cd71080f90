package nl.poort.contact.kennis;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class AanbodlinksSql {
    private final Handle handle;

    record Link(UUID aanbod, byte[] code) {}

    AanbodlinksSql(Handle handle) {
        this.handle = handle;
    }

    void save(Aanbod aanbod, byte[] sleutel, byte[] code, Instant tot) {
        handle.createUpdate("""
                        insert into kennis.aanbodlink (aanbod, organisatie, sleutel, code, tot)
                        values (:aanbod, :o, :sleutel, :code, :tot)
                        on conflict (aanbod) do update
                        set sleutel = excluded.sleutel, code = excluded.code, tot = excluded.tot""")
                .bind("aanbod", aanbod.id())
                .bind("o", aanbod.organisatie())
                .bind("sleutel", sleutel)
                .bind("code", code)
                .bind("tot", KennisSql.at(tot))
                .execute();
    }

    boolean vernieuw(UUID aanbod, byte[] sleutel, Instant tot) {
        return handle.createUpdate("update kennis.aanbodlink set sleutel = :sleutel, tot = :tot where aanbod = :aanbod")
                        .bind("aanbod", aanbod)
                        .bind("sleutel", sleutel)
                        .bind("tot", KennisSql.at(tot))
                        .execute()
                == 1;
    }

    void opgebruikt(UUID aanbod, Instant now) {
        handle.createUpdate("update kennis.aanbodlink set tot = :now where aanbod = :aanbod")
                .bind("aanbod", aanbod)
                .bind("now", KennisSql.at(now))
                .execute();
    }

    Optional<Link> find(byte[] sleutel, Instant now) {
        return handle.createQuery("select aanbod, code from kennis.aanbodlink where sleutel = :sleutel and tot > :now")
                .bind("sleutel", sleutel)
                .bind("now", KennisSql.at(now))
                .map((r, c) -> new Link(ArtikelrijSql.uuid(r, "aanbod"), r.getBytes("code")))
                .findOne();
    }
}
