package nl.poort.contact.afspraken;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import nl.poort.techniek.db.Tx;
import org.jdbi.v3.core.Handle;

final class AfsprakenSql {
    private static final String VELDEN = """
            select id, organisatie, nummer, locatie, product, onderwerp, begin, einde, medewerker, medewerker_naam,
              naam, email, telefoon, partij, opmerking, stand, bezoek, gemaakt_op, gemaakt_door
            from afspraken.afspraak
            """;

    private final Handle handle;

    AfsprakenSql(Handle handle) {
        this.handle = handle;
    }

    static OffsetDateTime at(Instant t) {
        return t == null ? null : t.atOffset(ZoneOffset.UTC);
    }

    private static OffsetDateTime begin(LocalDate dag) {
        return at(dag.atStartOfDay(Tx.ZONE).toInstant());
    }

    /// One at a time for this location (or employee) on this day, until the end of the transaction.
    void lock(UUID wat, LocalDate dag) {
        handle.createQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:wat, 27))) x")
                .bind("wat", wat + " " + dag)
                .mapTo(Integer.class)
                .one();
    }

    /// Gives false when the number is taken.
    boolean insert(Afspraak a, Instant herinnerenOp) {
        return handle.createUpdate("""
                        insert into afspraken.afspraak (id, organisatie, nummer, locatie, product, onderwerp, begin, einde,
                          medewerker, medewerker_naam, naam, email, telefoon, partij, opmerking, stand, herinneren_op,
                          gemaakt_op, gemaakt_door)
                        values (:id, :organisatie, :nummer, :locatie, :product, :onderwerp, :van, :tot,
                          :medewerker, :medewerkerNaam, :naam, :email, :telefoon, :partij, :opmerking, :stand, :herinneren,
                          :nu, :gemaaktDoor)
                        on conflict (nummer) do nothing""")
                        .bindMethods(a)
                        .bind("van", at(a.begin()))
                        .bind("tot", at(a.einde()))
                        .bind("nu", at(a.gemaaktOp()))
                        .bind("herinneren", at(herinnerenOp))
                        .execute()
                == 1;
    }

    void verzet(Afspraak a, Instant herinnerenOp) {
        handle.createUpdate("""
                        update afspraken.afspraak set locatie = :locatie, begin = :van, einde = :tot,
                          medewerker = :medewerker, medewerker_naam = :medewerkerNaam, herinneren_op = :herinneren
                        where id = :id""")
                .bindMethods(a)
                .bind("van", at(a.begin()))
                .bind("tot", at(a.einde()))
                .bind("herinneren", at(herinnerenOp))
                .execute();
    }

    void stand(UUID id, Afspraakstand stand, String reden) {
        handle.createUpdate("""
                        update afspraken.afspraak set stand = :stand, herinneren_op = null, reden = coalesce(:reden, reden)
                        where id = :id""")
                .bind("id", id)
                .bind("stand", stand)
                .bind("reden", reden)
                .execute();
    }

    void aangemeld(UUID id, UUID bezoek) {
        handle.createUpdate("""
                        update afspraken.afspraak set stand = 'AANGEMELD', bezoek = :bezoek, herinneren_op = null
                        where id = :id""").bind("id", id).bind("bezoek", bezoek).execute();
    }

    /// @param organisatie null = the program itself
    Optional<Afspraak> find(UUID organisatie, UUID id) {
        return handle.createQuery(VELDEN + "where id = :id and (:o::uuid is null or organisatie = :o)")
                .bind("id", id)
                .bind("o", organisatie)
                .map(Rijlezer.van(Afspraak.class))
                .findOne();
    }

    Optional<Afspraak> lock(UUID organisatie, UUID id) {
        return handle.createQuery(VELDEN + "where id = :id and organisatie = :o for update")
                .bind("id", id)
                .bind("o", organisatie)
                .map(Rijlezer.van(Afspraak.class))
                .findOne();
    }

    Optional<Afspraak> opNummer(String nummer) {
        return handle.createQuery(VELDEN + "where nummer = :nummer")
                .bind("nummer", nummer)
                .map(Rijlezer.van(Afspraak.class))
                .findOne();
    }

    Optional<Afspraak> lockBezoek(UUID bezoek) {
        return handle.createQuery(VELDEN + "where bezoek = :bezoek for update")
                .bind("bezoek", bezoek)
                .map(Rijlezer.van(Afspraak.class))
                .findOne();
    }

    /// By time; those that were cancelled too.
    ///
    /// @param locatie null = every location
    List<Afspraak> opDag(UUID organisatie, UUID locatie, LocalDate dag) {
        return handle.createQuery(VELDEN + """
                        where organisatie = :o and begin >= :van and begin < :tot
                          and (:locatie::uuid is null or locatie = :locatie)
                        order by begin, nummer limit 2000""")
                .bind("o", organisatie)
                .bind("locatie", locatie)
                .bind("van", begin(dag))
                .bind("tot", begin(dag.plusDays(1)))
                .map(Rijlezer.van(Afspraak.class))
                .list();
    }

    /// Of one customer, the newest first.
    List<Afspraak> vanPartij(UUID organisatie, UUID partij) {
        return handle.createQuery(VELDEN + "where organisatie = :o and partij = :partij order by begin desc limit 100")
                .bind("o", organisatie)
                .bind("partij", partij)
                .map(Rijlezer.van(Afspraak.class))
                .list();
    }

    /// What takes a desk at this location, or the time of this employee.
    ///
    /// @param zonder an appointment that is being moved, or null
    List<Tijdvak> bezet(UUID organisatie, UUID locatie, UUID medewerker, LocalDate van, LocalDate tot, UUID zonder) {
        return handle.createQuery("""
                        select begin, einde from afspraken.afspraak
                        where organisatie = :o and begin >= :van and begin < :tot and stand <> 'GEANNULEERD'
                          and (medewerker = :medewerker or :medewerker::uuid is null and medewerker is null
                            and locatie = :locatie)
                          and id is distinct from :zonder""")
                .bind("o", organisatie)
                .bind("locatie", locatie)
                .bind("medewerker", medewerker)
                .bind("van", begin(van))
                .bind("tot", begin(tot))
                .bind("zonder", zonder)
                .map(Rijlezer.van(Tijdvak.class))
                .list();
    }

    record Tijdvak(Instant begin, Instant einde) {}

    /// How many appointments this customer still has.
    int open(UUID organisatie, String email, String telefoon, Instant nu) {
        return handle.createQuery("""
                        select count(*) from afspraken.afspraak
                        where organisatie = :o and stand = 'BEVESTIGD' and begin > :nu
                          and (lower(email) = lower(:email) or telefoon = :telefoon)""")
                .bind("o", organisatie)
                .bind("email", email)
                .bind("telefoon", telefoon)
                .bind("nu", at(nu))
                .mapTo(Integer.class)
                .one();
    }

    /// Whose day before it is; a second node takes others.
    List<Afspraak> teHerinneren(Instant nu) {
        return handle.createQuery(VELDEN + """
                        where herinneren_op <= :nu and stand = 'BEVESTIGD'
                        order by herinneren_op limit 200 for update skip locked""")
                .bind("nu", at(nu))
                .map(Rijlezer.van(Afspraak.class))
                .list();
    }

    void herinnerd(UUID id) {
        handle.createUpdate("update afspraken.afspraak set herinneren_op = null where id = :id")
                .bind("id", id)
                .execute();
    }

    /// Who did not come in time.
    List<Afspraak> nietGekomen(Instant voor) {
        return handle.createQuery(VELDEN + """
                        where stand = 'BEVESTIGD' and begin < :voor order by begin limit 200 for update skip locked""")
                .bind("voor", at(voor))
                .map(Rijlezer.van(Afspraak.class))
                .list();
    }
}
