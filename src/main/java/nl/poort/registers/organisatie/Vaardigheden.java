package nl.poort.registers.organisatie;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Who can do what, and how much work a person holds at most: kept by who leads the team, with the day it begins.
public final class Vaardigheden {
    private static final String DOEL = "vaardigheden bijhouden";

    private final Db db;

    public Vaardigheden(Db db) {
        this.db = db;
    }

    /// Of everybody of the organisation, on a day.
    public List<Vaardigheid> list(Actor actor, UUID organisatie, LocalDate op) {
        return db.read(actor, tx -> new VaardighedenSql(tx.handle()).list(organisatie, op, false));
    }

    /// With what begins later, for who keeps the list.
    public List<Vaardigheid> metStraks(Medewerker wie) {
        return db.read(wie.actor(DOEL), tx -> new VaardighedenSql(tx.handle()).list(wie.organisatie(), dag(tx), true));
    }

    public Werkgrenzen grenzen(Actor actor, UUID organisatie, LocalDate op) {
        return db.read(actor, tx -> {
            var alle = new HashMap<>(new VaardighedenSql(tx.handle()).grenzen(organisatie, op));
            var iedereen = alle.remove(null);
            return new Werkgrenzen(iedereen == null ? Werkgrenzen.GEWOON : iedereen, alle);
        });
    }

    /// This colleague can do this from a day on.
    public void voegToe(Medewerker wie, UUID medewerker, String naam, LocalDate vanaf) {
        db.run(wie.actor(DOEL), tx -> {
            var mens = eisLeider(tx, wie, medewerker);
            var fouten = new Veldfouten();
            var schoon = fouten.verplicht("naam", naam, 60, "Schrijf op wat deze collega kan, zoals Engels of Bouwen");
            fouten.eis(schoon == null || schoon.length() != 1, "naam", "Gebruik minstens twee letters");
            eisDag(tx, fouten, vanaf);
            fouten.klaar();
            var net = schoon.strip().replaceAll("\\s+", " ");
            var sql = new VaardighedenSql(tx.handle());
            boolean al = sql.list(wie.organisatie(), vanaf, false).stream()
                    .anyMatch(v -> v.medewerker().equals(mens.id()) && v.is(net));
            if (al) {
                throw Weigering.veld("naam", "bestaat", mens.naam() + " heeft deze vaardigheid al");
            }
            sql.insert(wie.organisatie(), new Vaardigheid(mens.id(), net, vanaf, null));
            tx.publish(new VaardigheidGewijzigd(mens.id(), wie.organisatie(), net, "toegevoegd", vanaf.toString()));
        });
    }

    /// From a day on it does not count any more.
    public void beeindig(Medewerker wie, UUID medewerker, String naam, LocalDate tot) {
        db.run(wie.actor(DOEL), tx -> {
            var mens = eisLeider(tx, wie, medewerker);
            var fouten = new Veldfouten();
            eisDag(tx, fouten, tot);
            fouten.klaar();
            if (new VaardighedenSql(tx.handle()).beeindig(wie.organisatie(), mens.id(), naam, tot) == 0) {
                throw Weigering.onbekend("Deze vaardigheid");
            }
            tx.publish(new VaardigheidGewijzigd(mens.id(), wie.organisatie(), naam, "beëindigd", tot.toString()));
        });
    }

    /// How much work this colleague holds at most from a day on; 0 = no new work.
    ///
    /// @param medewerker null = everybody of the organisation who has no limit of their own
    public void begrens(Medewerker wie, UUID medewerker, int hoogstens, LocalDate vanaf) {
        db.run(wie.actor(DOEL), tx -> {
            if (medewerker == null) {
                eisLeider(wie);
            } else {
                eisLeider(tx, wie, medewerker);
            }
            var fouten = new Veldfouten();
            fouten.eis(hoogstens >= 0 && hoogstens <= 500, "hoogstens", "Kies een getal van 0 tot en met 500");
            eisDag(tx, fouten, vanaf);
            fouten.klaar();
            new VaardighedenSql(tx.handle()).zetGrens(wie.organisatie(), medewerker, hoogstens, vanaf);
            tx.publish(new WerkgrensGewijzigd(
                    medewerker == null ? wie.organisatie() : medewerker,
                    wie.organisatie(),
                    hoogstens,
                    vanaf.toString()));
        });
    }

    /// A colleague in one of the teams of who leads; of who administers, everybody of the own organisation.
    private static Medewerker eisLeider(Tx tx, Medewerker wie, UUID medewerker) {
        eisLeider(wie);
        return new MedewerkersSql(tx.handle())
                .find(medewerker)
                .filter(m -> m.organisatie().equals(wie.organisatie()))
                .filter(m -> wie.mag(Recht.BEHEER) || m.teams().stream().anyMatch(wie::zitIn))
                .orElseThrow(() -> Weigering.onbekend("Deze collega in uw team"));
    }

    private static void eisLeider(Medewerker wie) {
        if (!wie.mag(Recht.TEAM_LEIDEN) && !wie.mag(Recht.BEHEER)) {
            throw new Weigering("geen-teamleider", "Alleen een teamleider houdt bij wie wat kan");
        }
    }

    private static void eisDag(Tx tx, Veldfouten fouten, LocalDate dag) {
        fouten.eis(dag != null && !dag.isBefore(dag(tx)), "vanaf", "Kies vandaag of een dag die nog komt");
    }

    private static LocalDate dag(Tx tx) {
        return tx.local().toLocalDate();
    }
}
