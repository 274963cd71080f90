package nl.poort.sturing.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What an organisation aims at and puts in front.
final class NormenSql {
    private final Handle handle;

    NormenSql(Handle handle) {
        this.handle = handle;
    }

    List<Streefwaarde> doelen(UUID organisatie) {
        return handle.createQuery("""
                        select maatstaf, jaar, waarde from sturing.streefwaarde where organisatie = :o
                        order by maatstaf, jaar""")
                .bind("o", organisatie)
                .map((r, ctx) -> new Streefwaarde(
                        Maatstaf.valueOf(r.getString("maatstaf")), r.getInt("jaar"), r.getBigDecimal("waarde")))
                .list();
    }

    void bewaar(UUID organisatie, Maatstaf maatstaf, int jaar, BigDecimal waarde) {
        handle.createUpdate("""
                        insert into sturing.streefwaarde (organisatie, maatstaf, jaar, waarde)
                        values (:o, :maatstaf, :jaar, :waarde)
                        on conflict (organisatie, maatstaf, jaar) do update set waarde = excluded.waarde""")
                .bind("o", organisatie)
                .bind("maatstaf", maatstaf.name())
                .bind("jaar", jaar)
                .bind("waarde", waarde)
                .execute();
    }

    void haalWeg(UUID organisatie, Maatstaf maatstaf, int jaar) {
        handle.createUpdate(
                        "delete from sturing.streefwaarde where organisatie = :o and maatstaf = :maatstaf and jaar = :jaar")
                .bind("o", organisatie)
                .bind("maatstaf", maatstaf.name())
                .bind("jaar", jaar)
                .execute();
    }

    List<Maatstaf> kern(UUID organisatie) {
        return handle.createQuery("select maatstaf from sturing.kernnorm where organisatie = :o order by volgorde")
                .bind("o", organisatie)
                .mapTo(String.class)
                .map(Maatstaf::valueOf)
                .list();
    }

    void kern(UUID organisatie, List<Maatstaf> kern) {
        handle.createUpdate("delete from sturing.kernnorm where organisatie = :o")
                .bind("o", organisatie)
                .execute();
        for (int i = 0; i < kern.size(); i++) {
            handle.createUpdate(
                            "insert into sturing.kernnorm (organisatie, volgorde, maatstaf) values (:o, :nr, :maatstaf)")
                    .bind("o", organisatie)
                    .bind("nr", i + 1)
                    .bind("maatstaf", kern.get(i).name())
                    .execute();
        }
    }
}
