package nl.poort.web.demo;

import java.util.List;
import java.util.Map;
import nl.poort.loket.regels.Inhoud;
import nl.poort.loket.regels.Regelbestand;
import nl.poort.loket.regels.Regeldeuren;
import nl.poort.loket.regels.Tabelbewerking;
import nl.poort.loket.vergunningcheck.Vergunningchecks;
import nl.poort.registers.omgeving.Adressen;
import nl.poort.registers.omgeving.Plek;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Records;

/// The work of a rule author in the demo: a stricter dormer that would change the answer of somebody, and a fence that
/// is not finished. And checks of citizens to hold the first against.
public final class Demoregels {
    private static final Map<String, String> ANTWOORDEN = Map.of(
            "monument", "nee",
            "Aan welke kant", "Achterkant",
            "plat dak", "ja",
            "openbaar", "nee");

    private final Regeldeuren regels;
    private final Vergunningchecks checks;
    private final Adressen adressen;

    public Demoregels(Regeldeuren regels, Vergunningchecks checks, Adressen adressen) {
        this.regels = regels;
        this.checks = checks;
        this.adressen = adressen;
    }

    /// Once; what an author made stays.
    public void maakAlsErGeenIs(Medewerker bea) {
        if (!regels.modellen().list(bea, "").isEmpty()) {
            return;
        }
        regels.bestanden().zoek(bea, "Dakkapel plaatsen").stream().findFirst().ifPresent(boek -> {
            for (var hoogte : List.of("1,4", "1,6", "2,1")) {
                check(hoogte);
            }
            var model = regels.modellen().vanVersie(bea, boek.id(), 1);
            regels.modellen().bewerken(bea, model.id(), model.stap(), "Een lagere dakkapel", (m, ids) -> lager(m));
        });
        regels.modellen().vanBestand(bea, "schutting.xml", Demobestand.lees("regels/schutting.xml"));
    }

    private void check(String hoogte) {
        var plek =
                adressen.zoek("9901AB", "14").stream().findFirst().map(Plek::op).orElseThrow();
        var check = checks.begin(List.of("dakkapel"), plek);
        while (check.vraag().isPresent()) {
            var vraag = check.vraag().get();
            var antwoord = ANTWOORDEN.entrySet().stream()
                    .filter(a -> vraag.vraag().tekst().contains(a.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(hoogte);
            check = checks.antwoorden(check.id(), vraag.sleutel(), List.of(antwoord));
        }
    }

    /// From 1,75 to 1,5 metres, in every rule.
    private static Regelbestand lager(Regelbestand model) {
        var regels = Tabelbewerking.tabel(model, model.top()).regels();
        return Tabelbewerking.rijen(
                model, model.top(), 0, regels.stream().map(Demoregels::lager).toList());
    }

    private static Inhoud.Regel lager(Inhoud.Regel regel) {
        return Records.with(
                regel,
                "cellen",
                regel.cellen().stream().map(c -> c.replace("1.75", "1.5")).toList(),
                "toelichting",
                regel.toelichting().replace("1,75", "1,5"));
    }
}
