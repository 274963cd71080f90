package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.Gesprek;
import nl.poort.contact.klantcontact.Klant;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.keten.vragen.Beluitkomst;
import nl.poort.keten.vragen.Beluitslag;
import nl.poort.keten.vragen.Dagdeel;
import nl.poort.keten.vragen.Terugbelwens;
import nl.poort.registers.organisatie.Aanwezigheid;
import nl.poort.techniek.db.Actor;
import nl.poort.web.portaal.BelmomentPagina;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Calling back and working together, in Chromium with the keyboard alone.
class TerugbelSchermTest {
    private static Kijker kijker;

    @BeforeAll
    static void open() {
        kijker = new Kijker();
    }

    @AfterAll
    static void close() {
        if (kijker != null) {
            kijker.close();
        }
    }

    private static UUID verzoek() {
        var m = kijker.poort.modules();
        var klant = NieuwePartij.persoon("Fatima Bakker", DigitaalAdres.telefoon("0612345678"));
        var gesprek = new Gesprek(
                "telefoon",
                new Klant.Nieuw(klant),
                "Mag ik een dakkapel bouwen?",
                "Dakkapel",
                Map.of(),
                null,
                kijker.gids.team("kcc"),
                null,
                null);
        var wens = Terugbelwens.van(kijker.gids.team("bouwen"), "Bel over de dakkapel", Dagdeel.OCHTEND);
        return m.terugbelgesprekken
                .toezeggen(kijker.gids.mens("sanne"), gesprek, wens)
                .vraag();
    }

    @Test
    void een_deskundige_belt_terug_met_alleen_het_toetsenbord() {
        var vraag = verzoek();
        var page = kijker.als("ilse");
        page.navigate(kijker.adres("/werkplek/terugbellen"));
        kijker.bekijk(page, "terugbellen");
        page.locator("#nu-titel + ul a").last().focus();
        page.keyboard().press("Enter");
        Kijker.wachtOpVolgende(page);
        assertThat(page.locator("main").innerText()).contains("Fatima Bakker", "Bel over de dakkapel", "’s ochtends");
        kijker.bekijk(page, "terugbellen-een");
        page.locator("input[name=uitkomst]").first().focus();
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().type("U hebt geen vergunning nodig");
        page.evaluate("() => { window.oud = true; }");
        page.keyboard().press("Control+Enter");
        Kijker.wachtOpVolgende(page);
        assertThat(page.locator("main").innerText()).contains("Het gesprek is vastgelegd", "Klant gebeld");
        assertThat(kijker.poort
                        .modules()
                        .vragen
                        .get(Actor.system("proef"), vraag)
                        .geslotenOp())
                .isNotNull();
        assertThat(kijker.fouten()).isEmpty();
    }

    @Test
    void een_klant_die_niet_opneemt_kiest_zelf_een_moment() {
        var vraag = verzoek();
        var m = kijker.poort.modules();
        var ilse = kijker.gids.mens("ilse");
        for (var tijd : List.of("2026-03-10T09:30", "2026-03-10T14:30", "2026-03-11T09:30")) {
            kijker.klok.zet(tijd);
            m.terugbelgesprekken.bellen(ilse, vraag, Beluitslag.van(Beluitkomst.GEEN_GEHOOR, ""));
        }
        var v = m.vragen.get(Actor.system("proef"), vraag);
        var page = kijker.bezoeker();
        page.navigate(kijker.adres("/belmoment/" + v.kenmerk() + "/FOUT-CODE"));
        assertThat(page.locator("h1").innerText()).isEqualTo("Deze link werkt niet meer");
        page.navigate(kijker.adres(BelmomentPagina.pad(m.volgcode, v.kenmerk())));
        kijker.bekijk(page, "belmoment");
        page.locator("input[name=moment]").first().check();
        Kijker.verstuur(page, page.getByText("Bel mij op dit moment"));
        assertThat(page.locator("main").innerText()).contains("Wij bellen u");
        kijker.bekijk(page, "belmoment-gekozen");
        assertThat(m.terugbelverzoeken
                        .find(Actor.system("proef"), vraag)
                        .orElseThrow()
                        .tijdvak())
                .isNotNull();
    }

