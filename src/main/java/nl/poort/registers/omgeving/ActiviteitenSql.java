package nl.poort.registers.omgeving;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

final class ActiviteitenSql {
    static final RowMapper<Activiteit> ACTIVITEIT = (r, c) -> new Activiteit(
            r.getString("urn"),
            r.getString("naam"),
            r.getString("gezag"),
            r.getObject("begin", LocalDate.class),
            r.getObject("eind", LocalDate.class),
            r.getString("bovenliggend"));

    private static final int DEEL = 5_000;

    private final Handle handle;

    ActiviteitenSql(Handle handle) {
        this.handle = handle;
    }

    Optional<Activiteit> find(String urn, LocalDate dag) {
        return handle.createQuery("""
                        select * from omgeving.activiteit where urn = :urn
                        order by :dag between begin and eind desc, begin desc limit 1""")
                .bind("urn", urn)
                .bind("dag", dag)
                .map(ACTIVITEIT)
                .findOne();
    }

    List<Activiteit> zoek(String tekst, String gezag, LocalDate dag, int hoogstens) {
        var woorden = Arrays.stream(tekst.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .limit(10)
                .map(w -> "%" + w.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .toArray(String[]::new);
        return handle.createQuery("""
                        select * from omgeving.activiteit
                        where lower(naam || ' ' || urn) like all (:woorden) and :dag between begin and eind
                          and (cast(:gezag as text) is null or gezag = :gezag)
                        order by length(naam), naam, gezag limit :hoogstens""")
                .bind("woorden", woorden)
                .bind("dag", dag)
                .bind("gezag", gezag)
                .bind("hoogstens", hoogstens)
                .map(ACTIVITEIT)
                .list();
    }

    List<Activiteit> metNaam(Collection<String> namen, Collection<String> gezagen, LocalDate dag) {
        return handle.createQuery("""
                        select * from omgeving.activiteit
                        where lower(naam) = any (:namen) and gezag = any (:gezagen) and :dag between begin and eind
                        order by gezag, naam, urn""")
                .bind(
                        "namen",
                        namen.stream().map(n -> n.toLowerCase(Locale.ROOT)).toArray(String[]::new))
                .bind("gezagen", gezagen.toArray(String[]::new))
                .bind("dag", dag)
                .map(ACTIVITEIT)
                .list();
    }

    void vervang(List<Activiteit> activiteiten) {
        handle.execute("delete from omgeving.activiteit");
        for (int van = 0; van < activiteiten.size(); van += DEEL) {
            var batch = handle.prepareBatch("""
                    insert into omgeving.activiteit (urn, begin, eind, naam, gezag, bovenliggend)
                    values (:urn, :begin, :eind, :naam, :gezag, :boven)""");
            activiteiten
                    .subList(van, Math.min(van + DEEL, activiteiten.size()))
                    .forEach(a -> batch.bind("urn", a.urn())
                            .bind("begin", a.begin())
                            .bind("eind", a.eind())
                            .bind("naam", a.naam())
                            .bind("gezag", a.gezagcode())
                            .bind("boven", a.bovenliggend())
                            .add());
            batch.execute();
        }
        PlanstukkenSql.zetActiviteiten(handle);
    }
}
