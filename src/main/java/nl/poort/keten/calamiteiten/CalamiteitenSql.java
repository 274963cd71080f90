package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class CalamiteitenSql {
    private static final String ALLES = """
            select id, kenmerk, organisatie, team, vraag, stand, niveau, gemeld_op, bevestigd_op, actief_op,
                   afgeschaald_op, geevalueerd_op, reden, lessen, zicht
            from calamiteiten.calamiteit""";

    private final Handle handle;

    CalamiteitenSql(Handle handle) {
        this.handle = handle;
    }

    String kenmerk(int jaar) {
        var nummer = handle.createQuery("select nextval('calamiteiten.kenmerk')")
                .mapTo(Long.class)
                .one();
        return "C-%d-%04d".formatted(jaar, nummer);
    }

    void insert(Calamiteit c) {
        handle.createUpdate("""
                        insert into calamiteiten.calamiteit (id, kenmerk, organisatie, team, vraag, stand, niveau,
                          gemeld_op, zicht)
                        values (:id, :kenmerk, :organisatie, :team, :vraag, :stand, :niveau, :gemeldOp, :zien)""")
                .bindMethods(c)
                .bindArray("zien", UUID.class, c.zicht())
                .execute();
    }

    Optional<Calamiteit> find(UUID id) {
        return handle.createQuery(ALLES + " where id = :id")
                .bind("id", id)
                .map(Rijlezer.van(Calamiteit.class))
                .findOne();
    }

    Optional<Calamiteit> lock(UUID id) {
        return handle.createQuery(ALLES + " where id = :id for update")
                .bind("id", id)
                .map(Rijlezer.van(Calamiteit.class))
                .findOne();
    }

    /// Newest first, open ones before the others.
    List<Calamiteit> list(int limit) {
        return handle.createQuery(ALLES + """

                        order by stand in ('GEMELD', 'BEVESTIGD', 'ACTIEF', 'STRATEGISCH', 'HERSTEL') desc,
                          gemeld_op desc limit :limit""")
                .bind("limit", limit)
                .map(Rijlezer.van(Calamiteit.class))
                .list();
    }

    /// The Calamiteit this Vraag belongs to now.
    Optional<Calamiteit> actiefBij(UUID vraag) {
        return handle.createQuery(ALLES + """

                        where id = (select k.calamiteit from calamiteiten.koppeling k
                                     where k.vraag = :vraag and k.actief)""")
                .bind("vraag", vraag)
                .map(Rijlezer.van(Calamiteit.class))
                .findOne();
    }

    void stand(Calamiteit c, Calamiteitstand stand, int niveau, String reden, Instant op) {
        handle.createUpdate("""
                        update calamiteiten.calamiteit set stand = :stand, niveau = :niveau,
                          reden = case when :reden = '' then reden else :reden end,
                          bevestigd_op = case when :stand = 'BEVESTIGD' then :op else bevestigd_op end,
                          actief_op = case when :stand = 'ACTIEF' then :op else actief_op end,
                          afgeschaald_op = case when :stand = 'AFGESCHAALD' then :op else afgeschaald_op end
                        where id = :id""")
                .bind("id", c.id())
                .bind("stand", stand.name())
                .bind("niveau", niveau)
                .bind("reden", reden)
                .bind("op", op)
                .execute();
    }

    void geevalueerd(UUID id, String lessen, Instant op) {
        handle.createUpdate("""
                        update calamiteiten.calamiteit set stand = 'GEEVALUEERD', lessen = :lessen, geevalueerd_op = :op
                        where id = :id""")
                .bind("id", id)
                .bind("lessen", lessen)
                .bind("op", op)
                .execute();
    }

    void zicht(UUID id, Collection<UUID> zicht) {
        handle.createUpdate("update calamiteiten.calamiteit set zicht = :zien where id = :id")
                .bind("id", id)
                .bindArray("zien", UUID.class, zicht)
                .execute();
    }

    void koppel(Koppeling k) {
        handle.createUpdate("""
                        insert into calamiteiten.koppeling (calamiteit, vraag, soort, actief, gekoppeld_op, gekoppeld_door)
                        values (:calamiteit, :vraag, :soort, :actief, :gekoppeldOp, :gekoppeldDoor)
                        on conflict (calamiteit, vraag) do update set actief = excluded.actief""").bindMethods(k).execute();
    }

    void ontkoppel(UUID calamiteit) {
        handle.createUpdate("update calamiteiten.koppeling set actief = false where calamiteit = :id and actief")
                .bind("id", calamiteit)
                .execute();
    }

    List<Koppeling> koppelingen(UUID calamiteit) {
        return handle.createQuery("""
                        select calamiteit, vraag, soort, actief, gekoppeld_op, gekoppeld_door
                        from calamiteiten.koppeling where calamiteit = :id order by gekoppeld_op, vraag""")
                .bind("id", calamiteit)
                .map(Rijlezer.van(Koppeling.class))
                .list();
    }

    void insert(Besluit b) {
        handle.createUpdate("""
                        insert into calamiteiten.besluit (calamiteit, id, soort, motivering, genomen_op, vastgelegd_op,
                          vastgelegd_door)
                        values (:calamiteit, :id, :soort, :motivering, :genomenOp, :vastgelegdOp, :vastgelegdDoor)""").bindMethods(b).execute();
        int nummer = 0;
        for (var d : b.deelnemers()) {
            handle.createUpdate("""
                            insert into calamiteiten.deelnemer (calamiteit, besluit, nummer, naam, team, kant)
                            values (:calamiteit, :besluit, :nummer, :naam, :team, :kant)""")
                    .bind("calamiteit", b.calamiteit())
                    .bind("besluit", b.id())
                    .bind("nummer", nummer++)
                    .bindMethods(d)
                    .execute();
        }
    }

    private record Aanwezigheid(UUID besluit, String naam, UUID team, Kant kant) {}

    private record Rij(
            UUID id,
            Besluitsoort soort,
            String motivering,
            Instant genomenOp,
            Instant vastgelegdOp,
            String vastgelegdDoor) {}

    List<Besluit> besluiten(UUID calamiteit) {
        var wie = handle.createQuery("""
                        select besluit, naam, team, kant from calamiteiten.deelnemer where calamiteit = :id
                        order by besluit, nummer""").bind("id", calamiteit).map(Rijlezer.van(Aanwezigheid.class)).list().stream()
                .collect(Collectors.groupingBy(Aanwezigheid::besluit));
        return handle.createQuery("""
                        select id, soort, motivering, genomen_op, vastgelegd_op, vastgelegd_door
                        from calamiteiten.besluit where calamiteit = :id order by vastgelegd_op, id""").bind("id", calamiteit).map(Rijlezer.van(Rij.class)).list().stream()
                .map(r -> new Besluit(
                        calamiteit,
                        r.id(),
                        r.soort(),
                        r.motivering(),
                        r.genomenOp(),
                        r.vastgelegdOp(),
                        r.vastgelegdDoor(),
                        wie.getOrDefault(r.id(), List.of()).stream()
                                .map(a -> new Besluit.Aanwezig(a.naam(), a.team(), a.kant()))
                                .toList()))
                .toList();
    }
}
