package nl.poort.loket.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.Test;

/// What comes from outside is read, or refused in words that say where; never more than that.
class SttrTest {
    private static final long ZAAD = 20261123;
    private static final String KOP = "<d:definitions xmlns:d=\"http://www.omg.org/spec/DMN/20180521/MODEL/\">";

    @Test
    void elke_naam_mag_elk_teken_hebben() {
        var namen = List.of(
                "936da6e1-7baa-4bd2-89d1-b7ccefe2d82d",
                "_6d45be8c_Niet van toepassing",
                "Is dit zo? Ja/nee!",
                "Conclusie Dakkapel bouwen\t",
                "if then else null true",
                "a < b & c > \"d\" 'e' ]]>",
                "\u202Emongool\u202C \uD83C\uDFE0 ë e\u0301 漢字",
                "x".repeat(240),
                "1 + 1",
                "-");
        for (var naam : namen) {
            var regels = new Sttrmaker()
                    .vraag(naam, "boolean")
                    .tabel(naam + " 2", "ANY", List.of(naam), "true => \"waar\"", "false => \"niet\"")
                    .tabel(
                            "top",
                            "ANY",
                            List.of(naam + " 2"),
                            "\"waar\" => \"Verbod\"",
                            "\"niet\" => \"Toestemmingsvrij\"")
                    .regels();
            assertThat(regels.begin().antwoord(naam.strip(), true).uitkomst().waarde())
                    .as(naam)
                    .isEqualTo("Verbod");
        }
    }

    @Test
    void elke_versie_van_dmn_wordt_gelezen() {
        for (var ruimte : List.of(
                "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
                "http://www.omg.org/spec/DMN/20180521/MODEL/",
                "https://www.omg.org/spec/DMN/20191111/MODEL/")) {
            var regels = new Sttrmaker()
                    .dmn(ruimte)
                    .vraag("a", "boolean")
                    .tabel("top", "ANY", List.of("a"), "- => \"Verbod\"")
                    .regels();
            assertThat(regels.bestand().activiteit()).isEqualTo("nl.imow-gm9999.activiteit.Proef");
            assertThat(regels.bestand().oin()).isEqualTo("00000001009999999000");
            assertThat(regels.begin().uitkomst().waarde()).isEqualTo("Verbod");
        }
    }

