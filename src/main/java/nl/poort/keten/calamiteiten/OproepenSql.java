package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class OproepenSql {
    private static final String ALLES = """
            select calamiteit, id, vraag, norm_minuten, roostergat, alarm, opgeroepen_op, volgende_op, bevestigd_op,
                   bevestigd_door, bevestigd_naam
            from calamiteiten.oproep""";

    private final Handle handle;

    OproepenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Oproep o) {
        handle.createUpdate("""
                        insert into calamiteiten.oproep (calamiteit, id, vraag, norm_minuten, roostergat, alarm,
                          opgeroepen_op, volgende_op)
                        values (:calamiteit, :id, :vraag, :normMinuten, :roostergat, :alarm, :opgeroepenOp, :volgendeOp)""").bindMethods(o).execute();
    }

    void insert(Opgeroepene o) {
        handle.createUpdate("""
                        insert into calamiteiten.opgeroepene (calamiteit, oproep, id, medewerker, naam, op)
                        values (:calamiteit, :oproep, :id, :medewerker, :naam, :op)""").bindMethods(o).execute();
    }

    Optional<Oproep> find(UUID calamiteit) {
        return handle.createQuery(ALLES + " where calamiteit = :id")
                .bind("id", calamiteit)
                .map(Rijlezer.van(Oproep.class))
                .findOne();
    }

    /// The next call-up that nobody confirmed in time; each is taken by one node.
    Optional<Oproep> takeVerstreken(Instant nu) {
        return handle.createQuery(
                        ALLES + " where volgende_op <= :nu order by volgende_op limit 1 for update skip locked")
                .bind("nu", nu)
                .map(Rijlezer.van(Oproep.class))
                .findOne();
    }

    List<Opgeroepene> opgeroepenen(UUID calamiteit) {
        return handle.createQuery("""
                        select calamiteit, oproep, id, medewerker, naam, op from calamiteiten.opgeroepene
                        where calamiteit = :id order by op, id""")
                .bind("id", calamiteit)
                .map(Rijlezer.van(Opgeroepene.class))
                .list();
    }

    void volgende(Oproep o, Instant volgende, boolean alarm) {
        handle.createUpdate("""
                        update calamiteiten.oproep set volgende_op = :volgende, alarm = :alarm
                        where calamiteit = :calamiteit and id = :id""")
                .bindMethods(o)
                .bind("volgende", volgende)
                .bind("alarm", alarm)
                .execute();
    }

    void bevestigd(Oproep o, UUID door, String naam, Instant op) {
        handle.createUpdate("""
                        update calamiteiten.oproep set volgende_op = null, bevestigd_op = :op, bevestigd_door = :door,
                          bevestigd_naam = :naam
                        where calamiteit = :calamiteit and id = :id""")
                .bind("calamiteit", o.calamiteit())
                .bind("id", o.id())
                .bind("door", door)
                .bind("naam", naam)
                .bind("op", op)
                .execute();
    }

    void insert(Paraatheidsperiode p) {
        handle.createUpdate("""
                        insert into calamiteiten.paraatheid (organisatie, id, van, tot, reden, vastgelegd_door)
                        values (:organisatie, :id, :van, :tot, :reden, :vastgelegdDoor)""").bindMethods(p).execute();
    }

    /// Periods that have not ended yet, by start.
    List<Paraatheidsperiode> periodes(UUID organisatie, Instant nu) {
        return handle.createQuery("""
                        select organisatie, id, van, tot, reden, vastgelegd_door from calamiteiten.paraatheid
                        where organisatie = :organisatie and tot > :nu order by van""")
                .bind("organisatie", organisatie)
                .bind("nu", nu)
                .map(Rijlezer.van(Paraatheidsperiode.class))
                .list();
    }

    boolean beeindig(UUID organisatie, UUID id, Instant nu) {
        return handle.createUpdate("""
                                update calamiteiten.paraatheid set tot = greatest(:nu, van + interval '1 second')
                                where organisatie = :organisatie and id = :id and tot > :nu""")
                        .bind("organisatie", organisatie)
                        .bind("id", id)
                        .bind("nu", nu)
                        .execute()
                == 1;
    }
}
