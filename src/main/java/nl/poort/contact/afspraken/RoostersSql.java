package nl.poort.contact.afspraken;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class RoostersSql {
    private final Handle handle;

    RoostersSql(Handle handle) {
        this.handle = handle;
    }

    List<Locatie> locaties(UUID organisatie) {
        return handle.createQuery("""
                        select id, organisatie, naam, adres, open from afspraken.locatie
                        where organisatie = :o order by lower(naam)""")
                .bind("o", organisatie)
                .map(Rijlezer.van(Locatie.class))
                .list();
    }

    Optional<Locatie> find(UUID organisatie, UUID id) {
        return handle.createQuery("""
                        select id, organisatie, naam, adres, open from afspraken.locatie
                        where id = :id and (:o::uuid is null or organisatie = :o)""")
                .bind("id", id)
                .bind("o", organisatie)
                .map(Rijlezer.van(Locatie.class))
                .findOne();
    }

    /// False when the organisation has another location with this name.
    boolean bewaar(Locatie l) {
        return handle.createUpdate("""
                        insert into afspraken.locatie (id, organisatie, naam, adres, open)
                        select :id, :organisatie, :naam, :adres, :open
                        where not exists (select from afspraken.locatie
                          where organisatie = :organisatie and lower(naam) = lower(:naam) and id <> :id)
                        on conflict (id) do update set naam = excluded.naam, adres = excluded.adres, open = excluded.open""").bindMethods(l).execute() == 1;
    }

    /// Those that hold on some day until `tot`, and all that come later; the last that holds first.
    List<Rooster> roosters(UUID organisatie, UUID locatie) {
        return handle.createQuery("""
                        select versie, vanaf, door from afspraken.rooster
                        where locatie = :locatie and organisatie = :o order by vanaf desc, versie desc""")
                .bind("locatie", locatie)
                .bind("o", organisatie)
                .map((r, c) -> new Rooster(
                        r.getInt("versie"),
                        r.getObject("vanaf", LocalDate.class),
                        blokken(locatie, r.getInt("versie")),
                        aanbod(locatie, r.getInt("versie")),
                        r.getString("door")))
                .list();
    }

    private List<Rooster.Blok> blokken(UUID locatie, int versie) {
        return handle.createQuery(
                        "select dag, van, tot, plekken from afspraken.blok where locatie = :l and versie = :v")
                .bind("l", locatie)
                .bind("v", versie)
                .map((r, c) -> new Rooster.Blok(
                        DayOfWeek.of(r.getInt("dag")),
                        r.getObject("van", LocalTime.class),
                        r.getObject("tot", LocalTime.class),
                        r.getInt("plekken")))
                .list();
    }

    private List<Rooster.Aanbod> aanbod(UUID locatie, int versie) {
        return handle.createQuery(
                        "select product, minuten from afspraken.aanbod where locatie = :l and versie = :v order by product")
                .bind("l", locatie)
                .bind("v", versie)
                .map(Rijlezer.van(Rooster.Aanbod.class))
                .list();
    }

    /// Gives the number of the new version.
    int insert(UUID organisatie, UUID locatie, Rooster r, Instant nu) {
        int versie = handle.createQuery("""
                        insert into afspraken.rooster (locatie, versie, organisatie, vanaf, gemaakt_op, door)
                        select :l, coalesce(max(versie), 0) + 1, :o, :vanaf, :nu, :door
                        from afspraken.rooster where locatie = :l returning versie""")
                .bind("l", locatie)
                .bind("o", organisatie)
                .bind("vanaf", r.vanaf())
                .bind("nu", AfsprakenSql.at(nu))
                .bind("door", r.door())
                .mapTo(Integer.class)
                .one();
        for (var b : r.blokken()) {
            handle.createUpdate("""
                            insert into afspraken.blok (locatie, versie, dag, van, tot, organisatie, plekken)
                            values (:l, :v, :dag, :van, :tot, :o, :plekken)""")
                    .bind("l", locatie)
                    .bind("v", versie)
                    .bind("dag", b.dag().getValue())
                    .bind("van", b.van())
                    .bind("tot", b.tot())
                    .bind("o", organisatie)
                    .bind("plekken", b.plekken())
                    .execute();
        }
        for (var a : r.aanbod()) {
            handle.createUpdate("""
                            insert into afspraken.aanbod (locatie, versie, product, organisatie, minuten)
                            values (:l, :v, :product, :o, :minuten)""")
                    .bind("l", locatie)
                    .bind("v", versie)
                    .bind("product", a.product())
                    .bind("o", organisatie)
                    .bind("minuten", a.minuten())
                    .execute();
        }
        return versie;
    }

    /// Days on which this location is closed, with why.
    Map<LocalDate, String> sluitingen(UUID organisatie, UUID locatie, LocalDate vanaf) {
        return new TreeMap<>(handle.createQuery("""
                        select dag, reden from afspraken.sluiting
                        where locatie = :l and organisatie = :o and dag >= :vanaf""")
                .bind("l", locatie)
                .bind("o", organisatie)
                .bind("vanaf", vanaf)
                .reduceRows(new TreeMap<LocalDate, String>(), (alle, r) -> {
                    alle.put(r.getColumn("dag", LocalDate.class), r.getColumn("reden", String.class));
                    return alle;
                }));
    }

    void sluit(UUID organisatie, UUID locatie, LocalDate dag, String reden) {
        handle.createUpdate("""
                        insert into afspraken.sluiting (locatie, dag, organisatie, reden) values (:l, :dag, :o, :reden)
                        on conflict (locatie, dag) do update set reden = excluded.reden""")
                .bind("l", locatie)
                .bind("dag", dag)
                .bind("o", organisatie)
                .bind("reden", reden)
                .execute();
    }

    boolean heropen(UUID organisatie, UUID locatie, LocalDate dag) {
        return handle.createUpdate(
                                "delete from afspraken.sluiting where locatie = :l and dag = :dag and organisatie = :o")
                        .bind("l", locatie)
                        .bind("dag", dag)
                        .bind("o", organisatie)
                        .execute()
                == 1;
    }
}
