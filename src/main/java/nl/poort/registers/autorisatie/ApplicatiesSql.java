package nl.poort.registers.autorisatie;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
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

    /// What is needed to know a caller: whose it is, and its secrets as they were stored.
    record Gevonden(UUID applicatie, UUID organisatie, byte[] geheim, byte[] oudGeheim, Instant oudTot) {}

    Optional<Gevonden> client(String clientId) {
        return handle.createQuery("""
                        select applicatie, organisatie, geheim, oud_geheim, oud_tot
                        from autorisatie.client where client_id = :c""")
                .bind("c", clientId)
                .map(Rijlezer.van(Gevonden.class))
                .findOne();
    }

    /// The client ids of these applications.
    List<Client> clients(Collection<UUID> applicaties) {
        return handle.createQuery("""
                        select c.applicatie, c.client_id, c.geheim is not null as heeft_geheim, c.geheim_op, c.oud_tot, g.gebruikt_op
                        from autorisatie.client c left join autorisatie.gebruik g on g.client_id = c.client_id
                        where c.applicatie = any (:a) order by c.client_id""")
                .bindArray("a", UUID.class, List.copyOf(applicaties))
                .map(Rijlezer.van(Client.class))
                .list();
    }

    void gebruikt(String clientId, Instant nu) {
        handle.createUpdate("""
                        insert into autorisatie.gebruik as g (organisatie, client_id, gebruikt_op)
                        select organisatie, client_id, :nu from autorisatie.client where client_id = :c
                        on conflict (client_id) do update set gebruikt_op = greatest(g.gebruikt_op, :nu)""")
                .bind("c", clientId)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
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

    /// @param oudTot until when the secret there was works too; null = no longer
    /// @return until when an old one works, or nothing at all when there is no such client
    Optional<Optional<Instant>> geheim(UUID applicatie, String clientId, byte[] geheim, Instant nu, Instant oudTot) {
        return handle.createQuery("""
                        update autorisatie.client set geheim = :g, geheim_op = :nu,
                          oud_geheim = case when cast(:tot as timestamptz) is not null then geheim end,
                          oud_tot = case when geheim is not null then cast(:tot as timestamptz) end
                        where client_id = :c and applicatie = :a returning oud_tot""")
                .bind("g", geheim)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("tot", oudTot == null ? null : oudTot.atOffset(ZoneOffset.UTC))
                .bind("c", clientId)
                .bind("a", applicatie)
                .map((r, ctx) -> Optional.ofNullable(r.getObject("oud_tot", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .findOne();
    }
}
