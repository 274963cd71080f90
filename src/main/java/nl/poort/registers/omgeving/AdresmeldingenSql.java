package nl.poort.registers.omgeving;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

final class AdresmeldingenSql {
    private static final RowMapper<Adresmelding> MELDING = (r, c) -> new Adresmelding(
            r.getObject("id", UUID.class),
            r.getString("kenmerk"),
            r.getString("postcode"),
            r.getString("huisnummer"),
            r.getObject("gemeld", OffsetDateTime.class).toInstant(),
            r.getObject("afgehandeld") == null
                    ? null
                    : r.getObject("afgehandeld", OffsetDateTime.class).toInstant(),
            r.getString("afhandelaar"),
            r.getString("uitkomst"));

    private final Handle handle;

    AdresmeldingenSql(Handle handle) {
        this.handle = handle;
    }

    /// False when the code is already given.
    boolean insert(Adresmelding melding) {
        return handle.createUpdate("""
                        insert into omgeving.adresmelding (id, kenmerk, postcode, huisnummer, omschrijving, gemeld)
                        values (:id, :kenmerk, :postcode, :huisnummer, '', :gemeld) on conflict (kenmerk) do nothing""")
                        .bind("id", melding.id())
                        .bind("kenmerk", melding.kenmerk())
                        .bind("postcode", melding.postcode())
                        .bind("huisnummer", melding.huisnummer())
                        .bind("gemeld", melding.gemeld().atOffset(ZoneOffset.UTC))
                        .execute()
                == 1;
    }

    Optional<Adresmelding> find(String kenmerk) {
        return handle.createQuery("select * from omgeving.adresmelding where kenmerk = :kenmerk")
                .bind("kenmerk", kenmerk)
                .map(MELDING)
                .findOne();
    }

    Adresmelding get(UUID id) {
        return handle.createQuery("select * from omgeving.adresmelding where id = :id")
                .bind("id", id)
                .map(MELDING)
                .one();
    }

    List<Adresmelding> open() {
        return handle.createQuery("""
                        select * from omgeving.adresmelding where afgehandeld is null order by gemeld, id limit 500""").map(MELDING).list();
    }

    boolean handelAf(UUID id, String wie, String uitkomst, Instant nu) {
        return handle.createUpdate("""
                        update omgeving.adresmelding set afgehandeld = :nu, afhandelaar = :wie, uitkomst = :uitkomst
                        where id = :id and afgehandeld is null""")
                        .bind("id", id)
                        .bind("wie", wie)
                        .bind("uitkomst", uitkomst)
                        .bind("nu", nu.atOffset(ZoneOffset.UTC))
                        .execute()
                == 1;
    }
}
