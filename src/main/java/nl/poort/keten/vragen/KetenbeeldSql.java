package nl.poort.keten.vragen;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class KetenbeeldSql {
    /// The work that lies somewhere now. What came back from a further link lies there since that answer.
    private static final String LIGT = """
            with ligt as (
              select v.id as vraag, v.kenmerk, left(v.tekst, 120) as tekst, v.prioriteit, v.afspraak, o.naar_team as team,
                     o.te_doen, o.uiterlijk,
                     greatest(o.aangeboden_op, (select max(k.beantwoord_op) from vragen.overdracht k
                                                where k.vraag = o.vraag and k.ouder = o.id)) as sinds
              from vragen.overdracht o join vragen.vraag v on v.id = o.vraag
              where o.stand in ('AANGEBODEN', 'AANGENOMEN', 'INFO_GEVRAAGD')
                and o.soort not in ('TAAK', 'RUGGESPRAAK', 'ESCALATIE')
                and v.stand in ('OPEN', 'BEANTWOORD', 'OPGESCHAALD'))
            """;

    private final Handle handle;

    KetenbeeldSql(Handle handle) {
        this.handle = handle;
    }

    List<Schakelstand> standen(Instant nu) {
        return handle.createQuery(LIGT + """
                        select afspraak, team, te_doen, count(*)::int as open,
                               (count(*) filter (where uiterlijk < :nu))::int as te_laat, min(sinds) as sinds
                        from ligt group by afspraak, team, te_doen order by afspraak, team, te_doen""")
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .map(Rijlezer.van(Schakelstand.class))
                .list();
    }

    List<Ketenplaats> langst(String afspraak, int limiet) {
        return handle.createQuery(LIGT + """
                        select vraag, kenmerk, tekst, prioriteit, team, te_doen, sinds, uiterlijk
                        from ligt where afspraak = :afspraak order by sinds, vraag limit :limiet""")
                .bind("afspraak", afspraak)
                .bind("limiet", limiet)
                .map(Rijlezer.van(Ketenplaats.class))
                .list();
    }

    Map<UUID, Set<UUID>> betrokken(Collection<UUID> vragen) {
        var samen = new HashMap<UUID, Set<UUID>>();
        handle.createQuery("""
                        select v.id, v.organisatie from vragen.vraag v where v.id = any(:vragen)
                        union
                        select o.vraag, unnest(array_remove(array[o.van_organisatie, o.naar_organisatie], null))
                        from vragen.overdracht o where o.vraag = any(:vragen)""")
                .bindArray("vragen", UUID.class, vragen)
                .map((rs, ctx) -> Map.entry(rs.getObject(1, UUID.class), rs.getObject(2, UUID.class)))
                .forEach(e ->
                        samen.computeIfAbsent(e.getKey(), v -> new HashSet<>()).add(e.getValue()));
        return samen;
    }
}
