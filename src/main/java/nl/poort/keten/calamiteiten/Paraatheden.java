package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;

/// Periods of extra readiness: the call-up must be confirmed sooner, and the roster `verhoogd` is called
/// first (S0-33).
public final class Paraatheden {
    private final Db db;

    public Paraatheden(Db db) {
        this.db = db;
    }

    public Paraatheidsperiode verhogen(Medewerker wie, Instant van, Instant tot, String reden) {
        eisRecht(wie);
        return db.change(wie.actor("paraatheid verhogen"), tx -> {
            var fouten = new Veldfouten();
            fouten.verplicht("reden", reden, 500, "Schrijf op waarom de paraatheid hoger is");
            fouten.eis(van != null, "van", "Kies wanneer het begint");
            fouten.eis(
                    tot != null && tot.isAfter(tx.now()) && (van == null || tot.isAfter(van)),
                    "tot",
                    "Kies een einde na het begin, dat nog moet komen");
            fouten.klaar();
            var periode = new Paraatheidsperiode(wie.organisatie(), tx.newId(), van, tot, reden.strip(), wie.naam());
            new OproepenSql(tx.handle()).insert(periode);
            tx.publish(new ParaatheidVerhoogd(wie.organisatie(), periode.id(), van, tot, reden.strip()));
            return periode;
        });
    }

    /// Ends a period now.
    public void beeindigen(Medewerker wie, UUID periode) {
        eisRecht(wie);
        db.run(wie.actor("paraatheid beëindigen"), tx -> {
            if (!new OproepenSql(tx.handle()).beeindig(wie.organisatie(), periode, tx.now())) {
                throw Weigering.onbekend("Deze periode");
            }
            tx.publish(new ParaatheidBeeindigd(wie.organisatie(), periode));
        });
    }

    /// Periods that run or will come.
    public List<Paraatheidsperiode> list(Medewerker wie) {
        return db.read(
                wie.actor("paraatheid bekijken"),
                tx -> new OproepenSql(tx.handle()).periodes(wie.organisatie(), tx.now()));
    }

    static Paraatheid nu(List<Paraatheidsperiode> periodes, Instant nu) {
        return periodes.stream().anyMatch(p -> !p.van().isAfter(nu) && p.tot().isAfter(nu))
                ? Paraatheid.VERHOOGD
                : Paraatheid.NORMAAL;
    }

    private static void eisRecht(Medewerker wie) {
        if (!wie.mag(Recht.CALAMITEIT)) {
            throw new Weigering("geen-recht", "Alleen een calamiteitenmanager kan de paraatheid veranderen");
        }
    }
}
