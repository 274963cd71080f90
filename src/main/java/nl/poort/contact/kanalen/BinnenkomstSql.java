package nl.poort.contact.kanalen;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class BinnenkomstSql {
    private static final String KOLOMMEN = """
            select b.id, b.organisatie, b.ingang, b.kanaal, b.afzender, b.onderwerp, b.omvang, b.ontvangen, b.stand,
              b.uitkomst, b.pogingen, b.draad, b.bron is not null as met_bron, b.door from kanalen.binnengekomen b\s""";

    private final Handle handle;

    BinnenkomstSql(Handle handle) {
        this.handle = handle;
    }

    /// Whether it is new: the same number at the same way in came before else.
    boolean insert(UUID id, Ingang ingang, Ruw ruw, byte[] gepakt, Instant nu) {
        return handle.createUpdate("""
                        insert into kanalen.binnengekomen (id, organisatie, ingang, kanaal, soort, bericht_id, afzender,
                          onderwerp, bron, omvang, ontvangen, stand, uitkomst, volgende)
                        values (:id, :o, :ingang, :kanaal, :soort, :berichtId, :afzender, :onderwerp, :bron, :omvang,
                          :ontvangen, 'NIEUW', '', :nu)
                        on conflict (ingang, bericht_id) do nothing""")
                        .bind("id", id)
                        .bind("o", ingang.organisatie())
                        .bind("ingang", ingang.id())
                        .bind("kanaal", ingang.kanaal())
                        .bind("soort", ruw.soort())
                        .bind("berichtId", ruw.berichtId())
                        .bind("afzender", ruw.afzender())
                        .bind("onderwerp", ruw.onderwerp())
                        .bind("bron", gepakt)
                        .bind("omvang", ruw.omvang())
                        .bind("ontvangen", ruw.ontvangen().atOffset(ZoneOffset.UTC))
                        .bind("nu", nu.atOffset(ZoneOffset.UTC))
                        .execute()
                == 1;
    }

    Optional<UUID> idOf(UUID ingang, String berichtId) {
        return handle.createQuery("select id from kanalen.binnengekomen where ingang = :i and bericht_id = :b")
                .bind("i", ingang)
                .bind("b", berichtId)
                .mapTo(UUID.class)
                .findOne();
    }

    /// Takes the one that waits longest, for as long as the claim lasts.
    Optional<UUID> claim(UUID id, Instant nu, Duration duur) {
        return handle.createQuery("""
                        update kanalen.binnengekomen set volgende = :tot, pogingen = pogingen + 1
                        where id = (select b.id from kanalen.binnengekomen b
                          where b.stand = 'NIEUW' and b.volgende <= :nu and (:id::uuid is null or b.id = :id)
                          order by b.volgende, b.id limit 1 for update skip locked)
                        returning id""")
                .bind("id", id)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("tot", nu.plus(duur).atOffset(ZoneOffset.UTC))
                .mapTo(UUID.class)
                .findOne();
    }

    /// @param bron packed; null when it is not kept
    Optional<Ruw> ruw(UUID organisatie, UUID id) {
        return handle.createQuery("""
                        select id, ingang, soort, bericht_id, afzender, onderwerp, bron, omvang, ontvangen
                        from kanalen.binnengekomen where id = :id and (:o::uuid is null or organisatie = :o)""")
                .bind("id", id)
                .bind("o", organisatie)
                .map((rs, c) -> new Ruw(
                        rs.getObject("id", UUID.class),
                        rs.getObject("ingang", UUID.class),
                        rs.getString("soort"),
                        rs.getString("bericht_id"),
                        rs.getString("afzender"),
                        rs.getString("onderwerp"),
                        rs.getBytes("bron"),
                        rs.getLong("omvang"),
                        rs.getObject("ontvangen", java.time.OffsetDateTime.class)
                                .toInstant()))
                .findOne();
    }

    void settle(UUID id, Binnengekomen.Stand stand, String uitkomst, UUID draad, Instant volgende, Instant nu) {
        handle.createUpdate("""
                        update kanalen.binnengekomen set stand = :stand, uitkomst = :uitkomst, draad = :draad,
                          volgende = :volgende, klaar_op = case when :stand <> 'NIEUW' then :nu::timestamptz end
                        where id = :id""")
                .bind("id", id)
                .bind("stand", stand.name())
                .bind("uitkomst", uitkomst)
                .bind("draad", draad)
                .bind("volgende", volgende == null ? null : volgende.atOffset(ZoneOffset.UTC))
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /// @param door who asked for it: what a person looked at is not held up again
    void again(UUID id, String door, Instant nu) {
        handle.createUpdate("""
                        update kanalen.binnengekomen set stand = 'NIEUW', pogingen = 0, volgende = :nu, klaar_op = null,
                          door = :door where id = :id""")
                .bind("door", door)
                .bind("id", id)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void done(UUID id, String uitkomst, String door, Instant nu) {
        handle.createUpdate("""
                        update kanalen.binnengekomen set stand = 'AFGEHANDELD', uitkomst = :uitkomst, door = :door,
                          klaar_op = :nu where id = :id""")
                .bind("id", id)
                .bind("uitkomst", uitkomst)
                .bind("door", door)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    List<Binnengekomen> list(UUID organisatie, Binnengekomen.Stand stand, int limiet) {
        return handle.createQuery(KOLOMMEN + """
                        where b.organisatie = :o and b.stand = :stand order by b.ontvangen desc, b.id limit :limiet""")
                .bind("o", organisatie)
                .bind("stand", stand.name())
                .bind("limiet", limiet)
                .map(Rijlezer.van(Binnengekomen.class))
                .list();
    }

    Optional<Binnengekomen> lock(UUID organisatie, UUID id) {
        return handle.createQuery(KOLOMMEN + "where b.id = :id and b.organisatie = :o for update")
                .bind("id", id)
                .bind("o", organisatie)
                .map(Rijlezer.van(Binnengekomen.class))
                .findOne();
    }

    Binnengekomen get(UUID organisatie, UUID id) {
        return handle.createQuery(KOLOMMEN + "where b.id = :id and b.organisatie = :o")
                .bind("id", id)
                .bind("o", organisatie)
                .map(Rijlezer.van(Binnengekomen.class))
                .one();
    }

    int tries(UUID id) {
        return handle.createQuery("select pogingen from kanalen.binnengekomen where id = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .one();
    }

    /// How many of this sender since then; none for what a person asked to try again.
    int since(UUID id, UUID ingang, String afzender, Instant sinds) {
        return handle.createQuery("""
                        select count(*) from kanalen.binnengekomen
                        where ingang = :i and lower(afzender) = lower(:a) and ontvangen > :sinds
                          and not exists (select 1 from kanalen.binnengekomen h where h.id = :id and h.door is not null)""")
                .bind("id", id)
                .bind("i", ingang)
                .bind("a", afzender)
                .bind("sinds", sinds.atOffset(ZoneOffset.UTC))
                .mapTo(Integer.class)
                .one();
    }

    /// The source of what is done is not needed any more.
    int forget(Instant voor) {
        return handle.createUpdate("""
                        update kanalen.binnengekomen set bron = null
                        where bron is not null and stand in ('VERWERKT', 'AFGEHANDELD') and klaar_op < :voor""")
                .bind("voor", voor.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
