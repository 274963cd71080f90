package nl.poort.registers.ketenafspraken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.poort.registers.klokken.Eenheid;
import nl.poort.registers.klokken.Norm;
import nl.poort.registers.organisatie.Schakelsoort;
import org.jdbi.v3.core.Handle;

final class KetenafsprakenSql {
    private final Handle handle;
    private final Map<Versie, Ketenafspraak> gelezen;

    /// @param stempel of the transaction that wrote it: a version never changes, but one that was rolled back may come
    ///     again with the same number
    record Versie(String naam, int versie, LocalDate vanaf, String stempel) {}

    /// @param gelezen versions that were read before
    KetenafsprakenSql(Handle handle, Map<Versie, Ketenafspraak> gelezen) {
        this.handle = handle;
        this.gelezen = gelezen;
    }

    List<String> namen() {
        return handle.createQuery("select distinct naam from ketenafspraken.ketenafspraak order by naam")
                .mapTo(String.class)
                .list();
    }

    Optional<Ketenafspraak> geldig(String naam, LocalDate op) {
        return handle.createQuery("""
                        select naam, versie, vanaf, xmin::text as stempel from ketenafspraken.ketenafspraak
                        where naam = :naam and vanaf <= :op order by vanaf desc, versie desc limit 1""")
                .bind("naam", naam)
                .bind("op", op)
                .map((rs, ctx) -> versie(rs))
                .findOne()
                .map(v -> gelezen.computeIfAbsent(v, this::vol));
    }

    List<Ketenafspraak> versies(String naam) {
        return handle.createQuery("""
                        select naam, versie, vanaf, xmin::text as stempel from ketenafspraken.ketenafspraak where naam = :naam order by versie""").bind("naam", naam).map((rs, ctx) -> versie(rs)).list().stream()
                .map(v -> gelezen.computeIfAbsent(v, this::vol))
                .toList();
    }

    Ketenafspraak insert(Ketenafspraak a) {
        int versie = handle.createQuery("""
                        insert into ketenafspraken.ketenafspraak (naam, versie, vanaf)
                        select :naam, coalesce(max(versie), 0) + 1, :vanaf
                        from ketenafspraken.ketenafspraak where naam = :naam
                        returning versie""")
                .bind("naam", a.naam())
                .bind("vanaf", a.vanaf())
                .mapTo(Integer.class)
                .one();
        insertSchakels(a, versie);
        insertKetennormen(a, versie);
        return a.alsVersie(versie);
    }

    private void insertSchakels(Ketenafspraak a, int versie) {
        var batch = handle.prepareBatch("""
                insert into ketenafspraken.schakelnorm (naam, versie, prioriteit, volgorde, schakel, soort, stap,
                  aanname_aantal, aanname_eenheid, antwoord_aantal, antwoord_eenheid)
                values (:naam, :versie, :prioriteit, :volgorde, :schakel, :soort, :stap,
                  :aannameAantal, :aannameEenheid, :antwoordAantal, :antwoordEenheid)""");
        for (var s : a.schakels()) {
            batch.bind("naam", a.naam())
                    .bind("versie", versie)
                    .bind("prioriteit", s.prioriteit())
                    .bind("volgorde", s.volgorde())
                    .bind("schakel", s.naam())
                    .bind("soort", s.soort().name())
                    .bind("stap", s.stap().name())
                    .bind(
                            "aannameAantal",
                            s.aanname() == null ? null : s.aanname().aantal())
                    .bind(
                            "aannameEenheid",
                            s.aanname() == null ? null : s.aanname().eenheid().name())
                    .bind("antwoordAantal", s.antwoord().aantal())
                    .bind("antwoordEenheid", s.antwoord().eenheid().name())
                    .add();
        }
        batch.execute();
    }

    private void insertKetennormen(Ketenafspraak a, int versie) {
        var batch = handle.prepareBatch("""
                insert into ketenafspraken.ketennorm (naam, versie, prioriteit, aantal, eenheid)
                values (:naam, :versie, :prioriteit, :aantal, :eenheid)""");
        a.ketennorm()
                .forEach((prioriteit, norm) -> batch.bind("naam", a.naam())
                        .bind("versie", versie)
                        .bind("prioriteit", prioriteit)
                        .bind("aantal", norm.aantal())
                        .bind("eenheid", norm.eenheid().name())
                        .add());
        batch.execute();
    }

    private Ketenafspraak vol(Versie v) {
        var schakels = handle.createQuery("""
                        select * from ketenafspraken.schakelnorm where naam = :naam and versie = :versie
                        order by prioriteit, volgorde""")
                .bind("naam", v.naam())
                .bind("versie", v.versie())
                .map((rs, ctx) -> new Schakelnorm(
                        rs.getInt("volgorde"),
                        rs.getString("schakel"),
                        Schakelsoort.valueOf(rs.getString("soort")),
                        Stap.valueOf(rs.getString("stap")),
                        rs.getInt("prioriteit"),
                        norm(rs, "aanname_"),
                        norm(rs, "antwoord_")))
                .list();
        var keten = new HashMap<Integer, Norm>();
        handle.createQuery("""
                        select prioriteit, aantal, eenheid from ketenafspraken.ketennorm
                        where naam = :naam and versie = :versie""")
                .bind("naam", v.naam())
                .bind("versie", v.versie())
                .map((rs, ctx) -> Map.entry(rs.getInt("prioriteit"), norm(rs, "")))
                .forEach(e -> keten.put(e.getKey(), e.getValue()));
        return new Ketenafspraak(v.naam(), v.versie(), v.vanaf(), schakels, keten);
    }

    private static Versie versie(ResultSet rs) throws SQLException {
        return new Versie(
                rs.getString("naam"),
                rs.getInt("versie"),
                rs.getObject("vanaf", LocalDate.class),
                rs.getString("stempel"));
    }

    private static Norm norm(ResultSet rs, String voor) throws SQLException {
        var eenheid = rs.getString(voor + "eenheid");
        return eenheid == null ? null : new Norm(rs.getInt(voor + "aantal"), Eenheid.valueOf(eenheid));
    }
}
