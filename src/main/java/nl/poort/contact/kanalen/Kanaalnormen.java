package nl.poort.contact.kanalen;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Norm;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// What was agreed per channel, in versions with a start date: the own words of an organisation, else the standard.
public final class Kanaalnormen {
    private final Db db;

    public Kanaalnormen(Db db) {
        this.db = db;
    }

    /// What holds now for this organisation, and what it decided for later.
    public List<Kanaalregel> list(Actor actor) {
        return db.read(
                actor,
                tx -> new KanaalregelsSql(tx.handle())
                        .list(actor.organisation(), tx.local().toLocalDate()));
    }

    public Kanaalregel geldig(Actor actor, String kanaal) {
        return db.read(actor, tx -> geldig(tx, kanaal));
    }

    /// A new version for the own organisation; clocks that run keep the one they began with.
    public Kanaalregel opslaan(Medewerker wie, Kanaalregel nieuw) {
        if (!wie.mag(Recht.BEHEER)) {
            throw Weigering.geenToegang("Alleen een beheerder wijzigt wat voor een kanaal is afgesproken");
        }
        var fouten = new Veldfouten();
        var tekst = fouten.verplicht("normtekst", nieuw.normtekst(), 80, "Schrijf de norm zoals mensen hem lezen");
        fouten.eis(nieuw.norm() != null, "norm", "Vul een norm in, zoals 2 werkdagen");
        fouten.eis(
                nieuw.maxTekens() >= 100 && nieuw.maxTekens() <= 50_000,
                "maxTekens",
                "Kies een lengte van 100 tot en met 50.000 tekens");
        fouten.klaar();
        return db.change(wie.actor("kanaal regelen"), tx -> {
            if (nieuw.vanaf().isBefore(tx.local().toLocalDate())) {
                var zin = "Kies vandaag of een latere dag";
                throw new Weigering("dag-voorbij", zin, Map.of("vanaf", zin));
            }
            var sql = new KanaalregelsSql(tx.handle());
            var regel = new Kanaalregel(
                    nieuw.kanaal(),
                    sql.volgende(wie.organisatie(), nieuw.kanaal()),
                    nieuw.vanaf(),
                    nieuw.norm(),
                    nieuw.kalender(),
                    tekst,
                    nieuw.ontvangst(),
                    nieuw.vensterUren(),
                    nieuw.sjabloon(),
                    nieuw.maxTekens());
            sql.insert(wie.organisatie(), regel);
            return regel;
        });
    }

    /// A channel an administrator added has the norm of a letter by mail until somebody decides otherwise.
    static Kanaalregel geldig(Tx tx, String kanaal) {
        return new KanaalregelsSql(tx.handle())
                .geldig(tx.actor().organisation(), kanaal, tx.local().toLocalDate())
                .orElseGet(() -> new Kanaalregel(
                        kanaal,
                        0,
                        LocalDate.of(2000, 1, 1),
                        Norm.werkdagen(2),
                        Kalendersoort.DIENST,
                        "2 werkdagen",
                        false,
                        null,
                        false,
                        50_000));
    }
}
