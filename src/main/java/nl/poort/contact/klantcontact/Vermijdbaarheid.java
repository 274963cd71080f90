package nl.poort.contact.klantcontact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Beheerrecht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Why a contact might have been spared to the customer (S2-182). The list of reasons is data, the same for everybody.
public final class Vermijdbaarheid {
    private final Db db;

    public Vermijdbaarheid(Db db) {
        this.db = db;
    }

    /// A reason to choose from.
    public record Reden(String code, String naam, int volgorde, boolean aan) {}

    /// All reasons in their order, also those that are off.
    public List<Reden> redenen(Actor actor) {
        return db.read(actor, tx -> new VermijdbaarheidSql(tx.handle()).list());
    }

    /// Adds a reason or changes the one with this code.
    public void opslaan(Actor actor, Reden reden) {
        var fouten = new Veldfouten();
        fouten.eis(
                reden.code() != null && reden.code().matches("[a-z0-9-]{2,40}"),
                "code",
                "Een code bestaat uit kleine letters, cijfers en streepjes");
        var naam = fouten.verplicht("naam", reden.naam(), 120, "Vul een naam in");
        fouten.klaar();
        db.run(actor, tx -> {
            Beheerrecht.eisGedeeld(tx);
            new VermijdbaarheidSql(tx.handle()).save(new Reden(reden.code(), naam, reden.volgorde(), reden.aan()));
            tx.publish(new VermijdbareRedenGewijzigd(tx.newId(), reden.code(), reden.aan()));
        });
    }

    /// This contact of the own organisation need not have been.
    ///
    /// @param reden code of a reason; null = it was needed after all
    public void leg(Actor actor, UUID contact, String reden) {
        db.run(actor, tx -> {
            var sql = new VermijdbaarheidSql(tx.handle());
            var eerste = new KlantcontactenSql(tx.handle())
                    .find(Partijen.eigenaar(actor), contact)
                    .map(c -> new OordelenSql(tx.handle()).eerste(c.id()))
                    .orElseThrow(() -> Weigering.onbekend("Dit contact"));
            if (reden == null) {
                sql.haalWeg(eerste);
                return;
            }
            if (sql.list().stream().noneMatch(r -> r.aan() && r.code().equals(reden))) {
                throw new Weigering(
                        "ongeldige-invoer",
                        "Kies een reden uit de lijst",
                        java.util.Map.of("reden", "Kies een reden uit de lijst"));
            }
            sql.leg(eerste, actor.organisation(), reden, tx.now());
        });
    }

    /// The reason that was chosen for this contact.
    public Optional<String> reden(Actor actor, UUID contact) {
        return db.read(actor, tx -> new VermijdbaarheidSql(tx.handle()).vanContact(contact));
    }
}
