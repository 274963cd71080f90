package nl.poort.contact.kennis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class KennismeldingenSql {
    private final Handle handle;

    KennismeldingenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Kennismelding m, UUID door, List<UUID> zicht) {
        handle.createUpdate("""
                        insert into kennis.melding (id, organisatie, zicht, soort, ding, code, titel, woorden, contact,
                          door, door_naam, tijd)
                        values (:id, :o, :zicht, :soort, :ding, :code, :titel, :woorden, :contact, :door, :naam, :tijd)""")
                .bind("id", m.id())
                .bind("o", m.organisatie())
                .bindArray("zicht", UUID.class, zicht)
                .bind("soort", m.soort())
                .bind("ding", m.ding().orElse(null))
                .bind("code", m.code())
                .bind("titel", m.titel())
                .bind("woorden", m.woorden())
                .bind("contact", m.contact().orElse(null))
                .bind("door", door)
                .bind("naam", m.door())
                .bind("tijd", KennisSql.at(m.tijd()))
                .execute();
    }

    List<Kennismelding> open(UUID organisatie) {
        return handle.createQuery("""
                        select * from kennis.melding where organisatie = :o and klaar_op is null
                        order by tijd, id limit 500""")
                .bind("o", organisatie)
                .map((r, c) -> melding(r))
                .list();
    }

    List<Kennismelding> van(UUID organisatie, UUID door) {
        return handle.createQuery("""
                        select * from kennis.melding where :o = any (zicht) and door = :door
                        order by tijd desc, id desc limit 20""")
                .bind("o", organisatie)
                .bind("door", door)
                .map((r, c) -> melding(r))
                .list();
    }

    Optional<Kennismelding> find(UUID organisatie, UUID id) {
        return handle.createQuery("select * from kennis.melding where organisatie = :o and id = :id")
                .bind("o", organisatie)
                .bind("id", id)
                .map((r, c) -> melding(r))
                .findOne();
    }

    boolean klaar(UUID organisatie, UUID id, String door, String uitkomst, UUID artikel, Instant now) {
        return handle.createUpdate("""
                                update kennis.melding
                                set klaar_op = :now, klaar_door = :door, uitkomst = :uitkomst, artikel = :artikel
                                where organisatie = :o and id = :id and klaar_op is null""")
                        .bind("o", organisatie)
                        .bind("id", id)
                        .bind("door", door)
                        .bind("uitkomst", uitkomst)
                        .bind("artikel", artikel)
                        .bind("now", KennisSql.at(now))
                        .execute()
                == 1;
    }

    private static Kennismelding melding(ResultSet r) throws SQLException {
        return new Kennismelding(
                ArtikelrijSql.uuid(r, "id"),
                Kennismelding.Soort.valueOf(r.getString("soort")),
                ArtikelrijSql.uuid(r, "organisatie"),
                Optional.ofNullable(ArtikelrijSql.uuid(r, "ding")),
                r.getString("code"),
                r.getString("titel"),
                r.getString("woorden"),
                Optional.ofNullable(ArtikelrijSql.uuid(r, "contact")),
                r.getString("door_naam"),
                ArtikelrijSql.tijd(r, "tijd"),
                Optional.ofNullable(ArtikelrijSql.tijd(r, "klaar_op")),
                r.getString("uitkomst"),
                Optional.ofNullable(ArtikelrijSql.uuid(r, "artikel")));
    }
}