    @Test
    void wat_poort_niet_kent_wordt_geweigerd_met_bestand_beslissing_en_cel() {
        assertThatThrownBy(() -> new Sttrmaker()
                        .vraag("a", "number")
                        .tabel(
                                "top",
                                "ANY",
                                List.of("a"),
                                "1 => \"Verbod\"",
                                "some x in ? satisfies x > 1 => \"Verbod\"")
                        .regels())
                .isInstanceOf(Weigering.class)
                .hasMessageContainingAll("proef.xml", "beslissing 'top'", "regel 2", "kolom 'a'", "some x in");
        assertThatThrownBy(() -> new Sttrmaker()
                        .vraag("a", "number")
                        .tabel("top", "ANY", List.of("b"), "1 => \"Verbod\"")
                        .regels())
                .hasMessageContainingAll("kolom 1 'b'", "geen vraag of beslissing");
        assertThatThrownBy(() -> new Sttrmaker()
                        .vraag("a", "number")
                        .tabel("top", "ANY", List.of("a"), "1 => {x: 1}", "< => \"x\"", "[1..] => \"x\"")
                        .regels())
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.velden()).hasSize(3));
    }

    @Test
    void een_beslissing_die_zichzelf_nodig_heeft_wordt_geweigerd() {
        var goed = new Sttrmaker()
                .vraag("a", "boolean")
                .tabel("een", "ANY", List.of("a"), "- => true")
                .tabel("top", "ANY", List.of("een"), "- => \"Verbod\"")
                .tekst();
        var rond = goed.replaceFirst("<d:requiredInput href=\"#i0\"/>", "<d:requiredDecision href=\"#b2\"/>");
        assertThatThrownBy(() -> lees(rond)).hasMessageContaining("heeft zichzelf nodig");
        assertThatThrownBy(() -> lees(goed.replaceAll("functioneleStructuurRef", "iets")))
                .hasMessageContaining("geen enkele beslissing is de uitkomst");
        assertThatThrownBy(() -> lees(goed.replaceFirst("#i0", "#weg"))).hasMessageContaining("'weg'");
        assertThatThrownBy(() -> lees(goed.replaceFirst("\"ANY\"", "\"BEST\""))).hasMessageContaining("BEST");
    }

    @Test
    void een_bom_wordt_in_woorden_geweigerd() {
        var bom = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + KOP + "&b;</d:definitions>";
        assertThatThrownBy(() -> lees(bom)).isInstanceOf(Weigering.class).hasMessageContaining("DOCTYPE");
        var elders = "<!DOCTYPE d SYSTEM \"file:///etc/passwd\">" + KOP + "</d:definitions>";
        assertThatThrownBy(() -> lees(elders)).isInstanceOf(Weigering.class).hasMessageContaining("DOCTYPE");
        assertThatThrownBy(() -> lees(KOP + "&eigen;</d:definitions>")).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> lees(
                        KOP + "<x:include xmlns:x=\"http://www.w3.org/2001/XInclude\" href=\"a\"/></d:definitions>"))
                .hasMessageContaining("van elders");
        assertThatThrownBy(() -> lees(KOP + "<a>".repeat(100_000))).hasMessageContaining("te diep");
        assertThatThrownBy(() -> lees(KOP + "<a/>".repeat(500_000) + "</d:definitions>"))
                .hasMessageContaining("te veel onderdelen");
        assertThatThrownBy(() -> Sttr.lees("groot.xml", new byte[50_000_000])).hasMessageContaining("te groot");
        assertThatThrownBy(() -> lees("<a/>")).hasMessageContaining("toepasbare regels");
        assertThatThrownBy(() -> lees("")).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> lees("\u0000\u0001")).isInstanceOf(Weigering.class);
    }

    @Test
    void een_tabel_die_te_veel_vraagt_wordt_geweigerd_en_loopt_niet_vast() {
        var regels = new String[9_000];
        for (int r = 0; r < regels.length; r++) {
            regels[r] = "[" + r + ".." + (r + 1) + ") | " + "\"tekst " + r + "\" => \"Verbod\"";
        }
        var groot = new Sttrmaker()
                .vraag("a", "number")
                .vraag("b", "string")
                .tabel("top", "FIRST", List.of("a", "b"), regels);
        assertThatThrownBy(groot::regels).isInstanceOf(Weigering.class).hasMessageContaining("Splits de tabel");
        var diep = "(".repeat(9_000) + "1" + ")".repeat(9_000);
        for (var cel : List.of(
                diep,
                "not(".repeat(5_000),
                "1" + "+1".repeat(9_000),
                "[".repeat(9_000),
                "-".repeat(9_000) + "1",
                "? in (".repeat(3_000),
                "if ".repeat(5_000),
                "\"".repeat(9_001),
                "9".repeat(19_000),
                "\\",
                "\"\\")) {
            assertThatThrownBy(() -> new Sttrmaker()
                            .vraag("a", "number")
                            .tabel("top", "FIRST", List.of("a"), cel + "=> 1")
                            .regels()
                            .begin()
                            .antwoord("a", "x")
                            .uitkomst())
                    .as(cel.substring(0, Math.min(20, cel.length())))
                    .isInstanceOf(Weigering.class);
        }
    }

    @Test
    void tweehonderd_regels_in_een_tabel_gaan_ook() {
        var rijen = new String[200];
        for (int r = 0; r < rijen.length; r++) {
            rijen[r] = r + " | " + (r % 2 == 0 ? "true" : "false") + " => \"u" + r + "\"";
        }
        for (var wijze : List.of("FIRST", "ANY", "UNIQUE", "COLLECT")) {
            var regels = new Sttrmaker()
                    .vraag("a", "number")
                    .vraag("b", "boolean")
                    .tabel("top", wijze, List.of("a", "b"), rijen)
                    .regels();
            var stand = regels.begin().antwoord("a", 150);
            assertThat(stand.volgende()).map(Regelvraag::id).contains("b");
            Object verwacht = wijze.equals("COLLECT") ? List.of("u150") : "u150";
            assertThat(stand.antwoord("b", true).uitkomst().waarde()).isEqualTo(verwacht);
            assertThat(stand.redenen().getFirst().regel()).isEqualTo(151);
            assertThat(stand.antwoord("b", false).uitkomst()).isEqualTo(new Uitkomst.Geen());
        }
    }

    @Test
    void een_beschadigd_bestand_wordt_gelezen_of_geweigerd() {
        assumeTrue(Burgers.zijnErBestanden(), "../shared is er niet: de echte regelbestanden staan daar");
        var toeval = new Random(ZAAD);
        var klein = Burgers.bestanden().stream()
                .map(Burgers::inhoud)
                .filter(b -> b.length < 40_000)
                .toList();
        for (int i = 0; i < 400; i++) {
            var bytes = klein.get(toeval.nextInt(klein.size())).clone();
            for (int k = toeval.nextInt(1, 8); k > 0; k--) {
                beschadig(bytes, toeval);
            }
            try {
                var regels = Regels.lees("stuk.xml", bytes);
                var antwoorden = Burgers.antwoorden(regels, toeval);
                Regelproef.gesprek(regels, antwoorden);
            } catch (Weigering w) {
                assertThat(w.getMessage()).isNotBlank();
            }
        }
    }

    /// A piece of the file over another piece, or a letter that means something where it does not belong.
    private static void beschadig(byte[] bytes, Random toeval) {
        if (toeval.nextBoolean()) {
            int lengte = toeval.nextInt(1, 60);
            int van = toeval.nextInt(bytes.length - lengte);
            System.arraycopy(bytes, van, bytes, toeval.nextInt(bytes.length - lengte), lengte);
        } else {
            var tekens = "<>\"'&;?-#()[]., \t0\u00ff\u0000".getBytes(StandardCharsets.ISO_8859_1);
            bytes[toeval.nextInt(bytes.length)] = tekens[toeval.nextInt(tekens.length)];
        }
    }

    private static Regels lees(String tekst) {
        return Regels.lees("proef.xml", tekst.getBytes(StandardCharsets.UTF_8));
    }
}
