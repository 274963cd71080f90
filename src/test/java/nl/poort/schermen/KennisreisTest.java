package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.Gesprek;
import nl.poort.contact.klantcontact.Klant;
import nl.poort.contact.klantcontact.NieuwePartij;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// From the editor to the website, in Chromium: write, let a colleague read it, publish, look it up, and put right what
/// was wrong. Every page is held against WCAG 2.2 AA at 1366 and 320 px.
class KennisreisTest {
    private static Kijker kijker;

    @BeforeAll
    static void open() {
        kijker = new Kijker();
    }

    @AfterAll
    static void sluit() {
        if (kijker != null) {
            kijker.close();
        }
    }

    private static Page naar(Page page, String pad) {
        page.navigate(kijker.adres(pad));
        return page;
    }

    private static String leest(Page page) {
        return page.locator("main").innerText();
    }

    private static void druk(Page page, String knop) {
        Kijker.verstuur(
                page,
                page.locator("main button[type=submit]")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(knop))
                        .first());
    }

    @Test
    void een_product_gaat_van_de_redacteur_via_een_collega_naar_de_website() {
        var kees = naar(kijker.als("kees"), "/beheer/producten/nieuw");
        kijker.bekijk(kees, "product-schrijven");
        druk(kees, "Opslaan");
        assertThat(leest(kees)).contains("Vul de naam van het product in");
        kees.fill("[name=naam]", "Hondenpenning ophalen");
        kees.fill("[name=kort]", "Uw hond krijgt een penning met een nummer.");
        kees.fill("[name=uitleg]", "U haalt de penning op bij de balie. Indien u wilt, sturen wij hem op.");
        kees.waitForSelector("text=schrijf liever “als”");
        kees.fill("[name=online]", "Vraag de penning online aan.");
        kees.fill("[name=balie]", "Kom langs met uw hond.");
        druk(kees, "Opslaan");
        assertThat(leest(kees)).contains("opgeslagen als concept", "schrijf liever “als”");
        kijker.bekijk(kees, "product");
        druk(kees, "Stuur naar controle");
        druk(kees, "Publiceer");
        assertThat(leest(kees)).contains("zelf geschreven");
        var karin = naar(kijker.als("karin"), "/beheer/producten?zoek=hondenpenning");
        kijker.bekijk(karin, "producten");
        karin.locator("main table a").first().click();
        druk(karin, "Publiceer");
        assertThat(leest(karin)).contains("is gepubliceerd");

        var bezoeker = naar(kijker.bezoeker(), "/producten?zoek=honden+penning");
        bezoeker.locator("main .p-gidslijst a").first().click();
        assertThat(leest(bezoeker)).contains("Hondenpenning ophalen", "1. Online", "2. Langskomen");
        kijker.bekijk(bezoeker, "website-product");
        Kijker.verstuur(bezoeker, bezoeker.locator("button[value=NIET_NUTTIG]"));
        kijker.bekijk(bezoeker, "website-oordeel");
        Kijker.verstuur(bezoeker, bezoeker.locator("button[value=ONDUIDELIJK]"));
        assertThat(leest(bezoeker)).contains("Dank u wel");
        assertThat(kijker.fouten()).isEmpty();
    }

    @Test
    void elke_bladzijde_voor_bezoeker_collega_en_redacteur_is_toegankelijk() {
        for (var plek : Map.of(
                        "website-producten", "/producten",
                        "website-vragen", "/vragen?zoek=paspoort",
                        "website-kaart", "/sociale-kaart",
                        "website-aanbod", "/sociale-kaart/buurtkamer-de-linde",
                        "website-insluiten", "/sociale-kaart/insluiten")
                .entrySet()) {
            kijker.bekijk(naar(kijker.bezoeker(), plek.getValue()), plek.getKey());
        }
        for (var plek : Map.of(
                        "kennis-zoeken", "/kennis?zoek=mantelzorg",
                        "kennis-product", "/kennis/product/kinderbijslag",
                        "kennis-kaart", "/kennis/kaart/buurtkamer-de-linde",
                        "kennis-nieuws", "/kennis/nieuws")
                .entrySet()) {
            kijker.bekijk(naar(kijker.als("sanne"), plek.getValue()), plek.getKey());
        }
        for (var plek : Map.of(
                        "beheer-zoekwoorden", "/beheer/zoekwoorden?zoek=gemeentewerf",
                        "beheer-werknieuws", "/beheer/werknieuws",
                        "beheer-kaart", "/beheer/sociale-kaart",
                        "beheer-aanbod", "/beheer/sociale-kaart/nieuw",
                        "beheer-bezoek", "/beheer/bezoek",
                        "beheer-artikel", "/beheer/kennis/nieuw")
                .entrySet()) {
            kijker.bekijk(naar(kijker.als("kees"), plek.getValue()), plek.getKey());
        }
        assertThat(kijker.fouten()).isEmpty();
    }

    @Test
    void wat_een_collega_mist_wordt_een_artikel_en_wat_fout_was_wordt_rechtgezet() {
        var sanne = naar(kijker.als("sanne"), "/kennis?zoek=zeepkistenrace");
        sanne.fill("[name=woorden]", "Wanneer is de zeepkistenrace?");
        druk(sanne, "Meld aan de redacteur");
        assertThat(leest(sanne)).contains("De redacteur maakt er een antwoord van", "wacht op de redacteur");
        var kees = naar(kijker.als("kees"), "/beheer/meldingen");
        kijker.bekijk(kees, "beheer-meldingen");
        druk(kees, "Maak er een artikel van");
        assertThat(kees.inputValue("[name=titel]")).isEqualTo("Wanneer is de zeepkistenrace?");
        antwoordMetFout();

        naar(kees, "/beheer/herroepingen");
        kees.fill("[name=code]", "kapotte-code");
        kees.fill("[name=totVersie]", "1");
        druk(kees, "Zoek wie het kreeg");
        assertThat(leest(kees)).contains("Er is geen artikel of product met deze code");
        kijker.bekijk(kees, "beheer-herroepingen");
        kees.fill("[name=code]", "boom-kappen");
        kees.fill("[name=reden]", "Het bedrag was van vorig jaar");
        kees.fill("[name=tekst]", "De vergunning kost 101 euro.");
        druk(kees, "Zoek wie het kreeg");
        assertThat(leest(kees)).contains("Wie kreeg dit antwoord? (1)", "Hilde Boom");
        kijker.bekijk(kees, "beheer-herroeping");
        druk(kees, "Stuur iedereen het goede antwoord");
        assertThat(leest(kees)).contains("Er gaat 1 bericht op weg", "rechtgezet");
        var m = kijker.poort.modules();
        m.berichtbezorging.bezorgen(50);
        assertThat(m.postvak.list(nl.poort.techniek.db.Actor.system("proef"), 50))
                .filteredOn(b -> b.adres().equals("hilde@example.nl"))
                .singleElement()
                .satisfies(b -> assertThat(b.tekst()).contains("Dat spijt ons", "De vergunning kost 101 euro."));
        assertThat(kijker.fouten()).isEmpty();
    }

    /// Sanne told Hilde the price by telephone.
    private static void antwoordMetFout() {
        var m = kijker.poort.modules();
        var sanne = kijker.gids.mens("sanne");
        var product = m.kennisplank
                .producten
                .findSlug(sanne.actor("lezen"), "boom-kappen")
                .orElseThrow();
        var klant = new Klant.Nieuw(NieuwePartij.persoon("Hilde Boom", DigitaalAdres.email("hilde@example.nl")));
        m.gesprekken.beantwoorden(sanne, gesprek(klant), "Dat kost 96 euro", product.id());
    }

    private static Gesprek gesprek(Klant klant) {
        return new Gesprek(
                "telefoon",
                klant,
                "Wat kost een kapvergunning?",
                "Boom kappen",
                Map.of(),
                null,
                kijker.gids.team("kcc"),
                null,
                null);
    }
}
