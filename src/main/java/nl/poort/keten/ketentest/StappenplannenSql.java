package nl.poort.keten.ketentest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class StappenplannenSql {
    private record Kop(
            UUID id, UUID organisatie, String naam, int versie, Instant vastgesteld, String door, boolean gedeeld) {}

    private static final String KOP =
            "select id, organisatie, naam, versie, vastgesteld, door, gedeeld from ketentest.stappenplan ";

    private final Handle handle;

    StappenplannenSql(Handle handle) {
        this.handle = handle;
    }

    Optional<Stappenplan> find(UUID id) {
        return handle.createQuery(KOP + "where id = :id")
                .bind("id", id)
                .map(Rijlezer.van(Kop.class))
                .findOne()
                .map(this::met);
    }

    List<Stappenplan> list() {
        return handle
                .createQuery(KOP + "order by organisatie nulls first, naam, versie desc limit 100")
                .map(Rijlezer.van(Kop.class))
                .list()
                .stream()
                .map(this::met)
                .toList();
    }

    private Stappenplan met(Kop k) {
        var stappen = handle.createQuery("""
                        select nr, naam, deelketen, begincontrole, handeling, verwacht, wachttijd
                        from ketentest.stap where stappenplan = :p order by nr""")
                .bind("p", k.id())
                .map(Rijlezer.van(Stap.class))
                .list();
        return new Stappenplan(
                k.id(), k.organisatie(), k.naam(), k.versie(), k.vastgesteld(), k.door(), k.gedeeld(), stappen);
    }

    int volgende(UUID organisatie, String naam) {
        return handle.createQuery("""
                        select coalesce(max(versie), 0) + 1 from ketentest.stappenplan
                        where organisatie = :o and naam = :naam""")
                .bind("o", organisatie)
                .bind("naam", naam)
                .mapTo(Integer.class)
                .one();
    }

    void insert(Stappenplan p) {
        handle.createUpdate("""
                        insert into ketentest.stappenplan (id, organisatie, naam, versie, vastgesteld, door, gedeeld)
                        values (:id, :o, :naam, :versie, :nu, :door, :gedeeld)""")
                .bind("id", p.id())
                .bind("o", p.organisatie())
                .bind("naam", p.naam())
                .bind("versie", p.versie())
                .bind("nu", p.vastgesteld().atOffset(ZoneOffset.UTC))
                .bind("door", p.door())
                .bind("gedeeld", p.gedeeld())
                .execute();
        p.stappen()
                .forEach(s -> handle.createUpdate("""
                        insert into ketentest.stap
                          (stappenplan, nr, naam, deelketen, begincontrole, handeling, verwacht, wachttijd)
                        values (:p, :nr, :naam, :deel, :begin, :handeling, :verwacht, :wacht)""")
                        .bind("p", p.id())
                        .bind("nr", s.nr())
                        .bind("naam", s.naam())
                        .bind("deel", s.deelketen().name())
                        .bind("begin", s.begincontrole())
                        .bind("handeling", s.handeling())
                        .bind("verwacht", s.verwacht())
                        .bind("wacht", s.wachttijd())
                        .execute());
    }
}
