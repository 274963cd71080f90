package nl.poort.web.demo;

import java.util.List;
import nl.poort.registers.autorisatie.Applicaties;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.register.Toegang;

/// A program of the demo municipality that may use the ZGW APIs, so that the lines of `docs/koppelen.md` work.
public final class Demokoppeling {
    public static final String CLIENT = "demo";
    public static final String GEHEIM = "geheim-van-de-demo";
    private static final Actor DEMO = Actor.system("demo maken");

    private final Applicaties applicaties;
    private final Organisaties organisaties;

    public Demokoppeling(Applicaties applicaties, Organisaties organisaties) {
        this.applicaties = applicaties;
        this.organisaties = organisaties;
    }

    /// Once; whoever removed the demo chain or has a client id like this keeps what is there.
    public void maakAlsErGeenIs() {
        if (applicaties.findOrganisatie(CLIENT).isPresent()) {
            return;
        }
        organisaties
                .findOpCode(DEMO, "demo-westveld")
                .ifPresent(o -> applicaties.maak(
                        Toegang.alles(new Actor(null, "Poort", o.id(), "demo maken")),
                        "Demo",
                        CLIENT,
                        GEHEIM,
                        List.of()));
    }
}
