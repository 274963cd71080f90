package nl.poort.registers.klokken;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class KalenderSql {
    private static final String KOLOMMEN = """
            versie, vanaf, open_van::text[] as open_van, open_tot::text[] as open_tot, sluitdagen::text[] as sluitdagen
            """;

    private final Handle handle;

    KalenderSql(Handle handle) {
        this.handle = handle;
    }

    /// The calendars on a day: the newest version that has begun, else the default hours.
    Kalenders geldig(UUID organisatie, LocalDate op) {
        return handle.createQuery("select " + KOLOMMEN + """
                        , array(select dag::text from klokken.besluitdag) as besluitdagen
                        from (select) een left join lateral (
                          select * from klokken.openingstijden
                          where organisatie = :organisatie and vanaf <= :op
                          order by vanaf desc, versie desc limit 1) k on true""")
                .bind("organisatie", organisatie)
                .bind("op", op)
                .map((rs, ctx) -> new Kalenders(
                        rs.getObject("versie") == null ? Kalender.standaard() : kalender(rs),
                        dagen(rs.getArray("besluitdagen"))))
                .one();
    }

    /// The calendars that a clock was started with.
    Kalenders versie(UUID organisatie, int versie) {
        var kalender = organisatie == null
                ? Kalender.standaard()
                : list(organisatie).stream()
                        .filter(k -> k.versie() == versie)
                        .findFirst()
                        .orElseThrow();
        return new Kalenders(kalender, besluitdagen().keySet());
    }

    List<Kalender> list(UUID organisatie) {
        return handle.createQuery("select " + KOLOMMEN + """
                        from klokken.openingstijden where organisatie = :organisatie order by versie""")
                .bind("organisatie", organisatie)
                .map((rs, ctx) -> kalender(rs))
                .list();
    }

    /// The next version; the number is given here, so that two at once cannot get the same.
    Kalender insert(UUID organisatie, Kalender k) {
        return handle.createQuery("""
                        insert into klokken.openingstijden
                          (organisatie, versie, vanaf, open_van, open_tot, sluitdagen)
                        select :organisatie, coalesce(max(versie), 0) + 1, :vanaf,
                          :van::time[], :tot::time[], :sluitdagen::date[]
                        from klokken.openingstijden where organisatie = :organisatie
                        returning\s""" + KOLOMMEN)
                .bind("organisatie", organisatie)
                .bind("vanaf", k.vanaf())
                .bindArray("van", String.class, uren(k, true))
                .bindArray("tot", String.class, uren(k, false))
                .bindArray("sluitdagen", String.class, teksten(k.sluitdagen()))
                .map((rs, ctx) -> kalender(rs))
                .one();
    }

    Map<LocalDate, String> besluitdagen() {
        var dagen = new TreeMap<LocalDate, String>();
        handle.createQuery("select dag, besluit from klokken.besluitdag")
                .map((rs, ctx) -> Map.entry(rs.getObject("dag", LocalDate.class), rs.getString("besluit")))
                .forEach(e -> dagen.put(e.getKey(), e.getValue()));
        return dagen;
    }

    boolean insertBesluitdag(LocalDate dag, String besluit) {
        return handle.createUpdate("""
                                insert into klokken.besluitdag (dag, besluit) values (:dag, :besluit)
                                on conflict do nothing""")
                        .bind("dag", dag)
                        .bind("besluit", besluit)
                        .execute()
                == 1;
    }

    boolean deleteBesluitdag(LocalDate dag) {
        return handle.createUpdate("delete from klokken.besluitdag where dag = :dag")
                        .bind("dag", dag)
                        .execute()
                == 1;
    }

    List<Dwangsom> dwangsommen() {
        var treden = new TreeMap<LocalDate, List<Dwangsom.Trede>>();
        handle.createQuery("select vanaf, dagen, bedrag from klokken.dwangsomtrede order by vanaf, trede")
                .map((rs, ctx) -> Map.entry(
                        rs.getObject("vanaf", LocalDate.class),
                        new Dwangsom.Trede(rs.getInt("dagen"), rs.getInt("bedrag"))))
                .forEach(e -> treden.computeIfAbsent(e.getKey(), d -> new ArrayList<>())
                        .add(e.getValue()));
        return treden.entrySet().stream()
                .map(e -> new Dwangsom(e.getKey(), e.getValue()))
                .toList();
    }

    void insertDwangsom(Dwangsom dwangsom) {
        var batch = handle.prepareBatch("""
                insert into klokken.dwangsomtrede (vanaf, trede, dagen, bedrag)
                values (:vanaf, :trede, :dagen, :bedrag)""");
        for (int i = 0; i < dwangsom.treden().size(); i++) {
            var trede = dwangsom.treden().get(i);
            batch.bind("vanaf", dwangsom.vanaf())
                    .bind("trede", i + 1)
                    .bind("dagen", trede.dagen())
                    .bind("bedrag", trede.bedrag())
                    .add();
        }
        batch.execute();
    }

    private static List<String> uren(Kalender k, boolean van) {
        return Arrays.stream(DayOfWeek.values())
                .map(dag -> k.uren().get(dag))
                .map(uur -> uur == null ? null : (van ? uur.van() : uur.tot()).toString())
                .toList();
    }

    private static List<String> teksten(Collection<LocalDate> dagen) {
        return dagen.stream().sorted().map(LocalDate::toString).toList();
    }

    private static Kalender kalender(ResultSet rs) throws SQLException {
        var van = (String[]) rs.getArray("open_van").getArray();
        var tot = (String[]) rs.getArray("open_tot").getArray();
        var uren = new EnumMap<DayOfWeek, Openingstijd>(DayOfWeek.class);
        for (var dag : DayOfWeek.values()) {
            int i = dag.ordinal();
            if (van[i] != null) {
                uren.put(dag, new Openingstijd(LocalTime.parse(van[i]), LocalTime.parse(tot[i])));
            }
        }
        return new Kalender(
                rs.getInt("versie"), rs.getObject("vanaf", LocalDate.class), uren, dagen(rs.getArray("sluitdagen")));
    }

    private static Set<LocalDate> dagen(Array teksten) throws SQLException {
        var dagen = new HashSet<LocalDate>();
        for (var dag : (String[]) teksten.getArray()) {
            dagen.add(LocalDate.parse(dag));
        }
        return dagen;
    }
}
