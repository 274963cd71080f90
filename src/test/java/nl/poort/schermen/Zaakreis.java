package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Partijsoort;
import nl.poort.keten.behandeling.Zaakkeuze;
import nl.poort.keten.behandeling.Zaakstap;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Terugkoppelwijze;

/// A permit from the first day to the last and back: supplement, suspension, extension, document, decision, result,
/// closing, opening again. With the keyboard alone, each page held against WCAG at 1366 and 320 px.
final class Zaakreis {
    /// Pages that are passed through quickly further on.
    private static final Set<Zaakstap> MET_EEN_BLIK = EnumSet.of(
            Zaakstap.BEHANDELAAR, Zaakstap.OPSCHORTING, Zaakstap.STATUS, Zaakstap.NOTITIE, Zaakstap.BETROKKENE);

    private final Kijker kijker;
    private final UUID zaak;

    Zaakreis(Kijker kijker) {
        this.kijker = kijker;
        this.zaak = zaak();
    }

    private UUID zaak() {
        var m = kijker.poort.modules();
        var sanne = kijker.gids.mens("sanne");
        var klant = m.partijen.registreer(
                sanne.actor("klant vastleggen"),
                new NieuwePartij(
                        Partijsoort.NATUURLIJK_PERSOON,
                        "Fatima Özdemir",
                        null,
                        null,
                        null,
                        null,
                        List.of(DigitaalAdres.email("fatima@example.nl")),
                        null));
        var vraag = m.vragen.stellen(
                sanne.actor("vraag stellen"),
                NieuweVraag.van(
                        m.kenmerken.reserveer(sanne.actor("vraag stellen")),
                        "Ik wil een dakkapel aan de voorkant van mijn huis",
                        klant.id(),
                        kijker.gids.team("kcc"),
                        sanne.id(),
                        Terugkoppelwijze.SCHRIJVEN));
        var kamer = kijker.poort.koppelingen().behandelkamer;
        var type = kamer.overzicht.zaaktypen(sanne).stream()
                .filter(z -> z.identificatie().equals("OMGEVING-REGULIER"))
                .findFirst()
                .orElseThrow();
        var keuze = new Zaakkeuze(
                type.uuid(), "Dakkapel aan de voorkant", "", "Dorpsstraat 1", null, kijker.gids.team("bouwen"));
        return kamer.start.start(sanne, vraag.id(), keuze).uuid();
    }

    private static String leest(Toetsenbord t) {
        return t.page().locator("main").innerText();
    }

    /// Opens the page of a step from the dossier.
    private Toetsenbord naar(Toetsenbord t, String stap) {
        t.page().navigate(kijker.adres("/werkplek/zaken/" + zaak));
        return t.naar("main .p-stappenkaart a[href$='/" + stap + "']").verder("Enter");
    }

    private static void verstuur(Toetsenbord t) {
        t.naar("main form.p-formulier button[type=submit]").verder("Enter");
    }

    void ga() {
        var ilse = new Toetsenbord(kijker.als("ilse"));
        alleStappen(ilse);
        begin(ilse);
        aanvulling(ilse);
        termijn(ilse);
        document(ilse);
        besluit(ilse);
        einde(ilse);
        heropening(new Toetsenbord(kijker.als("petra")));
        assertThat(kijker.fouten()).isEmpty();
    }

    /// Each step has a page, also when it cannot be taken; for who comes from elsewhere the case is not there.
    private void alleStappen(Toetsenbord t) {
        var pad = "/werkplek/zaken/" + zaak;
        for (var stap : Zaakstap.values()) {
            var adres = pad + "/" + stap.name().toLowerCase(Locale.ROOT).replace("_", "");
            assertThat(t.page().navigate(kijker.adres(adres)).status())
                    .as(adres)
                    .isEqualTo(200);
            if (MET_EEN_BLIK.contains(stap)) {
                kijker.pas(t.page(), "zaak " + stap);
            }
        }
        var olga = kijker.als("olga");
        assertThat(olga.navigate(kijker.adres(pad)).status()).isEqualTo(404);
        var vreemd = olga.locator("main").innerText();
        olga.navigate(kijker.adres("/werkplek/zaken/" + UUID.randomUUID()));
        assertThat(olga.locator("main").innerText()).isEqualTo(vreemd);
    }

    private void begin(Toetsenbord t) {
        t.page().navigate(kijker.adres("/werkplek/zaken/" + zaak));
        assertThat(leest(t)).contains("Fatima Özdemir", "Dorpsstraat 1", "nog geen documenten", "56 dagen");
        naar(t, "behandelaar").naar("[name=medewerker]");
        verstuur(t);
        assertThat(leest(t)).contains("Ilse Bakker (Bouwen)");
    }

