package nl.poort.contact.kanalen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.klokken.Eenheid;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Norm;
import org.jdbi.v3.core.Handle;

final class KanaalregelsSql {
    private static final String KOLOMMEN = """
            kanaal, versie, vanaf, norm_aantal, norm_eenheid, kalender, normtekst, ontvangst, venster_uren, sjabloon,
            max_tekens\s""";

    private final Handle handle;

    KanaalregelsSql(Handle handle) {
        this.handle = handle;
    }

    /// The own rule of the organisation on this day, else the standard one.
    Optional<Kanaalregel> geldig(UUID organisatie, String kanaal, LocalDate dag) {
        return handle.createQuery("select " + KOLOMMEN + """
                        from kanalen.regel where kanaal = :kanaal and vanaf <= :dag and (organisatie = :o or organisatie is null)
                        order by organisatie is null, vanaf desc, versie desc limit 1""")
                .bind("kanaal", kanaal)
                .bind("dag", dag)
                .bind("o", organisatie)
                .map((rs, c) -> rij(rs))
                .findOne();
    }

    /// What this organisation has now, of every channel; of its own the versions that still have to begin too.
    List<Kanaalregel> list(UUID organisatie, LocalDate dag) {
        return handle.createQuery("select distinct on (kanaal, straks) " + KOLOMMEN + """
                        from (select *, case when vanaf > :dag then versie end as straks from kanalen.regel
                          where organisatie = :o or organisatie is null) r
                        order by kanaal, straks, organisatie is null, vanaf desc, versie desc""")
                .bind("dag", dag)
                .bind("o", organisatie)
                .map((rs, c) -> rij(rs))
                .list();
    }

    int volgende(UUID organisatie, String kanaal) {
        return handle.createQuery("""
                        select coalesce(max(versie), 0) + 1 from kanalen.regel
                        where organisatie = :o and kanaal = :kanaal""")
                .bind("o", organisatie)
                .bind("kanaal", kanaal)
                .mapTo(Integer.class)
                .one();
    }

    void insert(UUID organisatie, Kanaalregel r) {
        handle.createUpdate("""
                        insert into kanalen.regel (organisatie, kanaal, versie, vanaf, norm_aantal, norm_eenheid, kalender,
                          normtekst, ontvangst, venster_uren, sjabloon, max_tekens)
                        values (:organisatie, :kanaal, :versie, :vanaf, :aantal, :eenheid, :kalender, :normtekst,
                          :ontvangst, :vensterUren, :sjabloon, :maxTekens)""")
                .bindMethods(r)
                .bind("organisatie", organisatie)
                .bind("aantal", r.norm().aantal())
                .bind("eenheid", r.norm().eenheid().name())
                .execute();
    }

    private static Kanaalregel rij(ResultSet rs) throws SQLException {
        return new Kanaalregel(
                rs.getString("kanaal"),
                rs.getInt("versie"),
                rs.getObject("vanaf", LocalDate.class),
                new Norm(rs.getInt("norm_aantal"), Eenheid.valueOf(rs.getString("norm_eenheid"))),
                Kalendersoort.valueOf(rs.getString("kalender")),
                rs.getString("normtekst"),
                rs.getBoolean("ontvangst"),
                rs.getObject("venster_uren", Integer.class),
                rs.getBoolean("sjabloon"),
                rs.getInt("max_tekens"));
    }
}
