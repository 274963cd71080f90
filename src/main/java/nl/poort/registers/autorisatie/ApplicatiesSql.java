package nl.poort.registers.autorisatie;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Tabel;
import org.jdbi.v3.core.Handle;

final class ApplicatiesSql {
    static final Tabel<Applicatie> APPLICATIE = Tabel.van(Applicatie.class, "autorisatie.applicatie")
            .zoekbaar("clientIds__een_van", "t.client_ids && cast(? as text[])")
            .zoekbaar("clientId", "? = any (t.client_ids)");

    private final Handle handle;

    ApplicatiesSql(Handle handle) {
        this.handle = handle;
    }

    /// What is needed to know a caller: whose it is, and its secret as it was stored.
    record Client(UUID applicatie, UUID organisatie, byte[] geheim) {}

    Optional<Client> client(String clientId) {
        return handle.createQuery("""
                        select applicatie, organisatie, geheim from autorisatie.client where client_id = :c""")
                .bind("c", clientId)
                .map((r, ctx) -> new Client(
                        r.getObject("applicatie", UUID.class),
                        r.getObject("organisatie", UUID.class),
                        r.getBytes("geheim")))
                .findOne();
    }

    /// Those of the client ids that another application has.
    List<String> bezet(UUID applicatie, List<String> clientIds) {
        return handle.createQuery("""
                        select client_id from autorisatie.client
                        where client_id = any (:ids) and applicatie <> :a order by client_id""")
                .bindArray("ids", String.class, clientIds)
                .bind("a", applicatie)
                .mapTo(String.class)
                .list();
    }

    /// The client ids of an application become exactly these; the secrets of those that stay are kept.
    void clients(UUID organisatie, UUID applicatie, List<String> clientIds) {
        handle.createUpdate("delete from autorisatie.client where applicatie = :a and client_id <> all (:ids)")
                .bind("a", applicatie)
                .bindArray("ids", String.class, clientIds)
                .execute();
        handle.createUpdate("""
                        insert into autorisatie.client (organisatie, client_id, applicatie)
                        select :o, unnest(cast(:ids as text[])), :a on conflict (client_id) do nothing""")
                .bind("o", organisatie)
                .bindArray("ids", String.class, clientIds)
                .bind("a", applicatie)
                .execute();
    }

    boolean geheim(UUID applicatie, String clientId, byte[] geheim) {
        return handle.createUpdate("""
                                update autorisatie.client set geheim = :g where client_id = :c and applicatie = :a""")
                        .bind("g", geheim)
                        .bind("c", clientId)
                        .bind("a", applicatie)
                        .execute()
                == 1;
    }
}
