package nl.poort.keten.ketentest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class CasussenSql {
    private static final String CASUS = """
            select id, organisatie, naam, activiteit, gegevens, verwacht, gedeeld, vastgelegd, door,
              (select count(*)::int from ketentest.casusgebruik g where g.casus = c.id) as gebruikt
            from ketentest.casus c\s""";

    private final Handle handle;

    CasussenSql(Handle handle) {
        this.handle = handle;
    }

    /// What this organisation may see; row level security is the second wall.
    List<Casus> zoek(UUID organisatie, String woord, int hoogstens) {
        return handle.createQuery(CASUS + """
                        where (organisatie is null or gedeeld or organisatie = :o)
                          and (:woord = '' or position(lower(:woord) in
                            lower(naam || ' ' || activiteit || ' ' || gegevens || ' ' || verwacht)) > 0)
                        order by organisatie is distinct from :o, naam, id limit :n""")
                .bind("o", organisatie)
                .bind("woord", woord)
                .bind("n", hoogstens)
                .map(Rijlezer.van(Casus.class))
                .list();
    }

    Casus get(UUID organisatie, UUID id) {
        return handle.createQuery(CASUS + "where id = :id and (organisatie is null or gedeeld or organisatie = :o)")
                .bind("id", id)
                .bind("o", organisatie)
                .map(Rijlezer.van(Casus.class))
                .findOne()
                .orElseThrow(() -> Weigering.onbekend("Deze casus"));
    }

    /// False when the organisation has one of this name already.
    boolean insert(UUID id, Medewerker wie, NieuweCasus n, Instant nu) {
        return handle.createUpdate("""
                                insert into ketentest.casus
                                  (id, organisatie, naam, activiteit, gegevens, verwacht, vastgelegd, door)
                                values (:id, :o, :naam, :activiteit, :gegevens, :verwacht, :nu, :door)
                                on conflict do nothing""")
                        .bind("id", id)
                        .bind("o", wie.organisatie())
                        .bindMethods(n)
                        .bind("nu", nu.atOffset(ZoneOffset.UTC))
                        .bind("door", wie.naam())
                        .execute()
                == 1;
    }

    void update(UUID id, Medewerker wie, NieuweCasus n, Instant nu) {
        handle.createUpdate("""
                        update ketentest.casus set naam = :naam, activiteit = :activiteit, gegevens = :gegevens,
                          verwacht = :verwacht, vastgelegd = :nu, door = :door
                        where id = :id and organisatie = :o""")
                .bind("id", id)
                .bind("o", wie.organisatie())
                .bindMethods(n)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("door", wie.naam())
                .execute();
    }

    boolean bestaat(UUID organisatie, String naam, UUID behalve) {
        return handle.createQuery("""
                        select exists (select 1 from ketentest.casus
                        where organisatie = :o and naam = :naam and id <> :id)""")
                .bind("o", organisatie)
                .bind("naam", naam)
                .bind("id", behalve)
                .mapTo(Boolean.class)
                .one();
    }

    void gedeeld(UUID id, UUID organisatie, boolean gedeeld) {
        handle.createUpdate("update ketentest.casus set gedeeld = :gedeeld where id = :id and organisatie = :o")
                .bind("id", id)
                .bind("o", organisatie)
                .bind("gedeeld", gedeeld)
                .execute();
    }

    void gebruik(UUID id, UUID test, int iteratie, Instant nu) {
        handle.createUpdate("""
                        insert into ketentest.casusgebruik (casus, ketentest, iteratie, op)
                        values (:casus, :test, :iteratie, :nu)
                        on conflict (ketentest, iteratie) do update set casus = :casus, op = :nu""")
                .bind("casus", id)
                .bind("test", test)
                .bind("iteratie", iteratie)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
