package nl.poort.contact.inzage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class AanmeldingenSql {
    private final Handle handle;

    record Rij(
            UUID id, Middel middel, Betrouwbaarheid niveau, List<UUID> partijen, Instant begonnen, Instant gebruikt) {}

    AanmeldingenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Rij rij) {
        handle.createUpdate("""
                        insert into inzage.aanmelding (id, middel, niveau, partijen, begonnen, gebruikt)
                        values (:id, :middel, :niveau, :partijen, :begonnen, :gebruikt)""")
                .bind("id", rij.id())
                .bind("middel", rij.middel())
                .bind("niveau", rij.niveau())
                .bindArray("partijen", UUID.class, rij.partijen())
                .bind("begonnen", rij.begonnen().atOffset(ZoneOffset.UTC))
                .bind("gebruikt", rij.gebruikt().atOffset(ZoneOffset.UTC))
                .execute();
    }

    Optional<Rij> find(UUID id) {
        return handle.createQuery("""
                        select id, middel, niveau, partijen, begonnen, gebruikt from inzage.aanmelding
                        where id = :id""")
                .bind("id", id)
                .map(Rijlezer.van(Rij.class))
                .findOne();
    }

    /// @param anders only when it was last used before this moment
    void used(UUID id, Instant nu, Instant anders) {
        handle.createUpdate("update inzage.aanmelding set gebruikt = :nu where id = :id and gebruikt < :anders")
                .bind("id", id)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("anders", anders.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void delete(UUID id) {
        handle.createUpdate("delete from inzage.aanmelding where id = :id")
                .bind("id", id)
                .execute();
    }

    void deleteBefore(Instant moment) {
        handle.createUpdate("delete from inzage.aanmelding where gebruikt < :moment")
                .bind("moment", moment.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
