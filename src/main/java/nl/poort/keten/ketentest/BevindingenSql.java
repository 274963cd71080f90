package nl.poort.keten.ketentest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class BevindingenSql {
    private static final String BEVINDING = """
            select ketentest, id, nummer, organisatie, iteratie, stap, soort, ernst, tekst, stand, op, door_naam,
                   leverancier, sleutel, keren, vraag, kenmerk, oplossing, gedeeld_op
            from ketentest.bevinding\s""";
    private static final String ROBOT = "Ketencheck";

    private final Handle handle;

    BevindingenSql(Handle handle) {
        this.handle = handle;
    }

    /// @param wie null = the robot
    void insert(UUID id, Ketentest test, NieuweBevinding n, Medewerker wie, String sleutel, Instant nu) {
        int nummer = handle.createQuery("""
                        update ketentest.ketentest set bevindingen = bevindingen + 1 where id = :t
                        returning bevindingen""")
                .bind("t", test.id())
                .mapTo(Integer.class)
                .one();
        handle.createUpdate("""
                        insert into ketentest.bevinding (ketentest, id, nummer, organisatie, iteratie, stap, soort,
                          ernst, tekst, op, door, door_naam, leverancier, sleutel)
                        values (:t, :id, :nummer, :o, :iteratie, :stap, :soort, :ernst, :tekst, :nu, :door, :naam,
                          :leverancier, :sleutel)""")
                .bind("t", test.id())
                .bind("id", id)
                .bind("nummer", nummer)
                .bind("o", test.organisatie())
                .bind("iteratie", n.iteratie())
                .bind("stap", n.stap())
                .bind("soort", n.soort().name())
                .bind("ernst", n.ernst().name())
                .bind("tekst", n.tekst().strip())
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("door", wie == null ? null : wie.id())
                .bind("naam", wie == null ? ROBOT : wie.naam())
                .bind(
                        "leverancier",
                        n.leverancier() == null ? "" : n.leverancier().strip())
                .bind("sleutel", sleutel)
                .execute();
    }

    Bevinding get(UUID id) {
        return handle.createQuery(BEVINDING + "where id = :id")
                .bind("id", id)
                .map(Rijlezer.van(Bevinding.class))
                .findOne()
                .orElseThrow(() -> Weigering.onbekend("Deze bevinding"));
    }

    Optional<Bevinding> findByVraag(UUID vraag) {
        return handle.createQuery(BEVINDING + "where vraag = :vraag")
                .bind("vraag", vraag)
                .map(Rijlezer.van(Bevinding.class))
                .findOne();
    }

    Optional<Bevinding> findBySleutel(UUID test, String sleutel) {
        return handle.createQuery(BEVINDING + "where ketentest = :t and sleutel = :s and stand <> 'GESLOTEN'")
                .bind("t", test)
                .bind("s", sleutel)
                .map(Rijlezer.van(Bevinding.class))
                .findOne();
    }

    void nogEens(UUID id) {
        handle.createUpdate("update ketentest.bevinding set keren = keren + 1 where id = :id")
                .bind("id", id)
                .execute();
    }

    List<Bevinding> list(UUID test) {
        return handle.createQuery(BEVINDING + "where ketentest = :t order by nummer desc limit 2000")
                .bind("t", test)
                .map(Rijlezer.van(Bevinding.class))
                .list();
    }

    List<Bevinding> bijStap(UUID test, int iteratie, int stap) {
        return handle.createQuery(BEVINDING + "where ketentest = :t and iteratie = :i and stap = :s order by nummer")
                .bind("t", test)
                .bind("i", iteratie)
                .bind("s", stap)
                .map(Rijlezer.van(Bevinding.class))
                .list();
    }

    void stand(UUID id, Bevindingstand stand, Instant nu) {
        handle.createUpdate("""
                        update ketentest.bevinding set stand = :stand,
                          gesloten_op = case when :stand = 'GESLOTEN' then :nu else gesloten_op end where id = :id""")
                .bind("id", id)
                .bind("stand", stand.name())
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
        handle.createUpdate("update ketentest.gedeeld set stand = :stand where bevinding = :id")
                .bind("id", id)
                .bind("stand", stand.name())
                .execute();
    }

    void gemeld(UUID id, UUID vraag, String kenmerk) {
        handle.createUpdate("update ketentest.bevinding set vraag = :vraag, kenmerk = :kenmerk where id = :id")
                .bind("id", id)
                .bind("vraag", vraag)
                .bind("kenmerk", kenmerk)
                .execute();
    }

    void opgelost(UUID id, String oplossing, Instant nu) {
        handle.createUpdate("update ketentest.bevinding set oplossing = :tekst, opgelost_op = :nu where id = :id")
                .bind("id", id)
                .bind("tekst", oplossing)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void vraagHertest(Bevinding b, Instant nu) {
        handle.createUpdate("""
                        insert into ketentest.hertest (ketentest, bevinding, volgnummer, gevraagd_op)
                        select :t, :b, coalesce(max(volgnummer), 0) + 1, :nu from ketentest.hertest
                        where ketentest = :t and bevinding = :b""")
                .bind("t", b.ketentest())
                .bind("b", b.id())
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void hertest(Bevinding b, Uitslagkleur kleur, String bewijs, Instant nu, String door) {
        handle.createUpdate("""
                        update ketentest.hertest set kleur = :kleur, op = :nu, door = :door, bewijs = :bewijs
                        where ketentest = :t and bevinding = :b and kleur is null""")
                .bind("t", b.ketentest())
                .bind("b", b.id())
                .bind("kleur", kleur.name())
                .bind("bewijs", bewijs)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("door", door)
                .execute();
    }

    List<Hertest> hertesten(UUID test) {
        return handle.createQuery("""
                        select bevinding, volgnummer, gevraagd_op, kleur, op, door, bewijs from ketentest.hertest
                        where ketentest = :t order by gevraagd_op, bevinding, volgnummer""")
                .bind("t", test)
                .map(Rijlezer.van(Hertest.class))
                .list();
    }

    void gedeeldOp(UUID id, Instant nu) {
        handle.createUpdate("update ketentest.bevinding set gedeeld_op = :nu where id = :id")
                .bind("id", id)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
