package nl.poort.keten.ketentest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class UitslagenSql {
    private static final String KOLOMMEN = "iteratie, stap, volgnummer, kleur, bewijs, op, door_naam, synchroon_op ";
    private static final String ROBOT = "Ketencheck";

    private final Handle handle;

    UitslagenSql(Handle handle) {
        this.handle = handle;
    }

    /// @param wie null = the robot
    Uitslag insert(UUID test, Iteraties.Nieuw nieuw, Instant nu, Medewerker wie) {
        return handle.createQuery("""
                        insert into ketentest.uitslag
                          (ketentest, iteratie, stap, volgnummer, kleur, bewijs, op, door, door_naam)
                        values (:t, :iteratie, :stap, (
                          select coalesce(max(volgnummer), 0) + 1 from ketentest.uitslag
                          where ketentest = :t and iteratie = :iteratie and stap = :stap),
                          :kleur, :bewijs, :nu, :door, :naam)
                        returning iteratie, stap, volgnummer, kleur, bewijs, op, door_naam, synchroon_op""")
                .bind("t", test)
                .bind("iteratie", nieuw.iteratie())
                .bind("stap", nieuw.stap())
                .bind("kleur", nieuw.kleur().name())
                .bind("bewijs", nieuw.bewijs())
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("door", wie == null ? null : wie.id())
                .bind("naam", wie == null ? ROBOT : wie.naam())
                .map(Rijlezer.van(Uitslag.class))
                .one();
    }

    void synchroon(UUID test, Uitslag u, Instant nu, String door) {
        handle.createUpdate("""
                        update ketentest.uitslag set synchroon_op = :nu, synchroon_door = :door
                        where ketentest = :t and iteratie = :iteratie and stap = :stap and volgnummer = :nr""")
                .bind("t", test)
                .bind("iteratie", u.iteratie())
                .bind("stap", u.stap())
                .bind("nr", u.volgnummer())
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("door", door)
                .execute();
    }

    List<Uitslag> nu(UUID test) {
        return handle.createQuery("select distinct on (iteratie, stap) " + KOLOMMEN + """
                        from ketentest.uitslag where ketentest = :t
                        order by iteratie, stap, volgnummer desc""")
                .bind("t", test)
                .map(Rijlezer.van(Uitslag.class))
                .list();
    }

    List<Uitslag> nu(UUID test, int iteratie) {
        return nu(test).stream().filter(u -> u.iteratie() == iteratie).toList();
    }

    List<Uitslag> geschiedenis(UUID test, int iteratie, int stap) {
        return handle.createQuery("select " + KOLOMMEN + """
                        from ketentest.uitslag where ketentest = :t and iteratie = :iteratie and stap = :stap
                        order by volgnummer desc""")
                .bind("t", test)
                .bind("iteratie", iteratie)
                .bind("stap", stap)
                .map(Rijlezer.van(Uitslag.class))
                .list();
    }
}
