package nl.poort.contact.kanalen;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class TelefonieSql {
    private static final String VELDEN = """
            select g.id, g.organisatie, g.richting, g.nummer, g.getoond, g.lijn, g.toestel, g.medewerker, g.ingekomen,
              g.opgenomen, g.opgehangen, g.oorzaak, g.kort
            from kanalen.telefoongesprek g
            """;

    private final Handle handle;

    TelefonieSql(Handle handle) {
        this.handle = handle;
    }

    /// The call with this name, made when it is new, and locked: what the exchange tells of one call comes in turn.
    Telefoongesprek lock(UUID nieuw, Telefooncentrale c, Belbericht b, Instant nu) {
        handle.createUpdate("""
                        insert into kanalen.telefoongesprek (id, organisatie, centrale, bel_id, richting, ingekomen)
                        values (:id, :organisatie, :centrale, :belId, :richting, :nu)
                        on conflict (centrale, bel_id) do nothing""")
                .bind("id", nieuw)
                .bind("organisatie", c.organisatie())
                .bind("centrale", c.id())
                .bind("belId", b.belId())
                .bind("richting", b.richting())
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
        return handle.createQuery(VELDEN + "where g.centrale = :centrale and g.bel_id = :belId for update")
                .bind("centrale", c.id())
                .bind("belId", b.belId())
                .map(Rijlezer.van(Telefoongesprek.class))
                .one();
    }

    Optional<Telefoongesprek> lock(UUID organisatie, UUID id) {
        return handle.createQuery(VELDEN + "where g.id = :id and g.organisatie = :organisatie for update")
                .bind("id", id)
                .bind("organisatie", organisatie)
                .map(Rijlezer.van(Telefoongesprek.class))
                .findOne();
    }

    /// Who called whom is told with every message; the one of the beginning of the call counts when they differ.
    void beschrijf(UUID id, Belbericht b, String nummer, String getoond) {
        handle.createUpdate("""
                        update kanalen.telefoongesprek set
                          richting = case when :eerst then :richting else richting end,
                          nummer = case when :eerst then coalesce(:nummer, nummer) else coalesce(nummer, :nummer) end,
                          getoond = case when :eerst then coalesce(:getoond, getoond) else coalesce(getoond, :getoond) end,
                          lijn = case when :eerst then coalesce(:lijn, lijn) else coalesce(lijn, :lijn) end
                        where id = :id""")
                .bind("id", id)
                .bind("eerst", b.soort() == Belsoort.GEBELD)
                .bind("richting", b.richting())
                .bind("nummer", nummer)
                .bind("getoond", getoond)
                .bind("lijn", b.lijn())
                .execute();
    }

    /// False when this was told before.
    boolean insert(Telefoongesprek g, Telefoonfeit f) {
        return handle.createUpdate("""
                                insert into kanalen.telefoonfeit
                                  (gesprek, soort, toestel, organisatie, medewerker, oorzaak, tijd)
                                values (:gesprek, :soort, :toestel, :organisatie, :medewerker, :oorzaak, :op)
                                on conflict (gesprek, soort, toestel) do nothing""")
                        .bind("gesprek", g.id())
                        .bind("organisatie", g.organisatie())
                        .bind("op", f.tijd().atOffset(ZoneOffset.UTC))
                        .bind("soort", f.soort())
                        .bind("toestel", f.toestel())
                        .bind("medewerker", f.medewerker())
                        .bind("oorzaak", f.oorzaak())
                        .execute()
                == 1;
    }

    List<Telefoonfeit> feiten(UUID gesprek) {
        return handle.createQuery("""
                        select soort, toestel, medewerker, oorzaak, tijd from kanalen.telefoonfeit
                        where gesprek = :gesprek""")
                .bind("gesprek", gesprek)
                .map(Rijlezer.van(Telefoonfeit.class))
                .list();
    }

    void update(Telefoongesprek g) {
        handle.createUpdate("""
                        update kanalen.telefoongesprek set toestel = :toestel, medewerker = :medewerker,
                          ingekomen = :in, opgenomen = :op, opgehangen = :uit, oorzaak = :oorzaak, kort = :kort
                        where id = :id""")
                .bindMethods(g)
                .bind("in", g.ingekomen().atOffset(ZoneOffset.UTC))
                .bind("op", g.opgenomen() == null ? null : g.opgenomen().atOffset(ZoneOffset.UTC))
                .bind("uit", g.opgehangen() == null ? null : g.opgehangen().atOffset(ZoneOffset.UTC))
                .execute();
    }

    Telefoongesprek get(UUID id) {
        return handle.createQuery(VELDEN + "where g.id = :id")
                .bind("id", id)
                .map(Rijlezer.van(Telefoongesprek.class))
                .one();
    }

    Optional<Telefoongesprek> find(UUID organisatie, UUID id) {
        return handle.createQuery(VELDEN + "where g.id = :id and g.organisatie = :organisatie")
                .bind("id", id)
                .bind("organisatie", organisatie)
                .map(Rijlezer.van(Telefoongesprek.class))
                .findOne();
    }

    /// Whose telephone rang in this call.
    Set<UUID> medewerkers(UUID gesprek) {
        return handle.createQuery("""
                        select distinct medewerker from kanalen.telefoonfeit
                        where gesprek = :gesprek and medewerker is not null""").bind("gesprek", gesprek).mapTo(UUID.class).stream()
                .collect(Collectors.toSet());
    }

    /// The newest call for this person: it rings, or is on the line, or just ended and was not put away.
    Optional<Telefoongesprek> voor(UUID organisatie, UUID medewerker, Instant nu, Duration nablijven) {
        return handle.createQuery(VELDEN + """
                        where g.organisatie = :organisatie and g.weggelegd is null
                          and g.id in (select f.gesprek from kanalen.telefoonfeit f
                                       where f.medewerker = :wie and f.tijd > :vandaag)
                          and (g.opgenomen is null and g.opgehangen is null
                            or g.medewerker = :wie and (g.opgehangen is null or g.opgehangen > :na))
                        order by (g.medewerker = :wie and g.opgehangen is null) desc nulls last, g.ingekomen desc limit 1""")
                .bind("organisatie", organisatie)
                .bind("wie", medewerker)
                .bind("vandaag", nu.minus(Telefoonregels.SPREEKT_LANGST).atOffset(ZoneOffset.UTC))
                .bind("na", nu.minus(nablijven).atOffset(ZoneOffset.UTC))
                .map(Rijlezer.van(Telefoongesprek.class))
                .findOne();
    }

    void legWeg(UUID organisatie, UUID id, Instant nu) {
        handle.createUpdate("""
                        update kanalen.telefoongesprek set weggelegd = :nu
                        where id = :id and organisatie = :organisatie""")
                .bind("id", id)
                .bind("organisatie", organisatie)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /// Who waits now, the longest first.
    List<Telefoongesprek> wachtend(UUID organisatie) {
        return handle.createQuery(VELDEN + """
                        where g.organisatie = :organisatie and g.opgehangen is null and g.opgenomen is null
                          and g.richting = 'IN'
                        order by g.ingekomen limit 200""")
                .bind("organisatie", organisatie)
                .map(Rijlezer.van(Telefoongesprek.class))
                .list();
    }

    /// Calls whose end was never told.
    List<Telefoongesprek> vergeten(Instant nu) {
        return handle.createQuery(VELDEN + """
                        where g.opgehangen is null
                          and (g.opgenomen is null and g.ingekomen < :ring or g.opgenomen < :praat)
                        order by g.ingekomen limit 200 for update skip locked""")
                .bind("ring", nu.minus(Telefoonregels.RINGT_LANGST).atOffset(ZoneOffset.UTC))
                .bind("praat", nu.minus(Telefoonregels.SPREEKT_LANGST).atOffset(ZoneOffset.UTC))
                .map(Rijlezer.van(Telefoongesprek.class))
                .list();
    }
}
