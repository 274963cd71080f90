package nl.poort.registers.organisatie;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class VaardighedenSql {
    private final Handle handle;

    VaardighedenSql(Handle handle) {
        this.handle = handle;
    }

    /// What holds on this day, and with `straks` also what begins later.
    List<Vaardigheid> list(UUID organisatie, LocalDate op, boolean straks) {
        return handle.createQuery("""
                        select medewerker, naam, vanaf, tot from organisatie.vaardigheid
                        where organisatie = :o and (vanaf <= :op or :straks) and (tot is null or tot > :op)
                        order by sleutel, vanaf, medewerker""")
                .bind("o", organisatie)
                .bind("op", op)
                .bind("straks", straks)
                .map(Rijlezer.van(Vaardigheid.class))
                .list();
    }

    void insert(UUID organisatie, Vaardigheid v) {
        handle.createUpdate("""
                        insert into organisatie.vaardigheid (organisatie, medewerker, sleutel, vanaf, naam)
                        values (:o, :medewerker, :sleutel, :vanaf, :naam)
                        on conflict (organisatie, medewerker, sleutel, vanaf) do update set naam = excluded.naam, tot = null""")
                .bindMethods(v)
                .bind("o", organisatie)
                .bind("sleutel", Vaardigheid.sleutel(v.naam()))
                .execute();
    }

    /// Also what would begin after that day.
    int beeindig(UUID organisatie, UUID medewerker, String naam, LocalDate tot) {
        return handle.createUpdate("""
                        update organisatie.vaardigheid set tot = greatest(vanaf, cast(:tot as date))
                        where organisatie = :o and medewerker = :m and sleutel = :sleutel and (tot is null or tot > :tot)""")
                .bind("o", organisatie)
                .bind("m", medewerker)
                .bind("sleutel", Vaardigheid.sleutel(naam))
                .bind("tot", tot)
                .execute();
    }

    /// The last limit that began, per person; that of everybody stands under null.
    Map<UUID, Integer> grenzen(UUID organisatie, LocalDate op) {
        var grenzen = new HashMap<UUID, Integer>();
        handle.createQuery("""
                        select distinct on (medewerker) medewerker, hoogstens from organisatie.werkgrens
                        where organisatie = :o and vanaf <= :op order by medewerker, vanaf desc""")
                .bind("o", organisatie)
                .bind("op", op)
                .map((r, c) -> grenzen.put(r.getObject("medewerker", UUID.class), r.getInt("hoogstens")))
                .list();
        return grenzen;
    }

    /// Takes the place of what was chosen for the same day, and of what would begin later.
    void zetGrens(UUID organisatie, UUID medewerker, int hoogstens, LocalDate vanaf) {
        handle.createUpdate("""
                        delete from organisatie.werkgrens
                        where organisatie = :o and medewerker is not distinct from :m and vanaf >= :vanaf""")
                .bind("o", organisatie)
                .bindByType("m", medewerker, UUID.class)
                .bind("vanaf", vanaf)
                .execute();
        handle.createUpdate("""
                        insert into organisatie.werkgrens (organisatie, medewerker, vanaf, hoogstens)
                        values (:o, :m, :vanaf, :hoogstens)""")
                .bind("o", organisatie)
                .bindByType("m", medewerker, UUID.class)
                .bind("vanaf", vanaf)
                .bind("hoogstens", hoogstens)
                .execute();
    }
}
