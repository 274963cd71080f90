package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.contact.berichten.BerichtOnbestelbaar;
import nl.poort.contact.berichten.Berichtkanaal;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// Tells a team what nobody would see by itself: a customer who waits longer than the norm of the channel, and one whom
/// our mail does not reach any more (contact must then be restored, Awb 2:10).
public final class Draadwacht {
    private static final Actor SYSTEEM = Actor.system("gesprekken bewaken");
    private static final int PER_RONDE = 200;

    private final Kanaalbronnen bronnen;

    public Draadwacht(Kanaalbronnen bronnen) {
        this.bronnen = bronnen;
    }

    /// Wiring: listens from now on.
    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.after("kanalen.contactherstel", BerichtOnbestelbaar.class, this::herstel);
    }

    /// Regular work: each promise that ran out is told once, in the same commit as the note that it was told.
    public int waak() {
        return bronnen.db().change(SYSTEEM, tx -> {
            var laat = new DraadwachtSql(tx.handle()).meld(tx.now(), PER_RONDE);
            laat.forEach(d -> meld(
                    d.organisatie(),
                    d.vraag(),
                    d.team(),
                    "De klant wacht via %s langer dan de norm (%s)".formatted(Draadregels.naam(d.kanaal()), d.norm())));
            return laat.size();
        });
    }

    /// The message itself goes on by another way, or somebody calls; the address has to be put right as well.
    private void herstel(BerichtOnbestelbaar g) {
        if (g.kanaal() != Berichtkanaal.EMAIL) {
            return;
        }
        bronnen.db()
                .run(
                        SYSTEEM,
                        tx -> bronnen.keten()
                                .vragen()
                                .find(tx.actor(), g.root())
                                .ifPresent(v -> {
                                    var zin =
                                            "Herstel het contact: e-mail aan deze klant komt niet aan (%s). Vraag om een ander adres."
                                                    .formatted(g.reden());
                                    meld(v.organisatie(), v.id(), v.contactschakel(), zin);
                                }));
    }

    private void meld(UUID organisatie, UUID vraag, UUID team, String zin) {
        bronnen.keten()
                .signalen()
                .meld(Actor.outsider("Poort", organisatie, "team waarschuwen"), vraag, team, null, zin);
    }
}
