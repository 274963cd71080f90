package nl.poort.schermen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Pages and forms without a place in the round of [AlleFormulierenTest], each with the test that goes there: what
/// needs
/// a situation that the round does not make, and what has a round of its own.
final class Elders {
    private static final Map<String, String> WAAR = new LinkedHashMap<>();

    static {
        zet("KennisEnBerichtenSchermTest", "/beheer/berichten/\\{id}/herhaling");
        zet("SleutelPaginaTest", "/beheer/sleutels/abonnementen/\\{id}/hervatting");
        zet("NabellenTest", "/(werkplek/vraag|beheer/berichten)/\\{id}/nabelgesprek");
        zet("ApplicatiePaginaTest", "/beheer/applicaties(/.*)?"); // and AllePaginasTest lets a program in and out
        zet("LeveringenTest", "/beheer/notificaties/\\{id}/.*");
        zet(
                "TerugbelSchermTest",
                "/werkplek/terugbellen(/.*)?",
                "/belmoment/.*",
                "/werkplek/collegas(/.*)?",
                "/werkplek/verdelen(/.*)?",
                "/werkplek/loslating(/.*)?",
                "/beheer/(terugbellen|samenwerkingen|redenen)(/.*)?",
                "/werkplek/vraag/\\{id}/samen(/.*)?");
        zet("BalieTest", "/werkplek/contact(/.*)?", "/beheer/accountmanagers(/.*)?");
        zet("BalieSamenTest", "/werkplek/(ruggespraak|palet)");
        zet("WerkplekTest", "/werkplek/regie/.*", "/werkplek/schakels");
        zet("VraagzaakTest", "/werkplek/vraag/\\{id}/zaak.*", "/volg/stuk/.*");
        zet("AllePaginasTest", "/werkplek/brieven(/.*)?", "/beheer/post");
        zet("AllePaginasTest", "/werkplek/zaken(/.*)?"); // with Zaakreis, by keyboard
        zet(
                "KanalenSchermTest",
                "/werkplek/(telefoon|chat|balie|gesprekken|binnengekomen|post)(/.*)?",
                "/beheer/(telefonie|kanalen|berichtdiensten)(/.*)?",
                "/(contact|chat|balie)(/.*)?",
                "/demo/(telefooncentrale|postbus)(/.*)?");
        zet("VergunningcheckSchermTest", "/(werkplek/|beheer/)?vergunningcheck(/.*)?");
        zet("RegelbestandSchermTest", "/beheer/regels(/.*)?");
        zet("CatalogusSchermTest", "/beheer/catalogus(/.*)?");
        zet(
                "CijferschermTest",
                "/sturing/(norm(en)?|doelen|openbaarheid|kern|metingen|kanalen|kwaliteit|steekproef|wandbord)([./].*)?",
                "/sturing/(cijfers|oordelen|vermijdbaar|steekproeven)\\..*",
                "/prestaties(/.*)?",
                "/oordeel/.*",
                "/volg/oordeel");
        zet(
                "KennisreisTest",
                "/(producten|vragen|kennis/(product|kaart|nieuws|melding|niet-gevonden))(/.*)?",
                "/beheer/(leesbaarheid|producten|meldingen|zoekwoorden|werknieuws|herroepingen|bezoek)(/.*)?",
                "/beheer/kennis/\\{id}/opvolger");
        zet("KaartSchermTest", "/sociale-kaart(/.*)?", "/beheer/sociale-kaart(/.*)?");
    }

    private Elders() {}

    private static void zet(String test, String... paden) {
        List.of(paden).forEach(pad -> WAAR.put(pad, test));
    }

    static boolean staat(String pad) {
        return WAAR.keySet().stream().anyMatch(pad::matches);
    }

    /// Tests that are named here and are not there.
    static List<String> verdwenen() throws java.io.IOException {
        try (var alle = Files.walk(Path.of("src/test/java"))) {
            var namen = alle.map(p -> p.getFileName().toString().replace(".java", ""))
                    .toList();
            return WAAR.values().stream().filter(t -> !namen.contains(t)).toList();
        }
    }
}
