package nl.poort.contact.kanalen;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;

/// Who sits at which extension: said by the employee, or set by the administrator.
public final class Toestellen {
    private final Db db;
    private final Medewerkers medewerkers;

    public Toestellen(Db db, Medewerkers medewerkers) {
        this.db = db;
        this.medewerkers = medewerkers;
    }

    /// "Ik zit op toestel 2041": whoever sat there before sits there no more.
    public Toestel zitOp(Medewerker wie, String nummer) {
        Kanaalrecht.eisDesk(wie);
        return zet(wie, wie.id(), nummer);
    }

    public void verlaat(Medewerker wie) {
        db.run(wie.actor("toestel verlaten"), tx -> {
            new ToestellenSql(tx.handle()).delete(wie.organisatie(), wie.id());
            tx.publish(new ToestelGewijzigd(wie.id(), null));
        });
    }

    /// The administrator says who sits where.
    public Toestel wijsToe(Medewerker beheerder, UUID medewerker, String nummer) {
        Kanaalrecht.eisBeheer(beheerder);
        medewerkers
                .find(beheerder.actor("toestel toewijzen"), medewerker)
                .filter(m -> m.organisatie().equals(beheerder.organisatie()))
                .orElseThrow(() -> Weigering.onbekend("Deze medewerker"));
        return zet(beheerder, medewerker, nummer);
    }

    public void maakLeeg(Medewerker beheerder, UUID medewerker) {
        Kanaalrecht.eisBeheer(beheerder);
        db.run(beheerder.actor("toestel leegmaken"), tx -> {
            new ToestellenSql(tx.handle()).delete(beheerder.organisatie(), medewerker);
            tx.publish(new ToestelGewijzigd(medewerker, null));
        });
    }

    public Optional<Toestel> find(Medewerker wie) {
        return db.read(
                wie.actor("toestel bekijken"), tx -> new ToestellenSql(tx.handle()).van(wie.organisatie(), wie.id()));
    }

    public List<Toestel> list(Medewerker wie) {
        return db.read(wie.actor("toestellen bekijken"), tx -> new ToestellenSql(tx.handle()).list(wie.organisatie()));
    }

    private Toestel zet(Medewerker wie, UUID medewerker, String getypt) {
        var fouten = new Veldfouten();
        var nummer =
                fouten.verplicht("toestel", Telefoonregels.toestel(getypt), 60, "Vul het nummer van het toestel in");
        fouten.eis(
                nummer == null || nummer.matches("[a-z0-9+*#._@-]+"),
                "toestel",
                "Een toestel is een nummer zoals 2041, of de naam die de centrale gebruikt, zonder spaties");
        fouten.klaar();
        return db.change(wie.actor("toestel kiezen"), tx -> {
            var sql = new ToestellenSql(tx.handle());
            sql.delete(wie.organisatie(), medewerker);
            sql.save(wie.organisatie(), nummer, medewerker, tx.now());
            tx.publish(new ToestelGewijzigd(medewerker, nummer));
            return new Toestel(nummer, medewerker, tx.now());
        });
    }
}
