package nl.poort.contact.klantcontact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class AccountmanagersSql {
    private final Handle handle;

    AccountmanagersSql(Handle handle) {
        this.handle = handle;
    }

    /// @param bedrijf name of the company, or null when it is for all
    record Rij(UUID partij, String bedrijf, UUID team, UUID medewerker) {}

    /// The one for all first, then by name of the company.
    List<Rij> list(UUID organisatie) {
        return lees("""
                        select a.partij, p.naam as bedrijf, a.team, a.medewerker
                        from klantcontact.accountmanager a left join klantcontact.partij p on p.id = a.partij
                        where a.organisatie = :organisatie order by p.naam nulls first, a.id""", organisatie, null);
    }

    /// That of this company first, then the one for all.
    List<Rij> voor(UUID organisatie, UUID partij) {
        return lees("""
                        select a.partij, p.naam as bedrijf, a.team, a.medewerker
                        from klantcontact.accountmanager a left join klantcontact.partij p on p.id = a.partij
                        where a.organisatie = :organisatie and (a.partij is null or a.partij = :partij)
                        order by a.partij is null""", organisatie, partij);
    }

    private List<Rij> lees(String sql, UUID organisatie, UUID partij) {
        return handle.createQuery(sql)
                .bind("organisatie", organisatie)
                .bindByType("partij", partij, UUID.class)
                .map((r, ctx) -> new Rij(
                        r.getObject("partij", UUID.class),
                        r.getString("bedrijf"),
                        r.getObject("team", UUID.class),
                        r.getObject("medewerker", UUID.class)))
                .list();
    }

    void zet(UUID id, UUID organisatie, Rij nieuw, Instant nu) {
        handle.createUpdate("""
                        insert into klantcontact.accountmanager (id, organisatie, partij, team, medewerker, sinds)
                        values (:id, :organisatie, :partij, :team, :medewerker, :nu)
                        on conflict (organisatie, partij) do update
                          set team = excluded.team, medewerker = excluded.medewerker, sinds = excluded.sinds""")
                .bind("id", id)
                .bind("organisatie", organisatie)
                .bindByType("partij", nieuw.partij(), UUID.class)
                .bind("team", nieuw.team())
                .bind("medewerker", nieuw.medewerker())
                .bind("nu", LopendeContactenSql.at(nu))
                .execute();
    }

    int haalWeg(UUID organisatie, UUID partij) {
        return handle.createUpdate("""
                        delete from klantcontact.accountmanager
                        where organisatie = :organisatie and partij is not distinct from :partij""")
                .bind("organisatie", organisatie)
                .bindByType("partij", partij, UUID.class)
                .execute();
    }
}
