package nl.poort.contact.kennis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

final class VondstenSql {
    private final Handle handle;

    VondstenSql(Handle handle) {
        this.handle = handle;
    }

    /// One round trip: `kennis.vind` looks in the index, row level security stands behind the things themselves.
    List<Vondst> zoek(Zoektekst t, Set<Vondstsoort> soorten, int limit, boolean publiek, Instant nu) {
        return handle.createQuery("""
                        with gevonden as (
                          select v.*, a.id is not null as artikel, p.id is not null as product,
                            case v.soort_ when 'ARTIKEL' then 'KA-' || a.nummer when 'PRODUCT' then p.slug else k.slug end as code,
                            coalesce(a.versie, p.versie, k.versie) as nummer,
                            coalesce(a.titel, p.naam, k.naam) as naam,
                            coalesce(a.publiek, p.kort, k.kort) as tekst,
                            coalesce(a.team, p.team) as team,
                            case when a.staat in ('CONCEPT', 'TER_CONTROLE', 'GEPLAND', 'VERLOPEN') then a.staat
                              when p.id is not null and p.live is null then p.kladstaat
                              when k.bevestigd_op < cast(:nu as timestamptz) - interval '12 months' then 'OUD' else '' end as let_op
                          from kennis.vind(:codes, :woorden, :hele, :limit, :soorten, :publiek) v
                          left join kennis.artikel a on v.soort_ = 'ARTIKEL' and a.id = v.ding
                          left join kennis.product_nu p on v.soort_ = 'PRODUCT' and p.id = v.ding
                          left join kennis.aanbod k on v.soort_ = 'AANBOD' and k.id = v.ding
                          where coalesce(a.id, p.id, k.id) is not null)
                        select ding, soort_, code, nummer, team, let_op, rang,
                          translate(ts_headline('kennis.nederlands', translate(naam, e'<>\\x02\\x03', e'\\x04\\x05'),
                            gezocht, e'StartSel="\\x02", StopSel="\\x03", HighlightAll=true'), e'\\x04\\x05', '<>') as titel,
                          translate(ts_headline('kennis.nederlands',
                            translate(left(tekst, 2000), e'<>\\x02\\x03', e'\\x04\\x05'), gezocht,
                            e'StartSel="\\x02", StopSel="\\x03", MaxWords=30, MinWords=12'), e'\\x04\\x05', '<>') as kort
                        from gevonden order by rang desc, code""")
                .bindArray("codes", String.class, t.codes())
                .bindArray("woorden", String.class, t.woorden())
                .bind("hele", t.hele())
                .bind("limit", limit)
                .bindArray(
                        "soorten",
                        String.class,
                        soorten.stream().map(Enum::name).toList())
                .bind("publiek", publiek)
                .bind("nu", KennisSql.at(nu))
                .map((r, c) -> vondst(r))
                .list();
    }

    private static Vondst vondst(ResultSet r) throws SQLException {
        return new Vondst(
                Vondstsoort.valueOf(r.getString("soort_")),
                ArtikelrijSql.uuid(r, "ding"),
                r.getString("code"),
                r.getInt("nummer"),
                ZoekSql.stukken(r.getString("titel")),
                ZoekSql.stukken(r.getString("kort")),
                Optional.ofNullable(ArtikelrijSql.uuid(r, "team")),
                waarschuwing(r.getString("let_op")),
                r.getDouble("rang"));
    }

    private static String waarschuwing(String letOp) {
        return switch (letOp) {
            case "" -> "";
            case "OUD" -> "mogelijk verouderd";
            case "VERLOPEN" -> Artikelstaat.VERLOPEN.tekst();
            case "TER_CONTROLE" -> Artikelstaat.TER_CONTROLE.tekst();
            case "GEPLAND" -> Artikelstaat.GEPLAND.tekst();
            default -> Artikelstaat.CONCEPT.tekst();
        };
    }
}
