package nl.poort.schermen;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.keten.vragen.Volgcode;
import nl.poort.techniek.db.Actor;

/// Every form on the way of a question, filled in by whoever it is for: customer, desk, partner, guest.
final class Ketenreis {
    private static final String UITZOEKEN = "uitzoeken";
    private static final String KLAAR = ".p-besluit button.utrecht-button--primary-action";

    private final Kijker kijker;
    private final Invuller invuller;
    private final Map<String, String> plek;

    /// @param plek where things stand, by name: for whoever goes round afterwards
    Ketenreis(Kijker kijker, Invuller invuller, Map<String, String> plek) {
        this.kijker = kijker;
        this.invuller = invuller;
        this.plek = plek;
    }

    void loop() {
        List.<Runnable>of(
                        this::burger,
                        this::gesprekken,
                        this::zelfBeantwoord,
                        this::heenEnWeer,
                        this::gast,
                        this::samen,
                        this::volgen)
                .forEach(invuller::probeer);
    }

    private void burger() {
        var page = invuller.op("", "/vraag-stellen");
        var bij = page.locator("main a[href*='bij=']").first().getAttribute("href");
        plek.put("loket", bij);
        var goed = Map.of("telefoon", "06 12345678", "email", "klant@example.nl", "kenmerk", "", "wijze", "SCHRIJVEN");
        invuller.doe("", bij, "/vraag-stellen", goed);
    }

    /// Begins a contact at the desk; gives its address.
    private String contact() {
        var page = invuller.op("sanne", "/werkplek");
        Kijker.verstuur(page, page.locator(".p-werkbalk__nieuw"));
        return pad(page);
    }

    private void gesprekken() {
        var contacten = new java.util.ArrayList<String>();
        for (var besluit : List.of("beantwoord", "zelf")) {
            var goed = new java.util.HashMap<>(Map.of("besluit", besluit, "zoekterm", "", "knop", KLAAR));
            // what belongs to another way to go on is not kept
            for (var leeg : List.of("zoeknamens", "namensnaam", "ruggespraak", "turfonderwerp")) {
                goed.put(leeg, "");
            }
            if (besluit.equals("zelf")) {
                goed.put("antwoord", ""); // only the desk that takes the caller over reads it
            }
            var nieuw = contact();
            var page = invuller.doe("sanne", nieuw, nieuw, goed);
            contacten.add(page.locator("main dd.p-groot").first().innerText());
        }
        var turf = new java.util.HashMap<>(Map.of("besluit", "turf", "zoekterm", "", "zoeknamens", "", "knop", KLAAR));
        for (var leeg : List.of("namensnaam", "woorden", "naam", "telefoon", "email", "antwoord", "ruggespraak")) {
            turf.put(leeg, "");
        }
        turf.put("turfonderwerp", "Over verhuizen"); // a tally is a number, its words are nowhere to be read
        var geteld = contact();
        invuller.doe("sanne", geteld, geteld, turf);
        invuller.goed("sanne", "/werkplek/zoeken", "/werkplek/zoeken", Map.of());
        for (var kenmerk : contacten) {
            invuller.goed("sanne", "/werkplek/zoeken", "/werkplek/zoeken", Map.of("zoek", kenmerk));
        }
        plek.put("vraag", vraag());
        plek.put("tweede", vraag());
        var ook = invuller.op("sanne", contact());
        ook.locator("[name=zoekterm]").fill("Mijn adres niet gevonden");
        ook.locator("#gevonden button").first().click();
        ook.locator("#blad article").waitFor();
        ook.locator("[name=besluit][value=ookik]").check();
        ook.locator("[name=wijze]").selectOption("SCHRIJVEN");
        Kijker.verstuur(ook, ook.locator(".p-besluit > .p-knoppen button").first());
        invuller.kijkNa(ook);
    }

    static UUID id(String pad) {
        return UUID.fromString(pad.replaceAll(".*/", ""));
    }

    /// A question of a new customer that the desk finds out about; gives its address.
    String vraag() {
        var goed = Map.of("besluit", UITZOEKEN, "wijze", "SCHRIJVEN", "naar", "", "zoekterm", "", "knop", KLAAR);
        var met = new java.util.HashMap<>(goed);
        met.put("zoekschakel", "");
        met.put("gevraagd", "");
        met.put("zoeknamens", "");
        met.put("ruggespraak", "");
        met.put("turfonderwerp", "");
        met.put("namens", "nieuw");
        var nieuw = contact();
        var page = invuller.goed("sanne", nieuw, nieuw, met);
        plek.put("bevestiging", pad(page));
        return page.locator("main a[href*='/werkplek/vraag/']").first().getAttribute("href");
    }

    static String pad(Page page) {
        return page.url().replaceAll("^https?://[^/]+", "");
    }

