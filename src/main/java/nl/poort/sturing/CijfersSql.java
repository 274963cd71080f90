package nl.poort.sturing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.organisatie.Schakelsoort;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Reads the measurements. Behind row level security, and naming the organisation itself: a figure of the own
/// organisation counts what it asked, was asked or answered.
final class CijfersSql {
    private static final String MAAT = """
            count(*) as aantal,
            count(werk) as klaar,
            percentile_cont(0.5) within group (order by wacht + werk) as mediaan,
            percentile_cont(0.9) within group (order by wacht + werk) as p90,
            percentile_cont(0.5) within group (order by wacht) as wacht,
            percentile_cont(0.5) within group (order by werk) as werk,
            sum(gehaald) as gehaald, sum(overschreden) as overschreden,
            count(*) filter (where stand = 'GEWEIGERD') as geweigerd,
            count(*) filter (where stand = 'VERLOPEN') as verlopen
            """;
    private static final String WAAR = """
             where week >= :van and week < :tot and (:heel or :organisatie = any(zicht))
            """;

    private final Handle handle;
    private final Blik blik;
    private final Periode periode;

    CijfersSql(Handle handle, Blik blik, Periode periode) {
        this.handle = handle;
        this.blik = blik;
        this.periode = periode;
    }

    private Query vraag(String sql) {
        return handle.createQuery(sql)
                .bind("van", periode.van())
                .bind("tot", periode.tot())
                .bind("heel", blik.heleKeten())
                .bind("organisatie", blik.organisatie());
    }

    Optional<Instant> bijgewerktOp() {
        return handle.createQuery("select gezien_tot from sturing.voortgang where gevuld and gezien_tot is not null")
                .mapTo(Instant.class)
                .findOne();
    }

    List<Cijferregel> regels() {
        return vraag("select soort, schakel, week, " + MAAT + " from sturing.stapmeting " + WAAR
                        + " group by soort, schakel, week order by soort, schakel, week")
                .map((r, ctx) -> new Cijferregel(
                        Vraagsoort.valueOf(r.getString("soort")),
                        Schakelsoort.valueOf(r.getString("schakel")),
                        r.getObject("week", LocalDate.class),
                        r.getInt("aantal"),
                        r.getInt("klaar"),
                        duur(r, "mediaan"),
                        duur(r, "p90"),
                        norm(r)))
                .list();
    }

    List<Schakelcijfer> schakels() {
        return vraag("select schakel, null as team, " + MAAT + " from sturing.stapmeting " + WAAR + " group by schakel")
                .map(CijfersSql::schakel)
                .list();
    }

    List<Schakelcijfer> teams(Schakelsoort schakel) {
        return vraag("select s.schakel, t.naam as team, " + MAAT
                        + " from sturing.stapmeting s join organisatie.team t on t.id = s.team " + WAAR
                        + " and schakel = :schakel group by s.schakel, t.id, t.naam order by t.naam")
                .bind("schakel", schakel)
                .map(CijfersSql::schakel)
                .list();
    }

    List<Doorzetting> doorzettingen() {
        return vraag("""
                        select van_schakel, schakel, count(*) as aantal,
                          count(*) filter (where stand = 'GEWEIGERD') as geweigerd
                        from sturing.stapmeting""" + WAAR + """
                         and van_schakel is not null group by van_schakel, schakel
                        order by geweigerd desc, aantal desc""")
                .map((r, ctx) -> new Doorzetting(
                        Schakelsoort.valueOf(r.getString("van_schakel")),
                        Schakelsoort.valueOf(r.getString("schakel")),
                        r.getInt("aantal"),
                        r.getInt("geweigerd")))
                .list();
    }

