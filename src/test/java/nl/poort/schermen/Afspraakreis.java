package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/// An appointment on screen: by a customer without scripts, by the desk with the keyboard, and the counters planned.
final class Afspraakreis {
    private final Kijker kijker;
    private final String westveld;

    /// @param westveld the part of an address that names the municipality
    Afspraakreis(Kijker kijker, String westveld) {
        this.kijker = kijker;
        this.westveld = westveld;
    }

    private Page ga(Page page, String pad) {
        page.navigate(kijker.adres(pad));
        return page;
    }

    private void bekijk(Page page, String naam) {
        kijker.bekijk(page, "kanaal-" + naam);
        assertThat(kijker.fouten()).isEmpty();
    }

    private static void druk(Page page, String toets) {
        page.evaluate("() => { window.oud = true; }");
        page.keyboard().press(toets);
        Kijker.wachtOpVolgende(page);
    }

    void klantMaaktEnMeldtZich() {
        var klant = ga(kijker.zonderScript(), "/afspraak" + westveld);
        klant.locator("main a:has-text('Paspoort aanvragen')").click();
        klant.locator("main a:has-text('Gemeentehuis')").click();
        assertThat(klant.locator("main").innerText()).contains("Neem dit mee");
        var moment = klant.url();
        klant.locator(".p-tijden a").first().click();
        var gegevens = klant.url();
        klant.locator("main form button").first().click();
        assertThat(klant.locator(".p-fouten").innerText())
                .contains("Vul uw naam in", "e-mailadres of een telefoonnummer");
        klant.locator("#veld-naam").fill("Fatima Özdemir");
        klant.locator("#veld-email").fill("fatima@voorbeeld.nl");
        klant.locator("main form button").first().click();
        assertThat(klant.locator("main").innerText()).contains("Klopt dit?", "Fatima Özdemir");
        klant.locator("text=Maak de afspraak").last().click();
        assertThat(klant.locator("h1").innerText()).isEqualTo("Uw afspraak staat vast");
        var nummer = klant.locator(".p-volgnummer").innerText();
        var pagina = klant.url().replaceAll("\\?.*", "");

        bekijkAlles(moment, gegevens, pagina);
        meldAan(klant, nummer);
    }

    private void bekijkAlles(String moment, String gegevens, String pagina) {
        var kijkt = kijker.bezoeker();
        bekijk(ga(kijkt, "/afspraak" + westveld), "afspraak-begin");
        for (var adres : List.of(moment, gegevens, pagina, pagina + "/verzetten")) {
            kijkt.navigate(adres);
            bekijk(kijkt, "afspraak-" + adres.replaceAll("\\?.*|.*/", ""));
        }
        kijkt.navigate(gegevens);
        kijkt.locator("#veld-naam").fill("Bo");
        kijkt.locator("#veld-telefoon").fill("06 12345678");
        Kijker.verstuur(kijkt, kijkt.locator("main form button").first());
        bekijk(kijkt, "afspraak-controle");
    }

    private void meldAan(Page klant, String nummer) {
        ga(klant, "/balie" + westveld);
        klant.locator("#veld-nummer").fill("0000000");
        klant.locator("text=Meld mij aan").click();
        assertThat(klant.locator(".p-fouten").innerText()).contains("Wij kennen dit nummer niet");
        klant.locator("#veld-nummer").fill(nummer.substring(2));
        klant.locator("text=Meld mij aan").click();
        assertThat(klant.locator("main").innerText())
                .contains("Uw afspraak is vandaag", "binnen 5 minuten na die tijd");
        bekijk(ga(kijker.bezoeker(), "/balie" + westveld), "balie-zuil");
        ga(kijker.als("sanne"), "/werkplek/afspraken");
        assertThat(kijker.als("sanne").locator("#afspraken").innerText()).contains("Fatima Özdemir", "wacht, nummer");
    }

    void medewerkerMaaktVerzetEnZegtAf() {
        var sanne = ga(kijker.als("sanne"), "/werkplek/contact");
        druk(sanne, "Alt+n");
        var contact = sanne.url();
        sanne.locator("#veld-naam").fill("Mila Vermeer");
        sanne.waitForResponse("**/concept", () -> sanne.locator("#veld-naam").blur());
        druk(sanne, "Alt+p");
        assertThat(sanne.locator("#veld-product").count()).isOne();
        sanne.locator("#veld-product").selectOption(new SelectOption().setIndex(1));
        druk(sanne, "Alt+t");
        assertThat(sanne.locator("#veld-naam").inputValue()).isEqualTo("Mila Vermeer");
        bekijk(sanne, "afspraak-nieuw");
        sanne.locator("#veld-telefoon").fill("06 87654321");
        sanne.locator(".p-tijden button").last().focus();
        druk(sanne, "Enter");
        assertThat(sanne.url()).isEqualTo(contact);
        var nummer = sanne.locator(".p-gelukt").innerText().replaceAll("(?s).*(A-[0-9]{7}).*", "$1");
        bekijk(ga(sanne, "/werkplek/afspraken"), "afspraken");
        sanne.locator("#veld-nummer").fill(nummer);
        druk(sanne, "Enter");
        bekijk(sanne, "afspraak-dossier");
        sanne.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(sanne.locator("main").innerText())
                .as("op papier staat alleen wat de klant meeneemt")
                .contains("Uw nummer is " + nummer, " om ")
                .doesNotContain("Verzetten", "Afzeggen", "Vermeer", "Zeg dit aan de klant");
        sanne.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        sanne.locator(".p-tijden button").first().focus();
        druk(sanne, "Enter");
        assertThat(sanne.locator(".p-gelukt").innerText()).contains("De afspraak is verzet");
        sanne.locator("input[value=klant]").focus();
        sanne.keyboard().press("Space");
        druk(sanne, "Enter");
        assertThat(sanne.locator("main").innerText()).contains("De afspraak is afgezegd", "afgezegd");
    }

    void teamleiderPlant() {
        var rob = ga(kijker.als("rob"), "/werkplek/afspraakroosters");
        bekijk(rob, "afspraak-locaties");
        rob.locator("main a:has-text('Wijkpost')").click();
        bekijk(rob, "afspraak-rooster");
        rob.locator("text=Wijzig tijden, balies en producten").click();
        bekijk(rob, "afspraak-versie");
        rob.locator("[name='tot.1.0']").fill("08:00");
        Kijker.verstuur(rob, rob.locator("main form button").last());
        assertThat(rob.locator(".p-fouten").innerText()).contains("De eindtijd moet na de begintijd liggen");
        rob.locator("[name='tot.1.0']").fill("11:30");
        rob.locator("[name='plekken.1.0']").fill("3");
        Kijker.verstuur(rob, rob.locator("main form button").last());
        assertThat(rob.locator("main").innerText()).contains("De nieuwe tijden zijn opgeslagen", "Versie 2");
    }
}
