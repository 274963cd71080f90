package nl.poort.contact.berichten;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;

/// What goes along with a message, and the decision it makes known.
final class PoststukkenSql {
    private final Handle handle;

    PoststukkenSql(Handle handle) {
        this.handle = handle;
    }

    void insert(Bericht b, UUID besluit, List<Berichtbijlage> bijlagen) {
        if (besluit != null) {
            handle.createUpdate("update berichten.bericht set besluit = :besluit where root = :root and id = :id")
                    .bind("besluit", besluit)
                    .bind("root", b.root())
                    .bind("id", b.id())
                    .execute();
        }
        int nr = 0;
        for (var bijlage : bijlagen) {
            handle.createUpdate("""
                            insert into berichten.bijlage (root, bericht, nr, organisatie, naam, type, omvang, sha256)
                            values (:root, :id, :nr, :organisatie, :bestand, :type, :omvang, :sha256)""")
                    .bind("root", b.root())
                    .bind("id", b.id())
                    .bind("nr", ++nr)
                    .bind("organisatie", b.organisatie())
                    .bind("bestand", bijlage.naam())
                    .bind("type", bijlage.type())
                    .bind("omvang", bijlage.omvang())
                    .bind("sha256", bijlage.sha256())
                    .execute();
        }
    }

    List<Berichtbijlage> bijlagen(UUID root, UUID bericht) {
        return handle.createQuery("""
                        select g.naam, g.type, g.omvang, g.sha256 from berichten.bijlage g
                        where g.root = :root and g.bericht = :bericht order by g.nr""")
                .bind("root", root)
                .bind("bericht", bericht)
                .map(Rijlezer.van(Berichtbijlage.class))
                .list();
    }

    Optional<UUID> besluit(Bericht b) {
        return handle.createQuery("select besluit from berichten.bericht where root = :root and id = :id")
                .bind("root", b.root())
                .bind("id", b.id())
                .mapTo(UUID.class)
                .findOne();
    }

    List<Poging> attempts(UUID organisatie, UUID root) {
        return handle.createQuery("""
                        select p.root, p.bericht, p.id, p.kanaal, p.tijd, p.uitkomst, p.bewijs from berichten.poging p
                        where p.root = :root and p.organisatie = :organisatie order by p.tijd, p.id limit 2000""")
                .bind("root", root)
                .bind("organisatie", organisatie)
                .map(Rijlezer.van(Poging.class))
                .list();
    }

    /// The post room did something: look again at this moment.
    void opnieuw(UUID bericht, java.time.Instant wanneer) {
        handle.createUpdate("""
                        update berichten.bericht set volgende = :wanneer
                        where id = :bericht and stand = 'AANGEBODEN' and kanalen[kanaal_nr + 1] = 'BRIEF'""")
                .bind("bericht", bericht)
                .bind("wanneer", wanneer.atOffset(java.time.ZoneOffset.UTC))
                .execute();
    }

    Optional<Postinstelling> instelling(UUID organisatie) {
        return handle.createQuery("select i.* from berichten.postinstelling i where i.organisatie = :organisatie")
                .bind("organisatie", organisatie)
                .map(Rijlezer.van(Postinstelling.class))
                .findOne();
    }

    void save(Postinstelling i) {
        handle.createUpdate("""
                        insert into berichten.postinstelling
                          (organisatie, berichtenbox, berichttype, bijlagen_kb, retouradres, gewijzigd_op, door)
                        values (:organisatie, :berichtenbox, :berichttype, :bijlagenKb, :retouradres, :op, :door)
                        on conflict (organisatie) do update set berichtenbox = excluded.berichtenbox,
                          berichttype = excluded.berichttype, bijlagen_kb = excluded.bijlagen_kb,
                          retouradres = excluded.retouradres, gewijzigd_op = excluded.gewijzigd_op,
                          door = excluded.door""")
                .bindMethods(i)
                .bind("op", i.gewijzigdOp().atOffset(java.time.ZoneOffset.UTC))
                .execute();
    }
}
