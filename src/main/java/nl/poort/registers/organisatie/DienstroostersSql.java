package nl.poort.registers.organisatie;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class DienstroostersSql {
    private final Handle handle;

    record Rooster(UUID organisatie, String keten) {}

    private record Rij(UUID id, UUID medewerker, Instant van, Instant tot, int plaats) {}

    DienstroostersSql(Handle handle) {
        this.handle = handle;
    }

    /// False when the place is taken or the person has another place at that time.
    boolean insert(Dienst d) {
        return handle.createUpdate("""
                                insert into organisatie.dienst (organisatie, id, keten, medewerker, van, tot, plaats)
                                values (:organisatie, :id, :keten, :medewerker, :van, :tot, :plaats)
                                on conflict do nothing""")
                        .bind("organisatie", d.organisatie())
                        .bind("id", d.id())
                        .bind("keten", d.keten())
                        .bind("medewerker", d.wie().id())
                        .bind("van", utc(d.van()))
                        .bind("tot", utc(d.tot()))
                        .bind("plaats", d.plaats())
                        .execute()
                == 1;
    }

    boolean delete(UUID organisatie, UUID id) {
        return handle.execute("delete from organisatie.dienst where organisatie = ? and id = ?", organisatie, id) == 1;
    }

    List<Dienst> list(UUID organisatie, String keten, Instant van, Instant tot) {
        var mensen = new MedewerkersSql(handle);
        return handle
                .createQuery("""
                        select d.id, d.medewerker, d.van, d.tot, d.plaats from organisatie.dienst d
                        join organisatie.medewerker m on m.organisatie = d.organisatie and m.id = d.medewerker
                        where d.organisatie = :organisatie and d.keten = :keten and m.actief
                          and tstzrange(d.van, d.tot) && tstzrange(:van, :tot)
                        order by d.van, d.plaats""")
                .bind("organisatie", organisatie)
                .bind("keten", keten)
                .bind("van", utc(van))
                .bind("tot", utc(tot))
                .map(Rijlezer.van(Rij.class))
                .list()
                .stream()
                .map(r -> new Dienst(
                        r.id(),
                        organisatie,
                        keten,
                        mensen.find(r.medewerker()).orElseThrow(),
                        r.van(),
                        r.tot(),
                        r.plaats()))
                .toList();
    }

    List<Rooster> roosters() {
        return handle.createQuery("select distinct organisatie, keten from organisatie.dienst order by 1, 2")
                .map(Rijlezer.van(Rooster.class))
                .list();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
