package nl.poort.verhalen;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
import nl.poort.registers.organisatie.Oin;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;

/// The authorities of the stories about the Omgevingswet, and their chain test.
final class Dsowereld {
    private static Dsowereld huidig;

    final Wereld w = Wereld.nu();
    final Ketentestdeuren ketentest = new Ketentestdeuren(w.m);
    /// The test of the story.
    UUID test;

    private Dsowereld() {
        w.keten.gezag(
                "Drimmelen",
                Organisatiesoort.GEMEENTE,
                new Oin("00000001100444453000"),
                "gm1719",
                Map.of("Dirk Drimmelen", Rol.FUNCTIONEEL_BEHEERDER, "Vera Vergunning", Rol.SPECIALIST));
        w.keten.gezag(
                "Geertruidenberg",
                Organisatiesoort.GEMEENTE,
                new Oin("00000001101333341000"),
                "gm0779",
                Map.of("Geert Berg", Rol.SPECIALIST));
        w.keten.gezag(
                "OMWB",
                Organisatiesoort.OMGEVINGSDIENST,
                new Oin("00000001106555558000"),
                null,
                Map.of("Olaf Omgeving", Rol.SPECIALIST));
        ketentest.luister();
    }

    static Dsowereld open() {
        huidig = new Dsowereld();
        return huidig;
    }

    static Dsowereld nu() {
        return huidig;
    }

    /// Who leads the test of the municipality.
    Medewerker leider() {
        return w.mens("Dirk Drimmelen");
    }

    UUID maakTest(String naam, Stappenplan plan) {
        return ketentest
                .tests
                .aanmaken(leider(), new NieuweKetentest(naam, "Drimmelen", "De keten werkt", plan.id()))
                .id();
    }

    void vulTeam(UUID id) {
        for (var rol : Testrol.nodig()) {
            ketentest.tests.voegDeelnemerToe(leider(), id, rol, w.mens("Vera Vergunning"));
        }
        ketentest.tests.voegDeelnemerToe(leider(), id, Testrol.LEVERANCIER, w.mens("Olaf Omgeving"));
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

    List<Medewerker> anderen() {
        return List.of(w.mens("Vera Vergunning"), w.mens("Olaf Omgeving"));
    }
}
