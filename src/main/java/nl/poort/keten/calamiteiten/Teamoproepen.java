package nl.poort.keten.calamiteiten;

import java.util.UUID;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.BereikVastgelegd;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.TeamOpgeroepen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The OCT and SCT: who is called up for what time, and who was reached.
public final class Teamoproepen {
    private final Db db;
    private final Calamiteitbronnen bronnen;

    public Teamoproepen(Calamiteitbronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// Adds members to the team that leads, for instance in place of somebody who was not reached.
    public Calamiteit oproepen(Medewerker wie, UUID calamiteit, Teamsoort soort, Teamoproep oproep) {
        return db.change(wie.actor("team oproepen"), tx -> {
            var inzet = Inzet.laad(tx, bronnen, wie, calamiteit);
            Calamiteitregels.eisOpgeschaald(inzet.calamiteit());
            var fouten = new Veldfouten();
            fouten.eis(oproep.om() != null && oproep.om().isAfter(tx.now()), "om", "Kies een tijd die nog moet komen");
            fouten.eis(!oproep.leden().isEmpty(), "leden", "Kies wie u oproept");
            fouten.eis(
                    inzet.calamiteit().niveau() >= soort.niveau(),
                    "team",
                    "Besluit eerst om op te schalen naar het SCT");
            fouten.klaar();
            roepOp(tx, inzet.calamiteit(), soort, oproep);
            return inzet.calamiteit();
        });
    }

    /// Whether a member was reached, as far as is known.
    public void bereikt(Medewerker wie, UUID calamiteit, UUID lid, Bereik bereik) {
        db.run(wie.actor("bereik vastleggen"), tx -> {
            Inzet.laad(tx, bronnen, wie, calamiteit);
            if (!new TeamSql(tx.handle())
                    .bereik(calamiteit, lid, bereik, bereik == Bereik.ONBEKEND ? null : tx.now())) {
                throw Weigering.onbekend("Dit teamlid");
            }
            tx.publish(new BereikVastgelegd(calamiteit, lid, bereik));
        });
    }

    static void roepOp(Tx tx, Calamiteit c, Teamsoort soort, Teamoproep oproep) {
        var sql = new TeamSql(tx.handle());
        for (var lid : oproep.leden()) {
            sql.insert(new Teamlid(
                    c.id(),
                    tx.newId(),
                    soort,
                    lid.naam(),
                    lid.rol(),
                    lid.medewerker(),
                    oproep.om(),
                    tx.now(),
                    Bereik.ONBEKEND,
                    null));
        }
        var metAccount = oproep.leden().stream()
                .map(Teamoproep.Lid::medewerker)
                .filter(java.util.Objects::nonNull)
                .toList();
        tx.publish(new TeamOpgeroepen(c.id(), soort, oproep.om(), metAccount));
    }
}
