package nl.poort.keten.vragen;

import nl.poort.keten.vragen.Ketengebeurtenis.OverdrachtTeruggekoppeld;

/// The way back is the way out, reversed: whoever answers its asker thereby finishes what was answered to itself.
final class Terugpad {
    private Terugpad() {}

    static void koppelTerug(Reis reis, Overdracht ouder) {
        reis.weg().kinderen(ouder).stream()
                .filter(k -> k.stand() == Overdrachtstand.BEANTWOORD)
                .forEach(k -> {
                    reis.overdrachten.teruggekoppeld(k, reis.nu());
                    reis.publiceer(new OverdrachtTeruggekoppeld(reis.vraag().id(), k.id(), k.vanTeam(), k.naarTeam()));
                });
    }
}
