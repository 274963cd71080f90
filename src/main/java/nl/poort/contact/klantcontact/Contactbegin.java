package nl.poort.contact.klantcontact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Onthouden;
import nl.poort.techniek.db.Tx;

/// How a running contact begins: on a channel in use, with a known customer only, on the first free place.
final class Contactbegin {
    private final Tx tx;
    private final Medewerker wie;
    private final LopendeContactenSql sql;

    Contactbegin(Tx tx, Medewerker wie) {
        this.tx = tx;
        this.wie = wie;
        this.sql = new LopendeContactenSql(tx.handle());
    }

    UUID nieuw(Onthouden<String, Optional<Kanaal>> kanalen, Binnenkomst b) {
        Kanalen.inGebruik(tx, kanalen, b.kanaal());
        eisBekend(tx, b.partij());
        var woorden = b.woorden() == null ? Map.<String, String>of() : Map.of("woorden", b.woorden());
        return insert(new LopendContact(
                tx.newId(),
                wie.organisatie(),
                wie.id(),
                wie.naam(),
                Lopendregels.plek(sql.ofPerson(wie.id())),
                b.kanaal(),
                b.afzender(),
                b.referentie(),
                b.context(),
                tx.now(),
                null,
                0,
                b.partij(),
                null,
                null,
                null,
                b.vraag(),
                null,
                woorden,
                List.of(),
                List.of(),
                tx.now()));
    }

    /// With the same customer, checked or not, and nothing else of the first one.
    UUID naast(LopendContact eerste) {
        return insert(Records.with(
                eerste,
                "id",
                tx.newId(),
                "plek",
                Lopendregels.plek(sql.ofPerson(wie.id())),
                "referentie",
                null,
                "begonnenOp",
                tx.now(),
                "seconden",
                0,
                "vraag",
                null,
                "kenmerk",
                null,
                "concept",
                Lopendregels.klantvelden(eerste.concept())));
    }

    private UUID insert(LopendContact c) {
        sql.insert(c);
        tx.publish(new ContactGeopend(c.id(), c.kanaal(), wie.id()));
        return c.id();
    }

    static void eisBekend(Tx tx, UUID partij) {
        if (partij != null
                && new PartijenSql(tx.handle())
                        .find(Partijen.eigenaar(tx.actor()), partij)
                        .isEmpty()) {
            throw Weigering.onbekend("Deze klant");
        }
    }
}
