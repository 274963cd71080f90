package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.UUID;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.keten.behandeling.Stukwens;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A Vraag becomes a case at the desk and the customer follows it on the same page, in Chromium: WCAG 2.2 AA at 1366
/// and 320 px, and few keys.
class VraagzaakTest {
    @RegisterExtension
    static final GedeeldeKijker GEDEELD = new GedeeldeKijker("bureau");

    private static Kijker kijker() {
        return GEDEELD.kijker();
    }

    private static Vraag vraag(String klant, String tekst) {
        var m = kijker().poort.modules();
        var sanne = kijker().gids.mens("sanne");
        var partij = m.partijen.registreer(
                sanne.actor("klant vastleggen"),
                NieuwePartij.persoon(klant, DigitaalAdres.email(klant.split(" ")[0].toLowerCase() + "@example.nl")));
        return m.vragen.stellen(
                sanne.actor("vraag stellen"),
                NieuweVraag.van(
                        m.kenmerken.reserveer(sanne.actor("vraag stellen")),
                        tekst,
                        partij.id(),
                        kijker().gids.team("kcc"),
                        sanne.id(),
                        Terugkoppelwijze.SCHRIJVEN));
    }

    private static String leest(Page page) {
        return page.locator("main").innerText();
    }

    @Test
    void een_vraag_wordt_een_zaak_en_de_klant_volgt_hem_op_dezelfde_plek() throws java.io.IOException {
        kijker().klok.zet("2026-06-01T10:00");
        var v = vraag("Hilde Boom", "Mag de oude eik in mijn voortuin weg?");
        var page = kijker().als("sanne");
        page.navigate(kijker().adres("/werkplek/vraag/" + v.id()));
        kijker().bekijk(page, "vraag-zonder-zaak");
        startMetToetsen(page);
        assertThat(leest(page))
                .contains(
                        "Ga verder in zaak", "Vergunning om een boom te kappen", "Zaak " + v.kenmerk() + " is gestart");
        kijker().bekijk(page, "vraag-met-zaak");
        page.navigate(kijker().adres("/werkplek/zaken?wie=mijn"));
        assertThat(leest(page)).contains(v.kenmerk());
        kijker().bekijk(page, "zaken");
        var zaak = zaak(v);
        vraagAanvulling(zaak);
        var stuk = brief(zaak);
        volg(v);
        haal(stuk);
        koppel(page);
        assertThat(kijker().fouten()).isEmpty();
    }

    /// From the page after a contact: one key to open, three letters to find, and no more than fifteen in all.
    private static void startMetToetsen(Page page) {
        int toetsen = 1;
        page.evaluate("() => { window.oud = true; }");
        page.keyboard().press("Alt+Z");
        Kijker.wachtOpVolgende(page);
        kijker().bekijk(page, "zaak-starten");
        page.locator("#veld-zoekzaaktype").focus();
        for (var letter : "kap".split("")) {
            page.keyboard().press(letter);
            toetsen++;
        }
        page.waitForFunction("() => document.querySelector('#veld-zaaktype legend').textContent.includes('kap')");
        for (var toets : java.util.List.of("Tab", "Tab", "Space")) {
            page.keyboard().press(toets);
            toetsen++;
        }
        assertThat((Boolean) page.evaluate("document.querySelector('[name=zaaktype]:checked') !== null"))
                .isTrue();
        page.evaluate("() => { window.oud = true; }");
        page.keyboard().press("Control+Enter");
        toetsen++;
        Kijker.wachtOpVolgende(page);
        assertThat(toetsen).isLessThanOrEqualTo(15);
    }

    private static UUID zaak(Vraag v) {
        return kijker().poort
                .koppelingen()
                .behandelkamer
                .overzicht
                .zakenVan(kijker().gids.mens("sanne"), v.id())
                .getFirst()
                .zaak();
    }

    private static void vraagAanvulling(UUID zaak) {
        kijker().poort
                .koppelingen()
                .behandeling
                .termijnen
                .vraagAanvulling(
                        kijker().gids.mens("sanne"), zaak, "Stuur ons een foto van de eik.", LocalDate.of(2026, 6, 15));
    }

    private static UUID brief(UUID zaak) {
        var stukken = kijker().poort.koppelingen().behandeling.stukken;
        var sanne = kijker().gids.mens("sanne");
        var soort = stukken.soorten(sanne, zaak).getFirst().uuid();
        var wens = new Stukwens(
                "Ontvangstbrief",
                soort,
                Vertrouwelijkheidaanduiding.BEPERKT_OPENBAAR,
                LocalDate.of(2026, 6, 1),
                null,
                "brief.txt",
                "text/plain");
        return stukken.voegToe(sanne, zaak, wens, stukken.neem(new ByteArrayInputStream("Beste Hilde".getBytes())));
    }

    private static void volg(Vraag v) {
        var klant = kijker().bezoeker();
        klant.navigate(kijker().adres("/volg"));
        klant.locator("[name=kenmerk]").fill(v.kenmerk());
        klant.locator("[name=code]").fill(kijker().poort.modules().volgcode.code(v.kenmerk()));
        Kijker.verstuur(klant, klant.locator("main form button[type=submit]"));
        assertThat(leest(klant))
                .contains(
                        v.kenmerk(),
                        "Wij wachten op informatie van u. Stuur die uiterlijk 15 juni 2026",
                        "Stuur ons een foto van de eik.",
                        "Ontvangstbrief");
        kijker().bekijk(klant, "volg-zaak");
    }

    /// To keep, not to open.
    private static void haal(UUID stuk) throws java.io.IOException {
        var klant = kijker().bezoeker();
        var bestand = klant.waitForDownload(
                () -> klant.locator("a[href='/volg/stuk/" + stuk + "']").click());
        assertThat(bestand.suggestedFilename()).isEqualTo("brief.txt");
        assertThat(Files.readString(bestand.path())).isEqualTo("Beste Hilde");
    }

    /// What looks like it comes first, and mistakes are told all together.
    private static void koppel(Page page) {
        var v = vraag("Buur Man", "Waarom moet die oude eik in de voortuin weg?");
        page.navigate(kijker().adres("/werkplek/vraag/" + v.id() + "/zaak"));
        assertThat(leest(page)).contains("Lijkt op", "zelfde onderwerp");
        kijker().bekijk(page, "zaak-lijkt-op");
        Kijker.verstuur(
                page, page.locator("form[action$='/zaak'] button[type=submit]").last());
        assertThat(page.title()).startsWith("Fout:");
        kijker().bekijk(page, "zaak-starten-fout");
        Kijker.verstuur(
                page, page.locator("form[action$='/zaakkoppeling'] button").first());
        assertThat(leest(page)).contains("De vraag hoort nu bij deze zaak");
        page.locator("summary", new Page.LocatorOptions().setHasText("hoort hier niet bij"))
                .click();
        kijker().bekijk(page, "vraag-losmaken");
    }
}
