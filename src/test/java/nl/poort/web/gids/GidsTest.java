package nl.poort.web.gids;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.poort.contact.kennis.Antwoordtekst;
import nl.poort.contact.kennis.Artikelfilter;
import nl.poort.contact.kennis.Leesbaarheid;
import nl.poort.contact.kennis.Productfilter;
import nl.poort.contact.kennis.Vondst;
import org.junit.jupiter.api.Test;

/// What everybody reads, from one text.
class GidsTest {
    private static final Pattern ANTWOORD =
            Pattern.compile("(?s)<div class=\"p-antwoordtekst\" data-antwoord>(.*?)</div>");
    private static final Gidssite SITE = Gidssite.get();

    @Test
    void vijftig_gewone_vragen_geven_het_goede_antwoord_bij_de_eerste_drie() throws Exception {
        var fout = new ArrayList<String>();
        var regels = new String(
                        getClass()
                                .getResourceAsStream("/nl/poort/demo/vijftig-vragen.txt")
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                .lines()
                .filter(r -> r.contains("|"))
                .toList();
        for (var regel : regels) {
            var vraag = regel.split("\\|")[0].strip();
            var goed = regel.split("\\|")[1].strip();
            var eerste = SITE.burgers.m.kennisplank.vondsten.zoek(SITE.burgers.sanne.actor("zoeken"), vraag, 3).stream()
                    .map(Vondst::titeltekst)
                    .toList();
            if (!eerste.contains(goed)) {
                fout.add(vraag + " -> " + eerste + ", niet " + goed);
            }
        }
        assertThat(regels).hasSizeGreaterThanOrEqualTo(50);
        assertThat(fout).isEmpty();
    }

    @Test
    void de_tekst_is_op_de_website_aan_de_balie_en_in_het_bericht_dezelfde() {
        for (var paar : List.of(
                List.of("/producten/paspoort-aanvragen", "/kennis/product/paspoort-aanvragen"),
                List.of("/vragen/" + nummer("Hoe maak ik bezwaar?"), "/kennis/" + nummer("Hoe maak ik bezwaar?")))) {
            var website = SITE.burgers.browser().get(paar.get(0)).body();
            var balie = SITE.als(SITE.burgers.sanne).get(paar.get(1)).body();
            var bericht = Pattern.compile("(?s)<textarea[^>]*id=\"veld-bericht\"[^>]*>(.*?)</textarea>")
                    .matcher(balie);
            assertThat(bericht.find()).isTrue();
            var verstuurd = kaal(bericht.group(1)).replaceAll("(?s)Direct regelen:.*", "");

            assertThat(afdruk(website)).isEqualTo(afdruk(balie));
            assertThat(Antwoordtekst.vingerafdruk(verstuurd)).isEqualTo(afdruk(website));
        }
    }

    private static String nummer(String titel) {
        return SITE.burgers
                .m
                .kennisplank
                .vondsten
                .zoek(SITE.redactie, titel, 1)
                .getFirst()
                .code();
    }

    private static String afdruk(String pagina) {
        var gevonden = ANTWOORD.matcher(pagina);
        assertThat(gevonden.find()).isTrue();
        return Antwoordtekst.vingerafdruk(kaal(gevonden.group(1)));
    }

    private static String kaal(String html) {
        return html.replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    @Test
    void de_teksten_van_de_demo_zijn_op_taalniveau_b1() {
        var moeilijk = new ArrayList<String>();
        var producten = SITE.burgers.m.kennisplank.producten.list(SITE.redactie, Productfilter.openbaar(100));
        var artikelen = SITE.burgers.m.kennisredactie.list(SITE.redactie, Artikelfilter.alles(200));
        producten.forEach(p -> oordeel(p.naam(), Antwoordtekst.van(p), moeilijk));
        artikelen.forEach(a -> oordeel(a.nummer() + " " + a.titel(), Antwoordtekst.van(a), moeilijk));

        assertThat(producten).hasSizeGreaterThanOrEqualTo(25);
        assertThat(artikelen).hasSizeGreaterThanOrEqualTo(40);
        assertThat(moeilijk).isEmpty();
    }

    private static void oordeel(String naam, Antwoordtekst tekst, List<String> moeilijk) {
        var oordeel = Leesbaarheid.lees(tekst.platteTekst());
        if (!oordeel.goed()) {
            moeilijk.add(naam + ": " + oordeel);
        }
    }

    @Test
    void een_bezoeker_leest_zonder_koekje_en_zegt_in_twee_tikken_of_het_nuttig_was() {
        var bezoeker = SITE.burgers.browser();
        var lijst = bezoeker.get("/producten");
        assertThat(lijst.body()).contains("Producten en diensten", "Vaak gezocht", "/producten/paspoort-aanvragen");
        assertThat(bezoeker.get("/producten?zoek=kapvergunning").body()).contains("/producten/boom-kappen");
        assertThat(bezoeker.get("/producten?gebeurtenis=GEBOORTE").body()).contains("Kinderbijslag");
        var blad = bezoeker.get("/producten/boom-kappen");
        assertThat(blad.body())
                .contains("1. Online", "2. Bellen", "Was dit nuttig?")
                .doesNotContain("Monumentale bomen staan op de lijst");
        var nee = bezoeker.post("/producten/boom-kappen/oordeel", Map.of("oordeel", "NIET_NUTTIG"));
        var waarom = bezoeker.get(nee.headers().firstValue("Location").orElseThrow());
        assertThat(waarom.body()).contains("Wat ging er mis?", "Het is niet duidelijk");
        bezoeker.post("/producten/boom-kappen/oordeel", Map.of("oordeel", "ONDUIDELIJK"));

        for (var antwoord : List.of(lijst, blad, nee, waarom)) {
            assertThat(antwoord.headers().allValues("Set-Cookie")).isEmpty();
        }
        var cijfers = SITE.burgers.m.kennisplank.bezoeken.cijfers(SITE.kees).stream()
                .filter(c -> c.code().equals("boom-kappen"))
                .findFirst()
                .orElseThrow();
        assertThat(cijfers.bezoeken()).isEqualTo(1);
        assertThat(cijfers.nietNuttig()).isEqualTo(1);
        assertThat(bezoeker.get("/producten/bestaat-niet").statusCode()).isEqualTo(404);
        assertThat(bezoeker.get("/vragen/KA-99999").statusCode()).isEqualTo(404);
    }
}
