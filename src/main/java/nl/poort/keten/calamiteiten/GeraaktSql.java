package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class GeraaktSql {
    private static final String ALLES = """
            select calamiteit, id, referentie, ingediend_op, van_gezag, naar_gezag, aanvrager, ontvangen_op,
                   aanvrager_ingelicht_op
            from calamiteiten.geraakt""";

    private final Handle handle;

    GeraaktSql(Handle handle) {
        this.handle = handle;
    }

    /// False when this request is on the list already.
    boolean insert(Geraakt g) {
        return handle.createUpdate("""
                                insert into calamiteiten.geraakt (calamiteit, id, referentie, ingediend_op, van_gezag,
                                  naar_gezag, aanvrager)
                                values (:calamiteit, :id, :referentie, :ingediendOp, :vanGezag, :naarGezag, :aanvrager)
                                on conflict (calamiteit, referentie) do nothing""").bindMethods(g).execute() == 1;
    }

    Optional<Geraakt> find(UUID calamiteit, UUID id) {
        return handle.createQuery(ALLES + " where calamiteit = :calamiteit and id = :id")
                .bind("calamiteit", calamiteit)
                .bind("id", id)
                .map(Rijlezer.van(Geraakt.class))
                .findOne();
    }

    List<Geraakt> list(UUID calamiteit) {
        return handle.createQuery(ALLES + " where calamiteit = :id order by ingediend_op, referentie")
                .bind("id", calamiteit)
                .map(Rijlezer.van(Geraakt.class))
                .list();
    }

    void ontvangen(Geraakt g, Instant ingediendOp, Instant op) {
        handle.createUpdate("""
                        update calamiteiten.geraakt set ontvangen_op = :op, ontvangst_ingediend_op = :ingediendOp
                        where calamiteit = :calamiteit and id = :id""")
                .bind("calamiteit", g.calamiteit())
                .bind("id", g.id())
                .bind("ingediendOp", ingediendOp)
                .bind("op", op)
                .execute();
    }

    void ingelicht(Geraakt g, Instant op) {
        handle.createUpdate("""
                        update calamiteiten.geraakt set aanvrager_ingelicht_op = :op
                        where calamiteit = :calamiteit and id = :id""")
                .bind("calamiteit", g.calamiteit())
                .bind("id", g.id())
                .bind("op", op)
                .execute();
    }
}
