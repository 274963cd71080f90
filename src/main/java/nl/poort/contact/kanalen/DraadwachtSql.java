package nl.poort.contact.kanalen;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class DraadwachtSql {
    private final Handle handle;

    DraadwachtSql(Handle handle) {
        this.handle = handle;
    }

    /// A conversation whose promise ran out.
    record Telaat(UUID organisatie, UUID vraag, UUID team, String kanaal, String norm) {}

    /// Notes at once that they are told; another node takes others.
    List<Telaat> meld(Instant nu, int hoogstens) {
        return handle.createQuery("""
                        update kanalen.draad d set gemeld_over = d.uiterlijk
                        from (select id from kanalen.draad
                              where stand = 'WACHT' and vraag is not null and uiterlijk <= :nu
                                and gemeld_over is distinct from uiterlijk
                              order by uiterlijk limit :hoogstens for update skip locked) laat
                        where d.id = laat.id
                        returning d.organisatie, d.vraag, d.team, d.kanaal, d.norm""")
                .bind("nu", OffsetDateTime.ofInstant(nu, ZoneOffset.UTC))
                .bind("hoogstens", hoogstens)
                .map((r, ctx) -> new Telaat(
                        r.getObject("organisatie", UUID.class),
                        r.getObject("vraag", UUID.class),
                        r.getObject("team", UUID.class),
                        r.getString("kanaal"),
                        r.getString("norm")))
                .list();
    }
}