    @Test
    void samen_aan_een_vraag_en_de_regels_daarvoor() {
        var vraag = verzoek();
        var sanne = kijker.als("sanne");
        bekijk(sanne, "/werkplek/vraag/" + vraag + "/samen", "/werkplek/collegas", "/werkplek/terugbellen?wie=mij");
        sanne.navigate(kijker.adres("/werkplek/collegas"));
        sanne.locator("input[value=BEZIG]").check();
        Kijker.verstuur(sanne, sanne.getByText("Laat het zien"));
        assertThat(sanne.locator("main").innerText()).contains("Nu: bezig");
        var bea = kijker.als("bea");
        bekijk(bea, "/beheer/terugbellen?set=bouwen-en-verbouwen", "/beheer/samenwerkingen", "/beheer/redenen");
        bea.locator("#veld-naam").fill("De klant vond het loket dicht");
        Kijker.verstuur(bea, bea.locator("main form button").last());
        Kijker.verstuur(bea, bea.locator("tr:has-text('vond het loket dicht') button"));
        assertThat(bea.locator("main").innerText()).contains("niet meer te kiezen", "vond het loket dicht");
        bea.navigate(kijker.adres("/beheer/terugbellen"));
        bea.locator("#veld-naam").fill("Bomen kappen");
        bea.locator("#veld-vragen").fill("Waar staat de boom? *\nIs de boom ziek? * : ja, nee");
        Kijker.verstuur(bea, bea.getByText("Sla de vragen op"));
        assertThat(bea.locator("main").innerText()).contains("Bomen kappen 2 vragen, versie 1");
        assertThat(kijker.fouten()).isEmpty();
    }

    @Test
    void een_teamleider_verdeelt_het_werk_naar_vaardigheid_en_drukte_en_wie_het_kreeg_laat_het_los() {
        var vraag = verzoek();
        var page = kijker.als("petra");
        page.navigate(kijker.adres("/werkplek/verdelen/vaardigheden"));
        page.locator("#veld-medewerker").selectOption(new SelectOption().setLabel("Ilse Bakker"));
        page.locator("#veld-naam").fill("Dakkapellen");
        Kijker.verstuur(page, page.getByText("Toevoegen").last());
        page.locator("#veld-hoogstens").fill("3000");
        Kijker.verstuur(page, page.getByText("Opslaan"));
        kijker.bekijk(page, "vaardigheden-fout");
        page.locator("#veld-hoogstens").fill("30");
        Kijker.verstuur(page, page.getByText("Opslaan"));
        assertThat(page.locator("main").innerText()).contains("Dakkapellen", "Nu voor iedereen: 30");
        kijker.bekijk(page, "vaardigheden");
        page.navigate(kijker.adres("/werkplek/verdelen"));
        assertThat(page.locator("main").innerText()).contains("Niemand zegt er nu te zijn");
        kijker.bekijk(page, "verdelen-niemand");
        kijker.poort
                .modules()
                .aanwezigheden
                .zet(kijker.gids.mens("ilse"), Aanwezigheid.Stand.AANWEZIG, Duration.ofHours(4));
        page.reload();
        kijker.bekijk(page, "verdelen");
        Kijker.verstuur(page, page.getByText("Geef zoals voorgesteld"));
        assertThat(page.locator("main").innerText()).contains("gegeven", "Ongedaan maken");
        var ilse = kijker.als("ilse");
        ilse.navigate(kijker.adres("/werkplek/vraag/" + vraag));
        Kijker.verstuur(ilse, ilse.locator(".p-kaart--nu button[type=submit]").first());
        ilse.navigate(kijker.adres("/werkplek?mijn=ja"));
        ilse.locator(".p-regel:has(a[href$='" + vraag + "']) input").check();
        ilse.locator(".p-loslaten summary").click();
        kijker.bekijk(ilse, "loslaten");
        Kijker.verstuur(ilse, ilse.locator(".p-loslaten button"));
        assertThat(ilse.locator("main").innerText()).contains("Schrijf op waarom u dit loslaat");
        ilse.locator("#veld-reden").fill("Ik ben morgen vrij");
        Kijker.verstuur(ilse, ilse.locator(".p-loslaten button"));
        assertThat(ilse.locator("main").innerText()).contains("1 vraag wacht nu op een collega", "morgen vrij");
        Kijker.verstuur(ilse, ilse.locator("form[action$=herroeping] button"));
        assertThat(ilse.locator("main").innerText()).contains("1 vraag is weer van u");
        assertThat(kijker.fouten()).isEmpty();
    }

    private static void bekijk(Page page, String... paden) {
        for (var pad : paden) {
            assertThat(page.navigate(kijker.adres(pad)).status()).as(pad).isEqualTo(200);
            kijker.bekijk(page, "pagina" + pad.replaceAll("[^a-z]", "-"));
        }
    }
}
