package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.contact.berichten.BerichtAfgeleverd;
import nl.poort.contact.berichten.Berichtcode;
import nl.poort.keten.vragen.Ketengebeurtenis.KlantGeinformeerd;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagGesloten;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// Keeps the threads true to what happens to their Vraag elsewhere: who was told does not wait any more.
public final class Draadluisteraar {
    private static final Actor SYSTEEM = Actor.system("gesprek bijwerken");

    private final Kanaalbronnen bronnen;

    public Draadluisteraar(Kanaalbronnen bronnen) {
        this.bronnen = bronnen;
    }

    /// Wiring: listens from now on.
    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.within(KlantGeinformeerd.class, (tx, g) -> gesproken(tx, g.vraag(), Draadstand.BEANTWOORD));
        gebeurtenissen.within(VraagGesloten.class, (tx, g) -> gesproken(tx, g.vraag(), Draadstand.GESLOTEN));
        gebeurtenissen.after("kanalen.ontvangst", BerichtAfgeleverd.class, this::ontvangen);
    }

    private void gesproken(Tx tx, UUID vraag, Draadstand stand) {
        bronnen.db().run(SYSTEEM, t -> {
            var sql = new DradenSql(t.handle());
            sql.ofQuestion(vraag).forEach(d -> {
                bronnen.keten().klokken().stop(SYSTEEM, d.id(), d.id(), Kloksoort.KANAAL);
                sql.update(Draadstanden.gesproken(d, stand, d.stand() == Draadstand.WACHT ? t.now() : d.laatstUit()));
            });
        });
    }

    /// Where the norm is about the receipt, it is kept when the receipt arrived; the thread still waits for an answer.
    private void ontvangen(BerichtAfgeleverd g) {
        if (g.code() != Berichtcode.ONTVANGST) {
            return;
        }
        bronnen.db()
                .run(
                        SYSTEEM,
                        tx -> new DradenSql(tx.handle())
                                .ofQuestion(g.root()).stream()
                                        .filter(d -> d.stand() == Draadstand.WACHT)
                                        .forEach(d -> {
                                            var regel = bronnen.db()
                                                    .read(
                                                            Actor.outsider("Poort", d.organisatie(), "norm lezen"),
                                                            t -> Kanaalnormen.geldig(t, d.kanaal()));
                                            if (regel.ontvangst()) {
                                                bronnen.keten()
                                                        .klokken()
                                                        .stop(SYSTEEM, d.id(), d.id(), Kloksoort.KANAAL);
                                            }
                                        }));
    }
}