    /// @param perWeek per week of the period in the same order
    List<Soortcijfer> soorten() {
        return vraag("""
                        with per as (
                          select soort, week, verteld, doorlooptijd, gehaald, overschreden
                          from sturing.vraagmeting""" + WAAR + """
                        ), telling as (
                          select soort, array_agg(aantal order by week) as per_week from (
                            select k.soort, w::date as week, count(per.soort)::int as aantal
                            from (select distinct soort from per) k
                            cross join generate_series(:van, :tot - interval '1 week', interval '1 week') w
                            left join per on per.soort = k.soort and per.week = w::date
                            group by 1, 2) x group by soort)
                        select per.soort, count(*) as aantal, count(*) filter (where verteld) as verteld,
                          percentile_cont(0.5) within group (order by doorlooptijd) as mediaan,
                          percentile_cont(0.9) within group (order by doorlooptijd) as p90,
                          sum(gehaald) as gehaald, sum(overschreden) as overschreden, t.per_week
                        from per join telling t on t.soort = per.soort
                        group by per.soort, t.per_week order by aantal desc, per.soort""")
                .map((r, ctx) -> new Soortcijfer(
                        Vraagsoort.valueOf(r.getString("soort")),
                        r.getInt("aantal"),
                        r.getInt("verteld"),
                        duur(r, "mediaan"),
                        duur(r, "p90"),
                        norm(r),
                        List.of((Integer[]) r.getArray("per_week").getArray())))
                .list();
    }

    Overstappen overstappen() {
        return vraag("""
                        select count(*) filter (where doorgezet = 0) as nul, count(*) filter (where doorgezet = 1) as een,
                          count(*) filter (where doorgezet = 2) as twee, count(*) filter (where doorgezet > 2) as meer
                        from sturing.vraagmeting""" + WAAR)
                .map((r, ctx) ->
                        new Overstappen(List.of(r.getInt("nul"), r.getInt("een"), r.getInt("twee"), r.getInt("meer"))))
                .one();
    }

    /// The longest stays, with the Vraag itself; only for the own organisation.
    List<Verblijf> langste(Schakelsoort schakel, LocalDate week, Instant nu, int aantal) {
        return vraag("""
                        select m.vraag, v.kenmerk, m.schakel, t.naam as team, m.stand, m.werk,
                          coalesce(m.wacht, extract(epoch from :nu - o.aangeboden_op)::bigint) as wacht
                        from sturing.stapmeting m
                        join vragen.vraag v on v.id = m.vraag
                        join vragen.overdracht o on o.vraag = m.vraag and o.id = m.id
                        join organisatie.team t on t.id = m.team
                        where m.week >= :van and m.week < :tot and :organisatie = any(m.zicht) and m.schakel = :schakel
                          and (cast(:week as date) is null or m.week = :week)
                        order by coalesce(m.wacht, extract(epoch from :nu - o.aangeboden_op)) + coalesce(m.werk, 0) desc
                        limit :aantal""")
                .bind("schakel", schakel)
                .bind("week", week)
                .bind("aantal", aantal)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .map((r, ctx) -> new Verblijf(
                        r.getObject("vraag", UUID.class),
                        r.getString("kenmerk"),
                        Schakelsoort.valueOf(r.getString("schakel")),
                        r.getString("team"),
                        r.getString("stand"),
                        duur(r, "wacht"),
                        duur(r, "werk")))
                .list();
    }

    private static Schakelcijfer schakel(ResultSet r, org.jdbi.v3.core.statement.StatementContext ctx)
            throws SQLException {
        return new Schakelcijfer(
                Schakelsoort.valueOf(r.getString("schakel")),
                r.getString("team"),
                r.getInt("aantal"),
                r.getInt("klaar"),
                duur(r, "mediaan"),
                duur(r, "p90"),
                duur(r, "wacht"),
                duur(r, "werk"),
                norm(r),
                r.getInt("geweigerd"),
                r.getInt("verlopen"));
    }

    private static Aandeel norm(ResultSet r) throws SQLException {
        return new Aandeel(r.getLong("gehaald"), r.getLong("gehaald") + r.getLong("overschreden"));
    }

    private static Duration duur(ResultSet r, String kolom) throws SQLException {
        double seconden = r.getDouble(kolom);
        return r.wasNull() ? null : Duration.ofSeconds(Math.round(seconden));
    }
}
