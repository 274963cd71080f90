package nl.poort.contact.klantcontact;

import java.util.List;
import java.util.Optional;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class KanalenSql {
    private final Handle handle;

    KanalenSql(Handle handle) {
        this.handle = handle;
    }

    List<Kanaal> list() {
        return handle.createQuery("select code, naam, volgorde, aan from klantcontact.kanaal order by volgorde, code")
                .map(Rijlezer.van(Kanaal.class))
                .list();
    }

    Optional<Kanaal> find(String code) {
        return handle.createQuery("select code, naam, volgorde, aan from klantcontact.kanaal where code = :code")
                .bind("code", code)
                .map(Rijlezer.van(Kanaal.class))
                .findOne();
    }

    void save(Kanaal kanaal) {
        handle.createUpdate("""
                        insert into klantcontact.kanaal (code, naam, volgorde, aan)
                        values (:code, :naam, :volgorde, :aan)
                        on conflict (code) do update
                        set naam = excluded.naam, volgorde = excluded.volgorde, aan = excluded.aan""").bindMethods(kanaal).execute();
    }
}
