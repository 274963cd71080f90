package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.En;
import io.cucumber.java.nl.Stel;
import io.cucumber.java.nl.Wanneer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.poort.Kanaalkamer;
import nl.poort.TestMap;
import nl.poort.contact.kanalen.Aard;
import nl.poort.contact.kanalen.Afzender;
import nl.poort.contact.kanalen.Draad;
import nl.poort.contact.kanalen.Ingang;
import nl.poort.contact.kanalen.Inhoud;
import nl.poort.contact.kanalen.Inkomend;
import nl.poort.contact.kanalen.Inname;
import nl.poort.contact.kanalen.Uiting;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.keten.vragen.Werkfilter;
import nl.poort.keten.vragen.Werkregel;
import nl.poort.registers.klokken.Klokstand;
import nl.poort.techniek.mail.Mailstuk;
import nl.poort.techniek.opslag.Keuring;
import nl.poort.techniek.opslag.Schijfopslag;

/// The channels: every one ends in the same work list, and a conversation goes on over them.
public final class Kanaalstappen {
    private static final Map<String, String> NORMEN = new LinkedHashMap<>(Map.of(
            "telefoon", "opnemen binnen 20 s",
            "balie", "wachttijd 15 min",
            "webformulier", "1 werkdag",
            "whatsapp", "1 uur binnen openingstijd",
            "e-mail", "2 werkdagen",
            "post", "ontvangst 3 werkdagen",
            "social", "1 werkdag"));

    private final Wereld w = Wereld.nu();
    private final List<Inname.Genomen> genomen = new ArrayList<>();
    private TestMap map;
    private Kanaalkamer kamer;
    private Instant gevraagd;
    private Instant uiterlijk;

    /// Only stories about channels open them.
    private Kanaalkamer kamer() {
        if (kamer == null) {
            map = TestMap.open();
            kamer = new Kanaalkamer(
                    w.m, new Schijfopslag(map.pad(), Keuring.GEEN), map.pad().resolve("scans"), Set.of());
            kamer.luister();
        }
        return kamer;
    }

    @After
    public void dicht() {
        if (map != null) {
            map.close();
        }
    }

    private Inname.Genomen zeg(String kanaal, Afzender van, String tekst) {
        var kcc = w.team("KCC");
        var in = Inkomend.van(
                Ingang.vast(kcc.organisatie(), kanaal, kcc.id()),
                kanaal + genomen.size() + "@elders.example",
                van,
                Inhoud.van(tekst),
                w.moment());
        var een = kamer().inname.neem(kanaal.equals("telefoon") ? in.met(Aard.GESPROKEN) : in);
        genomen.add(een);
        return een;
    }

    private Draad draad() {
        return kamer().draden
                .get(w.mens("Sanne").actor("kijken"), genomen.getFirst().draad().id());
    }

    @Wanneer("een klant {string} vraagt via elk kanaal met zijn eigen norm")
    public void viaElkKanaal(String vraag) {
        Kennisplank.vul(w);
        Kennisplank.eigen(w, vraag);
        gevraagd = w.moment();
        NORMEN.keySet().forEach(kanaal -> zeg(kanaal, Afzender.ONBEKEND, vraag));
    }

    @Dan("staat elke vraag binnen 10 seconden in de werkvoorraad van het KCC met de norm van dat kanaal")
    public void inDeWerkvoorraad() {
        var sanne = w.mens("Sanne");
        assertThat(w.moment()).isBeforeOrEqualTo(gevraagd.plusSeconds(10));
        assertThat(w.m.werklijst.list(sanne, Werkfilter.ALLES))
                .extracting(Werkregel::vraag)
                .containsAll(genomen.stream().map(Inname.Genomen::vraag).toList());
        assertThat(kamer().draden.wachtend(sanne, null, null, null, 50))
                .hasSameSizeAs(NORMEN.keySet())
                .allSatisfy(d -> assertThat(d.norm()).isEqualTo(NORMEN.get(d.kanaal())));
    }

