package nl.poort.contact.berichten;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class NepboxSql {
    private final Handle handle;

    NepboxSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Berichtenbox.Afzender van, Berichtenbox.Post post, Berichtenbox.Uitslag uitslag, Instant tijd) {
        handle.createUpdate("""
                        insert into berichten.nepbox
                          (bericht, oin, berichttype, onderwerp, tekst, referentie, bijlagen, code, tijd)
                        values (:id, :oin, :berichttype, :onderwerp, :tekst, :referentie, :namen, :antwoord, :tijd)
                        on conflict (bericht) do update set code = excluded.code""")
                .bindMethods(van)
                .bindMethods(post)
                .bindArray(
                        "namen",
                        String.class,
                        post.bijlagen().stream().map(Berichtenbox.Pdf::naam).toList())
                .bind("antwoord", uitslag.stand().name() + " " + uitslag.code())
                .bind("tijd", tijd.atOffset(ZoneOffset.UTC))
                .execute();
    }

    Optional<Berichtenbox.Uitslag> find(String oin, UUID bericht) {
        return handle.createQuery("select code from berichten.nepbox where bericht = :bericht and oin = :oin")
                .bind("bericht", bericht)
                .bind("oin", oin)
                .mapTo(String.class)
                .findOne()
                .map(c -> c.split(" ", 2))
                .map(c -> new Berichtenbox.Uitslag(Berichtenbox.Stand.valueOf(c[0]), c[1]));
    }

    List<Nepberichtenbox.Ontvangen> list(int limit) {
        return handle.createQuery("""
                        select bericht, onderwerp, tekst, referentie, bijlagen, tijd from berichten.nepbox
                        where code like 'VERWERKT %' order by tijd desc, bericht limit :limit""")
                .bind("limit", limit)
                .map(Rijlezer.van(Nepberichtenbox.Ontvangen.class))
                .list();
    }
}
