package nl.poort.verhalen;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.poort.Ketentestdeuren;
import nl.poort.keten.ketentest.Deelketen;
import nl.poort.keten.ketentest.Meldpunt;
import nl.poort.keten.ketentest.Momentsoort;
import nl.poort.keten.ketentest.Momentstand;
import nl.poort.keten.ketentest.NieuweKetentest;
import nl.poort.keten.ketentest.Stappenplan;
import nl.poort.keten.ketentest.Testrol;
import nl.poort.keten.ketentest.Uitslagkleur;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Rol;

/// The chain test of the stories, with who takes part in it.
final class Dsowereld {
    private static Dsowereld huidig;

    final Wereld w = Wereld.nu();
    final Ketentestdeuren ketentest = new Ketentestdeuren(w.m);
    private final Omgevingswereld gezagen = Omgevingswereld.nu();
    private final Medewerker vergunningverlener = w.m.medewerkers.voegToe(
            Wereld.SYSTEEM,
            gezagen.organisatie("Drimmelen").id(),
            new Medewerkergegevens(
                    "Vera Vergunning",
                    "vera@example.nl",
                    null,
                    Set.of(Rol.SPECIALIST),
                    Set.of(gezagen.team("Drimmelen").id())));
    /// The test of the story.
    UUID test;

    private Dsowereld() {
        ketentest.luister();
    }

    static Dsowereld nu() {
        if (huidig == null || huidig.w != Wereld.nu()) {
            huidig = new Dsowereld();
        }
        return huidig;
    }

    /// Who leads the test of the municipality.
    Medewerker leider() {
        return gezagen.medewerker("Drimmelen");
    }

    /// Somebody of the team, who tests.
    Medewerker tester() {
        return vergunningverlener;
    }

    Medewerker buur() {
        return gezagen.medewerker("Geertruidenberg");
    }

    UUID maakTest(String naam, Stappenplan plan) {
        return ketentest
                .tests
                .aanmaken(leider(), new NieuweKetentest(naam, "Drimmelen", "De keten werkt", plan.id()))
                .id();
    }

    void vulTeam(UUID id) {
        for (var rol : Testrol.nodig()) {
            ketentest.tests.voegDeelnemerToe(leider(), id, rol, tester());
        }
        ketentest.tests.voegDeelnemerToe(leider(), id, Testrol.LEVERANCIER, gezagen.medewerker("OMWB"));
    }

    void meldGereed(UUID id) {
        for (var deel : Deelketen.values()) {
            ketentest.tests.meldGereed(leider(), id, deel, "Rx Software", true, "");
        }
    }

    /// Everything is prepared, and the kick-off is behind the team.
    void start(UUID id) {
        ketentest.tests.leesBevindingen(leider(), id);
        vulTeam(id);
        meldGereed(id);
        ketentest.tests.planSjabloon(leider(), id, w.vandaag());
        Arrays.stream(Meldpunt.values()).forEach(p -> ketentest.tests.meldAan(leider(), id, p));
        ketentest.tests.starten(leider(), id);
        ketentest.tests.get(leider(), id).momenten().stream()
                .filter(m -> m.soort() == Momentsoort.KICK_OFF)
                .forEach(m -> ketentest.tests.rondMomentAf(leider(), id, m.id(), Momentstand.GEHOUDEN, ""));
    }

    /// The steps up to and with this one are green in this iteration; after each the systems get their time.
    void groenTotEnMet(int iteratie, int stap, String bewijs) {
        var gedaan = ketentest.iteraties.uitslagen(leider(), test);
        for (int nr = 1; nr <= stap; nr++) {
            int deze = nr;
            boolean al = gedaan.stream()
                    .anyMatch(u -> u.iteratie() == iteratie && u.stap() == deze && u.kleur() == Uitslagkleur.GROEN);
            if (!al) {
                w.test.klok().verder(Duration.ofDays(1));
                ketentest.iteraties.vastleggen(leider(), test, iteratie, nr, Uitslagkleur.GROEN, bewijs);
            }
        }
    }

    /// Every step from the first is green, each by what was seen of it.
    void groen(int iteratie, List<String> gezien) {
        for (int i = 0; i < gezien.size(); i++) {
            w.test.klok().verder(Duration.ofDays(1));
            ketentest.iteraties.vastleggen(leider(), test, iteratie, i + 1, Uitslagkleur.GROEN, gezien.get(i));
        }
    }

    List<Medewerker> anderen() {
        return List.of(tester(), gezagen.medewerker("OMWB"));
    }
}