    @En("is het voorgestelde antwoord steeds hetzelfde kennisartikel met dezelfde versie")
    public void hetzelfdeArtikel() {
        assertThat(genomen)
                .extracting(g -> g.draad().artikel() + " " + g.draad().artikelVersie())
                .hasSize(NORMEN.size())
                .containsOnly(genomen.getFirst().draad().artikel() + " 1");
        assertThat(genomen.getFirst().draad().artikel()).isNotNull();
    }

    @Stel("een vraag die via WhatsApp begon")
    public void viaWhatsapp() {
        uiterlijk = zeg("whatsapp", Afzender.whatsapp("0687654321", "Noa"), "Mijn bak is weg")
                .draad()
                .uiterlijk();
    }

    @Wanneer("de klant daarover belt")
    public void belt() {
        w.verder(Wereld.tekst(w.moment().plusSeconds(600)));
        zeg("telefoon", Afzender.telefoon("06 8765 4321", ""), "Ik bel over mijn bak");
    }

    @Dan("ziet de medewerker het WhatsApp-gesprek en loopt dezelfde klok door")
    public void hetzelfdeGesprek() {
        var kijker = w.mens("Sanne").actor("kijken");
        assertThat(genomen.getLast().draad().id()).isEqualTo(draad().id());
        assertThat(kamer().draden.uitingen(kijker, draad().id()))
                .extracting(Uiting::kanaal)
                .containsExactly("whatsapp", "telefoon");
        assertThat(draad().uiterlijk()).isEqualTo(uiterlijk);
        assertThat(w.m.klokken.list(kijker, draad().id())).singleElement().satisfies(k -> {
            assertThat(k.stand()).isEqualTo(Klokstand.LOOPT);
            assertThat(k.deadline()).isEqualTo(uiterlijk);
        });
    }

    @Wanneer("een behandelaar een e-mail met het kenmerk in het onderwerp beantwoordt vanuit zijn eigen postvak")
    public void uitEigenMail() {
        var kcc = w.team("KCC");
        var sanne = w.mens("Sanne");
        var postvak = kamer().ingangen
                .opslaan(
                        w.mens("Bea"),
                        new Ingang(
                                null,
                                kcc.organisatie(),
                                "e-mail",
                                "info@westveld.example",
                                "Info",
                                kcc.id(),
                                true,
                                "",
                                Map.of()),
                        null);
        zeg("e-mail", Afzender.email("bo@elders.example", "Bo"), "Mag mijn dakkapel?");
        var wortel = w.m.vragen.weg(sanne.actor("kijken"), draad().vraag()).wortel();
        var deskundige = w.team("inhoudelijk deskundige");
        w.m.overdrachten.doorzetten(
                sanne, wortel.id(), Aanbod.van(Overdrachtsoort.ADVIES, deskundige.id(), "Mag dit?"));
        kamer().postbussen
                .neem(
                        postvak.adres(),
                        Mailstuk.gewoon(
                                "eigen@keten.example",
                                "Ilse <ilse@keten.example>",
                                "Re: dakkapel " + draad().kenmerk(),
                                "Ja, dat mag.",
                                "Cc: bo@elders.example"));
    }

    @Dan("staat het antwoord bij de vraag en is de klok bijgewerkt")
    public void antwoordBijDeVraag() {
        var kijker = w.mens("Sanne").actor("kijken");
        assertThat(kamer().draden.uitingen(kijker, draad().id()))
                .anyMatch(u ->
                        !u.vanKlant() && u.naam().equals("Ilse") && u.tekst().equals("Ja, dat mag."));
        assertThat(w.m.vragen.get(kijker, draad().vraag()).antwoord()).isEqualTo("Ja, dat mag.");
        assertThat(w.m.vragen.weg(kijker, draad().vraag()).stappen())
                .anyMatch(o -> o.stand() == Overdrachtstand.BEANTWOORD);
        assertThat(w.m.klokken.list(kijker, draad().id()))
                .singleElement()
                .satisfies(k -> assertThat(k.stand()).isEqualTo(Klokstand.GEHAALD));
    }
}
