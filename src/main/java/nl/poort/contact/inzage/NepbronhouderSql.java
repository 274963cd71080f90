package nl.poort.contact.inzage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class NepbronhouderSql {
    private final Handle handle;

    NepbronhouderSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Terugmelding t) {
        handle.createUpdate("""
                        insert into inzage.nepmelding (correctie, organisatie, partij, kenmerk, registratie, gegeven,
                          staat_er, hoort, toelichting, stand, gemeld_op)
                        values (:correctie, :organisatie, :partij, :kenmerk, :registratie, :gegeven, :staatEr, :hoort,
                          :toelichting, :stand, :op)
                        on conflict (correctie) do nothing""")
                .bindMethods(t)
                .bind("op", t.gemeldOp().atOffset(ZoneOffset.UTC))
                .execute();
    }

    List<Terugmelding> list() {
        return handle.createQuery("""
                        select correctie, organisatie, partij, kenmerk, registratie, gegeven, staat_er, hoort, toelichting,
                          stand, gemeld_op, beantwoord_op, antwoord
                        from inzage.nepmelding order by gemeld_op desc limit 100""").map(Rijlezer.van(Terugmelding.class)).list();
    }

    void update(UUID id, Terugmelding.Stand stand, String antwoord, Instant nu) {
        handle.createUpdate("""
                        update inzage.nepmelding set stand = :stand, antwoord = :antwoord, beantwoord_op = :nu
                        where correctie = :id""")
                .bind("id", id)
                .bind("stand", stand)
                .bind("antwoord", antwoord)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
