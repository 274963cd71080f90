package nl.poort.registers.documenten;

import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Tx;
import org.jdbi.v3.core.Handle;

final class BestandenSql {
    private final Handle handle;

    BestandenSql(Tx tx) {
        this.handle = tx.handle();
    }

    /// Holds the row of this content until the transaction ends, and makes it when it was not there.
    void houdVast(UUID organisatie, String sha256, long omvang) {
        handle.createUpdate("""
                        insert into documenten.bestand (organisatie, sha256, omvang) values (:o, :s, :n)
                        on conflict (organisatie, sha256) do update set omvang = documenten.bestand.omvang""")
                .bind("o", organisatie)
                .bind("s", sha256)
                .bind("n", omvang)
                .execute();
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
                                  where p.organisatie = b.organisatie and p.bestand = b.sha256)""").bind("o", organisatie).bind("s", sha256).execute() == 1;
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