    private void zelfBeantwoord() {
        var vraag = vraag();
        var rob = "rob";
        invuller.doe("sanne", vraag, "/ruggespraak", Map.of());
        invuller.doe("sanne", vraag, "/analyse", Map.of());
        invuller.doe("sanne", vraag, "/prioriteit", Map.of("prioriteit", "4"));
        invuller.doe("sanne", vraag, "/vertraging", Map.of("datum", "2026-03-20"));
        invuller.goed(rob, vraag, "/regie", Map.of());
        invuller.goed(rob, vraag, "/toewijzing", Map.of("aan", "Sanne de Boer"));
        invuller.goed("sanne", "/werkplek", "/werkplek/gezien", Map.of());
        invuller.doe("sanne", vraag, "/belpoging", Map.of("beldag", "2026-03-11", "beltijd", "14:00"));
        invuller.doe("sanne", vraag, "/informering", Map.of("hoe", "BERICHT"));
        invuller.doe("sanne", vraag, "/heropening", Map.of());
        plek.put("heropend", vraag);
    }

    private Map<String, String> aan(String team) {
        var soort = Map.of("bouwen", "DESKUNDIGE", "gast", "DESKUNDIGE").getOrDefault(team, team);
        return Map.of("zoekschakel", soort, "naar", kijker.gids.team(team).toString());
    }

    private void heenEnWeer() {
        var vraag = plek.get("vraag");
        invuller.doe("sanne", vraag, "/doorzetting", aan("bouwen"));
        invuller.doe("sanne", vraag, "/intrekking", Map.of());
        invuller.goed("sanne", vraag, "/doorzetting", aan("bouwen"));
        invuller.doe("ilse", vraag, "/weigering", Map.of());
        invuller.goed("sanne", vraag, "/doorzetting", aan("bouwen"));
        invuller.goed(
                "petra",
                "/werkplek",
                "/werkplek/aanneming",
                Map.of("knop", "button[formaction]", "aan", "Ilse Bakker"));
        invuller.goed("ilse", vraag, "/aanneming", Map.of());
        invuller.doe("ilse", vraag, "/informatievraag", Map.of());
        invuller.doe("sanne", vraag, "/informatie", Map.of());
        invuller.doe("ilse", vraag, "/antwoord", Map.of());
        invuller.goed("sanne", vraag, "/informering", Map.of("hoe", "BERICHT"));
        var derde = plek.get("tweede");
        invuller.goed("sanne", derde, "/doorzetting", aan("bouwen"));
        invuller.goed("ilse", "/werkplek", "/werkplek/aanneming", Map.of("knop", "button[name=een]"));
    }

    private void gast() {
        var vraag = vraag();
        invuller.goed("sanne", vraag, "/doorzetting", aan("gast"));
        uitnodiging(vraag);
        invuller.goed("", "/gast", "/gast/verzoek/aanneming", Map.of());
        invuller.doe("", "/gast", "/gast/verzoek/wedervraag", Map.of());
        invuller.goed("sanne", vraag, "/informatie", Map.of());
        plek.put("gastvraag", vraag);
    }

    /// After the round: what ends the visit of the guest.
    void gastKlaar() {
        invuller.doe("", "/gast", "/gast/verzoek/antwoord", Map.of());
        var vraag = vraag();
        invuller.goed("sanne", vraag, "/doorzetting", aan("gast"));
        uitnodiging(vraag);
        invuller.doe("", "/gast", "/gast/verzoek/weigering", Map.of());
        invuller.goed("", "/gast", "/gast/verzoek/einde", Map.of());
        invuller.kijkNa(invuller.op("sanne", vraag));
        invuller.kijkNa(invuller.op("sanne", plek.get("gastvraag")));
    }

    private void uitnodiging(String vraag) {
        var page = invuller.goed("sanne", vraag, "/gastlink", Map.of());
        var link = page.locator("#gastlink").inputValue().replaceAll("^https?://[^/]+", "");
        plek.put("gast", link);
        invuller.doe("", link, link, Map.of("code", page.locator("#gastcode").inputValue()));
    }

    private void samen() {
        var hoofd = vraag();
        var mee = vraag();
        var kenmerk = kijker.poort
                .modules()
                .vragen
                .get(Actor.system("proef"), id(hoofd))
                .kenmerk();
        invuller.doe("sanne", mee, "/samenvoeging", Map.of("hoofdvraag", kenmerk));
        plek.put("hoofd", hoofd);
        plek.put("mee", mee);
        plek.put("kenmerk", kenmerk);
    }

    private void volgen() {
        volg(plek.get("vraag"));
        invuller.goed("", "/volg/vraag", "/volg/reactie", Map.of("knop", "button[value=ja]"));
        var page = invuller.op("", "/volg/vraag");
        invuller.kijkNa(page);
        invuller.doe("", "/volg/vraag", "/volg/reactie", Map.of());
    }

    private void volg(String vraag) {
        var kenmerk = kijker.poort
                .modules()
                .vragen
                .get(Actor.system("proef"), id(vraag))
                .kenmerk();
        var code = new Volgcode(kijker.poort.db()).code(kenmerk);
        invuller.doe("", "/volg", "/volg", Map.of("kenmerk", kenmerk, "code", code));
    }

    /// After the round: what ends a visit.
    void einde() {
        invuller.goed("", "/volg/vraag", "/volg/einde", Map.of());
        var wim = Map.of("email", "wim@demo.poort.example", "wachtwoord", "welkom bij poort");
        invuller.doe("", "/aanmelden", "/aanmelden", wim);
        invuller.goed("", "/werkplek", "/afmelden", Map.of());
    }
}
