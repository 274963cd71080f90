package nl.poort.registers.omgeving;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.locationtech.jts.geom.Geometry;

final class PlanstukkenSql {
    private static final RowMapper<Planstuk> STUK = (r, c) -> new Planstuk(
            r.getObject("id", UUID.class),
            r.getObject("organisatie", UUID.class),
            r.getString("gezag"),
            r.getString("naam"),
            r.getString("activiteit"),
            r.getString("activiteitnaam"),
            Optional.ofNullable(r.getString("bovenliggend")),
            r.getString("gebied"),
            r.getDouble("buiten"),
            r.getObject("ingebracht", OffsetDateTime.class).toInstant(),
            new Planstuk.Wie(r.getObject("ingebracht_door", UUID.class), r.getString("ingebracht_naam")),
            r.getString("motivering"),
            r.getString("gemotiveerd_naam") == null
                    ? Optional.empty()
                    : Optional.of(new Planstuk.Wie(
                            r.getObject("gemotiveerd_door", UUID.class), r.getString("gemotiveerd_naam"))),
            Optional.ofNullable(r.getObject("vanaf", LocalDate.class)));

    private final Handle handle;

    PlanstukkenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Planstuk p, Geometry grens) {
        handle.createUpdate("""
                        insert into omgeving.planstuk (id, organisatie, gezag, naam, activiteit, activiteitnaam,
                          bovenliggend, gebied, grens, buiten, ingebracht, ingebracht_door, ingebracht_naam)
                        values (:id, :organisatie, :gezag, :naam, :activiteit, :activiteitnaam, :bovenliggend,
                          :gebied, :grens, :buiten, :ingebracht, :door, :doornaam)""")
                .bind("id", p.id())
                .bind("organisatie", p.organisatie())
                .bind("gezag", p.gezag())
                .bind("naam", p.naam())
                .bind("activiteit", p.activiteit())
                .bind("activiteitnaam", p.activiteitnaam())
                .bind("bovenliggend", p.bovenliggend().orElse(null))
                .bind("gebied", p.gebied())
                .bind("grens", Vlakken.inpakken(grens))
                .bind("buiten", p.buiten())
                .bind("ingebracht", p.ingebracht().atOffset(ZoneOffset.UTC))
                .bind("door", p.door().id())
                .bind("doornaam", p.door().naam())
                .execute();
    }

    List<Planstuk> list(UUID organisatie) {
        return handle.createQuery("""
                        select * from omgeving.planstuk where organisatie = :organisatie
                        order by ingebracht desc limit 500""")
                .bind("organisatie", organisatie)
                .map(STUK)
                .list();
    }

    Optional<Planstuk> lock(UUID organisatie, UUID id) {
        return handle.createQuery("""
                        select * from omgeving.planstuk where organisatie = :organisatie and id = :id for update""")
                .bind("organisatie", organisatie)
                .bind("id", id)
                .map(STUK)
                .findOne();
    }

    Geometry grens(UUID id) {
        return handle.createQuery("select grens from omgeving.planstuk where id = :id")
                .bind("id", id)
                .map((r, c) -> Vlakken.uitpakken(r.getBytes("grens")))
                .one();
    }

    /// Whether this urn is taken, by a concept of anybody too.
    boolean bestaat(String urn) {
        return handle.createQuery("""
                        select exists (select 1 from omgeving.activiteit where urn = :urn)
                          or exists (select 1 from omgeving.planstuk where activiteit = :urn)""").bind("urn", urn).mapTo(Boolean.class).one();
    }

    void motiveer(UUID id, String reden, Planstuk.Wie wie) {
        handle.createUpdate("""
                        update omgeving.planstuk set motivering = :reden, gemotiveerd_door = :wie,
                          gemotiveerd_naam = :naam where id = :id""")
                .bind("reden", reden)
                .bind("wie", wie.id())
                .bind("naam", wie.naam())
                .bind("id", id)
                .execute();
    }

    void buiten(UUID id, double buiten) {
        handle.createUpdate("update omgeving.planstuk set buiten = :buiten where id = :id")
                .bind("buiten", buiten)
                .bind("id", id)
                .execute();
    }

    /// From here on everybody sees it: the activity in the register, and its area.
    void publiceer(UUID id, LocalDate vanaf, String naam) {
        handle.createUpdate("update omgeving.planstuk set vanaf = :vanaf, gepubliceerd_naam = :naam where id = :id")
                .bind("vanaf", vanaf)
                .bind("naam", naam)
                .bind("id", id)
                .execute();
        handle.createUpdate("""
                        insert into omgeving.werkingsgebied (id, naam, gezag, activiteit, activiteitnaam, bovenliggend,
                          vanaf, buiten, grens)
                        select gebied, naam, gezag, activiteit, activiteitnaam, bovenliggend, vanaf, buiten, grens
                        from omgeving.planstuk where id = :id""").bind("id", id).execute();
        zetActiviteiten(handle);
    }

    /// What was published here and is not in the register (any more).
    static void zetActiviteiten(Handle handle) {
        handle.execute("""
                insert into omgeving.activiteit (urn, begin, eind, naam, gezag, bovenliggend)
                select distinct on (activiteit) activiteit, vanaf, date '2199-12-31', activiteitnaam, gezag, bovenliggend
                from omgeving.werkingsgebied w
                where not exists (select 1 from omgeving.activiteit a where a.urn = w.activiteit)
                order by activiteit, vanaf, id""");
    }
}
