package nl.poort.contact.klantcontact;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class KenmerkenSql {
    private final Handle handle;

    KenmerkenSql(Handle handle) {
        this.handle = handle;
    }

    String next(int jaar, UUID organisatie, Instant tijd) {
        return handle.createQuery("""
                        insert into klantcontact.kenmerk (kenmerk, organisatie, tijd)
                        select 'K-' || :jaar || '-' || lpad(nr, greatest(6, length(nr)), '0'), :organisatie, :tijd
                        from (select nextval('klantcontact.kenmerk_volgnummer')::text as nr) n
                        returning kenmerk""")
                .bind("jaar", String.valueOf(jaar))
                .bind("organisatie", organisatie)
                .bind("tijd", tijd.atOffset(ZoneOffset.UTC))
                .mapTo(String.class)
                .one();
    }

    boolean exists(String kenmerk) {
        return handle.createQuery("select exists (select 1 from klantcontact.kenmerk where kenmerk = :kenmerk)")
                .bind("kenmerk", kenmerk)
                .mapTo(Boolean.class)
                .one();
    }
}