    private void aanvulling(Toetsenbord t) {
        naar(t, "aanvulling");
        t.naar("[name=tekst]").typ("Stuur ons een tekening van de dakkapel.");
        t.naar("[name=tot]");
        t.page().locator("[name=tot]").fill("");
        t.naar("main form.p-formulier button[type=submit]");
        t.page().evaluate("() => { window.oud = true; }");
        t.page().keyboard().press("Enter");
        Kijker.wachtOpVolgende(t.page());
        assertThat(t.page().title()).startsWith("Fout:");
        assertThat(leest(t)).contains("Zonder die dag staat de termijn niet stil");
        assertThat(t.page().locator("[name=tekst]").inputValue()).contains("tekening van de dakkapel");
        kijker.bekijk(t.page(), "zaak-aanvulling-fout");
        t.page().locator("[name=tot]").fill("2026-03-30");
        verstuur(t);
        assertThat(leest(t)).contains("Wij wachten op de klant", "staat stil", "tekening van de dakkapel");
        kijker.bekijk(t.page(), "zaak-wacht");
        naar(t, "ontvangst");
        verstuur(t);
        assertThat(leest(t)).contains("De aanvulling is binnen").doesNotContain("Wij wachten op de klant");
    }

    private void termijn(Toetsenbord t) {
        naar(t, "opschorting");
        t.naar("[name=grond]").druk("Space").druk("ArrowDown").druk("ArrowDown");
        t.page().locator("[name=tot]").fill("2026-03-20");
        t.naar("[name=tekst]").typ("Het archief is een week dicht.");
        verstuur(t);
        assertThat(leest(t)).contains("De zaak is opgeschort");
        naar(t, "hervatting");
        verstuur(t);
        naar(t, "verlenging");
        t.naar("[name=reden]").typ("Wij wachten op advies");
        verstuur(t);
        assertThat(leest(t)).contains("Verlengd met 42 dagen", "Wij wachten op advies");
    }

    private void document(Toetsenbord t) {
        naar(t, "document");
        t.naar("main form.p-formulier button[type=submit]");
        t.page().evaluate("() => { window.oud = true; }");
        t.page().keyboard().press("Enter");
        Kijker.wachtOpVolgende(t.page());
        assertThat(leest(t))
                .contains("Kies een bestand", "Geef het document een titel", "Kies wat voor document het is");
        kijker.bekijk(t.page(), "zaak-document");
        t.page()
                .locator("[name=inhoud]")
                .setInputFiles(
                        new FilePayload("besluit.txt", "text/plain", "U mag bouwen.".getBytes(StandardCharsets.UTF_8)));
        t.naar("[name=titel]").typ("Besluit over de dakkapel");
        t.naar("[name=soort]").typ("Besluit");
        verstuur(t);
        assertThat(leest(t)).contains("Besluit over de dakkapel");
        t.naar("main a[href*='/documenten/']").verder("Enter");
        kijker.bekijk(t.page(), "zaak-stuk");
        var gehaald =
                t.page().waitForDownload(() -> t.naar("main a[href$='/inhoud']").druk("Enter"));
        assertThat(gehaald.suggestedFilename()).isEqualTo("besluit.txt");
        assertThat(gehaald.path()).hasContent("U mag bouwen.");
    }

    private void besluit(Toetsenbord t) {
        naar(t, "besluit");
        t.naar("[name=document]").typ("Besluit");
        t.naar("[name=tekst]").typ("U mag de dakkapel maken.");
        kijker.bekijk(t.page(), "zaak-besluit");
        verstuur(t);
        naar(t, "status");
        t.naar("main a[aria-current=true]");
        verstuur(t);
        assertThat(leest(t)).contains("Compleet");
    }

    private void einde(Toetsenbord t) {
        naar(t, "afsluiting");
        assertThat(leest(t)).contains("Er is nog geen resultaat");
        t.naar("main a[href$='/resultaat']").verder("Enter");
        t.naar("[name=resultaattype]").druk("Space");
        kijker.pas(t.page(), "zaak-resultaat");
        verstuur(t);
        naar(t, "afsluiting");
        kijker.bekijk(t.page(), "zaak-afsluiten");
        verstuur(t);
        assertThat(leest(t)).contains("De zaak is afgesloten", "Alleen een teamleider");
        kijker.pas(t.page(), "zaak-afgesloten");
    }

    private void heropening(Toetsenbord t) {
        naar(t, "heropening");
        t.naar("[name=reden]").typ("De hoogte klopt niet");
        verstuur(t);
        assertThat(leest(t)).contains("De zaak is weer open", "De hoogte klopt niet");
        kijker.bekijk(t.page(), "zaak-heropend");
    }
}
