package nl.poort.keten.ketentest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class KetentestsSql {
    private static final String TEST = """
            select id, organisatie, naam, gemeente, doel, stappenplan, aangemaakt, gelezen_op, gelezen_door, gestart_op
            from ketentest.ketentest""";

    private final Handle handle;

    KetentestsSql(Handle handle) {
        this.handle = handle;
    }

    void insert(UUID id, UUID organisatie, NieuweKetentest nieuw, Instant nu) {
        handle.createUpdate("""
                        insert into ketentest.ketentest
                          (id, organisatie, zicht, naam, gemeente, doel, stappenplan, aangemaakt)
                        values (:id, :o, array[:o::uuid], :naam, :gemeente, :doel, :plan, :nu)""")
                .bind("id", id)
                .bind("o", organisatie)
                .bind("naam", nieuw.naam())
                .bind("gemeente", nieuw.gemeente())
                .bind("doel", nieuw.doel())
                .bind("plan", nieuw.stappenplan() == null ? Stappenplan.STANDAARD : nieuw.stappenplan())
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    Ketentest get(UUID id) {
        return find(TEST + " where id = :id", id);
    }

    Ketentest lock(UUID id) {
        return find(TEST + " where id = :id for update", id);
    }

    private Ketentest find(String sql, UUID id) {
        return handle.createQuery(sql)
                .bind("id", id)
                .map(Rijlezer.van(Ketentest.class))
                .findOne()
                .orElseThrow(() -> Weigering.onbekend("Deze ketentest"));
    }

    java.util.Optional<UUID> findVanRobot(UUID organisatie, String naam) {
        return handle.createQuery("""
                        select id from ketentest.ketentest where organisatie = :o and naam = :naam
                        order by aangemaakt limit 1""")
                .bind("o", organisatie)
                .bind("naam", naam)
                .mapTo(UUID.class)
                .findOne();
    }

    List<Ketentest> list() {
        return handle.createQuery(TEST + " order by aangemaakt desc, id desc limit 200")
                .map(Rijlezer.van(Ketentest.class))
                .list();
    }

    Stappenplan plan(UUID id) {
        return new StappenplannenSql(handle).find(id).orElseThrow(() -> Weigering.onbekend("Dit stappenplan"));
    }

    void deelnemer(UUID test, Deelnemer d) {
        handle.createUpdate("""
                        insert into ketentest.deelnemer
                          (ketentest, id, rol, naam, organisatie, organisatienaam, medewerker)
                        values (:t, :id, :rol, :naam, :organisatie, :organisatienaam, :medewerker)""")
                .bind("t", test)
                .bind("id", d.id())
                .bind("rol", d.rol().name())
                .bind("naam", d.naam())
                .bind("organisatie", d.organisatie())
                .bind("organisatienaam", d.organisatienaam())
                .bind("medewerker", d.medewerker())
                .execute();
    }

    void verwijderDeelnemer(UUID test, UUID id) {
        handle.createUpdate("delete from ketentest.deelnemer where ketentest = :t and id = :id")
                .bind("t", test)
                .bind("id", id)
                .execute();
    }

    /// The own organisation, those that take part, and those that got the announcement; nobody else.
    void bepaalZicht(UUID test) {
        handle.createUpdate("""
                        update ketentest.ketentest k set zicht = (
                          select array_agg(distinct o) from (
                            select k.organisatie as o
                            union all select organisatie from ketentest.deelnemer where ketentest = k.id
                            union all select organisatie from ketentest.aanmelding where ketentest = k.id) as z
                          where o is not null)
                        where id = :t""").bind("t", test).execute();
    }

    List<Deelnemer> deelnemers(UUID test) {
        return handle.createQuery("""
                        select id, rol, naam, organisatie, organisatienaam, medewerker
                        from ketentest.deelnemer where ketentest = :t order by id""")
                .bind("t", test)
                .map(Rijlezer.van(Deelnemer.class))
                .list();
    }

    void gereed(UUID test, Gereedheid g) {
        handle.createUpdate("""
                        insert into ketentest.gereedheid
                          (ketentest, deelketen, leverancier, gereed, toelichting, op, door)
                        values (:t, :deel, :leverancier, :gereed, :toelichting, :op, :door)
                        on conflict (ketentest, deelketen, leverancier) do update
                          set gereed = :gereed, toelichting = :toelichting, op = :op, door = :door""")
                .bind("t", test)
                .bind("deel", g.deelketen().name())
                .bind("leverancier", g.leverancier())
                .bind("gereed", g.gereed())
                .bind("toelichting", g.toelichting())
                .bind("op", g.op().atOffset(ZoneOffset.UTC))
                .bind("door", g.door())
                .execute();
    }

    List<Gereedheid> gereedheid(UUID test) {
        return handle.createQuery("""
                        select deelketen, leverancier, gereed, toelichting, op, door from ketentest.gereedheid
                        where ketentest = :t
                        order by array_position(array['PLAN', 'REGELS', 'LOKET', 'VTH'], deelketen), leverancier""")
                .bind("t", test)
                .map(Rijlezer.van(Gereedheid.class))
                .list();
    }

    void gelezen(UUID test, Instant nu, String door) {
        handle.createUpdate("update ketentest.ketentest set gelezen_op = :nu, gelezen_door = :door where id = :t")
                .bind("t", test)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("door", door)
                .execute();
    }

    void start(UUID test, Instant nu) {
        handle.createUpdate("update ketentest.ketentest set gestart_op = :nu where id = :t")
                .bind("t", test)
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void plan(UUID test, List<Iteratie> iteraties, List<Moment> momenten) {
        handle.createUpdate("delete from ketentest.iteratie where ketentest = :t")
                .bind("t", test)
                .execute();
        handle.createUpdate("delete from ketentest.moment where ketentest = :t")
                .bind("t", test)
                .execute();
        iteraties.forEach(i -> bewaar(test, i));
        momenten.forEach(m -> handle.createUpdate("""
                        insert into ketentest.moment (ketentest, id, soort, iteratie, op)
                        values (:t, :id, :soort, :iteratie, :op)""")
                .bind("t", test)
                .bind("id", m.id())
                .bind("soort", m.soort().name())
                .bind("iteratie", m.iteratie())
                .bind("op", m.op().atOffset(ZoneOffset.UTC))
                .execute());
    }

    void bewaar(UUID test, Iteratie i) {
        handle.createUpdate("""
                        insert into ketentest.iteratie (ketentest, nr, naam, casus, van, tot)
                        values (:t, :nr, :naam, :casus, :van, :tot)
                        on conflict (ketentest, nr) do update
                          set naam = :naam, casus = :casus, van = :van, tot = :tot""")
                .bind("t", test)
                .bind("nr", i.nr())
                .bind("naam", i.naam())
                .bind("casus", i.casus())
                .bind("van", i.van())
                .bind("tot", i.tot())
                .execute();
    }

    List<Iteratie> iteraties(UUID test) {
        return handle.createQuery("""
                        select nr, naam, casus, van, tot from ketentest.iteratie
                        where ketentest = :t order by nr""")
                .bind("t", test)
                .map(Rijlezer.van(Iteratie.class))
                .list();
    }

    List<Moment> momenten(UUID test) {
        return handle.createQuery("""
                        select id, soort, iteratie, op, stand, verslag from ketentest.moment
                        where ketentest = :t order by op, id""")
                .bind("t", test)
                .map(Rijlezer.van(Moment.class))
                .list();
    }

    void rondAf(UUID test, UUID moment, Momentstand stand, String verslag) {
        handle.createUpdate("""
                        update ketentest.moment set stand = :stand, verslag = :verslag
                        where ketentest = :t and id = :id""")
                .bind("t", test)
                .bind("id", moment)
                .bind("stand", stand.name())
                .bind("verslag", verslag)
                .execute();
    }

    void aanmelding(UUID test, Aanmelding a) {
        handle.createUpdate("""
                        insert into ketentest.aanmelding (ketentest, bij, organisatie, tekst, op, door)
                        values (:t, :bij, :organisatie, :tekst, :op, :door)
                        on conflict (ketentest, bij) do update
                          set organisatie = :organisatie, tekst = :tekst, op = :op, door = :door""")
                .bind("t", test)
                .bind("bij", a.bij().name())
                .bind("organisatie", a.organisatie())
                .bind("tekst", a.tekst())
                .bind("op", a.op().atOffset(ZoneOffset.UTC))
                .bind("door", a.door())
                .execute();
    }

    List<Aanmelding> aanmeldingen(UUID test) {
        return handle.createQuery("""
                        select bij, organisatie, tekst, op, door from ketentest.aanmelding
                        where ketentest = :t order by bij""")
                .bind("t", test)
                .map(Rijlezer.van(Aanmelding.class))
                .list();
    }
}
