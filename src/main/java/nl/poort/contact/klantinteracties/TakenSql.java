package nl.poort.contact.klantinteracties;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.BronGewijzigd;

/// Where work goes, and which Overdracht stands behind a task.
final class TakenSql {
    private final Tx tx;

    TakenSql(Tx tx) {
        this.tx = tx;
    }

    /// Where the work of an actor goes.
    record Doel(UUID team, UUID medewerker) {}

    Optional<Doel> doel(UUID actor) {
        return tx.handle()
                .createQuery("select team, medewerker from klantinteracties.actor where uuid = :a")
                .bind("a", actor)
                .map((r, ctx) -> new Doel(r.getObject("team", UUID.class), r.getObject("medewerker", UUID.class)))
                .findOne();
    }

    /// The Overdracht behind a task.
    record Werk(UUID vraag, UUID overdracht, UUID ouder, UUID naarTeam, String soort) {
        boolean isKlus() {
            return soort.equals("TAAK");
        }
    }

    Optional<Werk> werk(UUID taak) {
        return tx.handle()
                .createQuery("""
                        select vraag, overdracht, ouder, naar_team, soort from klantinteracties.internetaak
                        where uuid = :t""")
                .bind("t", taak)
                .map((r, ctx) -> new Werk(
                        r.getObject("vraag", UUID.class),
                        r.getObject("overdracht", UUID.class),
                        r.getObject("ouder", UUID.class),
                        r.getObject("naar_team", UUID.class),
                        r.getString("soort")))
                .findOne();
    }

    /// Another task because of this contact that is still to be done, made later: the newest.
    Optional<UUID> volgende(UUID contact, UUID taak) {
        return tx.handle()
                .createQuery("""
                        select uuid from klantinteracties.internetaak
                        where aanleidinggevend_klantcontact = :c and status = 'TE_VERWERKEN' and soort = 'TAAK'
                          and uuid <> :t
                        order by toegewezen_op desc, uuid desc limit 1""")
                .bind("c", contact)
                .bind("t", taak)
                .mapTo(UUID.class)
                .findOne();
    }

    /// The tasks of a Vraag that another system made or touched.
    List<BronGewijzigd> bekendBuiten(UUID vraag) {
        return tx.handle()
                .createQuery("select uuid, organisatie from klantinteracties.taak_bij where vraag = :v order by uuid")
                .bind("v", vraag)
                .map((r, ctx) ->
                        Taakmelder.gewijzigd(r.getObject("uuid", UUID.class), r.getObject("organisatie", UUID.class)))
                .list();
    }
}
