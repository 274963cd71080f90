package nl.poort.loket.aanvraag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.omgeving.Plek;
import nl.poort.techniek.json.Json;
import org.jdbi.v3.core.Handle;

/// What was answered in filed requests on the forms of one rule book.
final class EerdereverzoekenSql {
    private final Handle handle;

    EerdereverzoekenSql(Handle handle) {
        this.handle = handle;
    }

    /// @param antwoorden by question; an attachment answers its question with `ja`
    record Rij(
            UUID verzoek,
            Verzoeknummer nummer,
            Verzoeksoort soort,
            Plek plek,
            int versie,
            Instant ingediend,
            Map<String, List<String>> antwoorden) {}

    private static final String EERDER = """
            with eerder as (
                          select v.project, v.id, v.dag, v.nummer, v.volgnummer, v.soort, v.plek, v.ingediend, a.urn,
                            a.versie
                          from aanvraag.activiteit a
                          join aanvraag.verzoek v on v.project = a.project and v.id = a.verzoek
                          where a.boek = :boek and v.stand = 'INGEDIEND' and v.doel <> 'INTREKKEN' and not exists (
                            select from aanvraag.verzoek later where later.dag = v.dag and later.nummer = v.nummer
                              and later.volgnummer > v.volgnummer and later.doel <> 'INTREKKEN')
                          order by v.ingediend desc limit :hoogstens),
                        gegeven as (
                          select w.project, w.verzoek, w.urn, w.vraag, w.antwoorden
                          from aanvraag.antwoord w where (w.project, w.verzoek) in (select project, id from eerder)
                          union all
                          select b.project, b.verzoek, b.urn, b.vraag, array['ja'] from aanvraag.bijlage b
                          where b.klaar is not null and b.vraag <> ''
                            and (b.project, b.verzoek) in (select project, id from eerder))
                        select e.*, g.vraag, g.antwoorden from eerder e
                        left join gegeven g on g.project = e.project and g.verzoek = e.id and g.urn = e.urn
                        order by e.ingediend desc, e.id, g.vraag""";

    /// The last version of each number, the newest first.
    List<Rij> list(UUID boek, int hoogstens) {
        var rijen = new LinkedHashMap<UUID, Rij>();
        handle.createQuery(EERDER)
                .bind("boek", boek)
                .bind("hoogstens", hoogstens)
                .map((r, c) -> {
                    var nieuw = rij(r);
                    var rij = rijen.getOrDefault(nieuw.verzoek(), nieuw);
                    rijen.put(rij.verzoek(), rij);
                    if (r.getString("vraag") != null) {
                        var antwoorden =
                                List.of((String[]) r.getArray("antwoorden").getArray());
                        rij.antwoorden().put(r.getString("vraag"), antwoorden);
                    }
                    return rij;
                })
                .list();
        return List.copyOf(rijen.values());
    }

    private static Rij rij(ResultSet r) throws SQLException {
        return new Rij(
                r.getObject("id", UUID.class),
                new Verzoeknummer(
                        r.getObject("dag", java.time.LocalDate.class), r.getInt("nummer"), r.getInt("volgnummer")),
                Verzoeksoort.valueOf(r.getString("soort")),
                r.getString("plek") == null ? null : Json.read(r.getString("plek"), Plek.class),
                r.getInt("versie"),
                ProjectenSql.moment(r, "ingediend"),
                new LinkedHashMap<>());
    }
}
