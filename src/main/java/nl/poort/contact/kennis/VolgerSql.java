package nl.poort.contact.kennis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Who waits for a repair, and what was answered with which version.
final class VolgerSql {
    private final Handle handle;

    VolgerSql(Handle handle) {
        this.handle = handle;
    }

    /// True when this vraag was not waiting yet; who was told of an earlier repair waits again.
    boolean save(Volger v, UUID eigenaar) {
        return handle.createUpdate("""
                                insert into kennis.volger (artikel, vraag, partij, organisatie, zicht, sinds)
                                values (:artikel, :vraag, :partij, :organisatie, array[:organisatie, :eigenaar]::uuid[], :sinds)
                                on conflict (artikel, vraag) do update
                                set verteld = null, sinds = excluded.sinds, partij = coalesce(excluded.partij, volger.partij)
                                where volger.verteld is not null""")
                        .bind("artikel", v.artikel())
                        .bind("vraag", v.vraag())
                        .bind("partij", v.partij().orElse(null))
                        .bind("organisatie", v.organisatie())
                        .bind("eigenaar", eigenaar)
                        .bind("sinds", KennisSql.at(v.sinds()))
                        .execute()
                == 1;
    }

    Optional<Volger> find(UUID artikel, UUID vraag) {
        return handle.createQuery("select * from kennis.volger where artikel = :artikel and vraag = :vraag")
                .bind("artikel", artikel)
                .bind("vraag", vraag)
                .map((r, c) -> volger(r))
                .findOne();
    }

    List<Volger> list(UUID artikel) {
        return handle.createQuery("select * from kennis.volger where artikel = :artikel order by sinds, vraag")
                .bind("artikel", artikel)
                .map((r, c) -> volger(r))
                .list();
    }

    List<Volger> neem(UUID artikel, Instant now, int limit) {
        return handle.createQuery("""
                        with beurt as (
                          select v.artikel, v.vraag from kennis.volger v
                          join kennis.artikel a on a.id = v.artikel and a.probleem = 'OPGELOST'
                          where v.artikel = :artikel and v.verteld is null
                          order by v.sinds limit :limit for update of v skip locked)
                        update kennis.volger v set verteld = :now from beurt b
                        where v.artikel = b.artikel and v.vraag = b.vraag returning v.*""")
                .bind("artikel", artikel)
                .bind("now", KennisSql.at(now))
                .bind("limit", limit)
                .map((r, c) -> volger(r))
                .list();
    }

    void tel(UUID artikel, UUID organisatie) {
        handle.createUpdate("""
                        insert into kennis.gebruik (artikel, organisatie, aantal) values (:artikel, :organisatie, 1)
                        on conflict (artikel, organisatie) do update set aantal = gebruik.aantal + 1""")
                .bind("artikel", artikel)
                .bind("organisatie", organisatie)
                .execute();
    }

    boolean saveAntwoord(Artikelgebruik g, UUID organisatie) {
        return handle.createUpdate("""
                                insert into kennis.antwoord (vraag, artikel, versie, organisatie, tijd)
                                values (:vraag, :artikel, :versie, :organisatie, :tijd) on conflict do nothing""")
                        .bind("vraag", g.vraag())
                        .bind("artikel", g.artikel())
                        .bind("versie", g.versie())
                        .bind("organisatie", organisatie)
                        .bind("tijd", KennisSql.at(g.tijd()))
                        .execute()
                == 1;
    }

    List<Artikelgebruik> listGebruik(UUID vraag) {
        return handle.createQuery("""
                        select w.vraag, w.artikel, a.nummer, w.versie, w.tijd
                        from kennis.antwoord w join kennis.artikel a on a.id = w.artikel
                        where w.vraag = :vraag order by w.tijd, a.nummer""")
                .bind("vraag", vraag)
                .map((r, c) -> new Artikelgebruik(
                        ArtikelrijSql.uuid(r, "vraag"),
                        ArtikelrijSql.uuid(r, "artikel"),
                        Artikelregels.nummer(r.getInt("nummer")),
                        r.getInt("versie"),
                        ArtikelrijSql.tijd(r, "tijd")))
                .list();
    }

    private static Volger volger(ResultSet r) throws SQLException {
        return new Volger(
                ArtikelrijSql.uuid(r, "artikel"),
                ArtikelrijSql.uuid(r, "vraag"),
                Optional.ofNullable(ArtikelrijSql.uuid(r, "partij")),
                ArtikelrijSql.uuid(r, "organisatie"),
                ArtikelrijSql.tijd(r, "sinds"),
                Optional.ofNullable(ArtikelrijSql.tijd(r, "verteld")));
    }
}
