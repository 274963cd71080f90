package nl.poort.keten.ketentest;

import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Plans of steps: the one that comes with Poort, own ones, and those that others shared.
public final class Stappenplannen {
    private final Db db;

    public Stappenplannen(Db db) {
        this.db = db;
    }

    public List<Stappenplan> list(Medewerker wie) {
        return db.read(wie.actor("stappenplan bekijken"), tx -> new StappenplannenSql(tx.handle()).list());
    }

    public Stappenplan get(Medewerker wie, UUID id) {
        return get(wie.actor("stappenplan bekijken"), id);
    }

    public Stappenplan get(Actor actor, UUID id) {
        return db.read(
                actor,
                tx -> new StappenplannenSql(tx.handle())
                        .find(id)
                        .orElseThrow(() -> Weigering.onbekend("Dit stappenplan")));
    }

    /// A plan of the own organisation; with the name of an earlier one it is its next version, and tests that run keep
    /// theirs.
    public Stappenplan vaststellen(Medewerker wie, String naam, List<Stap> stappen, boolean gedeeld) {
        eis(wie, naam, stappen);
        return db.change(wie.actor("stappenplan vaststellen"), tx -> {
            var sql = new StappenplannenSql(tx.handle());
            var plan = new Stappenplan(
                    tx.newId(),
                    wie.organisatie(),
                    naam.strip(),
                    sql.volgende(wie.organisatie(), naam.strip()),
                    tx.now(),
                    wie.naam(),
                    gedeeld,
                    List.copyOf(stappen));
            sql.insert(plan);
            return plan;
        });
    }

    private static void eis(Medewerker wie, String naam, List<Stap> stappen) {
        if (!Ketentests.magLeiden(wie)) {
            throw new Weigering("geen-recht", "Alleen een beheerder of een regievoerder stelt een stappenplan vast");
        }
        if (naam == null || naam.isBlank()) {
            throw new Weigering("naam-ontbreekt", "Geef het stappenplan een naam");
        }
        for (int i = 0; i < stappen.size(); i++) {
            if (stappen.get(i).nr() != i + 1 || stappen.get(i).naam().isBlank()) {
                throw new Weigering("stappen-niet-op-volgorde", "Nummer de stappen vanaf 1 en geef elke stap een naam");
            }
        }
        if (stappen.isEmpty()) {
            throw new Weigering("stappen-ontbreken", "Een stappenplan heeft stappen nodig");
        }
    }
}
