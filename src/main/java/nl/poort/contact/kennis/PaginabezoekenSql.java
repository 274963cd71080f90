package nl.poort.contact.kennis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class PaginabezoekenSql {
    /// Published pages with their visits and answers since a day.
    private static final String PAGINAS = """
            with pagina as (
              select 'ARTIKEL' as soort, a.id as ding, 'KA-' || a.nummer as code, a.titel, '' as kort, a.gewijzigd
              from kennis.artikel a
              where a.organisatie = :o and a.website and a.staat in ('GEPUBLICEERD', 'VERLOPEN')
              union all
              select 'PRODUCT', p.id, p.slug, p.naam, p.kort, p.gewijzigd from kennis.product_nu p
              where p.organisatie = :o and p.live is not null and p.ingetrokken_op is null),
            geteld as (
              select p.*, coalesce(b.bezoeken, 0) as bezoeken, coalesce(b.nuttig, 0) as nuttig,
                coalesce(b.niet_nuttig, 0) as niet_nuttig, coalesce(w.antwoorden, 0) as antwoorden
              from pagina p
              left join (select ding, sum(aantal) as bezoeken, sum(nuttig) as nuttig, sum(niet_nuttig) as niet_nuttig
                from kennis.bezoek where organisatie = :o and dag >= :sinds group by ding) b on b.ding = p.ding
              left join (select artikel, count(*) as antwoorden from kennis.antwoord
                where organisatie = :o and tijd >= :sinds group by artikel) w on w.artikel = p.ding)
            select * from geteld
            """;

    private final Handle handle;

    PaginabezoekenSql(Handle handle) {
        this.handle = handle;
    }

    void tel(UUID organisatie, UUID ding, LocalDate dag) {
        handle.createUpdate("""
                        insert into kennis.bezoek as b (organisatie, ding, dag, aantal) values (:o, :ding, :dag, 1)
                        on conflict (organisatie, ding, dag) do update set aantal = b.aantal + 1""")
                .bind("o", organisatie)
                .bind("ding", ding)
                .bind("dag", dag)
                .execute();
    }

    void oordeel(UUID organisatie, UUID ding, LocalDate dag, Paginaoordeel oordeel) {
        handle.createUpdate("""
                        insert into kennis.bezoek as b
                          (organisatie, ding, dag, nuttig, niet_nuttig, onduidelijk, klopt_niet, iets_anders)
                        values (:o, :ding, :dag, (:wat = 'NUTTIG')::int, (:wat = 'NIET_NUTTIG')::int,
                          (:wat = 'ONDUIDELIJK')::int, (:wat = 'KLOPT_NIET')::int, (:wat = 'IETS_ANDERS')::int)
                        on conflict (organisatie, ding, dag) do update set
                          nuttig = b.nuttig + excluded.nuttig, niet_nuttig = b.niet_nuttig + excluded.niet_nuttig,
                          onduidelijk = b.onduidelijk + excluded.onduidelijk,
                          klopt_niet = b.klopt_niet + excluded.klopt_niet,
                          iets_anders = b.iets_anders + excluded.iets_anders""")
                .bind("o", organisatie)
                .bind("ding", ding)
                .bind("dag", dag)
                .bind("wat", oordeel.name())
                .execute();
    }

    List<Paginacijfers> toptaken(UUID organisatie, Vondstsoort soort, LocalDate sinds, int hoogstens) {
        return handle.createQuery(PAGINAS + """
                         where soort = :soort order by bezoeken + 5 * antwoorden desc, lower(titel) limit :hoogstens""")
                .bind("o", organisatie)
                .bind("soort", soort)
                .bind("sinds", sinds)
                .bind("hoogstens", hoogstens)
                .map((r, c) -> cijfers(r))
                .list();
    }

    List<Paginacijfers> zonderBezoek(UUID organisatie, LocalDate sinds) {
        return handle.createQuery(PAGINAS + """
                         where bezoeken + antwoorden = 0 and gewijzigd < :sinds order by gewijzigd, lower(titel) limit 500""")
                .bind("o", organisatie)
                .bind("sinds", sinds)
                .map((r, c) -> cijfers(r))
                .list();
    }

    List<Paginacijfers> cijfers(UUID organisatie, LocalDate sinds) {
        return handle.createQuery(PAGINAS + " order by niet_nuttig desc, bezoeken desc, lower(titel) limit 500")
                .bind("o", organisatie)
                .bind("sinds", sinds)
                .map((r, c) -> cijfers(r))
                .list();
    }

    List<UUID> organisaties() {
        return handle.createQuery("""
                        select organisatie from kennis.product where live is not null and ingetrokken_op is null
                        union
                        select organisatie from kennis.artikel where website and staat in ('GEPUBLICEERD', 'VERLOPEN')""").mapTo(UUID.class).list();
    }

    private static Paginacijfers cijfers(java.sql.ResultSet r) throws java.sql.SQLException {
        return new Paginacijfers(
                Vondstsoort.valueOf(r.getString("soort")),
                ArtikelrijSql.uuid(r, "ding"),
                r.getString("code"),
                r.getString("titel"),
                r.getString("kort"),
                r.getLong("bezoeken"),
                r.getLong("antwoorden"),
                r.getLong("nuttig"),
                r.getLong("niet_nuttig"));
    }
}
