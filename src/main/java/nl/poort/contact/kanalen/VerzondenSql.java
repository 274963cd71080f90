package nl.poort.contact.kanalen;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class VerzondenSql {
    private final Handle handle;

    VerzondenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(UUID organisatie, String kanaal, String nummer, UUID bericht, Instant nu) {
        handle.createUpdate("""
                        insert into kanalen.verzonden (organisatie, kanaal, nummer, bericht, tijd)
                        values (:organisatie, :kanaal, :nummer, :bericht, :nu)
                        on conflict do nothing""")
                .bind("organisatie", organisatie)
                .bind("kanaal", kanaal)
                .bind("nummer", nummer)
                .bind("bericht", bericht)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /// The number under which this message was taken before: a repeat does not send it again.
    Optional<String> nummer(UUID bericht) {
        return handle.createQuery("select nummer from kanalen.verzonden where bericht = :bericht limit 1")
                .bind("bericht", bericht)
                .mapTo(String.class)
                .findOne();
    }

    /// The message, when this is further than what was known.
    Optional<UUID> verder(UUID organisatie, String kanaal, String nummer, int stand) {
        return handle.createQuery("""
                        update kanalen.verzonden set stand = :stand
                        where organisatie = :organisatie and kanaal = :kanaal and nummer = :nummer and stand < :stand
                        returning bericht""")
                .bind("organisatie", organisatie)
                .bind("kanaal", kanaal)
                .bind("nummer", nummer)
                .bind("stand", stand)
                .mapTo(UUID.class)
                .findOne();
    }

    /// When somebody last wrote us from this address.
    Optional<Instant> laatstGeschreven(UUID organisatie, String kanaal, String adres) {
        return handle.createQuery("""
                        select max(tijd) from kanalen.uiting
                        where organisatie = :organisatie and kanaal = :kanaal and adres = :adres
                          and richting = 'INKOMEND'""")
                .bind("organisatie", organisatie)
                .bind("kanaal", kanaal)
                .bind("adres", adres)
                .mapTo(java.time.OffsetDateTime.class)
                .findOne()
                .map(java.time.OffsetDateTime::toInstant);
    }
}
