package nl.poort.contact.kanalen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.json.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

final class IngangenSql {
    private static final String KOLOMMEN =
            "select id, organisatie, kanaal, adres, naam, team, aan, verwijzing, instellingen ";
    private static final RowMapper<Ingang> RIJ = (rs, c) -> new Ingang(
            rs.getObject("id", UUID.class),
            rs.getObject("organisatie", UUID.class),
            rs.getString("kanaal"),
            rs.getString("adres"),
            rs.getString("naam"),
            rs.getObject("team", UUID.class),
            rs.getBoolean("aan"),
            rs.getString("verwijzing"),
            instellingen(rs.getString("instellingen")));

    private final Handle handle;

    IngangenSql(Handle handle) {
        this.handle = handle;
    }

    List<Ingang> list(UUID organisatie, String kanaal) {
        return handle.createQuery(KOLOMMEN + """
                        from kanalen.ingang
                        where (:o::uuid is null or organisatie = :o) and (:kanaal::text is null or kanaal = :kanaal)
                        order by kanaal, naam, adres""")
                .bind("o", organisatie)
                .bind("kanaal", kanaal)
                .map(RIJ)
                .list();
    }

    Optional<Ingang> find(UUID organisatie, UUID id) {
        return handle.createQuery(
                        KOLOMMEN + "from kanalen.ingang where id = :id and (:o::uuid is null or organisatie = :o)")
                .bind("o", organisatie)
                .bind("id", id)
                .map(RIJ)
                .findOne();
    }

    Optional<Ingang> byAddress(String kanaal, String adres) {
        return handle.createQuery(
                        KOLOMMEN + "from kanalen.ingang where kanaal = :kanaal and lower(adres) = lower(:adres)")
                .bind("kanaal", kanaal)
                .bind("adres", adres)
                .map(RIJ)
                .findOne();
    }

    Optional<byte[]> geheim(UUID id) {
        return handle.createQuery("select geheim from kanalen.ingang where id = :id")
                .bind("id", id)
                .mapTo(byte[].class)
                .findOne();
    }

    /// @param geheim locked; null leaves what there is
    /// @return false when the address is in use
    boolean save(Ingang i, byte[] geheim) {
        return handle.createUpdate("""
                        insert into kanalen.ingang (id, organisatie, kanaal, adres, naam, team, aan, verwijzing, instellingen,
                          geheim)
                        values (:id, :organisatie, :kanaal, :adres, :naam, :team, :aan, :verwijzing, :json::jsonb,
                          :geheim::bytea)
                        on conflict (id) do update set adres = excluded.adres, naam = excluded.naam, team = excluded.team,
                          aan = excluded.aan, verwijzing = excluded.verwijzing, instellingen = excluded.instellingen,
                          geheim = coalesce(excluded.geheim, kanalen.ingang.geheim)""")
                        .bindMethods(i)
                        .bind("json", Json.write(i.instellingen()))
                        .bind("geheim", geheim)
                        .execute()
                == 1;
    }

    /// Also of another organisation: an address leads to one place.
    boolean bezet(UUID id, String kanaal, String adres) {
        return handle.createQuery("""
                        select exists (select 1 from kanalen.ingang
                        where kanaal = :kanaal and lower(adres) = lower(:adres) and id <> :id)""")
                .bind("id", id)
                .bind("kanaal", kanaal)
                .bind("adres", adres)
                .mapTo(Boolean.class)
                .one();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> instellingen(String json) {
        return Json.read(json, Map.class);
    }
}
