package nl.poort.web.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.keten.ketentest.Bevindingen;
import nl.poort.keten.ketentest.Bevindingsoort;
import nl.poort.keten.ketentest.Deelketen;
import nl.poort.keten.ketentest.Ernst;
import nl.poort.keten.ketentest.Iteraties;
import nl.poort.keten.ketentest.Ketentests;
import nl.poort.keten.ketentest.Meldpunt;
import nl.poort.keten.ketentest.Momentsoort;
import nl.poort.keten.ketentest.Momentstand;
import nl.poort.keten.ketentest.NieuweBevinding;
import nl.poort.keten.ketentest.NieuweKetentest;
import nl.poort.keten.ketentest.Testrol;
import nl.poort.keten.ketentest.Uitslagkleur;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// A chain test of the demo: half way the first iteration, with two findings.
public final class Demoketentest {
    private static final Actor DEMO = Actor.system("demo maken");
    private static final Map<Testrol, String> TEAM = Map.of(
            Testrol.PLANJURIST, "kees",
            Testrol.BEHEER_PLAN, "karin",
            Testrol.KEYUSER_REGELS, "ilse",
            Testrol.BEHEER_REGELS, "bea",
            Testrol.KEYUSER_VTH, "petra",
            Testrol.BEHEER_VTH, "rob");

    private final Db db;
    private final Organisaties organisaties;
    private final Medewerkers medewerkers;
    private final Deuren deuren;

    /// The doors of the chain test.
    public record Deuren(Ketentests tests, Iteraties iteraties, Bevindingen bevindingen) {}

    public Demoketentest(Db db, Organisaties organisaties, Medewerkers medewerkers, Deuren deuren) {
        this.db = db;
        this.organisaties = organisaties;
        this.medewerkers = medewerkers;
        this.deuren = deuren;
    }

    /// Once, in the demo chain.
    public void maakAlsErGeenIs() {
        organisaties
                .findOpCode(DEMO, "demo-westveld")
                .ifPresent(westveld -> db.run(DEMO, tx -> {
                    var bea = wie(westveld, "bea");
                    if (deuren.tests().list(bea).isEmpty()) {
                        maak(westveld, bea, tx.local().toLocalDate());
                    }
                }));
    }

    private Medewerker wie(Organisatie westveld, String login) {
        return medewerkers
                .findOpEmail(DEMO, westveld.id(), login + "@demo.poort.example")
                .orElseThrow();
    }

    private void maak(Organisatie westveld, Medewerker bea, LocalDate vandaag) {
        var tests = deuren.tests();
        var doel = "Weten of onze keten werkt, van regel tot zaak";
        var id = tests.aanmaken(bea, new NieuweKetentest("Werkplaats Westveld", "Westveld", doel, null))
                .id();
        tests.leesBevindingen(bea, id);
        TEAM.forEach((rol, login) -> tests.voegDeelnemerToe(bea, id, rol, wie(westveld, login)));
        tests.voegDeelnemerToe(bea, id, Testrol.LEVERANCIER, "Lotte Lever", "Voorbeeldsoftware");
        List.of(Deelketen.values()).forEach(d -> tests.meldGereed(bea, id, d, "Voorbeeldsoftware", true, ""));
        tests.planSjabloon(bea, id, vandaag);
        List.of(Meldpunt.values()).forEach(p -> tests.meldAan(bea, id, p));
        tests.starten(bea, id);
        tests.get(bea, id).momenten().stream()
                .filter(m -> m.soort() == Momentsoort.KICK_OFF)
                .forEach(m -> tests.rondMomentAf(bea, id, m.id(), Momentstand.GEHOUDEN, "Doel en casussen besproken"));
        for (int stap = 1; stap <= 5; stap++) {
            deuren.iteraties().vastleggen(bea, id, 1, stap, Uitslagkleur.GROEN, "Gezien in het scherm");
            deuren.iteraties().bevestigSynchronisatie(bea, id, 1, stap);
        }
        deuren.iteraties().vastleggen(bea, id, 1, 6, Uitslagkleur.ROOD, "Publiceren geeft een foutmelding");
        bevindingen(westveld, id);
    }

    private void bevindingen(Organisatie westveld, UUID id) {
        deuren.bevindingen()
                .registreren(
                        wie(westveld, "ilse"),
                        id,
                        new NieuweBevinding(
                                1,
                                6,
                                Bevindingsoort.LANDELIJK,
                                Ernst.HOOG,
                                "Publiceren geeft fout 503 en niemand krijgt bericht",
                                "Voorbeeldsoftware"));
        deuren.bevindingen()
                .registreren(
                        wie(westveld, "petra"),
                        id,
                        new NieuweBevinding(
                                1,
                                4,
                                Bevindingsoort.ORGANISATIE,
                                Ernst.LAAG,
                                "Het was niet duidelijk wie de vragen naleest",
                                ""));
    }
}
