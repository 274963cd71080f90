package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import nl.poort.techniek.zip.Zipschrijver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An administrator makes a zaaktype from nothing, publishes it, changes it in a new version, and takes it out and in:
/// each page held against WCAG at 1366 and 320 px.
class CatalogusSchermTest {
    private static Kijker kijker;
    private static Page page;

    @TempDir
    static Path map;

    @BeforeAll
    static void open() {
        kijker = new Kijker();
        page = kijker.als("bea");
    }

    @AfterAll
    static void close() {
        if (kijker != null) {
            kijker.close();
        }
    }

    private static void ga(String pad) {
        assertThat(page.navigate(kijker.adres(pad)).status()).as(pad).isEqualTo(200);
    }

    private static void druk(String knop) {
        Kijker.verstuur(
                page,
                page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(knop).setExact(true)));
    }

    private static void volg(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    private static void vul(String naam, String waarde) {
        var veld = page.locator("[name='" + naam + "']");
        if ("SELECT".equals(veld.first().evaluate("e => e.tagName"))) {
            veld.selectOption(waarde);
        } else {
            veld.fill(waarde);
        }
    }

    private static String kop() {
        return page.locator("h1").innerText();
    }

    @Test
    void van_niets_tot_gepubliceerd_en_daarna_een_nieuwe_versie_eruit_en_erin() {
        ga("/beheer/catalogus");
        kijker.bekijk(page, "catalogus");
        volg("Nieuw zaaktype");
        druk("Concept maken");
        assertThat(page.title()).startsWith("Fout:");
        assertThat(page.locator(".utrecht-form-field-error-message").count()).isGreaterThan(5);
        kijker.bekijk(page, "catalogus-fouten");
        maakZaaktype();
        onderdelen();
        publiceer();
        nieuweVersie();
        eruitEnErin();
        assertThat(kijker.fouten()).isEmpty();
    }

    private void maakZaaktype() {
        Map.of(
                        "omschrijving", "Standplaats op de markt",
                        "identificatie", "STANDPLAATS",
                        "doel", "De plaatsen eerlijk verdelen",
                        "aanleiding", "Iemand wil op de markt staan",
                        "onderwerp", "De standplaats",
                        "handelingInitiator", "Aanvragen",
                        "verantwoordelijke", "Gemeente Westveld",
                        "doorlooptijd", "8 weken",
                        "servicenorm", "5 weken",
                        "referentieproces.naam", "Vergunning")
                .forEach(CatalogusSchermTest::vul);
        page.locator("[name=selectielijstProcestype]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        druk("Concept maken");
        assertThat(kop()).isEqualTo("Standplaats op de markt");
        assertThat(page.locator("section:has(#ontbreekt) li").allInnerTexts())
                .contains(
                        "Maak minstens twee statussen: de laatste sluit de zaak",
                        "Maak minstens één resultaat",
                        "Maak minstens één rol");
        kijker.bekijk(page, "zaaktype-leeg");
    }

    private void onderdelen() {
        for (var status : new String[] {"Klaar", "Ontvangen"}) {
            volg("Status toevoegen");
            vul("omschrijving", status);
            vul(
                    "statustekst",
                    status.equals("Klaar") ? "Wij zijn klaar met uw aanvraag." : "Wij hebben uw aanvraag ontvangen.");
            druk("Toevoegen");
        }
        druk("Omhoog Ontvangen");
        assertThat(page.locator("section:has(#statustypen) li b").allInnerTexts())
                .containsExactly("Ontvangen", "Klaar");
        volg("Resultaat toevoegen");
        vul("omschrijving", "Verleend");
        page.locator("[name=resultaattypeomschrijving]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Verleend"));
        page.locator("[name=selectielijstklasse]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        vul("brondatumArchiefprocedure.afleidingswijze", "EIGENSCHAP");
        druk("Toevoegen");
        assertThat(page.locator("[id='fout-brondatumArchiefprocedure.datumkenmerk']")
                        .count())
                .isEqualTo(1);
        kijker.bekijk(page, "resultaat-fout");
        vul("brondatumArchiefprocedure.afleidingswijze", "AFGEHANDELD");
        druk("Toevoegen");
        assertThat(page.locator("section:has(#resultaattypen)").innerText()).contains("vernietigen na 10 jaar");
        volg("Rol toevoegen");
        vul("omschrijving", "Aanvrager");
        vul("omschrijvingGeneriek", "INITIATOR");
        druk("Toevoegen");
        volg("Document toevoegen");
        vul("informatieobjecttype", "Aanvraag");
        vul("richting", "INKOMEND");
        druk("Toevoegen");
        volg("Wijzigen van besluiten en andere zaaktypen");
        kijker.bekijk(page, "zaaktype-relaties");
        page.locator("summary:has-text('Besluiten die')").click();
        page.getByLabel("Terrasvergunning").check();
        druk("Opslaan");
        assertThat(page.locator("section:has(#besluiten)").innerText()).contains("Terrasvergunning");
        assertThat(page.locator("section:has(#ontbreekt)").innerText())
                .contains("Er is geen rol voor wie de zaak behandelt");
        kijker.bekijk(page, "zaaktype");
    }

    private void publiceer() {
        volg("Publiceren");
        kijker.bekijk(page, "zaaktype-publiceren");
        druk("Publiceren");
        assertThat(page.locator(".p-gelukt").innerText()).contains("is gepubliceerd");
        assertThat(page.getByText("Status toevoegen").count()).isZero();
        kijker.bekijk(page, "zaaktype-gepubliceerd");
    }

    private void nieuweVersie() {
        druk("Nieuwe versie maken");
        page.locator("section:has(#statustypen) a:text('Klaar')").click();
        vul("statustekst", "Uw aanvraag is afgehandeld.");
        druk("Opslaan");
        page.locator("a:has-text('vergelijk')").first().click();
        assertThat(page.locator("main").innerText())
                .contains("Status ‘Klaar’", "Wij zijn klaar met uw aanvraag.", "Uw aanvraag is afgehandeld.");
        kijker.bekijk(page, "zaaktype-vergelijken");
        page.goBack();
        volg("Publiceren");
        vul("begin", "2026-04-01");
        assertThat(page.locator("main").innerText()).contains("eindigt dan op de dag ervoor");
        druk("Publiceren");
        assertThat(page.locator("section:has(#versies)").innerText())
                .contains("vanaf wo 1 april", "tot en met di 31 maart");
    }

    private void eruitEnErin() {
        var zip = map.resolve("standplaats.zip");
        page.waitForDownload(() -> page.getByText("Downloaden als zip").click()).saveAs(zip);
        ga("/beheer/catalogus/import");
        kijker.bekijk(page, "catalogus-import");
        page.locator("#veld-bestand").setInputFiles(kapot());
        druk("Bestand bekijken");
        assertThat(page.locator(".p-fouten").innerText()).contains("ZaakType.json: hier hoort een lijst te staan");
        kijker.bekijk(page, "catalogus-import-geweigerd");
        page.locator("#veld-bestand").setInputFiles(zip);
        druk("Bestand bekijken");
        assertThat(page.locator("main").innerText()).contains("Staat er al en blijft zoals het is");
        kijker.bekijk(page, "catalogus-import-plan");
        page.getByLabel("Maak toch een nieuwe versie van Standplaats op de markt")
                .check();
        druk("Importeren");
        page.locator("#stand :text('Klaar.')").waitFor();
        assertThat(page.locator("main").innerText()).contains("allemaal als concept");
        kijker.bekijk(page, "catalogus-import-klaar");
        volg("Bekijk de concepten");
        assertThat(page.locator("table").innerText()).contains("Standplaats op de markt");
        page.locator("tr:has-text('Standplaats') a:has-text('verder werken')").click();
        page.locator("summary:has-text('Concept verwijderen')").click();
        druk("Ja, concept verwijderen");
        assertThat(page.locator(".p-gelukt").innerText()).contains("is verwijderd");
    }

    private static Path kapot() {
        try {
            return java.nio.file.Files.write(
                    map.resolve("kapot.zip"),
                    Zipschrijver.schrijf(Map.of("ZaakType.json", "{}".getBytes(StandardCharsets.UTF_8))));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void een_document_en_een_besluit_hebben_ook_hun_bladzijde() {
        ga("/beheer/catalogus/informatieobjecttypen/nieuw");
        vul("omschrijving", "Marktkaart");
        kijker.bekijk(page, "informatieobjecttype-nieuw");
        druk("Concept maken");
        druk("Publiceren");
        assertThat(page.locator(".p-gelukt").innerText()).contains("Gepubliceerd");
        kijker.bekijk(page, "informatieobjecttype");
        ga("/beheer/catalogus/besluittypen/nieuw");
        vul("omschrijving", "Standplaatsvergunning");
        vul("reactietermijn", "6 weken");
        page.locator("summary:has-text('Documenten waarin')").click();
        page.getByLabel("Marktkaart").check();
        druk("Concept maken");
        kijker.bekijk(page, "besluittype");
        ga("/beheer/catalogus/selectielijst");
        kijker.bekijk(page, "selectielijst");
        ga("/beheer/catalogus");
        page.locator("a:has-text('Alle concepten publiceren')").click();
        kijker.bekijk(page, "catalogus-alles-publiceren");
        druk("Publiceren");
        assertThat(page.locator(".p-gelukt").innerText()).contains("gepubliceerd");
        ga("/beheer/catalogus?soort=besluittype&zoek=zzz");
        assertThat(page.locator(".p-leeg").innerText()).contains("niets gevonden");
        assertThat(kijker.fouten()).isEmpty();
    }
}
