package nl.poort.web.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.registers.organisatie.Medewerker;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

final class AbonnementenSql {
    private static final String ALLES = """
            select a.organisatie, a.id, a.url, a.soorten, a.stand, a.reden, a.gemaakt_op from api.abonnement a""";
    private static final RowMapper<Abonnement> RIJ = (r, ctx) -> new Abonnement(
            r.getObject("organisatie", UUID.class),
            r.getObject("id", UUID.class),
            r.getString("url"),
            Arrays.stream((String[]) r.getArray("soorten").getArray())
                    .map(Meldsoort::valueOf)
                    .toList(),
            Abonnement.Stand.valueOf(r.getString("stand")),
            r.getString("reden"),
            r.getTimestamp("gemaakt_op").toInstant(),
            null,
            0,
            0);

    private final Handle handle;

    AbonnementenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Medewerker wie, UUID id, String url, String geheim, List<Meldsoort> soorten, Instant nu) {
        handle.createUpdate("""
                        insert into api.abonnement
                          (organisatie, id, teams, url, geheim, soorten, stand, gemaakt_op)
                        values (:o, :id, :teams, :url, :geheim, :soorten, 'ACTIEF', :nu)""")
                .bind("o", wie.organisatie())
                .bind("id", id)
                .bindArray("teams", UUID.class, wie.teams())
                .bind("url", url)
                .bind("geheim", geheim)
                .bindArray(
                        "soorten",
                        String.class,
                        soorten.stream().map(Enum::name).toList())
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    List<Abonnement> list(UUID organisatie) {
        return handle.createQuery(ALLES + " where a.organisatie = :o order by a.gemaakt_op, a.id")
                .bind("o", organisatie)
                .map(RIJ)
                .list();
    }

    List<Abonnement> list(UUID organisatie, Collection<UUID> teams) {
        return handle.createQuery(ALLES + " where a.organisatie = :o and a.teams <@ :teams order by a.gemaakt_op, a.id")
                .bind("o", organisatie)
                .bindArray("teams", UUID.class, teams)
                .map(RIJ)
                .list();
    }

    boolean delete(UUID organisatie, UUID id) {
        return handle.createUpdate("delete from api.abonnement where organisatie = :o and id = :id")
                        .bind("o", organisatie)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    boolean hervat(UUID organisatie, UUID id) {
        return handle.createUpdate("""
                                update api.abonnement set stand = 'ACTIEF', reden = ''
                                where organisatie = :o and id = :id""").bind("o", organisatie).bind("id", id).execute() == 1;
    }

    /// The organisation it is of, when it was active.
    Optional<UUID> schortOp(UUID id, String reden) {
        return handle.createQuery("""
                        update api.abonnement set stand = 'OPGESCHORT', reden = :reden
                        where id = :id and stand = 'ACTIEF' returning organisatie""")
                .bind("id", id)
                .bind("reden", reden)
                .mapTo(UUID.class)
                .findOne();
    }

    /// Subscriptions that want to hear of this, by organisation.
    Map<UUID, List<UUID>> luisteraars(Meldsoort soort, List<UUID> teams) {
        return handle.createQuery("""
                        select a.organisatie, a.id from api.abonnement a
                        where a.teams && :teams and :soort = any (a.soorten)""")
                .bind("soort", soort.name())
                .bindArray("teams", UUID.class, teams)
                .map((r, ctx) -> Map.entry(r.getObject("organisatie", UUID.class), r.getObject("id", UUID.class)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// Where it goes and what signs it.
    record Ontvanger(String url, String geheim) {}

    Optional<Ontvanger> ontvanger(UUID id) {
        return handle.createQuery("select url, geheim from api.abonnement where id = :id")
                .bind("id", id)
                .map((r, ctx) -> new Ontvanger(r.getString("url"), r.getString("geheim")))
                .findOne();
    }
}
