package nl.poort.keten.calamiteiten;

import java.time.Instant;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstart;
import nl.poort.registers.klokken.Norm;

/// The clock of the next news: at the latest every two hours while the calamity lasts.
final class Nieuwsritme {
    private static final Norm NORM = Norm.minuten((int) Calamiteitregels.NIEUWSRITME.toMinutes());

    private Nieuwsritme() {}

    static void start(Calamiteitbronnen bronnen, Inzet inzet, Instant volgende) {
        stop(bronnen, inzet);
        var id = inzet.calamiteit().id();
        bronnen.registers()
                .klokken()
                .start(
                        inzet.overal(),
                        new Klokstart(
                                id,
                                id,
                                Kloksoort.NIEUWS,
                                "volgend bericht",
                                Kalendersoort.VOLCONTINU,
                                NORM,
                                inzet.nu(),
                                volgende));
    }

    static void stop(Calamiteitbronnen bronnen, Inzet inzet) {
        var id = inzet.calamiteit().id();
        bronnen.registers().klokken().stop(inzet.overal(), id, id, Kloksoort.NIEUWS);
    }
}
