package nl.poort.contact.kennis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class HerroepingenSql {
    private final Handle handle;

    HerroepingenSql(Handle handle) {
        this.handle = handle;
    }

    void gegeven(UUID organisatie, UUID ding, int versie, Correctie.Soort soort, UUID waar, Instant now) {
        handle.createUpdate("""
                        insert into kennis.antwoord (vraag, artikel, versie, organisatie, tijd, soort)
                        values (:waar, :ding, :versie, :o, :now, :soort) on conflict do nothing""")
                .bind("waar", waar)
                .bind("ding", ding)
                .bind("versie", versie)
                .bind("o", organisatie)
                .bind("now", KennisSql.at(now))
                .bind("soort", soort)
                .execute();
    }

    /// The Vragen and contacts that were answered with these versions.
    List<UUID> gegeven(UUID organisatie, UUID ding, int van, int tot) {
        return handle.createQuery("""
                        select distinct vraag from kennis.antwoord
                        where organisatie = :o and artikel = :ding and versie between :van and :tot""")
                .bind("o", organisatie)
                .bind("ding", ding)
                .bind("van", van)
                .bind("tot", tot)
                .mapTo(UUID.class)
                .list();
    }

    void insert(UUID organisatie, Herroeping h) {
        handle.createUpdate("""
                        insert into kennis.herroeping (id, ding, code, titel, organisatie, van_versie, tot_versie, reden,
                          tekst, wie, tijd)
                        values (:id, :ding, :code, :titel, :o, :van, :tot, :reden, :tekst, :wie, :tijd)""")
                .bind("id", h.id())
                .bind("ding", h.ding())
                .bind("code", h.code())
                .bind("titel", h.titel())
                .bind("o", organisatie)
                .bind("van", h.vanVersie())
                .bind("tot", h.totVersie())
                .bind("reden", h.reden())
                .bind("tekst", h.tekst())
                .bind("wie", h.wie())
                .bind("tijd", KennisSql.at(h.tijd()))
                .execute();
    }

    /// Each Vraag or contact once, with the last of the wrong versions it got.
    int insertCorrecties(UUID organisatie, UUID herroeping, UUID ding, int van, int tot) {
        return handle.createUpdate("""
                        insert into kennis.correctie (herroeping, vraag, organisatie, soort, versie, gegeven_op, stand)
                        select distinct on (w.vraag) :herroeping, w.vraag, w.organisatie, w.soort, w.versie, w.tijd, 'TE_DOEN'
                        from kennis.antwoord w
                        where w.organisatie = :o and w.artikel = :ding and w.versie between :van and :tot
                        order by w.vraag, w.versie desc""")
                .bind("o", organisatie)
                .bind("herroeping", herroeping)
                .bind("ding", ding)
                .bind("van", van)
                .bind("tot", tot)
                .execute();
    }

    List<Herroeping> list(UUID organisatie) {
        return handle.createQuery("""
                        select h.*, count(c.vraag) as totaal, count(*) filter (where c.stand = 'TE_DOEN') as te_doen
                        from kennis.herroeping h left join kennis.correctie c on c.herroeping = h.id
                        where h.organisatie = :o group by h.id order by h.tijd desc limit 200""")
                .bind("o", organisatie)
                .map((r, c) -> new Herroeping(
                        ArtikelrijSql.uuid(r, "id"),
                        ArtikelrijSql.uuid(r, "ding"),
                        r.getString("code"),
                        r.getString("titel"),
                        r.getInt("van_versie"),
                        r.getInt("tot_versie"),
                        r.getString("reden"),
                        r.getString("tekst"),
                        r.getString("wie"),
                        ArtikelrijSql.tijd(r, "tijd"),
                        r.getInt("te_doen"),
                        r.getInt("totaal")))
                .list();
    }

    List<Correctie> correcties(UUID organisatie, UUID herroeping) {
        return handle.createQuery("""
                        select * from kennis.correctie where organisatie = :o and herroeping = :h
                        order by stand <> 'TE_DOEN', gegeven_op desc, vraag limit 2000""")
                .bind("o", organisatie)
                .bind("h", herroeping)
                .map((r, c) -> correctie(r))
                .list();
    }

    boolean zet(UUID organisatie, UUID herroeping, UUID vraag, Correctie.Stand stand, String wie, Instant now) {
        return handle.createUpdate("""
                                update kennis.correctie set stand = :stand, wie = :wie, tijd = :now
                                where organisatie = :o and herroeping = :h and vraag = :vraag and stand = 'TE_DOEN'""")
                        .bind("o", organisatie)
                        .bind("h", herroeping)
                        .bind("vraag", vraag)
                        .bind("stand", stand)
                        .bind("wie", wie)
                        .bind("now", KennisSql.at(now))
                        .execute()
                == 1;
    }

    private static Correctie correctie(ResultSet r) throws SQLException {
        return new Correctie(
                ArtikelrijSql.uuid(r, "herroeping"),
                ArtikelrijSql.uuid(r, "vraag"),
                Correctie.Soort.valueOf(r.getString("soort")),
                r.getInt("versie"),
                ArtikelrijSql.tijd(r, "gegeven_op"),
                Correctie.Stand.valueOf(r.getString("stand")),
                Optional.ofNullable(r.getString("wie")),
                Optional.ofNullable(ArtikelrijSql.tijd(r, "tijd")));
    }
}
