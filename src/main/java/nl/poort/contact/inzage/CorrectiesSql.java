package nl.poort.contact.inzage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

final class CorrectiesSql {
    private static final String FIELDS = """
            select c.id, c.organisatie, c.partij, c.vraag, c.kenmerk, c.registratie, c.gegeven, c.staat_er, c.hoort,
              c.toelichting, c.stand, c.tijd, c.uiterlijk, c.afgehandeld_op, c.uitkomst, t.stand as meldstand,
              t.gemeld_op, t.beantwoord_op, t.antwoord
            from inzage.correctie c left join inzage.terugmelding t on t.correctie = c.id
            """;

    private final Handle handle;

    record Rij(
            UUID id,
            UUID organisatie,
            UUID partij,
            UUID vraag,
            String kenmerk,
            String registratie,
            String gegeven,
            String staatEr,
            String hoort,
            String toelichting,
            Correctie.Stand stand,
            Instant tijd,
            Instant uiterlijk,
            Instant afgehandeldOp,
            String uitkomst,
            Terugmelding.Stand meldstand,
            Instant gemeldOp,
            Instant beantwoordOp,
            String antwoord) {

        Correctie correctie() {
            var melding = meldstand == null
                    ? null
                    : new Terugmelding(
                            id,
                            organisatie,
                            partij,
                            kenmerk,
                            registratie,
                            gegeven,
                            staatEr,
                            hoort,
                            toelichting,
                            meldstand,
                            gemeldOp,
                            beantwoordOp,
                            antwoord);
            return new Correctie(
                    id,
                    organisatie,
                    partij,
                    vraag,
                    kenmerk,
                    registratie,
                    gegeven,
                    staatEr,
                    hoort,
                    toelichting,
                    stand,
                    tijd,
                    uiterlijk,
                    afgehandeldOp,
                    uitkomst,
                    melding);
        }
    }

    CorrectiesSql(Handle handle) {
        this.handle = handle;
    }

    /// False when this is disputed already.
    boolean insert(Correctie c) {
        return handle.createUpdate("""
                        insert into inzage.correctie (id, organisatie, partij, vraag, kenmerk, registratie, gegeven,
                          staat_er, hoort, toelichting, stand, tijd, uiterlijk)
                        values (:id, :organisatie, :partij, :vraag, :kenmerk, :registratie, :gegeven, :staatEr, :hoort,
                          :toelichting, :stand, :op, :tot)
                        on conflict (partij, gegeven) where stand = 'OPEN' do nothing""")
                        .bindMethods(c)
                        .bind("op", c.tijd().atOffset(ZoneOffset.UTC))
                        .bind("tot", c.uiterlijk().atOffset(ZoneOffset.UTC))
                        .execute()
                == 1;
    }

    void insert(Terugmelding t) {
        handle.createUpdate("""
                        insert into inzage.terugmelding (correctie, organisatie, registratie, stand, gemeld_op)
                        values (:correctie, :organisatie, :registratie, :stand, :op)""")
                .bindMethods(t)
                .bind("op", t.gemeldOp().atOffset(ZoneOffset.UTC))
                .execute();
    }

    void answered(UUID correctie, Terugmelding.Stand stand, String antwoord, Instant nu) {
        handle.createUpdate("""
                        update inzage.terugmelding set stand = :stand, antwoord = :antwoord, beantwoord_op = :nu
                        where correctie = :correctie""")
                .bind("correctie", correctie)
                .bind("stand", stand)
                .bind("antwoord", antwoord)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void close(UUID id, String uitkomst, Instant nu) {
        handle.createUpdate("""
                        update inzage.correctie set stand = 'AFGEHANDELD', uitkomst = :uitkomst, afgehandeld_op = :nu
                        where id = :id""")
                .bind("id", id)
                .bind("uitkomst", uitkomst)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void reopen(UUID id, Instant uiterlijk) {
        handle.createUpdate("""
                        update inzage.correctie set stand = 'OPEN', uitkomst = null, afgehandeld_op = null,
                          uiterlijk = :tot, gewaarschuwd = false
                        where id = :id""")
                .bind("id", id)
                .bind("tot", uiterlijk.atOffset(ZoneOffset.UTC))
                .execute();
    }

    Optional<Correctie> find(UUID organisatie, UUID id) {
        return een(handle.createQuery(FIELDS + "where c.id = :id and c.organisatie = :organisatie")
                .bind("id", id)
                .bind("organisatie", organisatie));
    }

    Optional<Correctie> lockOfQuestion(UUID vraag) {
        return een(handle.createQuery(FIELDS + "where c.vraag = :vraag for update of c")
                .bind("vraag", vraag));
    }

    /// @param organisatie whose customer it is; the newest first
    List<Correctie> ofParty(UUID organisatie, UUID partij) {
        return lijst(handle.createQuery(
                        FIELDS + "where c.partij = :partij and c.organisatie = :organisatie order by c.id desc")
                .bind("partij", partij)
                .bind("organisatie", organisatie));
    }

    /// Open ones whose last day comes near, each handed out once.
    List<Correctie> takeUrgent(Instant voor) {
        return lijst(
                handle.createQuery("""
                        with u as (update inzage.correctie set gewaarschuwd = true
                          where stand = 'OPEN' and not gewaarschuwd and uiterlijk < :voor returning id)
                        """ + FIELDS + "join u on u.id = c.id").bind("voor", voor.atOffset(ZoneOffset.UTC)));
    }

    private static Optional<Correctie> een(Query query) {
        return query.map(Rijlezer.van(Rij.class)).findOne().map(Rij::correctie);
    }

    private static List<Correctie> lijst(Query query) {
        return query.map(Rijlezer.van(Rij.class)).stream().map(Rij::correctie).toList();
    }
}
