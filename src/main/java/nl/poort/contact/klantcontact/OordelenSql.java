package nl.poort.contact.klantcontact;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import org.jdbi.v3.core.Handle;

final class OordelenSql {
    private final Handle handle;

    OordelenSql(Handle handle) {
        this.handle = handle;
    }

    UUID eerste(UUID contact) {
        return handle.createQuery("select eerste from klantcontact.contact where id = :id")
                .bind("id", contact)
                .mapTo(UUID.class)
                .findOne()
                .orElseThrow(() -> Weigering.onbekend("Dit contact"));
    }

    /// The contact in which the customer came; without one the last in which we reached the customer.
    Optional<UUID> vanVraag(UUID vraag) {
        return handle.createQuery("""
                        select eerste from klantcontact.contact
                        where vraag = :vraag and stand = 'AFGEROND' and gelukt
                        order by richting = 'UITGAAND', tijd desc limit 1""").bind("vraag", vraag).mapTo(UUID.class).findOne();
    }

    /// Closed contacts only: while we still talk there is nothing to judge.
    Optional<Klantoordeel> find(UUID contact) {
        return handle.createQuery("""
                        select c.id, c.organisatie, k.naam, c.tijd, o.cijfer, o.leefde_in, o.dacht_mee, o.opgelost
                        from klantcontact.contact c join klantcontact.kanaal k on k.code = c.kanaal
                        left join klantcontact.oordeel o on o.contact = c.id
                        where c.id = :id and c.stand = 'AFGEROND'""")
                .bind("id", contact)
                .map((r, ctx) -> new Klantoordeel(
                        r.getObject("id", UUID.class),
                        r.getObject("organisatie", UUID.class),
                        r.getString("naam"),
                        r.getTimestamp("tijd").toInstant(),
                        r.getObject("cijfer", Integer.class),
                        r.getObject("leefde_in", Boolean.class),
                        r.getObject("dacht_mee", Boolean.class),
                        r.getObject("opgelost", Boolean.class)))
                .findOne();
    }

    UUID root(UUID contact) {
        return handle.createQuery("select coalesce(vraag, id) from klantcontact.contact where id = :id")
                .bind("id", contact)
                .mapTo(UUID.class)
                .one();
    }

    String kanaal(UUID contact) {
        return handle.createQuery("select kanaal from klantcontact.contact where id = :id")
                .bind("id", contact)
                .mapTo(String.class)
                .one();
    }

    int insert(UUID contact, int cijfer, Instant nu) {
        return handle.createUpdate("""
                        insert into klantcontact.oordeel (contact, organisatie, kanaal, tijd, cijfer)
                        select c.id, c.organisatie, c.kanaal, :nu, :cijfer from klantcontact.contact c where c.id = :id
                        on conflict (contact) do nothing""")
                .bind("id", contact)
                .bind("cijfer", cijfer)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    int empathie(UUID contact, boolean leefdeIn, boolean dachtMee) {
        return handle.createUpdate("""
                        update klantcontact.oordeel set leefde_in = :leefdeIn, dacht_mee = :dachtMee
                        where contact = :id and leefde_in is null""")
                .bind("id", contact)
                .bind("leefdeIn", leefdeIn)
                .bind("dachtMee", dachtMee)
                .execute();
    }

    int opgelost(UUID contact, boolean opgelost) {
        return handle.createUpdate(
                        "update klantcontact.oordeel set opgelost = :opgelost where contact = :id and opgelost is null")
                .bind("id", contact)
                .bind("opgelost", opgelost)
                .execute();
    }
}
