package nl.poort.contact.kanalen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class BaliesSql {
    private static final String VELDEN = """
            select id, organisatie, nummer, waarvoor, naam, ingekomen, opgeroepen, keren, balie, medewerker,
              medewerker_naam, begonnen, geeindigd, uitkomst, afspraak, afspraak_om, norm_seconden, voor, partij, plaats
            from kanalen.baliebezoek
            """;

    /// Whoever must be called first comes first: an appointment soon after its time, who walked in after a quarter.
    private static final String BEURT =
            "order by greatest(ingekomen, afspraak_om) + make_interval(secs => norm_seconden), nummer ";

    private final Handle handle;

    BaliesSql(Handle handle) {
        this.handle = handle;
    }

    /// The next number of this day: two visitors at once never get the same.
    int volgnummer(UUID organisatie, LocalDate dag) {
        return handle.createQuery("""
                        insert into kanalen.volgnummer as v (organisatie, dag, laatste) values (:organisatie, :dag, 1)
                        on conflict (organisatie, dag) do update set laatste = v.laatste + 1
                        returning laatste""")
                .bind("organisatie", organisatie)
                .bind("dag", dag)
                .mapTo(Integer.class)
                .one();
    }

    void insert(Baliebezoek b, LocalDate dag, byte[] bon) {
        handle.createUpdate("""
                        insert into kanalen.baliebezoek (id, organisatie, dag, nummer, bon, waarvoor, naam, ingekomen,
                          afspraak, afspraak_om, norm_seconden, voor, partij, plaats)
                        values (:id, :organisatie, :dag, :nummer, :bon, :waarvoor, :naam, :nu,
                          :afspraak, :om, :normSeconden, :voor, :partij, :plaats)""")
                .bindMethods(b)
                .bind("om", b.afspraakOm() == null ? null : b.afspraakOm().atOffset(ZoneOffset.UTC))
                .bind("dag", dag)
                .bind("bon", bon)
                .bind("nu", b.ingekomen().atOffset(ZoneOffset.UTC))
                .execute();
    }

    Optional<Baliebezoek> opBon(byte[] bon) {
        return handle.createQuery(VELDEN + "where bon = :bon")
                .bind("bon", bon)
                .map(Rijlezer.van(Baliebezoek.class))
                .findOne();
    }

    Optional<Baliebezoek> lock(UUID organisatie, UUID id) {
        return handle.createQuery(VELDEN + "where id = :id and organisatie = :organisatie for update")
                .bind("id", id)
                .bind("organisatie", organisatie)
                .map(Rijlezer.van(Baliebezoek.class))
                .findOne();
    }

    /// Whose turn it is; a colleague who calls at the same moment gets the next one.
    ///
    /// @param plaats only who came here, or where nobody said so; null for all
    Optional<Baliebezoek> eerste(UUID organisatie, LocalDate dag, UUID wie, String plaats) {
        return handle.createQuery(VELDEN + """
                        where organisatie = :organisatie and dag = :dag and opgeroepen is null and geeindigd is null
                          and (voor is null or voor = :wie)
                          and (:plaats::text is null or plaats is null or plaats = :plaats)
                        """ + BEURT + "limit 1 for update skip locked")
                .bind("organisatie", organisatie)
                .bind("dag", dag)
                .bind("wie", wie)
                .bind("plaats", plaats)
                .map(Rijlezer.van(Baliebezoek.class))
                .findOne();
    }

    void roepOp(UUID id, String balie, UUID wie, String naam, Instant nu) {
        handle.createUpdate("""
                        update kanalen.baliebezoek set opgeroepen = coalesce(opgeroepen, :nu), laatst_opgeroepen = :nu,
                          keren = keren + 1, balie = :balie, medewerker = :wie, medewerker_naam = :naam
                        where id = :id""")
                .bind("id", id)
                .bind("balie", balie)
                .bind("wie", wie)
                .bind("naam", naam)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void begin(UUID id, Instant nu) {
        handle.createUpdate("update kanalen.baliebezoek set begonnen = coalesce(begonnen, :nu) where id = :id")
                .bind("id", id)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void sluit(UUID id, Bezoekstand uitkomst, Instant nu) {
        handle.createUpdate("""
                        update kanalen.baliebezoek set geeindigd = :nu, uitkomst = :uitkomst where id = :id""")
                .bind("id", id)
                .bind("uitkomst", uitkomst)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /// Who waits, is called or is being helped on this day, in the order of their turns.
    List<Baliebezoek> open(UUID organisatie, LocalDate dag) {
        return handle.createQuery(VELDEN + """
                        where organisatie = :organisatie and dag = :dag and geeindigd is null
                        """ + BEURT + "limit 500")
                .bind("organisatie", organisatie)
                .bind("dag", dag)
                .map(Rijlezer.van(Baliebezoek.class))
                .list();
    }

    /// The counter this person used last today.
    Optional<String> balieVan(UUID organisatie, LocalDate dag, UUID wie) {
        return handle.createQuery("""
                        select balie from kanalen.baliebezoek
                        where organisatie = :organisatie and dag = :dag and medewerker = :wie
                        order by laatst_opgeroepen desc limit 1""")
                .bind("organisatie", organisatie)
                .bind("dag", dag)
                .bind("wie", wie)
                .mapTo(String.class)
                .findOne();
    }

    /// The visit for this appointment that is not over.
    Optional<Baliebezoek> voorAfspraak(UUID organisatie, UUID afspraak) {
        return handle.createQuery(
                        VELDEN + "where organisatie = :organisatie and afspraak = :afspraak and geeindigd is null")
                .bind("organisatie", organisatie)
                .bind("afspraak", afspraak)
                .map(Rijlezer.van(Baliebezoek.class))
                .findOne();
    }

    Optional<Bezoekstand> uitkomst(UUID id) {
        return handle.createQuery("select uitkomst from kanalen.baliebezoek where id = :id and uitkomst is not null")
                .bind("id", id)
                .mapTo(Bezoekstand.class)
                .findOne();
    }

    /// A new word on the ticket: the old one no longer opens it.
    void bon(UUID id, byte[] bon) {
        handle.createUpdate("update kanalen.baliebezoek set bon = :bon where id = :id")
                .bind("id", id)
                .bind("bon", bon)
                .execute();
    }

    /// The location of the visitor this person called last today.
    Optional<String> plaatsVan(UUID organisatie, LocalDate dag, UUID wie) {
        return handle.createQuery("""
                        select plaats from kanalen.baliebezoek
                        where organisatie = :organisatie and dag = :dag and medewerker = :wie and plaats is not null
                        order by laatst_opgeroepen desc limit 1""")
                .bind("organisatie", organisatie)
                .bind("dag", dag)
                .bind("wie", wie)
                .mapTo(String.class)
                .findOne();
    }

    /// Visits of earlier days that nobody ended.
    List<Baliebezoek> gisteren(LocalDate voor) {
        return handle.createQuery(VELDEN + """
                        where geeindigd is null and dag < :voor order by ingekomen limit 500 for update skip locked""")
                .bind("voor", voor)
                .map(Rijlezer.van(Baliebezoek.class))
                .list();
    }
}
