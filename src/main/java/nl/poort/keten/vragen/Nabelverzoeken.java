package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstart;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// The work of calling a customer whom no message reached: a small Overdracht with a holder, a date and attempts.
///
/// One for each Vraag, whatever the number of messages; it also stands when the Vraag is closed, because the customer
/// was not told yet.
public final class Nabelverzoeken {
    private final Db db;
    private final Bronnen bronnen;

    public Nabelverzoeken(Bronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// Puts it in the work list of the contact link, with who spoke the customer; what is there already stays.
    public Overdracht vragen(Actor actor, UUID vraag) {
        return db.change(actor, tx -> {
            var reis = Reis.laad(tx, bronnen, null, vraag);
            var eerder = open(reis);
            if (eerder.isPresent()) {
                return eerder.get();
            }
            var team = reis.team(reis.vraag().contactschakel());
            // without a parent: it is no step of the way back, and may outlive it
            var id = tx.newId();
            var start = new Klokstart(
                    vraag,
                    id,
                    Kloksoort.TERUGBELLEN,
                    "klant nabellen",
                    Kalendersoort.DIENST,
                    Ketenregels.NABELLEN,
                    tx.now(),
                    null);
            var klok = reis.startKlokken(team.organisatie(), List.of(start)).getFirst();
            var opdracht = Opdracht.aangenomen(
                    team.naam(),
                    reis.vraag().contactpersoon(),
                    "Bel de klant: een bericht kon niet worden bezorgd",
                    Context.LEEG,
                    TeDoen.BELLEN,
                    klok.deadline());
            reis.overdrachten.insert(
                    Overdracht.nieuw(vraag, id, null, Overdrachtsoort.TAAK, team, team, opdracht, tx.now()));
            reis.ververs();
            return reis.overdracht(id);
        });
    }

    /// Nobody answered: an attempt, and the moment of the next one.
    public Overdracht nietBereikt(Medewerker wie, UUID vraag, Instant volgende) {
        return db.change(wie.actor("klant nabellen"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraag);
            var o = eis(reis);
            if (!volgende.isAfter(tx.now())) {
                throw new Weigering("moment-voorbij", "Kies een later moment om het weer te proberen");
            }
            reis.overdrachten.belpoging(o, tx.newId(), tx.now(), wie.naam(), volgende);
            reis.ververs();
            return reis.overdracht(o.id());
        });
    }

    /// Stops calling; only after as many attempts as count as "cannot be reached".
    public void opgeven(Medewerker wie, UUID vraag) {
        db.run(wie.actor("klant nabellen"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraag);
            eis(reis);
            Terugpad.eisOnbereikbaar(reis);
            rondAf(reis);
        });
    }

    /// The customer was reached by `wie`.
    public void bereikt(Medewerker wie, UUID vraag) {
        db.run(wie.actor("klant nabellen"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraag);
            eis(reis);
            rondAf(reis);
        });
    }

    /// The customer knows in another way: read it on the own page, or heard it in a conversation.
    public void vervallen(Actor actor, UUID vraag) {
        db.run(actor, tx -> rondAf(Reis.laad(tx, bronnen, null, vraag)));
    }

    private static Overdracht eis(Reis reis) {
        Bevoegd.contactschakel(reis);
        return open(reis)
                .orElseThrow(() -> new Weigering("niet-nabellen", "Deze klant hoeft niet meer gebeld te worden"));
    }

    private static void rondAf(Reis reis) {
        open(reis).ifPresent(o -> {
            reis.stopKlok(o.id(), Kloksoort.TERUGBELLEN);
            reis.overdrachten.teruggekoppeld(o, reis.nu());
        });
    }

    private static Optional<Overdracht> open(Reis reis) {
        return reis.weg().overdrachten().stream()
                .filter(o -> o.teDoen() == TeDoen.BELLEN)
                .findFirst();
    }
}
