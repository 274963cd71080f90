package nl.poort.contact.berichten;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

final class BrievenSql {
    private static final String FIELDS = """
            select f.root, f.bericht, f.organisatie, b.vraag, b.kenmerk, b.naam, b.onderwerp, f.adres, f.stand,
              f.klaar_op, f.uiterlijk, f.afgedrukt_op, f.verzonden_op, f.vast_op, f.door,
              (select count(*)::int from berichten.bijlage g where g.root = f.root and g.bericht = f.bericht) as bijlagen
            from berichten.brief f join berichten.bericht b on b.root = f.root and b.id = f.bericht
            """;

    private final Handle handle;

    BrievenSql(Handle handle) {
        this.handle = handle;
    }

    /// A message that comes twice is one letter.
    void insert(UUID bericht, String adres, Instant klaar, Instant uiterlijk) {
        handle.createUpdate("""
                        insert into berichten.brief (root, bericht, organisatie, adres, stand, klaar_op, uiterlijk)
                        select b.root, b.id, b.organisatie, :adres, 'KLAAR', :klaar, :uiterlijk
                        from berichten.bericht b where b.id = :bericht
                        on conflict (root, bericht) do nothing""")
                .bind("bericht", bericht)
                .bind("adres", adres)
                .bind("klaar", klaar.atOffset(ZoneOffset.UTC))
                .bind("uiterlijk", uiterlijk.atOffset(ZoneOffset.UTC))
                .execute();
    }

    Optional<Brief> find(UUID bericht) {
        return handle.createQuery(FIELDS + "where f.bericht = :bericht")
                .bind("bericht", bericht)
                .map(Rijlezer.van(Brief.class))
                .findOne();
    }

    List<Brief> lock(UUID organisatie, Collection<UUID> berichten) {
        return handle.createQuery(FIELDS + """
                        where f.organisatie = :organisatie and f.bericht = any (:berichten)
                        order by f.klaar_op, f.bericht for update of f""")
                .bind("organisatie", organisatie)
                .bindArray("berichten", UUID.class, berichten)
                .map(Rijlezer.van(Brief.class))
                .list();
    }

    /// What lies in the post room, the most urgent first.
    List<Brief> inPostkamer(UUID organisatie, int limit) {
        return handle.createQuery(FIELDS + """
                        where f.organisatie = :organisatie and f.stand in ('KLAAR', 'AFGEDRUKT')
                        order by f.uiterlijk, f.bericht limit :limit""")
                .bind("organisatie", organisatie)
                .bind("limit", limit)
                .map(Rijlezer.van(Brief.class))
                .list();
    }

    List<Brief> laatstVerzonden(UUID organisatie, LocalDate vanaf, int limit) {
        return handle.createQuery(FIELDS + """
                        where f.organisatie = :organisatie and f.stand in ('VERZONDEN', 'TERUG')
                          and f.verzonden_op >= :vanaf
                        order by f.vast_op desc, f.bericht limit :limit""")
                .bind("organisatie", organisatie)
                .bind("vanaf", vanaf)
                .bind("limit", limit)
                .map(Rijlezer.van(Brief.class))
                .list();
    }

    /// Too late and nobody was told yet, whoever's they are.
    List<Brief> teLaat(Instant nu, int limit) {
        return handle.createQuery(FIELDS + """
                        where f.stand in ('KLAAR', 'AFGEDRUKT') and f.uiterlijk < :nu and not f.gemeld
                        order by f.uiterlijk limit :limit for update of f skip locked""")
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("limit", limit)
                .map(Rijlezer.van(Brief.class))
                .list();
    }

    void gemeld(Brief b) {
        handle.createUpdate("update berichten.brief set gemeld = true where root = :root and bericht = :bericht")
                .bind("root", b.root())
                .bind("bericht", b.bericht())
                .execute();
    }

    void adres(Brief b, String adres) {
        handle.createUpdate("""
                        update berichten.brief set adres = :nieuw, stand = 'KLAAR', afgedrukt_op = null
                        where root = :root and bericht = :bericht""")
                .bind("nieuw", adres)
                .bind("root", b.root())
                .bind("bericht", b.bericht())
                .execute();
    }

    void afgedrukt(Brief b, Instant nu) {
        handle.createUpdate("""
                        update berichten.brief set stand = 'AFGEDRUKT', afgedrukt_op = :nu
                        where root = :root and bericht = :bericht and stand in ('KLAAR', 'AFGEDRUKT')""")
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("root", b.root())
                .bind("bericht", b.bericht())
                .execute();
    }

    /// @param vast until when it can be undone
    void verzonden(Brief b, LocalDate op, Instant vast, String door) {
        handle.createUpdate("""
                        update berichten.brief set stand = 'VERZONDEN', verzonden_op = :op, vast_op = :vast, door = :wie
                        where root = :root and bericht = :bericht""")
                .bind("op", op)
                .bind("vast", vast.atOffset(ZoneOffset.UTC))
                .bind("wie", door)
                .bind("root", b.root())
                .bind("bericht", b.bericht())
                .execute();
    }

    void terugInPostkamer(Brief b) {
        handle.createUpdate("""
                        update berichten.brief set stand = 'AFGEDRUKT', verzonden_op = null, vast_op = null, door = ''
                        where root = :root and bericht = :bericht""")
                .bind("root", b.root())
                .bind("bericht", b.bericht())
                .execute();
    }

    void teruggekomen(Brief b) {
        handle.createUpdate("update berichten.brief set stand = 'TERUG' where root = :root and bericht = :bericht")
                .bind("root", b.root())
                .bind("bericht", b.bericht())
                .execute();
    }
}
