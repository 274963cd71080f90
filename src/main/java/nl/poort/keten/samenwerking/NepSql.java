package nl.poort.keten.samenwerking;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class NepSql {
    private static final String VERZOEK = """
            select v.id, v.samenwerking, v.kenmerk, v.titel, v.omschrijving, v.zender, v.zender_naam, v.ontvanger,
              v.stand, v.melding
            from samenwerking.nep_actieverzoek v\s""";

    private final Handle handle;

    NepSql(Handle handle) {
        this.handle = handle;
    }

    void begin(String id, String kenmerk, String titel, String eigenaar) {
        handle.createUpdate("""
                        insert into samenwerking.nep_samenwerking (id, kenmerk, titel, eigenaar, deelnemers)
                        values (:id, :kenmerk, :titel, :eigenaar, array[:eigenaar]) on conflict do nothing""")
                .bind("id", id)
                .bind("kenmerk", kenmerk)
                .bind("titel", titel)
                .bind("eigenaar", eigenaar)
                .execute();
    }

    String opKenmerk(String kenmerk) {
        return handle.createQuery("select id from samenwerking.nep_samenwerking where kenmerk = :k")
                .bind("k", kenmerk)
                .mapTo(String.class)
                .one();
    }

    boolean nodigUit(String samenwerking, String eigenaar, String partner) {
        return handle.createUpdate("""
                                update samenwerking.nep_samenwerking set deelnemers = array_append(deelnemers, :p)
                                where id = :s and eigenaar = :e and not gestopt and not :p = any(deelnemers)""")
                        .bind("s", samenwerking)
                        .bind("e", eigenaar)
                        .bind("p", partner)
                        .execute()
                == 1;
    }

    boolean doetMee(String samenwerking, String oin) {
        return handle.createQuery("""
                        select exists (select 1 from samenwerking.nep_samenwerking
                          where id = :s and not gestopt and :o = any(deelnemers))""")
                .bind("s", samenwerking)
                .bind("o", oin)
                .mapTo(Boolean.class)
                .one();
    }

    boolean zetUit(String id, String samenwerking, String zender, Samenwerkfunctionaliteit.Uitzetting wens) {
        return handle.createUpdate("""
                                insert into samenwerking.nep_actieverzoek (id, samenwerking, kenmerk, titel,
                                  omschrijving, zender, zender_naam, ontvanger, stand)
                                values (:id, :samenwerking, :kenmerk, :titel, :omschrijving, :zender, :naam,
                                  :ontvanger, 'OPEN') on conflict do nothing""")
                        .bindMethods(wens)
                        .bind("id", id)
                        .bind("samenwerking", samenwerking)
                        .bind("zender", zender)
                        .execute()
                == 1;
    }

    Landelijkverzoek verzoekOpKenmerk(String kenmerk) {
        return handle.createQuery(VERZOEK + "where v.kenmerk = :k")
                .bind("k", kenmerk)
                .map(Rijlezer.van(Landelijkverzoek.class))
                .one();
    }

    /// Only who sent or received it.
    Optional<Landelijkverzoek> find(String oin, String id) {
        return handle.createQuery(VERZOEK + "where v.id = :id and :o in (v.zender, v.ontvanger)")
                .bind("id", id)
                .bind("o", oin)
                .map(Rijlezer.van(Landelijkverzoek.class))
                .findOne();
    }

    List<Landelijkverzoek> list(String oin, String samenwerking) {
        return handle.createQuery(VERZOEK + "where v.samenwerking = :s and :o in (v.zender, v.ontvanger) order by v.id")
                .bind("s", samenwerking)
                .bind("o", oin)
                .map(Rijlezer.van(Landelijkverzoek.class))
                .list();
    }

    void wijzig(String id, Landelijkestand stand, String melding) {
        handle.createUpdate("""
                        update samenwerking.nep_actieverzoek set stand = :stand,
                          melding = case when :melding = '' then melding else :melding end where id = :id""")
                .bind("id", id)
                .bind("stand", stand)
                .bind("melding", melding)
                .execute();
    }

    boolean stop(String samenwerking, String eigenaar) {
        return handle.createUpdate("""
                                update samenwerking.nep_samenwerking set gestopt = true
                                where id = :s and eigenaar = :e and not gestopt""")
                        .bind("s", samenwerking)
                        .bind("e", eigenaar)
                        .execute()
                == 1;
    }

    void meld(Notificatie n, String initiator, boolean verzwegen) {
        handle.createUpdate("""
                        insert into samenwerking.nep_notificatie (id, soort, samenwerking, actieverzoek, op, initiator,
                          verzwegen) values (:id, :soort, :samenwerking, :actieverzoek, :op, :initiator, :verzwegen)""")
                .bindMethods(n)
                .bind("initiator", initiator)
                .bind("verzwegen", verzwegen)
                .execute();
    }

    /// What others did in cooperations of this organisation; the newest first, as the real one does not promise an
    /// order.
    List<Notificatie> notificaties(String oin, Instant na, Instant totEnMet) {
        return handle.createQuery("""
                        select n.id, n.soort, n.samenwerking, n.actieverzoek, n.op from samenwerking.nep_notificatie n
                        join samenwerking.nep_samenwerking s on s.id = n.samenwerking and :o = any(s.deelnemers)
                        where n.op > :na and n.op <= :tot and n.initiator <> :o and not n.verzwegen
                        order by n.op desc, n.id desc""")
                .bind("o", oin)
                .bind("na", na.atOffset(ZoneOffset.UTC))
                .bind("tot", totEnMet.atOffset(ZoneOffset.UTC))
                .map(Rijlezer.van(Notificatie.class))
                .list();
    }
}
