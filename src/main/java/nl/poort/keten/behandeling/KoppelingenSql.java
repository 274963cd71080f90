package nl.poort.keten.behandeling;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class KoppelingenSql {
    private static final String ALLES = """
            select organisatie, vraag, id, zaak, identificatie, houder, gekoppeld_op, gekoppeld_door, klaar_op
            from behandeling.koppeling where losgemaakt_op is null""";

    private final Handle handle;

    KoppelingenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Koppeling k) {
        handle.createUpdate("""
                        insert into behandeling.koppeling (organisatie, vraag, id, zaak, identificatie, houder,
                          gekoppeld_op, gekoppeld_door, klaar_op)
                        values (:organisatie, :vraag, :id, :zaak, :identificatie, :houder, :gekoppeldOp,
                          :gekoppeldDoor, :klaarOp)""").bindMethods(k).execute();
    }

    List<Koppeling> vanVraag(UUID vraag) {
        return handle.createQuery(ALLES + " and vraag = :v order by gekoppeld_op, id")
                .bind("v", vraag)
                .map(Rijlezer.van(Koppeling.class))
                .list();
    }

    List<Koppeling> vanZaken(Collection<UUID> zaken) {
        return handle.createQuery(ALLES + " and zaak = any(:z) order by gekoppeld_op, id")
                .bindArray("z", UUID.class, zaken)
                .map(Rijlezer.van(Koppeling.class))
                .list();
    }

    Optional<Koppeling> find(UUID vraag, UUID zaak) {
        return vanVraag(vraag).stream().filter(k -> k.zaak().equals(zaak)).findFirst();
    }

    List<Koppeling> vanVragen(Collection<UUID> vragen) {
        return handle.createQuery(ALLES + " and vraag = any(:v) order by gekoppeld_op, id")
                .bindArray("v", UUID.class, vragen)
                .map(Rijlezer.van(Koppeling.class))
                .list();
    }

    /// How many cases this Vraag ever had; loose ones count, so that a number is never given twice.
    int aantal(UUID vraag) {
        return handle.createQuery("select count(*) from behandeling.koppeling where vraag = :v")
                .bind("v", vraag)
                .mapTo(Integer.class)
                .one();
    }

    /// @param op null = it runs again
    void klaar(Koppeling k, Instant op) {
        handle.createUpdate("update behandeling.koppeling set klaar_op = :op where vraag = :vraag and id = :id")
                .bindMethods(k)
                .bind("op", op == null ? null : op.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void houder(UUID vraag, UUID houder) {
        handle.createUpdate("""
                        update behandeling.koppeling set houder = :h
                        where vraag = :v and klaar_op is null and losgemaakt_op is null""").bind("h", houder).bind("v", vraag).execute();
    }

    void maakLos(Koppeling k, String reden, Instant op) {
        handle.createUpdate("""
                        update behandeling.koppeling set losgemaakt_op = :op, reden = :reden
                        where vraag = :vraag and id = :id""")
                .bindMethods(k)
                .bind("op", op.atOffset(ZoneOffset.UTC))
                .bind("reden", reden)
                .execute();
    }
}
