package nl.poort.keten.vragen;

import java.util.List;
import java.util.UUID;
import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtIngetrokken;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Small pieces of work beside the way of a Vraag that another system asks of a team: an Overdracht of kind taak, with
/// its clock and a line in the work list. It holds up nothing, and also stands when the Vraag is closed.
public final class Taken {
    private final Db db;
    private final Bronnen bronnen;

    public Taken(Bronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// Asks it; the team has it at once, and the time the agreement gives such a team for an answer.
    ///
    /// @param medewerker the one person it is meant for, or null
    public Overdracht vragen(Actor actor, UUID vraag, UUID naarTeam, UUID medewerker, String gevraagd) {
        if (gevraagd == null || gevraagd.isBlank()) {
            throw new Weigering("gevraagd-ontbreekt", "Schrijf op wat u van de ander vraagt");
        }
        return db.change(actor, tx -> {
            var reis = Reis.laad(tx, bronnen, null, vraag);
            var team = reis.team(naarTeam);
            var id = tx.newId();
            var normen = reis.normen();
            var start = normen.stap(id, Kloksoort.ANTWOORD, normen.werk(team.soort()), tx.now());
            var klok = reis.startKlokken(team.organisatie(), List.of(start)).getFirst();
            var opdracht = Opdracht.aangenomen(
                    team.naam(), medewerker, gevraagd, Context.LEEG, TeDoen.BEHANDELEN, klok.deadline());
            reis.overdrachten.insert(
                    Overdracht.nieuw(vraag, id, null, Overdrachtsoort.TAAK, team, team, opdracht, tx.now()));
            reis.signaal(team.id(), medewerker, "Er is een taak voor u: " + gevraagd);
            reis.ververs();
            return reis.overdracht(id);
        });
    }

    /// It need not be done after all.
    public void intrekken(Actor actor, UUID vraag, UUID taak, String reden) {
        db.run(actor, tx -> {
            var reis = Reis.laad(tx, bronnen, null, vraag);
            var o = reis.overdracht(taak);
            Ketenregels.eis(o, Overdrachtstand.INGETROKKEN);
            reis.overdrachten.beeindig(o, Overdrachtstand.INGETROKKEN, reden, tx.now());
            reis.laatVervallen(o.id());
            tx.publish(new OverdrachtIngetrokken(vraag, o.id(), o.vanTeam(), o.naarTeam(), reden));
        });
    }
}
