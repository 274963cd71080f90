package nl.poort.contact.klantcontact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class VermijdbaarheidSql {
    private final Handle handle;

    VermijdbaarheidSql(Handle handle) {
        this.handle = handle;
    }

    List<Vermijdbaarheid.Reden> list() {
        return handle.createQuery(
                        "select code, naam, volgorde, vanaf, tot from klantcontact.vermijdbare_reden order by volgorde, code")
                .map(Rijlezer.van(Vermijdbaarheid.Reden.class))
                .list();
    }

    void insert(Vermijdbaarheid.Reden reden) {
        handle.createUpdate("""
                        insert into klantcontact.vermijdbare_reden (code, naam, volgorde, vanaf)
                        values (:code, :naam, :volgorde, :vanaf)""").bindMethods(reden).execute();
    }

    int beeindig(String code, LocalDate tot) {
        return handle.createUpdate("""
                        update klantcontact.vermijdbare_reden set tot = greatest(vanaf, cast(:tot as date)), aan = false
                        where code = :code and tot is null""").bind("code", code).bind("tot", tot).execute();
    }

    void leg(UUID contact, UUID organisatie, String reden, Instant nu) {
        handle.createUpdate("""
                        insert into klantcontact.vermijdbaar (contact, organisatie, reden, tijd)
                        values (:contact, :organisatie, :reden, :nu)
                        on conflict (contact) do update set reden = excluded.reden""")
                .bind("contact", contact)
                .bind("organisatie", organisatie)
                .bind("reden", reden)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void haalWeg(UUID contact) {
        handle.createUpdate("delete from klantcontact.vermijdbaar where contact = :contact")
                .bind("contact", contact)
                .execute();
    }

    Optional<String> vanContact(UUID contact) {
        return handle.createQuery("""
                        select v.reden from klantcontact.vermijdbaar v join klantcontact.contact c on c.eerste = v.contact
                        where c.id = :contact""")
                .bind("contact", contact)
                .mapTo(String.class)
                .findOne();
    }
}
