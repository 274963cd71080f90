package nl.poort.loket.ontvangst;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class AansluitingenSql {
    private static final String ALLES = "select organisatie, oin, adres, nagekeken from ontvangst.aansluiting ";

    private final Handle handle;

    AansluitingenSql(Handle handle) {
        this.handle = handle;
    }

    /// @param sleutel null = the one that is there stays
    /// @param woordHash null = the one that is there stays
    void save(Aansluiting a, byte[] sleutel, String woordHash) {
        handle.createUpdate("""
                        insert into ontvangst.aansluiting as a (organisatie, oin, adres, sleutel, woord_hash)
                        values (:organisatie, :oin, :adres, :sleutel, coalesce(:woord, :organisatie::text))
                        on conflict (organisatie) do update set oin = excluded.oin, adres = excluded.adres,
                          sleutel = coalesce(excluded.sleutel, a.sleutel), woord_hash = coalesce(:woord, a.woord_hash)""")
                .bindMethods(a)
                .bind("sleutel", sleutel)
                .bind("woord", woordHash)
                .execute();
    }

    Optional<Aansluiting> find(UUID organisatie) {
        return handle.createQuery(ALLES + "where organisatie = :o")
                .bind("o", organisatie)
                .map(Rijlezer.van(Aansluiting.class))
                .findOne();
    }

    Optional<Aansluiting> opOin(String oin) {
        return handle.createQuery(ALLES + "where oin = :o")
                .bind("o", oin)
                .map(Rijlezer.van(Aansluiting.class))
                .findOne();
    }

    Optional<Aansluiting> opWoord(String hash) {
        return handle.createQuery(ALLES + "where woord_hash = :h")
                .bind("h", hash)
                .map(Rijlezer.van(Aansluiting.class))
                .findOne();
    }

    Optional<byte[]> sleutel(UUID organisatie) {
        return handle.createQuery("""
                        select sleutel from ontvangst.aansluiting where organisatie = :o and sleutel is not null""")
                .bind("o", organisatie)
                .mapTo(byte[].class)
                .findOne();
    }

    List<Aansluiting> list() {
        return handle.createQuery(ALLES + "order by organisatie")
                .map(Rijlezer.van(Aansluiting.class))
                .list();
    }

    void nagekeken(UUID organisatie, Instant tot) {
        handle.createUpdate("update ontvangst.aansluiting set nagekeken = :t where organisatie = :o")
                .bind("t", OntvangstenSql.utc(tot))
                .bind("o", organisatie)
                .execute();
    }
}
