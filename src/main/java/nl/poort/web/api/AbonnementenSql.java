package nl.poort.web.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

final class AbonnementenSql {
    private static final String ALLES = """
            select a.organisatie, a.id, a.url, a.soorten, a.stand, a.reden, a.gemaakt_op, a.bezorgd_op,
              (select count(*) from api.levering l
                where l.abonnement = a.id and l.bezorgd_op is null and not l.dood) as wachtend,
              (select count(*) from api.levering l where l.abonnement = a.id and l.dood) as mislukt
            from api.abonnement a""";
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
            r.getTimestamp("bezorgd_op") == null
                    ? null
                    : r.getTimestamp("bezorgd_op").toInstant(),
            r.getInt("wachtend"),
            r.getInt("mislukt"));

    private final Handle handle;

    AbonnementenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Medewerker wie, UUID id, String url, String geheim, List<Meldsoort> soorten, Instant nu) {
        handle.createUpdate("""
                        insert into api.abonnement
                          (organisatie, id, teams, url, geheim, soorten, stand, gemaakt_op, volgende, bezet_tot)
                        values (:o, :id, :teams, :url, :geheim, :soorten, 'ACTIEF', :nu, :nu, :nu)""")
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

    boolean hervat(UUID organisatie, UUID id, Instant nu) {
        boolean gevonden = handle.createUpdate("""
                                update api.abonnement set stand = 'ACTIEF', reden = '', volgende = :nu
                                where organisatie = :o and id = :id""")
                        .bind("o", organisatie)
                        .bind("id", id)
                        .bind("nu", nu.atOffset(ZoneOffset.UTC))
                        .execute()
                == 1;
        handle.createUpdate("""
                        update api.levering set dood = false, volgende = :nu, sinds = :nu, pogingen = 0
                        where abonnement = :id and organisatie = :o and bezorgd_op is null""")
                .bind("o", organisatie)
                .bind("id", id)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
        return gevonden;
    }
}
