package nl.poort.contact.inzage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class AdresbevestigingenSql {
    private final Handle handle;

    record Rij(UUID partij, String adres, byte[] code, int pogingen, Instant tot) {
        Adresbevestiging zonderCode() {
            return new Adresbevestiging(partij, adres, pogingen, tot);
        }
    }

    AdresbevestigingenSql(Handle handle) {
        this.handle = handle;
    }

    void save(UUID organisatie, Rij rij) {
        handle.createUpdate("""
                        insert into inzage.adresbevestiging (partij, organisatie, adres, code, pogingen, tot)
                        values (:partij, :organisatie, :adres, :code, 0, :tot)
                        on conflict (partij) do update
                          set (adres, code, pogingen, tot) = (excluded.adres, excluded.code, 0, excluded.tot)""")
                .bind("partij", rij.partij())
                .bind("organisatie", organisatie)
                .bind("adres", rij.adres())
                .bind("code", rij.code())
                .bind("tot", rij.tot().atOffset(ZoneOffset.UTC))
                .execute();
    }

    Optional<Rij> find(UUID partij, Instant nu) {
        return handle.createQuery("""
                        select partij, adres, code, pogingen, tot from inzage.adresbevestiging
                        where partij = :partij and tot > :nu""")
                .bind("partij", partij)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .map(Rijlezer.van(Rij.class))
                .findOne();
    }

    /// Counts this try; the number of tries so far, this one among them.
    int tried(UUID partij) {
        return handle.createQuery("""
                        update inzage.adresbevestiging set pogingen = pogingen + 1 where partij = :partij
                        returning pogingen""")
                .bind("partij", partij)
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    void delete(UUID partij) {
        handle.createUpdate("delete from inzage.adresbevestiging where partij = :partij")
                .bind("partij", partij)
                .execute();
    }
}
