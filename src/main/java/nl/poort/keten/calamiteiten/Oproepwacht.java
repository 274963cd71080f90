package nl.poort.keten.calamiteiten;

import java.util.Set;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.TermijnOverschreden;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Watches calamities: calls the next manager, and says when news, an action or the evaluation is late.
///
/// [#verwerk] is called every few seconds; each call-up and clock is taken by one node once.
public final class Oproepwacht {
    private static final Actor WACHT = Actor.system("oproepwacht");
    private static final Set<Kloksoort> SOORTEN = Set.of(Kloksoort.NIEUWS, Kloksoort.ACTIE, Kloksoort.EVALUATIE);

    private final Db db;
    private final Calamiteitbronnen bronnen;
    private final Oproepen oproepen;

    public Oproepwacht(Calamiteitbronnen bronnen, Oproepen oproepen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
        this.oproepen = oproepen;
    }

    /// Handles every call-up and clock that ran out; returns how many.
    public int verwerk() {
        int gedaan = 0;
        while (oproepen.belVolgende()) {
            gedaan++;
        }
        for (int stap = 1; stap > 0; gedaan += stap) {
            stap = db.change(WACHT, tx -> {
                var verstreken = bronnen.registers().klokken().neemVerstreken(WACHT, SOORTEN, 100);
                for (var klok : verstreken) {
                    tx.publish(new TermijnOverschreden(
                            klok.root(), klok.onderwerp(), klok.soort().name(), klok.deadline()));
                    new CalamiteitenSql(tx.handle()).find(klok.root()).ifPresent(c -> meld(c, klok));
                }
                return verstreken.size();
            });
        }
        return gedaan;
    }

    private void meld(Calamiteit c, Klok klok) {
        bronnen.keten()
                .signalen()
                .meld(
                        WACHT,
                        c.vraag(),
                        c.team(),
                        null,
                        "Calamiteit " + c.kenmerk() + ", de tijd is om: " + klok.schakel());
    }
}
