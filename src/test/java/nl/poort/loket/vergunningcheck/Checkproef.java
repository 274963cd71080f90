package nl.poort.loket.vergunningcheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.poort.loket.regels.Optie;
import nl.poort.loket.regels.Regels;
import nl.poort.loket.regels.Regelvraag;
import nl.poort.loket.regels.Sttrmaker;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Rule files of three authorities that share questions, and citizens who answer at random.
final class Checkproef {
    static final String DAK = "nl.imow-gm9901.activiteit.Dakkapel";
    static final String MONUMENT = "nl.imow-gm9901.activiteit.Monument";
    static final String WATER = "nl.imow-ws9901.activiteit.Waterkering";

    private Checkproef() {}

    /// What it is, where it is, how wide: partly the same questions as in the others.
    static Sttrmaker dak() {
        return new Sttrmaker()
                .over(DAK)
                .herbruikbaar("waar")
                .vraag("Aan welke kant?", "list", "voor", "achter", "zij")
                .vraag("Hoe breed?", "number")
                .herbruikbaar("monument")
                .vraag("Is het een monument?", "boolean")
                .meerkeuze("Wat zit erin?", "raam", "deur", "niets")
                .tabel(
                        "top",
                        "FIRST",
                        List.of("Aan welke kant?", "Hoe breed?", "Is het een monument?", "Wat zit erin?"),
                        "- | - | true | - => \"Vergunningplicht\"",
                        "\"voor\" | > 3 | - | - => \"Vergunningplicht\"",
                        "\"voor\" | - | - | contains(?, \"deur\") => \"Meldingsplicht\"",
                        "\"achter\" | - | - | - => \"Toestemmingsvrij\"",
                        "- | <= 3 | - | - => \"Informatieplicht\"");
    }

    static Sttrmaker monument() {
        return new Sttrmaker()
                .over(MONUMENT)
                .herbruikbaar("monument")
                .vraag("Is het pand een monument?", "boolean")
                .vraag("Verandert het uiterlijk?", "boolean")
                .tabel(
                        "top",
                        "FIRST",
                        List.of("Is het pand een monument?", "Verandert het uiterlijk?"),
                        "false | - => \"NietVanToepassing\"",
                        "true | true => \"Vergunningplicht\"",
                        "true | false => \"Toestemmingsvrij\"");
    }

    static Sttrmaker water() {
        return new Sttrmaker()
                .over(WATER)
                .herbruikbaar("waar")
                .vraag("Aan welke kant van het huis?", "list", "voor", "achter", "zij")
                .vraag("Graaft u?", "boolean")
                .tabel(
                        "top",
                        "ANY",
                        List.of("Aan welke kant van het huis?", "Graaft u?"),
                        "\"voor\" | true => \"Meldingsplicht\"",
                        "\"voor\" | - => \"Toestemmingsvrij\"",
                        "\"achter\" | - => \"Toestemmingsvrij\"");
    }

    static Map<Checkregels, Regels> drie() {
        var regels = new LinkedHashMap<Checkregels, Regels>();
        for (var maker : List.of(dak(), monument(), water())) {
            regels.put(bron(regels.size()), maker.regels());
        }
        return regels;
    }

    static Checkregels bron(int nr) {
        return new Checkregels(new UUID(1, nr), 1, new UUID(2, nr), "hash", "urn" + nr, "Regels " + nr, "gm", "Gezag");
    }

    /// An answer to every question that can be asked, as this citizen would give it.
    static Map<String, List<String>> burger(Map<Checkregels, Regels> regels, RandomGenerator toeval) {
        var antwoorden = new LinkedHashMap<String, List<String>>();
        regels.forEach((bron, r) -> r.vragen()
                .forEach(v -> antwoorden.computeIfAbsent(Gesprek.sleutel(bron, v), s -> antwoord(v, toeval))));
        return antwoorden;
    }

    static List<String> antwoord(Regelvraag vraag, RandomGenerator toeval) {
        return switch (vraag.soort()) {
            case JA_NEE, BIJLAGE -> List.of(toeval.nextBoolean() ? "ja" : "nee");
            case TEKST -> List.of(toeval.nextBoolean() ? "iets" : "dak");
            case GETAL ->
                List.of(BigDecimal.valueOf(toeval.nextInt(0, 80), 1)
                        .toPlainString()
                        .replace('.', ','));
            case DATUM -> List.of("2026-0" + toeval.nextInt(1, 10) + "-01");
            case KEUZE, GEO ->
                List.of(vraag.opties()
                        .get(toeval.nextInt(vraag.opties().size()))
                        .tekst());
            case MEERKEUZE -> {
                var gekozen = new ArrayList<>(vraag.opties().stream()
                        .filter(o -> toeval.nextBoolean())
                        .map(Optie::tekst)
                        .toList());
                yield gekozen.isEmpty() ? List.of(vraag.opties().getFirst().tekst()) : gekozen;
            }
            case VAST -> List.of(String.valueOf(vraag.vast().waarde()));
        };
    }

    /// What each rule file says when all is answered at once.
    static List<Object> ineens(Map<Checkregels, Regels> regels, Map<String, List<String>> burger) {
        var uitkomsten = new ArrayList<>();
        regels.forEach((bron, r) -> {
            var antwoorden = new LinkedHashMap<String, Object>();
            r.vragen().stream().filter(v -> v.vast().waarde() == null).forEach(v -> {
                var waarden = burger.get(Gesprek.sleutel(bron, v));
                antwoorden.put(
                        v.id(), v.soort() == nl.poort.loket.regels.Vraagsoort.MEERKEUZE ? waarden : waarden.getFirst());
            });
            var stand = r.begin();
            antwoorden.forEach(stand::antwoord);
            uitkomsten.add(vorm(stand.uitkomst()));
        });
        return uitkomsten;
    }

    static Object vorm(nl.poort.loket.regels.Uitkomst uitkomst) {
        return uitkomst instanceof nl.poort.loket.regels.Uitkomst.Tegenspraak ? "tegenspraak" : uitkomst;
    }

    static Sttrmaker kort(String urn, String ja, String nee) {
        return new Sttrmaker()
                .over(urn)
                .soort("Conclusie")
                .vraag("a", "boolean")
                .tabel("top", "FIRST", List.of("a"), "true => \"" + ja + "\"", "false => \"" + nee + "\"");
    }

    static Medewerker beheerder(Db db, String naam) {
        var programma = Actor.system("proef");
        var van = new Organisaties(db).voegToe(programma, Organisatiegegevens.van(naam, Organisatiesoort.GEMEENTE));
        return new Medewerkers(db)
                .voegToe(
                        programma,
                        van.id(),
                        new Medewerkergegevens(
                                naam,
                                naam.toLowerCase() + "@voorbeeld.nl",
                                null,
                                Set.of(Rol.FUNCTIONEEL_BEHEERDER),
                                Set.of()));
    }
}
