package nl.poort;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import nl.poort.keten.ketentest.Ketencheck;
import nl.poort.keten.ketentest.Stappenplan;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.taken.Taken;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.web.ketencheck.Ketenrobot;

/// Lets the robot walk along the chain of the system that runs, and keeps what it found: for the command and for the
/// regular work.
public final class Ketencheckwerk {
    /// For every step; a run so ends by itself.
    public static final Duration GRENS = Duration.ofSeconds(60);

    private static final Actor ROBOT = Actor.system("ketencheck");

    private final Modules m;
    private final Ketentestdeuren deuren;

    public Ketencheckwerk(Modules m, Ketentestdeuren deuren) {
        this.m = m;
        this.deuren = deuren;
    }

    /// One run. It knows the system only by its pages; what it needs there is laid ready first.
    ///
    /// @param adres where the system answers
    /// @param vanzelf whether nobody asked for it
    public Ketencheck loop(URI adres, Duration grens, boolean vanzelf) {
        var test = deuren.checks.vanRobot(ROBOT, eigenaar().id());
        var begonnen = m.db.clock().instant();
        var plaats = new Ketencheckplaats(m);
        var proef = plaats.klaar();
        try (var uitgaand = new Uitgaand(List.of("intern:" + adres.getScheme() + "://" + adres.getAuthority()))) {
            var robot = new Ketenrobot(uitgaand, adres, proef, plaats::legPlanstuk, grens);
            var stappen =
                    robot.speel(deuren.plannen.get(ROBOT, Stappenplan.STANDAARD).stappen());
            return deuren.checks.bewaar(ROBOT, test, begonnen, vanzelf, stappen);
        }
    }

    /// As regular work, when that is set.
    ///
    /// @param pauze zero = never by itself
    /// @param poort where this program listens
    Taken op(Taken taken, Duration pauze, int poort) {
        var hier = URI.create("http://localhost:" + poort);
        return pauze.isZero() ? taken : taken.elke(pauze, "ketencheck", () -> loop(hier, GRENS, true));
    }

    /// Whose findings they are: who manages what all organisations share.
    private Organisatie eigenaar() {
        return m.organisaties
                .findBeherend(ROBOT)
                .or(() -> m.organisaties.list(ROBOT).stream()
                        .filter(o -> o.soort().isGezag())
                        .findFirst())
                .orElseThrow(() -> new Weigering("geen-organisatie", "Maak eerst een organisatie"));
    }
}
