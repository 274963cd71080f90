package nl.poort.sturing.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class PrestatiesSql {
    private static final String TONERS =
            "select o.id, o.naam from sturing.openbaar p join organisatie.organisatie o on o.id = p.organisatie";

    private final Handle handle;

    PrestatiesSql(Handle handle) {
        this.handle = handle;
    }

    List<Prestaties.Toner> toners() {
        return handle.createQuery(TONERS + " order by o.naam")
                .map(Rijlezer.van(Prestaties.Toner.class))
                .list();
    }

    Optional<Prestaties.Toner> toner(UUID organisatie) {
        return handle.createQuery(TONERS + " where o.id = :o")
                .bind("o", organisatie)
                .map(Rijlezer.van(Prestaties.Toner.class))
                .findOne();
    }

    boolean toont(UUID organisatie) {
        return toner(organisatie).isPresent();
    }

    void toon(UUID organisatie, boolean openbaar, Instant nu) {
        if (openbaar) {
            handle.createUpdate(
                            "insert into sturing.openbaar (organisatie, sinds) values (:o, :nu) on conflict do nothing")
                    .bind("o", organisatie)
                    .bind("nu", nu.atOffset(ZoneOffset.UTC))
                    .execute();
        } else {
            handle.createUpdate("delete from sturing.openbaar where organisatie = :o")
                    .bind("o", organisatie)
                    .execute();
        }
    }

    /// One count as it was on that day. Public, because the mapper sees nothing of it otherwise.
    public record Geteld(Maatstaf maatstaf, long boven, long onder) {}

    List<Geteld> cijfers(UUID organisatie, LocalDate dag) {
        return handle.createQuery("""
                        select maatstaf, boven, onder from sturing.prestatie where organisatie = :o and dag = :dag
                        order by nr""")
                .bind("o", organisatie)
                .bind("dag", dag)
                .map(Rijlezer.van(Geteld.class))
                .list();
    }

    /// Two visitors at once count the same; only the newest day is kept.
    void bewaar(UUID organisatie, LocalDate dag, List<Kerncijfer> cijfers) {
        handle.createUpdate("delete from sturing.prestatie where organisatie = :o and dag < :dag")
                .bind("o", organisatie)
                .bind("dag", dag)
                .execute();
        for (int i = 0; i < cijfers.size(); i++) {
            handle.createUpdate("""
                            insert into sturing.prestatie (organisatie, dag, nr, maatstaf, boven, onder)
                            values (:o, :dag, :nr, :maatstaf, :boven, :onder) on conflict do nothing""")
                    .bind("o", organisatie)
                    .bind("dag", dag)
                    .bind("nr", i + 1)
                    .bind("maatstaf", cijfers.get(i).maatstaf().name())
                    .bind("boven", cijfers.get(i).eigen().boven())
                    .bind("onder", cijfers.get(i).eigen().onder())
                    .execute();
        }
    }
}
