package nl.poort.contact.klantcontact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Beheerrecht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Why a contact might have been spared to the customer (S2-182). The list of reasons is data, the same for everybody.
public final class Vermijdbaarheid {
    private final Db db;

    public Vermijdbaarheid(Db db) {
        this.db = db;
    }

    /// A reason to choose from.
    ///
    /// @param tot the first day on which it cannot be chosen any more; null = no end
    public record Reden(String code, String naam, int volgorde, LocalDate vanaf, LocalDate tot) {
        public boolean geldt(LocalDate op) {
            return !vanaf.isAfter(op) && (tot == null || tot.isAfter(op));
        }
    }

    /// All reasons in their order, also those that ended or begin later.
    public List<Reden> redenen(Actor actor) {
        return db.read(actor, tx -> new VermijdbaarheidSql(tx.handle()).list());
    }

    /// Those that can be chosen today.
    public List<Reden> geldig(Actor actor) {
        return db.read(
                actor,
                tx -> new VermijdbaarheidSql(tx.handle())
                        .list().stream().filter(r -> r.geldt(dag(tx))).toList());
    }

    /// A reason for everybody, from a day on; it stands last.
    public Reden voegToe(Actor actor, String naam, LocalDate vanaf) {
        return db.change(actor, tx -> {
            Beheerrecht.eisGedeeld(tx);
            var fouten = new Veldfouten();
            var net = fouten.verplicht("naam", naam, 120, "Schrijf op waarom het contact niet nodig was");
            fouten.eis(vanaf != null && !vanaf.isBefore(dag(tx)), "vanaf", "Kies vandaag of een dag die nog komt");
            fouten.klaar();
            var sql = new VermijdbaarheidSql(tx.handle());
            var al = sql.list();
            int laatste = al.stream().mapToInt(Reden::volgorde).max().orElse(0);
            var reden =
                    new Reden("reden-" + tx.newId().toString().substring(24), net.strip(), laatste + 10, vanaf, null);
            if (al.stream().anyMatch(r -> r.tot() == null && r.naam().equalsIgnoreCase(reden.naam()))) {
                throw Weigering.veld("naam", "bestaat", "Deze reden staat er al");
            }
            sql.insert(reden);
            tx.publish(new VermijdbareRedenGewijzigd(tx.newId(), reden.code(), true));
            return reden;
        });
    }

    /// From a day on it cannot be chosen any more; the contacts that have it keep it.
    public void beeindig(Actor actor, String code, LocalDate tot) {
        db.run(actor, tx -> {
            Beheerrecht.eisGedeeld(tx);
            if (tot == null || tot.isBefore(dag(tx))) {
                throw Weigering.veld("tot", "voorbij", "Kies vandaag of een dag die nog komt");
            }
            if (new VermijdbaarheidSql(tx.handle()).beeindig(code, tot) == 0) {
                throw Weigering.onbekend("Deze reden");
            }
            tx.publish(new VermijdbareRedenGewijzigd(tx.newId(), code, false));
        });
    }

    private static LocalDate dag(Tx tx) {
        return tx.local().toLocalDate();
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
            if (sql.list().stream().noneMatch(r -> r.geldt(dag(tx)) && r.code().equals(reden))) {
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
