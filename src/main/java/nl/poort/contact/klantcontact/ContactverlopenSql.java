package nl.poort.contact.klantcontact;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class ContactverlopenSql {
    private final Handle handle;

    ContactverlopenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(UUID organisatie, Contactverloop v, String referentie) {
        handle.createUpdate("""
                        insert into klantcontact.contactverloop
                          (contact, organisatie, begonnen_op, seconden, controle, ruggespraak_team, referentie)
                        values (:contact, :organisatie, :begonnen, :seconden, :controle, :ruggespraakTeam, :referentie)""")
                .bindMethods(v)
                .bind("organisatie", organisatie)
                .bind("begonnen", LopendeContactenSql.at(v.begonnenOp()))
                .bind("referentie", referentie)
                .execute();
        int nr = 0;
        for (var bron : v.bronnen()) {
            handle.createUpdate("""
                            insert into klantcontact.contactbron
                              (contact, nr, organisatie, soort, verwijzing, nummer, titel, versie)
                            values (:contact, :nr, :organisatie, :soort, :verwijzing, :nummer, :titel, :versie)""")
                    .bindMethods(bron)
                    .bind("contact", v.contact())
                    .bind("nr", ++nr)
                    .bind("organisatie", organisatie)
                    .execute();
        }
    }

    Optional<Contactverloop> find(UUID organisatie, UUID contact) {
        return handle.createQuery("""
                        select v.contact, v.begonnen_op, v.seconden, v.controle, v.ruggespraak_team
                        from klantcontact.contactverloop v where v.contact = :contact and v.organisatie = :organisatie""")
                .bind("contact", contact)
                .bind("organisatie", organisatie)
                .map((rs, ctx) -> new Contactverloop(
                        contact,
                        rs.getObject("begonnen_op", OffsetDateTime.class).toInstant(),
                        rs.getInt("seconden"),
                        rs.getString("controle") == null ? null : Identiteitscontrole.valueOf(rs.getString("controle")),
                        rs.getObject("ruggespraak_team", UUID.class),
                        bronnen(contact)))
                .findOne();
    }

    private List<Bron> bronnen(UUID contact) {
        return handle.createQuery("""
                        select soort, verwijzing, nummer, titel, versie from klantcontact.contactbron
                        where contact = :contact order by nr""")
                .bind("contact", contact)
                .map((rs, ctx) -> new Bron(
                        Bronsoort.valueOf(rs.getString("soort")),
                        rs.getObject("verwijzing", UUID.class),
                        rs.getString("nummer"),
                        rs.getString("titel"),
                        rs.getInt("versie")))
                .list();
    }

    boolean hasReference(UUID organisatie, String referentie) {
        return handle.createQuery("""
                        select exists (select 1 from klantcontact.contactverloop
                        where organisatie = :organisatie and referentie = :referentie)""")
                .bind("organisatie", organisatie)
                .bind("referentie", referentie)
                .mapTo(Boolean.class)
                .one();
    }

    /// The contacts since then that were answered with this, the newest first.
    List<UUID> withSource(UUID organisatie, Bronsoort soort, UUID verwijzing, Instant sinds, int hoogstens) {
        return handle.createQuery("""
                        select b.contact from klantcontact.contactbron b
                        join klantcontact.contact c on c.id = b.contact
                        where b.organisatie = :organisatie and b.soort = :soort and b.verwijzing = :verwijzing
                          and c.tijd >= :sinds order by c.tijd desc, c.id desc limit :hoogstens""")
                .bind("organisatie", organisatie)
                .bind("soort", soort)
                .bind("verwijzing", verwijzing)
                .bind("sinds", LopendeContactenSql.at(sinds))
                .bind("hoogstens", hoogstens)
                .mapTo(UUID.class)
                .list();
    }
}
