package nl.poort.contact.klantcontact;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class PartijadressenSql {
    private final Handle handle;

    PartijadressenSql(Handle handle) {
        this.handle = handle;
    }

    Optional<UUID> partijVan(UUID adres) {
        return handle.createQuery("select partij from klantcontact.digitaal_adres where id = :id")
                .bind("id", adres)
                .mapTo(UUID.class)
                .findOne();
    }

    void save(Partij partij, UUID id, DigitaalAdres adres) {
        if (adres.voorkeur()) {
            handle.createUpdate("""
                            update klantcontact.digitaal_adres set voorkeur = false
                            where partij = :partij and soort = :soort and id <> :id""")
                    .bind("partij", partij.id())
                    .bind("soort", adres.soort())
                    .bind("id", id)
                    .execute();
        }
        handle.createUpdate("""
                        insert into klantcontact.digitaal_adres (id, partij, nr, organisatie, soort, adres, sleutel, voorkeur)
                        values (:id, :partij, 1 + coalesce((
                            select max(nr) from klantcontact.digitaal_adres where partij = :partij), 0),
                          :organisatie, :soort, :adres, :sleutel, :voorkeur)
                        on conflict (id) do update
                          set (soort, adres, sleutel, voorkeur)
                            = (excluded.soort, excluded.adres, excluded.sleutel, excluded.voorkeur)""")
                .bind("id", id)
                .bind("partij", partij.id())
                .bind("organisatie", partij.organisatie())
                .bind("soort", adres.soort())
                .bind("adres", adres.adres())
                .bind("sleutel", adres.sleutel())
                .bind("voorkeur", adres.voorkeur())
                .execute();
    }

    void delete(UUID partij, UUID id) {
        handle.createUpdate("delete from klantcontact.digitaal_adres where partij = :partij and id = :id")
                .bind("partij", partij)
                .bind("id", id)
                .execute();
    }

    void changed(UUID partij) {
        handle.createUpdate("update klantcontact.partij set versie = versie + 1 where id = :partij")
                .bind("partij", partij)
                .execute();
    }
}
