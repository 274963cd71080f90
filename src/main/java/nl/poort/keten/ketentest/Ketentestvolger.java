package nl.poort.keten.ketentest;

import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtBeantwoord;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// Hears what comes back along the chain about a finding that was reported: when the TBO says it is solved, the team
/// gets the task to test it again.
public final class Ketentestvolger {
    private final Bevindingen bevindingen;
    private final Organisaties organisaties;

    public Ketentestvolger(Bevindingen bevindingen, Organisaties organisaties) {
        this.bevindingen = bevindingen;
        this.organisaties = organisaties;
    }

    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.within(OverdrachtBeantwoord.class, (tx, g) -> {
            if (organisaties.getTeam(tx.actor(), g.naarTeam()).soort() == Schakelsoort.TBO) {
                bevindingen.opgelost(g.vraag(), g.antwoord());
            }
        });
    }
}
