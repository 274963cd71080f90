package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class TeamSql {
    private final Handle handle;

    TeamSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Teamlid lid) {
        handle.createUpdate("""
                        insert into calamiteiten.teamlid (calamiteit, id, team, naam, rol, medewerker, opgeroepen_voor,
                          opgeroepen_op, bereik, bereik_op)
                        values (:calamiteit, :id, :team, :naam, :rol, :medewerker, :opgeroepenVoor, :opgeroepenOp,
                          :bereik, :bereikOp)""").bindMethods(lid).execute();
    }

    /// False when there is no such member.
    boolean bereik(UUID calamiteit, UUID lid, Bereik bereik, Instant op) {
        return handle.createUpdate("""
                                update calamiteiten.teamlid set bereik = :bereik, bereik_op = :op
                                where calamiteit = :calamiteit and id = :lid""")
                        .bind("calamiteit", calamiteit)
                        .bind("lid", lid)
                        .bind("bereik", bereik)
                        .bind("op", op)
                        .execute()
                == 1;
    }

    List<Teamlid> list(UUID calamiteit) {
        return handle.createQuery("""
                        select calamiteit, id, team, naam, rol, medewerker, opgeroepen_voor, opgeroepen_op, bereik,
                               bereik_op
                        from calamiteiten.teamlid where calamiteit = :id order by team, opgeroepen_op, id""")
                .bind("id", calamiteit)
                .map(Rijlezer.van(Teamlid.class))
                .list();
    }
}
