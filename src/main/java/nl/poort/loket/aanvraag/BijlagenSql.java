package nl.poort.loket.aanvraag;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class BijlagenSql {
    private static final String BIJLAGE = """
            select b.id, b.houder, b.naam, b.soort, b.urn, b.vraag, b.vertrouwelijk, b.grootte, b.stukgrootte, b.kenmerk,
              b.sha256, b.klaar,
              coalesce((select sum(s.grootte) from aanvraag.stuk s
                where s.project = b.project and s.houder = b.houder), 0) as binnen
            from aanvraag.bijlage b where b.project = :project and b.verzoek = :verzoek""";

    private final Handle handle;
    private final UUID project;
    private final UUID verzoek;

    BijlagenSql(Handle handle, UUID project, UUID verzoek) {
        this.handle = handle;
        this.project = project;
        this.verzoek = verzoek;
    }

    /// A piece that is here.
    record Stuk(int nummer, long grootte, String sha256) {}

    /// What somebody stopped with.
    record Blijven(UUID project, UUID verzoek, UUID id) {}

    List<Bijlage> list() {
        return handle.createQuery(BIJLAGE + " order by b.begonnen, b.id")
                .bind("project", project)
                .bind("verzoek", verzoek)
                .map((r, c) -> new Bijlage(
                        r.getObject("id", UUID.class),
                        r.getObject("houder", UUID.class),
                        r.getString("naam"),
                        r.getString("soort"),
                        new Verzoekbijlage.Plaatsing(
                                r.getString("urn"), r.getString("vraag"), r.getBoolean("vertrouwelijk")),
                        r.getLong("grootte"),
                        r.getLong("stukgrootte"),
                        r.getString("kenmerk"),
                        r.getString("sha256"),
                        ProjectenSql.moment(r, "klaar"),
                        r.getLong("binnen")))
                .list();
    }

    Optional<Bijlage> find(UUID id) {
        return list().stream().filter(b -> b.id().equals(id)).findFirst();
    }

    /// Holds it until the transaction ends.
    Optional<Bijlage> lock(UUID id) {
        handle.createQuery("""
                        select 1 from aanvraag.bijlage
                        where project = :project and verzoek = :verzoek and id = :id for update""")
                .bind("project", project)
                .bind("verzoek", verzoek)
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne();
        return find(id);
    }

    void insert(Bijlage b, Instant nu) {
        handle.createUpdate("""
                        insert into aanvraag.bijlage (project, verzoek, id, houder, naam, soort, urn, vraag, vertrouwelijk,
                          grootte, stukgrootte, kenmerk, sha256, begonnen, klaar)
                        values (:project, :verzoek, :id, :houder, :naam, :soort, :urn, :vraag, :vertrouwelijk, :grootte,
                          :stukgrootte, :kenmerk, :sha256, :nu, :klaar)""")
                .bind("project", project)
                .bind("verzoek", verzoek)
                .bind("id", b.id())
                .bind("houder", b.houder())
                .bind("naam", b.naam())
                .bind("soort", b.soort())
                .bind("urn", b.plaatsing().urn())
                .bind("vraag", b.plaatsing().vraag())
                .bind("vertrouwelijk", b.plaatsing().vertrouwelijk())
                .bind("grootte", b.grootte())
                .bind("stukgrootte", b.stukgrootte())
                .bind("kenmerk", b.kenmerk())
                .bind("sha256", b.sha256())
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("klaar", b.klaar() == null ? null : b.klaar().atOffset(ZoneOffset.UTC))
                .execute();
    }

    void klaar(UUID id, String sha256, Instant nu) {
        handle.createUpdate("""
                        update aanvraag.bijlage set sha256 = :sha256, klaar = :nu
                        where project = :project and verzoek = :verzoek and id = :id and sha256 is null""")
                .bind("sha256", sha256)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("project", project)
                .bind("verzoek", verzoek)
                .bind("id", id)
                .execute();
    }

    void verwijder(UUID id) {
        handle.createUpdate("delete from aanvraag.bijlage where project = :project and verzoek = :verzoek and id = :id")
                .bind("project", project)
                .bind("verzoek", verzoek)
                .bind("id", id)
                .execute();
    }

    /// The pieces of an attachment, in order.
    List<Stuk> stukken(UUID houder) {
        return handle.createQuery("""
                        select nummer, grootte, sha256 from aanvraag.stuk
                        where project = :project and houder = :houder order by nummer""")
                .bind("project", project)
                .bind("houder", houder)
                .map(nl.poort.techniek.db.Rijlezer.van(Stuk.class))
                .list();
    }

    /// The same piece again changes nothing; another one takes its place.
    void stuk(UUID houder, Stuk stuk) {
        handle.createUpdate("""
                        insert into aanvraag.stuk (project, houder, nummer, grootte, sha256)
                        values (:project, :houder, :nummer, :grootte, :sha256)
                        on conflict (project, houder, nummer) do update
                          set grootte = excluded.grootte, sha256 = excluded.sha256""")
                .bind("project", project)
                .bind("houder", houder)
                .bind("nummer", stuk.nummer())
                .bind("grootte", stuk.grootte())
                .bind("sha256", stuk.sha256())
                .execute();
    }

    void wisStukken(UUID houder) {
        handle.createUpdate("delete from aanvraag.stuk where project = :project and houder = :houder")
                .bind("project", project)
                .bind("houder", houder)
                .execute();
    }

    /// Attachments that began before this moment and never came in whole, of whoever.
    static List<Blijven> blijven(Handle handle, Instant voor) {
        return handle.createQuery("""
                        select project, verzoek, id from aanvraag.bijlage b
                        where klaar is null and begonnen < :voor limit 500""")
                .bind("voor", voor.atOffset(ZoneOffset.UTC))
                .map(nl.poort.techniek.db.Rijlezer.van(Blijven.class))
                .list();
    }
}
