package nl.poort.contact.berichten;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class PostvakSql {
    private final Handle handle;

    PostvakSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Zending z, String onderwerp, Instant tijd) {
        handle.createUpdate("""
                        insert into berichten.postvak
                          (message_id, bericht, organisatie, kenmerk, naam, adres, onderwerp, tekst, tijd)
                        values (:messageId, :bericht, :organisatie, :kenmerk, :naam, :adres, :regel, :tekst, :tijd)
                        on conflict (message_id) do nothing""")
                .bindMethods(z)
                .bind("regel", onderwerp)
                .bind("tijd", tijd.atOffset(ZoneOffset.UTC))
                .execute();
    }

    List<Postvak.Brief> list(UUID organisatie, int limit) {
        return handle.createQuery("""
                        select message_id, bericht, kenmerk, naam, adres, onderwerp, tekst, tijd from berichten.postvak
                        where :organisatie::uuid is null or organisatie = :organisatie
                        order by tijd desc, message_id desc limit :limit""")
                .bind("organisatie", organisatie)
                .bind("limit", limit)
                .map(Rijlezer.van(Postvak.Brief.class))
                .list();
    }
}
