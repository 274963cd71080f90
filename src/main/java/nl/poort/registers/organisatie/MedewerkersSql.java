package nl.poort.registers.organisatie;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

final class MedewerkersSql {
    private static final RowMapper<Medewerker> MEDEWERKER = (rs, ctx) -> new Medewerker(
            rs.getObject("id", UUID.class),
            rs.getObject("organisatie", UUID.class),
            rs.getString("naam"),
            rs.getString("email"),
            rs.getString("telefoon"),
            Arrays.stream((String[]) rs.getArray("rollen").getArray())
                    .map(Rol::valueOf)
                    .collect(Collectors.toSet()),
            Set.of((UUID[]) rs.getArray("teams").getArray()));

    private final Handle handle;

    MedewerkersSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Medewerker m, String sleutel) {
        handle.createUpdate("""
                        insert into organisatie.medewerker (organisatie, id, naam, email, email_sleutel, telefoon)
                        values (:organisatie, :id, :naam, :email, :sleutel, :telefoon)""").bindMethods(m).bind("sleutel", sleutel).execute();
    }

    void update(Medewerker m, String sleutel) {
        handle.createUpdate("""
                        update organisatie.medewerker
                        set naam = :naam, email = :email, email_sleutel = :sleutel, telefoon = :telefoon
                        where organisatie = :organisatie and id = :id""").bindMethods(m).bind("sleutel", sleutel).execute();
    }

    void zetInactief(UUID organisatie, UUID id) {
        handle.execute(
                "update organisatie.medewerker set actief = false where organisatie = ? and id = ?", organisatie, id);
    }

    void zetTeams(Medewerker m) {
        handle.execute(
                "delete from organisatie.lidmaatschap where organisatie = ? and medewerker = ?",
                m.organisatie(),
                m.id());
        for (var team : m.teams()) {
            handle.execute(
                    "insert into organisatie.lidmaatschap (organisatie, medewerker, team) values (?, ?, ?)",
                    m.organisatie(),
                    m.id(),
                    team);
        }
    }

    /// A role that stays keeps the moment since when.
    void zetRollen(Medewerker m, Instant now) {
        var rollen = m.rollen().stream().map(Rol::name).toArray(String[]::new);
        handle.createUpdate("""
                        delete from organisatie.rolhouder
                        where organisatie = :o and medewerker = :m and rol <> all (:rollen)""")
                .bind("o", m.organisatie())
                .bind("m", m.id())
                .bind("rollen", rollen)
                .execute();
        handle.createUpdate("""
                        insert into organisatie.rolhouder (organisatie, medewerker, rol, sinds)
                        select :o, :m, rol, :now from unnest(:rollen) rol on conflict do nothing""")
                .bind("o", m.organisatie())
                .bind("m", m.id())
                .bind("rollen", rollen)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    Optional<Medewerker> find(UUID id) {
        return medewerkers("m.id = ?").bind(0, id).map(MEDEWERKER).findOne();
    }

    Optional<Medewerker> findOpEmail(UUID organisatie, String sleutel) {
        return medewerkers("m.organisatie = ? and m.email_sleutel = ?")
                .bind(0, organisatie)
                .bind(1, sleutel)
                .map(MEDEWERKER)
                .findOne();
    }

    List<Medewerker> list(UUID organisatie) {
        return medewerkers("m.organisatie = ?")
                .bind(0, organisatie)
                .map(MEDEWERKER)
                .list();
    }

    List<Medewerker> vanTeam(UUID team) {
        return medewerkers("m.id in (select medewerker from organisatie.lidmaatschap where team = ?)")
                .bind(0, team)
                .map(MEDEWERKER)
                .list();
    }

    private Query medewerkers(String welke) {
        return handle.createQuery("""
                select m.id, m.organisatie, m.naam, m.email, m.telefoon,
                  array(select r.rol from organisatie.rolhouder r
                    where r.organisatie = m.organisatie and r.medewerker = m.id) rollen,
                  array(select l.team from organisatie.lidmaatschap l
                    where l.organisatie = m.organisatie and l.medewerker = m.id) teams
                from organisatie.medewerker m
                where m.actief and %s
                order by lower(m.naam), m.id""".formatted(welke));
    }
}
