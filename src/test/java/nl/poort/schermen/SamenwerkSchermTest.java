package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.poort.keten.behandeling.Stukwens;
import nl.poort.keten.behandeling.Zaakkeuze;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Asking a neighbour for advice and giving it, in Chromium: both sides, with the keyboard, WCAG 2.2 AA at 1366 and 320
/// px; and a guest.
class SamenwerkSchermTest {
    private static final Actor PROEF = Actor.system("proef");

    @RegisterExtension
    static final GedeeldeKijker GEDEELD = new GedeeldeKijker("bureau");

    private static Kijker k;

    @BeforeEach
    void opMaandag() {
        k = GEDEELD.kijker();
        k.klok.zet("2026-06-01T10:00");
    }

    private static String leest(Page page) {
        return page.locator("main").innerText();
    }

    private static UUID zaak(String tekst) {
        var m = k.poort.modules();
        var sanne = k.gids.mens("sanne");
        var v = m.vragen.stellen(
                sanne.actor("vraag stellen"),
                NieuweVraag.van(
                        m.kenmerken.reserveer(sanne.actor("vraag stellen")),
                        tekst,
                        null,
                        k.gids.team("kcc"),
                        sanne.id(),
                        Terugkoppelwijze.SCHRIJVEN));
        var kamer = k.poort.koppelingen().behandelkamer;
        var type = kamer.overzicht.zaaktypen(sanne).stream()
                .filter(z -> z.identificatie().equals("OMGEVING-REGULIER"))
                .findFirst()
                .orElseThrow();
        var keuze = new Zaakkeuze(type.uuid(), "Een schuur bouwen", "", "Molenpad 7, Westveld", null, null);
        var zaak = kamer.start.start(sanne, v.id(), keuze).uuid();
        var stukken = k.poort.koppelingen().behandeling.stukken;
        var soort = stukken.soorten(sanne, zaak).getFirst().uuid();
        stukken.voegToe(
                sanne,
                zaak,
                new Stukwens("Tekening", soort, null, null, null, "tekening.txt", "text/plain"),
                stukken.neem(new java.io.ByteArrayInputStream("schuur".getBytes(StandardCharsets.UTF_8))));
        return zaak;
    }

    /// Goes there with Tab alone and presses Enter, as somebody without a mouse does.
    private static void metToets(Page page, Locator waar) {
        waar.focus();
        page.evaluate("() => { window.oud = true; }");
        page.keyboard().press("Enter");
        Kijker.wachtOpVolgende(page);
    }

    private static void verstuurMetToets(Page page) {
        page.evaluate("() => { window.oud = true; }");
        page.keyboard().press("Control+Enter");
        Kijker.wachtOpVolgende(page);
    }

