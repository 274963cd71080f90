package nl.poort.registers.documenten;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import nl.poort.techniek.db.Tx;
import org.jdbi.v3.core.Handle;

final class BestandenSql {
    private final Handle handle;

    BestandenSql(Tx tx) {
        this.handle = tx.handle();
    }

    /// Holds the row of this content until the transaction ends, and makes it when it was not there. Content that was
    /// looked at before stays so; content that waits is good as soon as somebody passed it.
    void houdVast(UUID organisatie, String sha256, long omvang, Keuringsstand keuring) {
        handle.createUpdate("""
                        insert into documenten.bestand as b (organisatie, sha256, omvang, keuring)
                        values (:o, :s, :n, :k)
                        on conflict (organisatie, sha256) do update
                          set keuring = case when b.keuring = 'IN_KEURING' then :k else b.keuring end""")
                .bind("o", organisatie)
                .bind("s", sha256)
                .bind("n", omvang)
                .bind("k", keuring)
                .execute();
    }

    /// As [#houdVast], of content of which nothing new is known.
    void houdVast(UUID organisatie, String sha256) {
        houdVast(organisatie, sha256, 0, Keuringsstand.IN_KEURING);
    }

    void houd(UUID organisatie, String sha256, UUID houder) {
        handle.createUpdate("""
                        insert into documenten.bestandhouder (organisatie, sha256, houder) values (:o, :s, :h)
                        on conflict do nothing""")
                .bind("o", organisatie)
                .bind("s", sha256)
                .bind("h", houder)
                .execute();
    }

    void laatLos(UUID organisatie, String sha256, UUID houder) {
        handle.createUpdate("""
                        delete from documenten.bestandhouder
                        where organisatie = :o and sha256 = :s and houder = :h""")
                .bind("o", organisatie)
                .bind("s", sha256)
                .bind("h", houder)
                .execute();
    }

    Optional<Keuringsstand> keuring(UUID organisatie, String sha256) {
        return handle.createQuery("select keuring from documenten.bestand where organisatie = :o and sha256 = :s")
                .bind("o", organisatie)
                .bind("s", sha256)
                .mapTo(Keuringsstand.class)
                .findOne();
    }

    void keuring(UUID organisatie, String sha256, Keuringsstand stand, String bevinding) {
        handle.createUpdate("""
                        update documenten.bestand set keuring = :k, bevinding = left(:b, 500)
                        where organisatie = :o and sha256 = :s""")
                .bind("k", stand)
                .bind("b", bevinding)
                .bind("o", organisatie)
                .bind("s", sha256)
                .execute();
    }

    List<Keuringen.Wachtend> inKeuring(int hoogstens) {
        return handle.createQuery("""
                        select organisatie, sha256 from documenten.bestand where keuring = 'IN_KEURING'
                        order by organisatie, sha256 limit :n""")
                .bind("n", hoogstens)
                .map(Rijlezer.van(Keuringen.Wachtend.class))
                .list();
    }

    Keuringen.Stand stand() {
        return handle.createQuery("""
                        select count(*) filter (where keuring = 'IN_KEURING') as wachtend,
                          count(*) filter (where keuring = 'BESMET') as besmet
                        from documenten.bestand where keuring <> 'GOED'""").map(Rijlezer.van(Keuringen.Stand.class)).one();
    }

    /// Forgets content that nothing refers to; false when something does. Its row must be held.
    boolean vergeet(UUID organisatie, String sha256) {
        // whoever is about to refer to it holds its key: wait for those first, then look
        handle.createQuery("""
                        select 1 from documenten.bestand where organisatie = :o and sha256 = :s for update""")
                .bind("o", organisatie)
                .bind("s", sha256)
                .mapTo(Integer.class)
                .findOne();
        return handle.createUpdate("""
                                delete from documenten.bestand b where b.organisatie = :o and b.sha256 = :s
                                and not exists (select 1 from documenten.enkelvoudiginformatieobject d
                                  where d.organisatie = b.organisatie and d.bestand = b.sha256)
                                and not exists (select 1 from documenten.versie v
                                  where v.organisatie = b.organisatie and v.bestand = b.sha256)
                                and not exists (select 1 from documenten.bestandsdeel p
                                  where p.organisatie = b.organisatie and p.bestand = b.sha256)
                                and not exists (select 1 from documenten.bestandhouder h
                                  where h.organisatie = b.organisatie and h.sha256 = b.sha256)""").bind("o", organisatie).bind("s", sha256).execute() == 1;
    }

    /// Those of the hashes that have no row.
    List<String> onbekend(UUID organisatie, List<String> sha256) {
        return handle.createQuery("""
                        select s from unnest(cast(:s as text[])) as s
                        where not exists (select 1 from documenten.bestand b
                          where b.organisatie = :o and b.sha256 = s)""")
                .bind("o", organisatie)
                .bindArray("s", String.class, sha256)
                .mapTo(String.class)
                .list();
    }
}
