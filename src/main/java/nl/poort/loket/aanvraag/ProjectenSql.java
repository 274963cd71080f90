package nl.poort.loket.aanvraag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class ProjectenSql {
    private final Handle handle;

    ProjectenSql(Handle handle) {
        this.handle = handle;
    }

    /// A project as its row stands.
    record Rij(UUID id, String kenmerk, String naam, Instant gewijzigd) {}

    long volgende() {
        return handle.createQuery("select nextval('aanvraag.kenmerk')")
                .mapTo(Long.class)
                .one();
    }

    void insert(UUID id, String kenmerk, String check, Instant nu) {
        handle.createUpdate("""
                        insert into aanvraag.project (id, kenmerk, check_code, gemaakt, gewijzigd)
                        values (:id, :kenmerk, :check, :nu, :nu)""")
                .bind("id", id)
                .bind("kenmerk", kenmerk)
                .bind("check", check)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void noem(UUID id, String naam, String omschrijving, Instant nu) {
        handle.createUpdate("""
                        update aanvraag.project set naam = :naam, omschrijving = :omschrijving, gewijzigd = :nu
                        where id = :id""")
                .bind("naam", naam)
                .bind("omschrijving", omschrijving)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("id", id)
                .execute();
    }

    Optional<Rij> find(UUID id) {
        return handle.createQuery("select id, kenmerk, naam, gewijzigd from aanvraag.project where id = :id")
                .bind("id", id)
                .map(nl.poort.techniek.db.Rijlezer.van(Rij.class))
                .findOne();
    }

    Optional<UUID> metKenmerk(String kenmerk) {
        return handle.createQuery("select id from aanvraag.project where kenmerk = :kenmerk")
                .bind("kenmerk", kenmerk)
                .mapTo(UUID.class)
                .findOne();
    }

    /// Whoever files or numbers in this project waits for who does it now.
    boolean lock(UUID id) {
        return handle.createQuery("select 1 from aanvraag.project where id = :id for update")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    List<Project.Regel> regels(UUID project) {
        return handle.createQuery("""
                        select id, doel, soort, naam, dag, nummer, volgnummer, ingediend, vorige from aanvraag.verzoek
                        where project = :project order by gemaakt desc, volgnummer desc nulls first""")
                .bind("project", project)
                .map((r, c) -> new Project.Regel(
                        r.getObject("id", UUID.class),
                        Doel.valueOf(r.getString("doel")),
                        Verzoeksoort.valueOf(r.getString("soort")),
                        r.getString("naam"),
                        nummer(r),
                        moment(r, "ingediend"),
                        r.getObject("vorige", UUID.class)))
                .list();
    }

    /// The next serial of this day. Its row is held until the transaction ends.
    int serie(LocalDate dag) {
        return handle.createQuery("""
                        insert into aanvraag.dagteller as d (dag, laatste) values (:dag, 1)
                        on conflict (dag) do update set laatste = d.laatste + 1 returning laatste""").bind("dag", dag).mapTo(Integer.class).one();
    }

    static Verzoeknummer nummer(ResultSet r) throws SQLException {
        var dag = r.getObject("dag", LocalDate.class);
        return dag == null ? null : new Verzoeknummer(dag, r.getInt("nummer"), r.getInt("volgnummer"));
    }

    static Instant moment(ResultSet r, String kolom) throws SQLException {
        var tijd = r.getObject(kolom, OffsetDateTime.class);
        return tijd == null ? null : tijd.toInstant();
    }
}
