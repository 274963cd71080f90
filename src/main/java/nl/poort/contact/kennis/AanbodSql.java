package nl.poort.contact.kennis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

final class AanbodSql {
    private final Handle handle;

    AanbodSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Aanbod a, Instant now) {
        bind(
                        handle.createUpdate("""
                        insert into kennis.aanbod (id, organisatie, slug, naam, kort, tekst, trefwoorden, doelgroep, plaats,
                          adres, telefoon, email, website, kosten, contactpersoon, verwijzen, wachttijd,
                          beheerder, beheerder_email, bevestigd_op, gewijzigd)
                        values (:id, :o, :slug, :g.naam, :g.kort, :g.tekst, :trefwoorden, :g.doelgroep, :b.plaats,
                          :b.adres, :b.telefoon, :b.email, :b.website, :g.kosten, :p.contactpersoon, :p.verwijzen,
                          :p.wachttijd, :beheerder, :beheerderEmail, :now, :now)""")
                                .bind("id", a.id())
                                .bind("o", a.organisatie())
                                .bind("slug", a.slug()),
                        a.gegevens(),
                        a.beheerder(),
                        now)
                .execute();
    }

    void save(UUID id, Aanbodgegevens g, Aanbod.Beheerder beheerder, Instant now) {
        bind(handle.createUpdate("""
                        update kennis.aanbod set naam = :g.naam, kort = :g.kort, tekst = :g.tekst,
                          trefwoorden = :trefwoorden, doelgroep = :g.doelgroep, plaats = :b.plaats, adres = :b.adres,
                          telefoon = :b.telefoon, email = :b.email, website = :b.website, kosten = :g.kosten,
                          contactpersoon = :p.contactpersoon, verwijzen = :p.verwijzen, wachttijd = :p.wachttijd,
                          beheerder = :beheerder, beheerder_email = :beheerderEmail, bevestigd_op = :now,
                          herinnerd_op = null, gewijzigd = :now, versie = versie + 1
                        where id = :id""").bind("id", id), g, beheerder, now).execute();
    }

    void saveZichtbaar(UUID id, boolean zichtbaar, Instant now) {
        handle.createUpdate("""
                        update kennis.aanbod set zichtbaar = :zichtbaar, gewijzigd = :now, versie = versie + 1
                        where id = :id""")
                .bind("id", id)
                .bind("zichtbaar", zichtbaar)
                .bind("now", KennisSql.at(now))
                .execute();
    }

    Optional<Aanbod> find(UUID organisatie, UUID id) {
        return handle.createQuery("""
                        select * from kennis.aanbod where id = :id and (:o::uuid is null or organisatie = :o)""")
                .bind("id", id)
                .bind("o", organisatie)
                .map((r, c) -> aanbod(r))
                .findOne();
    }

    Optional<Aanbod> findSlug(UUID organisatie, String slug) {
        return handle.createQuery("select * from kennis.aanbod where organisatie = :o and slug = :slug")
                .bind("o", organisatie)
                .bind("slug", slug)
                .map((r, c) -> aanbod(r))
                .findOne();
    }

    List<Aanbod> openbaar(String slug) {
        return handle.createQuery("select * from kennis.aanbod where slug = :slug and zichtbaar order by organisatie")
                .bind("slug", slug)
                .map((r, c) -> aanbod(r))
                .list();
    }

    List<Aanbod> list(UUID organisatie, boolean opDeKaart) {
        return handle.createQuery("""
                        select * from kennis.aanbod where organisatie = :o and (zichtbaar or not :kaart)
                        order by lower(naam), slug limit 2000""")
                .bind("o", organisatie)
                .bind("kaart", opDeKaart)
                .map((r, c) -> aanbod(r))
                .list();
    }

    List<UUID> organisaties() {
        return handle.createQuery("select distinct organisatie from kennis.aanbod where zichtbaar")
                .mapTo(UUID.class)
                .list();
    }

    List<Aanbod> neemTeHerinneren(Instant grens, Instant now, int limit) {
        return handle.createQuery("""
                        with beurt as (
                          select id from kennis.aanbod
                          where zichtbaar and bevestigd_op < :grens and (herinnerd_op is null or herinnerd_op < bevestigd_op)
                          order by bevestigd_op limit :limit for update skip locked)
                        update kennis.aanbod a set herinnerd_op = :now from beurt b where a.id = b.id returning a.*""")
                .bind("grens", KennisSql.at(grens))
                .bind("now", KennisSql.at(now))
                .bind("limit", limit)
                .map((r, c) -> aanbod(r))
                .list();
    }

    List<String> insluiting(UUID organisatie) {
        return handle.createQuery("select unnest(adressen) from kennis.insluiting where organisatie = :o")
                .bind("o", organisatie)
                .mapTo(String.class)
                .list();
    }

    void saveInsluiting(UUID organisatie, List<String> adressen) {
        handle.createUpdate("""
                        insert into kennis.insluiting (organisatie, adressen) values (:o, :adressen)
                        on conflict (organisatie) do update set adressen = excluded.adressen""")
                .bind("o", organisatie)
                .bindArray("adressen", String.class, adressen)
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(
            S query, Aanbodgegevens g, Aanbod.Beheerder beheerder, Instant now) {
        return query.bindMethods("g", g)
                .bindMethods("b", g.bereik())
                .bindMethods("p", g.professioneel())
                .bindArray("trefwoorden", String.class, g.trefwoorden())
                .bind("beheerder", beheerder.naam())
                .bind("beheerderEmail", beheerder.email())
                .bind("now", KennisSql.at(now));
    }

    private static Aanbod aanbod(ResultSet r) throws SQLException {
        return new Aanbod(
                ArtikelrijSql.uuid(r, "id"),
                ArtikelrijSql.uuid(r, "organisatie"),
                r.getString("slug"),
                new Aanbodgegevens(
                        r.getString("naam"),
                        r.getString("kort"),
                        r.getString("tekst"),
                        ArtikelrijSql.woorden(r, "trefwoorden"),
                        r.getString("doelgroep"),
                        new Aanbodgegevens.Bereik(
                                r.getString("plaats"),
                                r.getString("adres"),
                                r.getString("telefoon"),
                                r.getString("email"),
                                r.getString("website")),
                        r.getString("kosten"),
                        new Aanbodgegevens.Professioneel(
                                r.getString("contactpersoon"), r.getString("verwijzen"), r.getString("wachttijd"))),
                new Aanbod.Beheerder(r.getString("beheerder"), r.getString("beheerder_email")),
                ArtikelrijSql.tijd(r, "bevestigd_op"),
                r.getBoolean("zichtbaar"),
                r.getInt("voorrang"),
                r.getInt("versie"));
    }
}
