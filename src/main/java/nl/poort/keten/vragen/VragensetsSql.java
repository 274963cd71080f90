package nl.poort.keten.vragen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import nl.poort.techniek.json.Json;
import org.jdbi.v3.core.Handle;

final class VragensetsSql {
    private static final String ALLES = """
            select id, organisatie, code, versie, naam, vanaf, vragen::text as vragen from vragen.vragenset""";

    private record Lijst(List<Setvraag> vragen) {}

    private record Rij(
            UUID id, UUID organisatie, String code, int versie, String naam, LocalDate vanaf, String vragen) {
        Vragenset set() {
            var lijst = Json.read("{\"vragen\":" + vragen + "}", Lijst.class);
            return new Vragenset(id, organisatie, code, versie, naam, vanaf, lijst.vragen());
        }
    }

    private final Handle handle;

    VragensetsSql(Handle handle) {
        this.handle = handle;
    }

    Optional<Vragenset> find(UUID id) {
        return handle.createQuery(ALLES + " where id = :id")
                .bind("id", id)
                .map(Rijlezer.van(Rij.class))
                .findOne()
                .map(Rij::set);
    }

    /// Per subject the version that holds on this day: the own one goes before the one for everybody.
    List<Vragenset> geldig(UUID organisatie, LocalDate op) {
        return handle
                .createQuery("select * from (select distinct on (code) * from (" + ALLES + """
                         where (organisatie is null or organisatie = :o) and vanaf <= :op) a
                        order by code, organisatie is null, vanaf desc, versie desc) b order by naam""")
                .bind("o", organisatie)
                .bind("op", op)
                .map(Rijlezer.van(Rij.class))
                .stream()
                .map(Rij::set)
                .toList();
    }

    List<Vragenset> versies(UUID organisatie, String code) {
        return handle
                .createQuery(ALLES + """
                         where (organisatie is null or organisatie = :o) and code = :code
                        order by organisatie is null, versie desc""")
                .bind("o", organisatie)
                .bind("code", code)
                .map(Rijlezer.van(Rij.class))
                .stream()
                .map(Rij::set)
                .toList();
    }

    void insert(Vragenset s) {
        handle.createUpdate("""
                        insert into vragen.vragenset (id, organisatie, code, versie, naam, vanaf, vragen)
                        values (:id, :organisatie, :code, :versie, :naam, :vanaf, :json::jsonb)""")
                .bind("id", s.id())
                .bind("organisatie", s.organisatie())
                .bind("code", s.code())
                .bind("versie", s.versie())
                .bind("naam", s.naam())
                .bind("vanaf", s.vanaf())
                .bind("json", Json.write(s.vragen()))
                .execute();
    }
}