    private static void kies(Page page, String veld, String tekst) {
        page.locator("[name=" + veld + "]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(tekst));
    }

    private static void vraag(Page page, String partner) {
        metToets(
                page,
                page.locator("main a", new Page.LocatorOptions().setHasText("Vraag advies"))
                        .first());
        page.locator("[name=titel]").fill("");
        page.locator("[name=titel]").focus();
        verstuurMetToets(page);
        assertThat(page.title()).startsWith("Fout:");
        k.bekijk(page, "advies-vragen-fout");
        kies(page, "partner", partner);
        page.locator("[name=titel]").fill("Advies over de schuur");
        page.locator("[name=gevraagd]").fill("Past de schuur bij uw plan?");
        page.locator("[name=documenten]").first().check();
        page.locator("[name=gevraagd]").focus();
        verstuurMetToets(page);
        assertThat(leest(page)).contains(partner + " heeft uw verzoek", "gevraagd", "Zaak gekoppeld", "Tekening");
    }

    @Test
    void advies_vragen_en_geven_gaat_aan_beide_kanten_met_het_toetsenbord() {
        var zaak = zaak("Wij willen een schuur bouwen");
        var sanne = k.als("sanne");
        sanne.navigate(k.adres("/werkplek/zaken/" + zaak));
        vraag(sanne, "Gemeente Oostveld");
        k.bekijk(sanne, "samenwerking");
        var olga = k.als("olga");
        geefAdvies(olga);
        sanne.navigate(k.adres("/werkplek/zaken/" + zaak));
        assertThat(leest(sanne)).contains("Advies ontvangen – Gemeente Oostveld", "onder voorwaarden: Houd twee meter");
        sanne.navigate(k.adres("/werkplek/zaken/" + zaak + "/samenwerking"));
        assertThat(leest(sanne)).contains("gereedgemeld", "olga@oostveld.example");
        metToets(sanne, sanne.locator("form[action$='/afronding'] button"));
        sanne.navigate(k.adres("/werkplek/advies"));
        assertThat(leest(sanne)).contains("Advies over de schuur", "afgerond");
        var pad = olga.url();
        beeindig(sanne, zaak);
        assertThat(olga.navigate(pad).status()).isEqualTo(404);
        assertThat(k.fouten()).isEmpty();
    }

    private static void geefAdvies(Page olga) {
        olga.navigate(k.adres("/werkplek/advies"));
        k.bekijk(olga, "advies-lijst");
        metToets(olga, olga.locator("main a", new Page.LocatorOptions().setHasText("Advies over de schuur")));
        assertThat(leest(olga))
                .contains("Past de schuur bij uw plan?", "Een schuur bouwen", "Molenpad 7, Westveld", "Tekening")
                .doesNotContain("Wij willen een schuur bouwen");
        k.bekijk(olga, "advies-geven");
        metToets(olga, olga.locator("form[action$='/aanneming'] button"));
        assertThat(leest(olga)).contains("in behandeling");
        metToets(olga, olga.locator("form[action$='/antwoord'] button"));
        assertThat(olga.title()).startsWith("Fout:");
        k.bekijk(olga, "advies-geven-fout");
        olga.getByLabel("onder voorwaarden").check();
        olga.locator("[name=tekst]").fill("Houd twee meter afstand tot de sloot.");
        olga.locator("[name=contactmail]").fill("olga@oostveld.example");
        olga.locator("[name=tekst]").focus();
        verstuurMetToets(olga);
        assertThat(leest(olga)).contains("Uw antwoord is bij de vrager", "gereedgemeld");
        k.bekijk(olga, "advies-gegeven");
    }

    private static void beeindig(Page sanne, UUID zaak) {
        sanne.navigate(k.adres("/werkplek/zaken/" + zaak + "/samenwerking"));
        sanne.locator("summary", new Page.LocatorOptions().setHasText("Beëindig de samenwerking"))
                .click();
        sanne.locator("form[action$='/einde'] [name=reden]").fill("Wij weten genoeg.");
        sanne.locator("form[action$='/einde'] [name=zeker]").check();
        metToets(sanne, sanne.locator("form[action$='/samenwerking/einde'] button"));
        assertThat(leest(sanne)).contains("De samenwerking is beëindigd", "Houd twee meter afstand");
        k.bekijk(sanne, "samenwerking-beeindigd");
    }

    @Test
    void een_gast_geeft_advies_met_een_link_en_een_code() {
        var m = k.poort.modules();
        var buiten = m.organisaties.voegToe(
                PROEF, Organisatiegegevens.van("Stichting Mooi Westveld", Organisatiesoort.KETENPARTNER));
        m.organisaties.voegTeamToe(
                PROEF, buiten.id(), "Welstand", Schakelsoort.KETENPARTNER, "de welstandscommissie", null);
        var zaak = zaak("Graag een hoge schuur");
        var sanne = k.als("sanne");
        sanne.navigate(k.adres("/werkplek/zaken/" + zaak));
        vraag(sanne, "Stichting Mooi Westveld");
        metToets(sanne, sanne.locator("form[action$='/gastlink'] button"));
        var link = sanne.locator("#gastlink").inputValue();
        var code = sanne.locator("#gastcode").inputValue();
        k.bekijk(sanne, "advies-uitnodiging");
        var gast = k.bezoeker();
        gast.navigate(k.adres(link.substring(link.indexOf("/gast/"))));
        gast.locator("[name=code]").fill(code);
        Kijker.verstuur(gast, gast.locator("main form button[type=submit]"));
        assertThat(leest(gast))
                .contains("Past de schuur bij uw plan?", "Tekening")
                .doesNotContain("hoge schuur");
        k.bekijk(gast, "advies-gast");
        var bestand =
                gast.waitForDownload(() -> gast.locator("main a", new Page.LocatorOptions().setHasText("Tekening"))
                        .click());
        assertThat(bestand.suggestedFilename()).isEqualTo("tekening.txt");
        gast.getByLabel("positief").check();
        gast.locator("[name=tekst]").fill("De schuur past hier goed.");
        gast.locator("[name=contactpersoon]").fill("Wil de Bouw");
        gast.locator("[name=contactmail]").fill("wil@example.nl");
        gast.locator("[name=tekst]").focus();
        verstuurMetToets(gast);
        assertThat(leest(gast)).contains("De schuur past hier goed.", "Advies ontvangen");
        beeindigKort(sanne, zaak);
        assertThat(gast.navigate(k.adres("/gast")).status()).isEqualTo(404);
        assertThat(leest(gast)).contains("Deze link werkt niet meer");
    }

    private static void beeindigKort(Page sanne, UUID zaak) {
        sanne.navigate(k.adres("/werkplek/zaken/" + zaak + "/samenwerking"));
        assertThat(leest(sanne)).contains("De schuur past hier goed.", "Wil de Bouw");
        k.poort.koppelingen().samenwerken.samenwerkingen.beeindig(k.gids.mens("sanne"), zaak, "Klaar");
    }
}
