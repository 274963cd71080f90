package nl.poort.contact.klantcontact;

import java.util.List;
import nl.poort.registers.organisatie.KvkNummer;
import nl.poort.registers.organisatie.Vestigingsnummer;
import org.jdbi.v3.core.Handle;

/// The same person or company as a customer of every organisation.
final class EigenaarSql {
    private final Handle handle;

    EigenaarSql(Handle handle) {
        this.handle = handle;
    }

    List<Partij> ofPerson(String bsn) {
        return new PartijrijSql(handle)
                .read(handle.createQuery(PartijenSql.FIELDS + """
                        join klantcontact.bsn b on b.partij = p.id where b.nummer = :bsn order by p.organisatie""").bind("bsn", bsn));
    }

    List<Partij> ofCompany(KvkNummer kvk, Vestigingsnummer vestiging) {
        return new PartijrijSql(handle)
                .read(handle.createQuery(PartijenSql.FIELDS + """
                        where p.kvk_nummer = :kvk and (:vestiging::text is null or p.vestigingsnummer = :vestiging)
                        order by p.organisatie, p.vestigingsnummer nulls first, p.id limit 50""")
                        .bind("kvk", kvk.nummer())
                        .bind("vestiging", vestiging == null ? null : vestiging.nummer()));
    }
}
