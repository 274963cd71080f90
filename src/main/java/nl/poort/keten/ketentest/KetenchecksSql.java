package nl.poort.keten.ketentest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class KetenchecksSql {
    private record Kop(UUID id, Instant begonnen, Instant klaar, boolean vanzelf) {}

    private final Handle handle;

    KetenchecksSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Ketencheck c) {
        handle.createUpdate("""
                        insert into ketentest.ketencheck (id, begonnen, klaar, vanzelf)
                        values (:id, :begonnen, :klaar, :vanzelf)""")
                .bind("id", c.id())
                .bind("begonnen", c.begonnen().atOffset(ZoneOffset.UTC))
                .bind("klaar", c.klaar().atOffset(ZoneOffset.UTC))
                .bind("vanzelf", c.vanzelf())
                .execute();
        var batch = handle.prepareBatch("""
                insert into ketentest.checkstap (ketencheck, nr, naam, stand, gedaan, verwacht, gezien, millis)
                values (:id, :nr, :naam, :stand, :gedaan, :verwacht, :gezien, :millis)""");
        c.stappen()
                .forEach(s -> batch.bind("id", c.id())
                        .bind("nr", s.nr())
                        .bind("naam", s.naam())
                        .bind("stand", s.stand().name())
                        .bind("gedaan", s.gedaan())
                        .bind("verwacht", s.verwacht())
                        .bind("gezien", s.gezien())
                        .bind("millis", s.millis())
                        .add());
        batch.execute();
    }

    /// The newest first.
    List<Ketencheck> list(int hoogstens) {
        return handle.createQuery("""
                        select id, begonnen, klaar, vanzelf from ketentest.ketencheck
                        order by begonnen desc, id desc limit :n""").bind("n", hoogstens).map(Rijlezer.van(Kop.class)).list().stream()
                .map(k -> new Ketencheck(k.id(), k.begonnen(), k.klaar(), k.vanzelf(), stappen(k.id())))
                .toList();
    }

    private List<Checkstap> stappen(UUID id) {
        return handle.createQuery("""
                        select nr, naam, stand, gedaan, verwacht, gezien, millis from ketentest.checkstap
                        where ketencheck = :id order by nr""")
                .bind("id", id)
                .map(Rijlezer.van(Checkstap.class))
                .list();
    }

    void deleteBefore(Instant moment) {
        handle.createUpdate("delete from ketentest.ketencheck where begonnen < :moment")
                .bind("moment", moment.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
