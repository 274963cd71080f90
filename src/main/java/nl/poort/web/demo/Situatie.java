package nl.poort.web.demo;

import java.util.List;
import java.util.Map;

/// One of the three situations of bijlage 8, as steps a visitor can do: who does it, what, and by which gebeurtenis it
/// shows that it was done.
///
/// @param bij the first account, who has the Vraag after [Demosituaties] made it ready
record Situatie(int nummer, String titel, String verhaal, String bij, List<Stap> stappen) {

    /// @param login the demo account that does it
    /// @param soort the kind of gebeurtenis that proves it
    /// @param keer how many of them there must be
    record Stap(String login, String wie, String wat, String soort, int keer) {}

    private static Stap stap(String login, String wie, String wat, String soort, int keer) {
        return new Stap(login + "@demo.poort.example", wie, wat, soort, keer);
    }

    static final Map<Integer, Situatie> ALLE = Map.of(
            1,
            new Situatie(
                    1,
                    "Een vraag over een regel",
                    "Fatima begrijpt een vraag van de Vergunningcheck niet. Zij belt de gemeente. Het KCC weet het niet "
                            + "zeker en zoekt het uit.",
                    "sanne@demo.poort.example",
                    List.of(
                            stap(
                                    "sanne",
                                    "Sanne (KCC)",
                                    "Zet de vraag door naar team Bouwen",
                                    "overdracht.aangeboden",
                                    1),
                            stap("ilse", "Ilse (deskundige)", "Neemt de vraag aan", "overdracht.aangenomen", 1),
                            stap("ilse", "Ilse (deskundige)", "Geeft uitleg over de regel", "overdracht.beantwoord", 1),
                            stap("sanne", "Sanne (KCC)", "Belt Fatima, maar krijgt geen gehoor", "belpoging.gedaan", 1),
                            stap("sanne", "Sanne (KCC)", "Belt weer en vertelt het antwoord", "vraag.gesloten", 1))),
            2,
            new Situatie(
                    2,
                    "Een postcode die niet wordt herkend",
                    "Bram kan zijn adres niet vinden in het Omgevingsloket. Hij meldt het bij IPLO. De melding gaat naar "
                            + "wie het register kan herstellen en langs dezelfde weg terug.",
                    "noor@demo.poort.example",
                    List.of(
                            stap(
                                    "noor",
                                    "Noor (IPLO)",
                                    "Neemt de melding aan en zet door naar TBO",
                                    "overdracht.aangeboden",
                                    1),
                            stap(
                                    "tess",
                                    "Tess (TBO)",
                                    "Neemt aan en zet door naar het Kadaster",
                                    "overdracht.aangeboden",
                                    2),
                            stap(
                                    "okke",
                                    "Okke (Kadaster)",
                                    "Neemt aan en herstelt de postcode",
                                    "overdracht.beantwoord",
                                    1),
                            stap("tess", "Tess (TBO)", "Meldt de melding af bij IPLO", "overdracht.beantwoord", 2),
                            stap("noor", "Noor (IPLO)", "Vertelt Bram dat het is opgelost", "vraag.gesloten", 1))),
            3,
            new Situatie(
                    3,
                    "Vergunningen buiten het eigen gebied",
                    "Een aanvraag uit Westveld komt in Oostveld terecht. Het plan is verkeerd geladen en de hele regio "
                            + "heeft er last van. De calamiteitenorganisatie neemt het over.",
                    "noor@demo.poort.example",
                    List.of(
                            stap(
                                    "noor",
                                    "Noor (IPLO)",
                                    "Neemt de melding aan en zet door naar TBO",
                                    "overdracht.aangeboden",
                                    1),
                            stap(
                                    "tess",
                                    "Tess (TBO)",
                                    "Legt de analyse vast: fout in plan, impact regio",
                                    "analyse.vastgelegd",
                                    1),
                            stap("tess", "Tess (TBO)", "Bevestigt prioriteit 1", "prioriteit.gewijzigd", 1),
                            stap(
                                    "dewit",
                                    "De Wit (calamiteitenmanager)",
                                    "Besluit dat de keten het niet alleen kan",
                                    "vraag.opgeschaald",
                                    1),
                            stap(
                                    "dewit",
                                    "De Wit (calamiteitenmanager)",
                                    "Schaalt af als alles is hersteld",
                                    "vraag.afgeschaald",
                                    1),
                            stap("noor", "Noor (IPLO)", "Vertelt Westveld dat het is hersteld", "vraag.gesloten", 1))));
}
