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

    long next() {
        return handle.createQuery("select nextval('klantcontact.kenmerk_volgnummer')")
                .mapTo(Long.class)
                .one();
    }

    void insert(String kenmerk, UUID organisatie, Instant tijd) {
        handle.createUpdate("""
                        insert into klantcontact.kenmerk (kenmerk, organisatie, tijd)
                        values (:kenmerk, :organisatie, :tijd)""")
                .bind("kenmerk", kenmerk)
                .bind("organisatie", organisatie)
                .bind("tijd", tijd.atOffset(ZoneOffset.UTC))
                .execute();
    }

    boolean exists(String kenmerk) {
        return handle.createQuery("select exists (select 1 from klantcontact.kenmerk where kenmerk = :kenmerk)")
                .bind("kenmerk", kenmerk)
                .mapTo(Boolean.class)
                .one();
    }
}
