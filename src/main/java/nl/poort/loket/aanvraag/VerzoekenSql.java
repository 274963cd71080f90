package nl.poort.loket.aanvraag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.omgeving.Plek;
import nl.poort.techniek.json.Json;
import org.jdbi.v3.core.Handle;

final class VerzoekenSql {
    private final Handle handle;

    VerzoekenSql(Handle handle) {
        this.handle = handle;
    }

    /// A request as its row stands, without what belongs to it.
    ///
    /// @param nummer null for a concept
    /// @param vorige the version before it
    /// @param overleg the consultation that it came from
    record Rij(
            UUID project,
            UUID id,
            Doel doel,
            Verzoeksoort soort,
            Verzoeknummer nummer,
            UUID vorige,
            UUID overleg,
            String naam,
            String omschrijving,
            Plek plek,
            Instant gemaakt,
            Instant ingediend) {
        boolean isConcept() {
            return nummer == null;
        }
    }

    void insert(Rij r) {
        handle.createUpdate("""
                        insert into aanvraag.verzoek (project, id, doel, soort, stand, vorige, uit_overleg, naam,
                          omschrijving, plek, gemaakt)
                        values (:project, :id, :doel, :soort, 'CONCEPT', :vorige, :overleg, :naam, :omschrijving,
                          cast(:plek as jsonb), :gemaakt)""")
                .bind("project", r.project())
                .bind("id", r.id())
                .bind("doel", r.doel())
                .bind("soort", r.soort())
                .bind("vorige", r.vorige())
                .bind("overleg", r.overleg())
                .bind("naam", r.naam())
                .bind("omschrijving", r.omschrijving())
                .bind("plek", plek(r.plek()))
                .bind("gemaakt", r.gemaakt().atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static String plek(Plek plek) {
        return plek == null ? null : Json.write(plek);
    }

    void noem(UUID id, String naam, String omschrijving, Verzoeksoort soort) {
        handle.createUpdate("""
                        update aanvraag.verzoek set naam = :naam, omschrijving = :omschrijving, soort = :soort
                        where id = :id and stand = 'CONCEPT'""")
                .bind("naam", naam)
                .bind("omschrijving", omschrijving)
                .bind("soort", soort)
                .bind("id", id)
                .execute();
    }

    void plaats(UUID id, Plek plek) {
        handle.createUpdate("""
                        update aanvraag.verzoek set plek = cast(:plek as jsonb)
                        where id = :id and stand = 'CONCEPT'""").bind("plek", plek(plek)).bind("id", id).execute();
    }

    void dienIn(UUID id, Verzoeknummer nummer, Instant nu) {
        handle.createUpdate("""
                        update aanvraag.verzoek set stand = 'INGEDIEND', dag = :dag, nummer = :nummer,
                          volgnummer = :volgnummer, ingediend = :nu
                        where id = :id and stand = 'CONCEPT'""")
                .bind("dag", nummer.dag())
                .bind("nummer", nummer.nummer())
                .bind("volgnummer", nummer.volgnummer())
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("id", id)
                .execute();
    }

    boolean verwijder(UUID id) {
        return handle.createUpdate("delete from aanvraag.verzoek where id = :id and stand = 'CONCEPT'")
                        .bind("id", id)
                        .execute()
                == 1;
    }

    /// @param project null for who may read every project
    Optional<Rij> find(UUID project, UUID id) {
        return handle.createQuery("""
                        select * from aanvraag.verzoek
                        where id = :id and (cast(:project as uuid) is null or project = :project)""")
                .bind("id", id)
                .bind("project", project)
                .map((r, c) -> rij(r))
                .findOne();
    }

    Optional<Rij> lock(UUID project, UUID id) {
        return handle.createQuery("select * from aanvraag.verzoek where project = :project and id = :id for update")
                .bind("id", id)
                .bind("project", project)
                .map((r, c) -> rij(r))
                .findOne();
    }

    /// All versions of a number, the oldest first.
    List<Rij> versies(LocalDate dag, int nummer) {
        return handle.createQuery("""
                        select * from aanvraag.verzoek where dag = :dag and nummer = :nummer order by volgnummer""")
                .bind("dag", dag)
                .bind("nummer", nummer)
                .map((r, c) -> rij(r))
                .list();
    }

    /// What was filed from one moment until another, the oldest first.
    List<Rij> ingediend(Instant van, Instant tot) {
        return handle.createQuery("""
                        select * from aanvraag.verzoek where ingediend >= :van and ingediend < :tot
                        order by ingediend, volgnummer""")
                .bind("van", van.atOffset(ZoneOffset.UTC))
                .bind("tot", tot.atOffset(ZoneOffset.UTC))
                .map((r, c) -> rij(r))
                .list();
    }

    /// False when there was one: that stays.
    boolean bewaar(Rij van, Afschrift afschrift) {
        return handle.createUpdate("""
                        insert into aanvraag.afschrift (project, verzoek, soort, inhoud, sha256)
                        values (:project, :verzoek, :soort, :inhoud, :sha256) on conflict do nothing""")
                        .bind("project", van.project())
                        .bind("verzoek", van.id())
                        .bind("soort", afschrift.soort())
                        .bind("inhoud", afschrift.inhoud())
                        .bind("sha256", afschrift.sha256())
                        .execute()
                == 1;
    }

    Optional<Afschrift> afschrift(UUID project, UUID verzoek, Afschrift.Soort soort) {
        return handle.createQuery("""
                        select inhoud, sha256 from aanvraag.afschrift
                        where verzoek = :verzoek and soort = :soort
                          and (cast(:project as uuid) is null or project = :project)""")
                .bind("verzoek", verzoek)
                .bind("soort", soort)
                .bind("project", project)
                .map((r, c) -> new Afschrift(soort, r.getBytes("inhoud"), r.getString("sha256")))
                .findOne();
    }

    private static Rij rij(ResultSet r) throws SQLException {
        var plek = r.getString("plek");
        return new Rij(
                r.getObject("project", UUID.class),
                r.getObject("id", UUID.class),
                Doel.valueOf(r.getString("doel")),
                Verzoeksoort.valueOf(r.getString("soort")),
                ProjectenSql.nummer(r),
                r.getObject("vorige", UUID.class),
                r.getObject("uit_overleg", UUID.class),
                r.getString("naam"),
                r.getString("omschrijving"),
                plek == null ? null : (Plek) Json.read(plek, Plek.class),
                ProjectenSql.moment(r, "gemaakt"),
                ProjectenSql.moment(r, "ingediend"));
    }
}
