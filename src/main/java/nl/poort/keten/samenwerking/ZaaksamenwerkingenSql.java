package nl.poort.keten.samenwerking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class ZaaksamenwerkingenSql {
    private static final String SAMENWERKING = """
            select s.id, s.organisatie, s.zaak, s.nummer, s.titel, s.team, s.contact, s.vraag, s.extern, s.aanvraag,
              s.plaats, s.begonnen_op, s.beeindigd_op, s.beeindigd_door, s.reden
            from samenwerking.samenwerking s\s""";
    private static final String GEDEELD = """
            select g.samenwerking, g.partner, g.document, g.titel, g.recht, g.tot, g.gedeeld_op, g.door, g.ingetrokken_op
            from samenwerking.gedeeld g\s""";

    private final Handle handle;

    ZaaksamenwerkingenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Samenwerking s) {
        handle.createUpdate("""
                        insert into samenwerking.samenwerking (id, organisatie, zaak, nummer, titel, team, contact,
                          vraag, extern, aanvraag, plaats, begonnen_op)
                        values (:id, :organisatie, :zaak, :nummer, :titel, :team, :contact, :vraag, :extern, :aanvraag,
                          :plaats, :begonnenOp)""").bindMethods(s).execute();
    }

    /// The open one of a case of this organisation.
    Optional<Samenwerking> openVan(UUID organisatie, UUID zaak) {
        return handle.createQuery(
                        SAMENWERKING + "where s.organisatie = :o and s.zaak = :z and s.beeindigd_op is null for update")
                .bind("o", organisatie)
                .bind("z", zaak)
                .map(Rijlezer.van(Samenwerking.class))
                .findOne();
    }

    /// The last one of a case, open or over.
    Optional<Samenwerking> laatste(UUID organisatie, UUID zaak) {
        return handle.createQuery(SAMENWERKING + """
                        where s.organisatie = :o and s.zaak = :z
                        order by s.beeindigd_op is not null, s.begonnen_op desc limit 1""")
                .bind("o", organisatie)
                .bind("z", zaak)
                .map(Rijlezer.van(Samenwerking.class))
                .findOne();
    }

    Optional<Samenwerking> find(UUID id) {
        return handle.createQuery(SAMENWERKING + "where s.id = :id")
                .bind("id", id)
                .map(Rijlezer.van(Samenwerking.class))
                .findOne();
    }

    /// The cases of these cooperations of this organisation.
    Map<UUID, UUID> zaken(UUID organisatie, Collection<UUID> samenwerkingen) {
        return handle
                .createQuery("""
                        select id, zaak from samenwerking.samenwerking
                        where organisatie = :o and id = any(:s) and zaak is not null""")
                .bind("o", organisatie)
                .bindArray("s", UUID.class, samenwerkingen)
                .map(Rijlezer.van(Zaakvan.class))
                .stream()
                .collect(Collectors.toMap(Zaakvan::id, Zaakvan::zaak));
    }

    private record Zaakvan(UUID id, UUID zaak) {}

    Optional<Samenwerking> opExtern(String extern) {
        return handle.createQuery(SAMENWERKING + "where s.extern = :e")
                .bind("e", extern)
                .map(Rijlezer.van(Samenwerking.class))
                .findOne();
    }

    /// Open ones of this organisation in which that partner takes part.
    List<Samenwerking> openMet(UUID organisatie, UUID partner) {
        return handle.createQuery(SAMENWERKING + """
                        join samenwerking.partner d on d.samenwerking = s.id and d.organisatie = :p and d.eruit_op is null
                        where s.organisatie = :o and s.beeindigd_op is null order by s.id""")
                .bind("o", organisatie)
                .bind("p", partner)
                .map(Rijlezer.van(Samenwerking.class))
                .list();
    }

    /// Those that run by the national facility.
    List<Samenwerking> landelijk() {
        return handle.createQuery(SAMENWERKING + "where s.extern is not null and s.beeindigd_op is null order by s.id")
                .map(Rijlezer.van(Samenwerking.class))
                .list();
    }

    void extern(UUID id, String extern) {
        handle.createUpdate("update samenwerking.samenwerking set extern = :e where id = :id")
                .bind("id", id)
                .bind("e", extern)
                .execute();
    }

    void beeindig(UUID id, String door, String reden, Instant op) {
        handle.createUpdate("""
                        update samenwerking.samenwerking
                        set beeindigd_op = :op, beeindigd_door = :door, reden = :reden where id = :id""")
                .bind("id", id)
                .bind("door", door)
                .bind("reden", reden)
                .bind("op", op.atOffset(ZoneOffset.UTC))
                .execute();
    }

    List<Partner> partners(UUID samenwerking) {
        return handle.createQuery("""
                        select samenwerking, id, organisatie, naam, weg, erbij_op, eruit_op from samenwerking.partner
                        where samenwerking = :s order by erbij_op, id""")
                .bind("s", samenwerking)
                .map(Rijlezer.van(Partner.class))
                .list();
    }

    void insert(Partner p, UUID van) {
        handle.createUpdate("""
                        insert into samenwerking.partner (samenwerking, id, van, organisatie, naam, weg, erbij_op)
                        values (:samenwerking, :id, :van, :organisatie, :naam, :weg, :erbijOp)""").bindMethods(p).bind("van", van).execute();
    }

    /// From now on it sees nothing any more; what was shared with it is not shared any more.
    void sluit(UUID samenwerking, UUID partner, Instant op) {
        handle.createUpdate("""
                        update samenwerking.gedeeld set ingetrokken_op = :op
                        where samenwerking = :s and partner = :p and ingetrokken_op is null""")
                .bind("s", samenwerking)
                .bind("p", partner)
                .bind("op", op.atOffset(ZoneOffset.UTC))
                .execute();
        handle.createUpdate("update samenwerking.partner set eruit_op = :op where samenwerking = :s and id = :p")
                .bind("s", samenwerking)
                .bind("p", partner)
                .bind("op", op.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void heropen(UUID samenwerking, UUID partner) {
        handle.createUpdate("update samenwerking.partner set eruit_op = null where samenwerking = :s and id = :p")
                .bind("s", samenwerking)
                .bind("p", partner)
                .execute();
    }

    /// Shared again with another right or another last day is one row.
    void deel(Gedeeld g, UUID organisatie) {
        handle.createUpdate("""
                        insert into samenwerking.gedeeld (samenwerking, partner, document, organisatie, titel, recht, tot,
                          gedeeld_op, door)
                        values (:samenwerking, :partner, :document, :organisatie, :titel, :recht, :tot, :gedeeldOp, :door)
                        on conflict (samenwerking, partner, document) do update set recht = excluded.recht,
                          tot = excluded.tot, gedeeld_op = excluded.gedeeld_op, door = excluded.door,
                          titel = excluded.titel, ingetrokken_op = null""").bindMethods(g).bind("organisatie", organisatie).execute();
    }

    boolean stopDelen(UUID samenwerking, UUID partner, UUID document, Instant op) {
        return handle.createUpdate("""
                        update samenwerking.gedeeld set ingetrokken_op = :op where samenwerking = :s and partner = :p
                          and document = :d and ingetrokken_op is null""")
                        .bind("s", samenwerking)
                        .bind("p", partner)
                        .bind("d", document)
                        .bind("op", op.atOffset(ZoneOffset.UTC))
                        .execute()
                == 1;
    }

    /// For whose case it is: everything that was ever shared.
    List<Gedeeld> gedeeld(UUID samenwerking) {
        return handle.createQuery(GEDEELD + "where g.samenwerking = :s order by g.gedeeld_op, g.document")
                .bind("s", samenwerking)
                .map(Rijlezer.van(Gedeeld.class))
                .list();
    }

    /// For the partner: what it may open on this day.
    List<Gedeeld> gedeeldMet(UUID organisatie, UUID samenwerking, LocalDate dag) {
        return handle.createQuery(
                        GEDEELD + "join samenwerking.partner d on d.samenwerking = g.samenwerking and d.id = g.partner"
                                + " where g.samenwerking = :s and " + Deelname.GEDEELD
                                + " order by g.gedeeld_op, g.document")
                .bind("s", samenwerking)
                .bind("organisatie", organisatie)
                .bind("dag", dag)
                .map(Rijlezer.van(Gedeeld.class))
                .list();
    }

    void insert(Voorval v, UUID organisatie, UUID partner) {
        handle.createUpdate("""
                        insert into samenwerking.voorval (samenwerking, id, organisatie, partner, actieverzoek, op, partij,
                          wie, soort, tekst)
                        values (:samenwerking, :id, :organisatie, :partner, :actieverzoek, :op, :partij, :wie, :soort,
                          :tekst)""")
                .bindMethods(v)
                .bind("organisatie", organisatie)
                .bind("partner", partner)
                .execute();
    }

    /// Oldest first; a partner gets only what it has part in.
    ///
    /// @param partner null = of all partners, for whose case it is
    List<Voorval> voorvallen(UUID samenwerking, UUID partner) {
        return handle.createQuery("""
                        select samenwerking, id, actieverzoek, op, partij, wie, soort, tekst from samenwerking.voorval
                        where samenwerking = :s and (cast(:p as uuid) is null or partner = :p) order by op, id""")
                .bind("s", samenwerking)
                .bind("p", partner)
                .map(Rijlezer.van(Voorval.class))
                .list();
    }
}
