package nl.poort.loket.ontvangst;

import static nl.poort.loket.ontvangst.OntvangstenSql.utc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

/// What happened to requests, what waits for a person, what is too late, and what was found.
final class VerloopSql {
    private static final String UITVAL = """
            select u.verzoek, u.id, v.nummer, u.volgnummer, u.reden, u.toelichting, u.eigenaar, u.eigenaar_naam, u.sinds,
              u.uiterlijk, u.opgelost, u.oplossing
            from ontvangst.uitval u join ontvangst.verzoek v on v.id = u.verzoek\s""";

    private final Handle handle;

    VerloopSql(Handle handle) {
        this.handle = handle;
    }

    void stap(UUID organisatie, UUID verzoek, UUID id, Verzoekstap s) {
        handle.createUpdate("""
                        insert into ontvangst.stap (verzoek, id, organisatie, volgnummer, op, wat, toelichting)
                        values (:v, :id, :o, :volgnummer, :tijd, :wat, :toelichting)""")
                .bind("v", verzoek)
                .bind("id", id)
                .bind("o", organisatie)
                .bindMethods(s)
                .bind("tijd", utc(s.op()))
                .execute();
    }

    List<Verzoekstap> stappen(UUID verzoek) {
        return handle.createQuery("""
                        select volgnummer, op, wat, toelichting from ontvangst.stap where verzoek = :v order by op, id""")
                .bind("v", verzoek)
                .map(Rijlezer.van(Verzoekstap.class))
                .list();
    }

    /// False when it lies there already.
    boolean insert(UUID organisatie, Uitval u) {
        return handle.createUpdate("""
                                insert into ontvangst.uitval (verzoek, id, organisatie, volgnummer, reden, toelichting,
                                  eigenaar, eigenaar_naam, sinds, uiterlijk)
                                values (:verzoek, :id, :o, :volgnummer, :reden, :toelichting, :eigenaar, :eigenaarNaam,
                                  :begin, :einde)
                                on conflict do nothing""")
                        .bind("o", organisatie)
                        .bindMethods(u)
                        .bind("begin", utc(u.sinds()))
                        .bind("einde", utc(u.uiterlijk()))
                        .execute()
                == 1;
    }

    List<Uitval> open(UUID organisatie) {
        return handle.createQuery(UITVAL + "where u.organisatie = :o and u.opgelost is null order by u.uiterlijk, u.id")
                .bind("o", organisatie)
                .map(Rijlezer.van(Uitval.class))
                .list();
    }

    List<Uitval> van(UUID verzoek) {
        return handle.createQuery(UITVAL + "where u.verzoek = :v order by u.sinds, u.id")
                .bind("v", verzoek)
                .map(Rijlezer.van(Uitval.class))
                .list();
    }

    Optional<Uitval> lock(UUID organisatie, UUID uitval) {
        return handle.createQuery(
                        UITVAL + "where u.organisatie = :o and u.id = :u and u.opgelost is null for update of u")
                .bind("o", organisatie)
                .bind("u", uitval)
                .map(Rijlezer.van(Uitval.class))
                .findOne();
    }

    void losOp(UUID verzoek, UUID uitval, String oplossing, String wie, Instant op) {
        handle.createUpdate("""
                        update ontvangst.uitval set opgelost = :op, oplossing = :oplossing, oplosser = :wie
                        where verzoek = :v and id = :u""")
                .bind("op", utc(op))
                .bind("oplossing", oplossing)
                .bind("wie", wie)
                .bind("v", verzoek)
                .bind("u", uitval)
                .execute();
    }

    /// What waits for this reason waits no more.
    void losAlles(UUID verzoek, Uitvalreden reden, String oplossing, String wie, Instant op) {
        handle.createUpdate("""
                        update ontvangst.uitval set opgelost = :op, oplossing = :oplossing, oplosser = :wie
                        where verzoek = :v and reden = :reden and opgelost is null""")
                .bind("op", utc(op))
                .bind("oplossing", oplossing)
                .bind("wie", wie)
                .bind("v", verzoek)
                .bind("reden", reden)
                .execute();
    }

    void eigenaar(UUID verzoek, UUID uitval, UUID wie, String naam) {
        handle.createUpdate("""
                        update ontvangst.uitval set eigenaar = :wie, eigenaar_naam = :naam
                        where verzoek = :v and id = :u""")
                .bind("wie", wie)
                .bind("naam", naam)
                .bind("v", verzoek)
                .bind("u", uitval)
                .execute();
    }

    /// A message that is not whole, and which norm it has passed now.
    record TeLaat(UUID verzoek, UUID organisatie, String nummer, int volgnummer, int norm) {}

    /// Takes what passed a norm of which nobody was told yet; each is handed out once.
    List<TeLaat> neemTeLaat(Instant een, Instant twee, Instant drie, int hoogstens) {
        return handle.createQuery("""
                        with nu as (
                          select id, case when aangekondigd <= :drie then 3 when aangekondigd <= :twee then 2 else 1 end n
                          from ontvangst.ontvangst
                          where compleet is null and doorgezonden = '' and aangekondigd <= :een),
                        mis as (
                          select o.id, o.norm + 1 as n from ontvangst.ontvangst o join nu on nu.id = o.id
                          where o.norm < nu.n order by o.aangekondigd limit :m for update of o skip locked)
                        update ontvangst.ontvangst o set norm = mis.n from mis where o.id = mis.id
                        returning o.verzoek, o.organisatie, o.nummer, o.volgnummer, o.norm""")
                .bind("een", utc(een))
                .bind("twee", utc(twee))
                .bind("drie", utc(drie))
                .bind("m", hoogstens)
                .map(Rijlezer.van(TeLaat.class))
                .list();
    }

    /// False when it was found before and still is so.
    boolean insert(UUID organisatie, String sleutel, Bevinding b) {
        return handle.createUpdate("""
                                insert into ontvangst.bevinding (organisatie, id, sleutel, soort, tekst, prioriteit, sinds)
                                values (:o, :id, :sleutel, :soort, :tekst, :prioriteit, :begin) on conflict do nothing""")
                        .bind("o", organisatie)
                        .bind("sleutel", sleutel)
                        .bindMethods(b)
                        .bind("begin", utc(b.sinds()))
                        .execute()
                == 1;
    }

    void sluitBevinding(UUID organisatie, String sleutel, Instant op) {
        handle.createUpdate("""
                        update ontvangst.bevinding set gesloten = :op
                        where organisatie = :o and sleutel = :s and gesloten is null""")
                .bind("op", utc(op))
                .bind("o", organisatie)
                .bind("s", sleutel)
                .execute();
    }

    List<Bevinding> bevindingen(UUID organisatie, boolean ookGesloten) {
        return handle.createQuery("""
                        select id, soort, tekst, prioriteit, sinds, gesloten from ontvangst.bevinding
                        where organisatie = :o and (:alle or gesloten is null)
                        order by gesloten nulls first, prioriteit, sinds desc, id limit 200""")
                .bind("o", organisatie)
                .bind("alle", ookGesloten)
                .map(Rijlezer.van(Bevinding.class))
                .list();
    }
}
