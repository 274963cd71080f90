package nl.poort.registers.notificaties;

import java.util.UUID;
import nl.poort.techniek.db.Tabel;
import org.jdbi.v3.core.Handle;

final class NotificatiesSql {
    static final Tabel<Kanaal> KANAAL = Tabel.van(Kanaal.class, "notificaties.kanaal");
    static final Tabel<Abonnement> ABONNEMENT = Tabel.van(Abonnement.class, "notificaties.abonnement")
            .zoekbaar("kanaal", "t.kanalen @> jsonb_build_array(jsonb_build_object('naam', cast(? as text)))")
            .zoekbaar("van", "t.organisatie = cast(? as uuid)");

    private final Handle handle;

    NotificatiesSql(Handle handle) {
        this.handle = handle;
    }

    /// The channels of our own registers exist as soon as somebody asks.
    void eigen(UUID organisatie, UUID id, Kanaal kanaal) {
        handle.createUpdate("""
                        insert into notificaties.kanaal (organisatie, uuid, naam, documentatie_link, filters)
                        values (:o, :id, :naam, '', :filters) on conflict (organisatie, naam) do nothing""")
                .bind("o", organisatie)
                .bind("id", id)
                .bind("naam", kanaal.naam())
                .bindArray("filters", String.class, kanaal.filters())
                .execute();
    }
}
