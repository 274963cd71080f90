package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.contact.kanalen.Afzender;
import nl.poort.contact.kanalen.Bijlage;
import nl.poort.contact.kanalen.Draadbijlage;
import nl.poort.contact.kanalen.Ingang;
import nl.poort.contact.kanalen.Inhoud;
import nl.poort.contact.kanalen.Inkomend;
import nl.poort.contact.kanalen.Ruw;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.db.Actor;

/// A mail, a conversation on WhatsApp and a bad message, at the desk and with the keyboard alone.
final class Gesprekreis {
    private static final Actor PROEF = Actor.system("proef");

    private final Kijker kijker;
    private final nl.poort.Kanaalkamer kamer;
    private Ingang post;

    Gesprekreis(Kijker kijker) {
        this.kijker = kijker;
        this.kamer = kijker.poort.koppelingen().kanalen;
    }

    void ga() {
        var sanne = new Toetsenbord(kijker.als("sanne"));
        sanne.page().navigate(kijker.adres("/werkplek/gesprekken"));
        kijker.bekijk(sanne.page(), "gesprekken-leeg");
        begin();
        beantwoord(sanne);
        handelAf(sanne);
        brief(sanne);
        beheer();
    }

    private void begin() {
        var m = kijker.poort.modules();
        var westveld =
                m.organisaties.findOpCode(PROEF, "demo-westveld").orElseThrow().id();
        var kcc = m.organisaties.teams(PROEF, westveld).stream()
                .filter(t -> t.soort() == Schakelsoort.KCC)
                .findFirst()
                .orElseThrow();
        var bea = m.medewerkers.list(PROEF, westveld).stream()
                .filter(w -> w.naam().startsWith("Bea"))
                .findFirst()
                .orElseThrow();
        var mail = kamer.ingangen.opslaan(
                bea,
                new Ingang(null, westveld, "e-mail", "info@westveld.example", "Info", kcc.id(), true, "", Map.of()),
                null);
        post = kamer.ingangen.opslaan(
                bea, new Ingang(null, westveld, "post", "postkamer", "Postkamer", kcc.id(), true, "", Map.of()), null);
        neem(
                mail,
                "s1@x",
                Afzender.email("fatima@voorbeeld.example", "Fátima Şahin 🌷"),
                "Bouwafval op straat",
                "Wie haalt het op?");
        neem(
                Ingang.vast(westveld, "whatsapp", kcc.id()),
                "s2@x",
                Afzender.whatsapp("0687650042", "Tom"),
                "",
                "Is het loket open?");
        kamer.binnenkomst.ontvang(Ruw.van(mail.id(), "mail", "kapot@x", new byte[0], kijker.klok.instant())
                .met("boef@voorbeeld.example", "Kapot"));
    }

    private void neem(Ingang ingang, String id, Afzender van, String onderwerp, String tekst) {
        var bijlage = new Bijlage("foto.png", "image/png", "\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1));
        kamer.inname.neem(
                Inkomend.van(ingang, id, van, Inhoud.van(onderwerp, tekst, List.of(bijlage)), kijker.klok.instant()));
    }

    /// From the list to the answer and back, without a mouse.
    private void beantwoord(Toetsenbord t) {
        t.page().navigate(kijker.adres("/werkplek/gesprekken"));
        kijker.bekijk(t.page(), "gesprekken");
        assertThat(t.page().locator("main").innerText())
                .contains("norm 2 werkdagen", "norm 1 uur binnen openingstijd", "1 bericht kon niet worden verwerkt");
        t.page().navigate(kijker.adres("/werkplek/gesprekken?kanaal=e-mail"));
        t.naar("main .p-regel a").verder("Enter");
        kijker.bekijk(t.page(), "gesprek");
        t.naar("[name=tekst]").typ("Wij halen het morgen op.");
        t.naar("[name=klaar]").druk("Space");
        t.page()
                .locator("#veld-bijlagen")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "folder.pdf", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8)));
        var gesprek = UUID.fromString(t.page().url().replaceAll(".*/", ""));
        t.verder("Control+Enter");
        assertThat(kamer.draden.bijlagen(new Actor(null, "proef", post.organisatie(), "kijken"), gesprek))
                .extracting(Draadbijlage::naam)
                .contains("folder.pdf");
        assertThat(t.page().locator("main").innerText()).doesNotContain("Bouwafval");
        assertThat(t.page().content()).contains("De vraag is afgerond");
    }

    private void handelAf(Toetsenbord t) {
        t.page().navigate(kijker.adres("/werkplek/binnengekomen"));
        kijker.bekijk(t.page(), "binnengekomen");
        t.naar("[name=hoe]").typ("Leeg bericht, niets te doen");
        t.verder("Enter");
        assertThat(t.page().locator("main").innerText()).contains("Alles wat binnenkwam, is verwerkt");
    }

    private void brief(Toetsenbord t) {
        t.page().navigate(kijker.adres("/werkplek/post"));
        kijker.bekijk(t.page(), "brief");
        t.page()
                .locator("#veld-scan")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "brief.pdf", "application/pdf", "%PDF-1.4 half".getBytes(StandardCharsets.US_ASCII)));
        t.naar("[name=afzender]").typ("Mevrouw Bos");
        t.naar("[name=onderwerp]").typ("Bezwaar");
        t.naar("[name=controle]").druk("Space");
        t.naar("main form button[type=submit]").verder("Enter");
        assertThat(t.page().locator("main").innerText()).contains("Deze pdf is beschadigd");
    }

    private void beheer() {
        var bea = kijker.als("bea");
        bea.navigate(kijker.adres("/beheer/kanalen"));
        kijker.bekijk(bea, "beheer-kanalen");
        bea.navigate(kijker.adres("/beheer/kanalen/" + post.id()));
        kijker.bekijk(bea, "beheer-ingang");
        bea.getByLabel("Mailserver (niet verplicht)").fill("imaps://intern.example");
        Kijker.verstuur(bea, bea.locator("main form button[type=submit]"));
        assertThat(bea.locator("main").innerText()).contains("staat niet in POORT_MAILSERVERS");
    }
}
