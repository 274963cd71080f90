package nl.poort.keten.behandeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class StilstandSql {
    /// The constraint: a case waits for one thing at a time.
    static final String EEN_TEGELIJK = "stilstand_een_tegelijk";

    private final Handle handle;

    StilstandSql(Handle handle) {
        this.handle = handle;
    }

    /// A waiting whose last day passed, and whose it is.
    record Voorbij(UUID organisatie, Stilstand stilstand) {}

    void insert(UUID organisatie, Stilstand s) {
        handle.createUpdate("""
                        insert into behandeling.stilstand (organisatie, zaak, id, soort, tekst, tot, sinds, stand)
                        values (:o, :z, :id, :soort, :tekst, :tot, :sinds, 'OPEN')""")
                .bind("o", organisatie)
                .bind("z", s.zaak())
                .bind("id", s.id())
                .bind("soort", s.soort().name())
                .bind("tekst", s.tekst())
                .bind("tot", s.tot())
                .bind("sinds", at(s.sinds()))
                .execute();
    }

    List<Stilstand> list(UUID organisatie, UUID zaak) {
        return handle.createQuery("""
                        select * from behandeling.stilstand where organisatie = :o and zaak = :z order by sinds, id""")
                .bind("o", organisatie)
                .bind("z", zaak)
                .map((r, ctx) -> stilstand(r))
                .list();
    }

    /// Ends what is open or passed; true when it was.
    boolean klaar(UUID zaak, UUID id, Stilstand.Stand stand, Instant nu) {
        return handle.createUpdate("""
                                update behandeling.stilstand set stand = :stand, klaar = :nu
                                where zaak = :z and id = :id and stand in ('OPEN', 'VERLOPEN')""")
                        .bind("stand", stand.name())
                        .bind("nu", at(nu))
                        .bind("z", zaak)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    /// The last day passed: each is handed out once.
    List<Voorbij> neemVoorbij(LocalDate vandaag, int hoogstens) {
        return handle.createQuery("""
                        update behandeling.stilstand s set gemeld = true
                        where (s.zaak, s.id) in (select zaak, id from behandeling.stilstand
                          where stand = 'OPEN' and not gemeld and tot < :vandaag
                          order by tot limit :hoogstens for update skip locked)
                        returning s.*""")
                .bind("vandaag", vandaag)
                .bind("hoogstens", hoogstens)
                .map((r, ctx) -> new Voorbij(r.getObject("organisatie", UUID.class), stilstand(r)))
                .list();
    }

    private static Stilstand stilstand(ResultSet r) throws SQLException {
        return new Stilstand(
                r.getObject("zaak", UUID.class),
                r.getObject("id", UUID.class),
                Stilstand.Soort.valueOf(r.getString("soort")),
                r.getString("tekst"),
                r.getObject("tot", LocalDate.class),
                r.getObject("sinds", OffsetDateTime.class).toInstant(),
                Stilstand.Stand.valueOf(r.getString("stand")),
                r.getObject("klaar") == null
                        ? null
                        : r.getObject("klaar", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant tijd) {
        return tijd.atOffset(ZoneOffset.UTC);
    }
}
