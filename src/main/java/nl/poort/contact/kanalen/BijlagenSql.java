package nl.poort.contact.kanalen;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class BijlagenSql {
    private final Handle handle;

    BijlagenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(UUID organisatie, UUID draad, UUID uiting, Supplier<UUID> id, List<Bijlagenkast.Bewaard> bijlagen) {
        if (bijlagen.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("""
                insert into kanalen.bijlage (draad, uiting, id, organisatie, naam, type, omvang, sha256, stand, reden)
                values (:draad, :uiting, :id, :o, :naam, :type, :omvang, :sha256, :stand, :reden)""");
        for (var b : bijlagen) {
            batch.bind("naam", b.naam())
                    .bind("type", b.type())
                    .bind("omvang", b.omvang())
                    .bind("sha256", b.sha256())
                    .bind("stand", b.stand().name())
                    .bind("reden", b.reden())
                    .bind("draad", draad)
                    .bind("uiting", uiting)
                    .bind("id", id.get())
                    .bind("o", organisatie)
                    .add();
        }
        batch.execute();
    }

    List<Draadbijlage> list(UUID organisatie, Collection<UUID> draden) {
        return handle.createQuery("""
                        select b.* from kanalen.bijlage b
                        where b.draad = any(:d) and b.organisatie = :o order by b.uiting, b.id""")
                .bindArray("d", UUID.class, draden)
                .bind("o", organisatie)
                .map(Rijlezer.van(Draadbijlage.class))
                .list();
    }

    Optional<Draadbijlage> find(UUID organisatie, UUID draad, UUID id) {
        return handle.createQuery("""
                        select b.* from kanalen.bijlage b
                        where b.draad = :d and b.id = :id and b.organisatie = :o""")
                .bind("d", draad)
                .bind("id", id)
                .bind("o", organisatie)
                .map(Rijlezer.van(Draadbijlage.class))
                .findOne();
    }

    /// What nobody could look at yet.
    List<Draadbijlage> waiting(int limit) {
        return handle.createQuery("select b.* from kanalen.bijlage b where b.stand = 'WACHT' limit :limit")
                .bind("limit", limit)
                .map(Rijlezer.van(Draadbijlage.class))
                .list();
    }

    void judged(Draadbijlage b, Bijlagestand stand, String reden) {
        handle.createUpdate("""
                        update kanalen.bijlage set stand = :nieuw, reden = :waarom,
                          sha256 = case when :nieuw = 'GEWEIGERD' then null else sha256 end
                        where draad = :draad and uiting = :uiting and id = :id""")
                .bindMethods(b)
                .bind("nieuw", stand.name())
                .bind("waarom", reden)
                .execute();
    }
}
