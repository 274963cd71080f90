package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/// A citizen on the own page, from logging in to what the desk sees of it.
final class Mijnreis {
    private final Kijker kijker;

    Mijnreis(Kijker kijker) {
        this.kijker = kijker;
    }

    void meldWatNietKlopt() {
        var page = kijker.bezoeker();
        bekijk(page, List.of("/mijn/inloggen", "/demo/bronhouder"));
        page.navigate(kijker.adres("/mijn/inloggen/digid"));
        kijker.bekijk(page, "mijn-inloggen-als");
        page.getByLabel("Jans de Vries").check();
        Kijker.verstuur(page, page.locator("main form button"));
        kijker.bekijk(page, "mijn");
        page.getByText("Gegevens bekijken of verbeteren").click();
        kijker.bekijk(page, "mijn-gegevens");
        var gegevens = java.net.URI.create(page.url()).getPath();
        page.getByText("Klopt niet: Adres").click();
        Kijker.verstuur(page, page.getByText("Verstuur"));
        assertThat(page.title()).startsWith("Fout:");
        kijker.bekijk(page, "mijn-klopt-niet");
        page.getByLabel("Wat moet er staan?").fill("Kerkweg 3, 9901 AC Westveld");
        Kijker.verstuur(page, page.getByText("Verstuur"));
        kijker.bekijk(page, "mijn-betwist");
        var vraag = page.locator("a[href^='/mijn/vraag/']").getAttribute("href");
        bekijk(page, List.of(gegevens + "/verstrekkingen", gegevens + "/overzicht", "/mijn/berichten", vraag));
        Kijker.verstuur(page, page.getByText("Uitloggen"));
        var sanne = kijker.als("sanne");
        sanne.navigate(kijker.adres(vraag.replace("/mijn/", "/werkplek/")));
        assertThat(sanne.locator("main").innerText()).contains("klopt niet volgens de klant", "Kerkweg 3");
        kijker.bekijk(sanne, "kcc-betwist");
    }

    private void bekijk(Page page, List<String> paden) {
        for (var pad : paden) {
            assertThat(page.navigate(kijker.adres(pad)).status()).as(pad).isEqualTo(200);
            kijker.bekijk(page, "pagina" + pad.replaceAll("[^a-z]", "-"));
        }
    }
}
