package nl.poort.loket.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicInteger;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.Test;

/// What the workplace does with rules, apart from where they are kept.
class WerkplaatsTest {
    private static final AtomicInteger NUMMER = new AtomicInteger();
    private static final Regelmodellen.Ids IDS = () -> "_" + NUMMER.incrementAndGet();

    private static Regelbestand leeg() {
        return Modelbegin.maak(
                new Modelbegin.Keuze("Proef", Regelsoort.CONCLUSIE, "", "nl.imow-gm9999.activiteit.Proef"), "", IDS);
    }

    private static Regelbestand met(Regelbestand b, String tekst, Vraagsoort soort, String... opties) {
        return Vragenbewerking.zet(b, RegelmodellenTest.vraag(tekst, soort, opties), IDS);
    }

    private static List<List<String>> cellen(Regelbestand b) {
        return Tabelbewerking.tabel(b, b.top()).regels().stream()
                .map(Inhoud.Regel::cellen)
                .toList();
    }

    @Test
    void een_vraag_die_wegvalt_of_anders_heet_laat_de_tabellen_kloppen() {
        var b = met(met(leeg(), "Soort", Vraagsoort.KEUZE, "rij", "los"), "Dik?", Vraagsoort.JA_NEE);
        assertThat(cellen(b)).containsExactly(List.of("\"rij\"", "-"), List.of("\"los\"", "-"));
        var soort = b.vragen().getFirst();
        var hernoemd = new Vraaginvoer(
                soort.id(),
                Vraagsoort.KEUZE,
                "Soort boom",
                "",
                List.of(new Optie("een \"rij\"", ""), new Optie("los", "")),
                new Vraaginvoer.Uitleg("", "", ""),
                "",
                "",
                "",
                false);
        b = Vragenbewerking.zet(b, hernoemd, IDS);
        assertThat(cellen(b).getFirst()).containsExactly("\"een \\\"rij\\\"\"", "-");
        b = Tabelbewerking.kolomNaar(b, b.top(), 1, 0);
        assertThat(cellen(b).getFirst()).containsExactly("-", "\"een \\\"rij\\\"\"");
        b = Vragenbewerking.verwijder(b, soort.id());
        assertThat(cellen(b)).containsExactly(List.of("-"), List.of("-"));
        assertThat(b.gegevens()).hasSize(1);
        b = Tabelbeheer.nieuw(b, "Tussenstap", IDS);
        var tussen = b.beslissingen().getLast().id();
        b = Tabelbewerking.kolomErbij(
                Tabelbewerking.kolomErbij(b, tussen, b.gegevens().getFirst().id()), b.top(), tussen);
        b = Tabelbeheer.instellen(
                b, tussen, new Tabelbeheer.Instelling("<Is & groot>", "", List.of(), Trefwijze.FIRST));
        assertThat(Tabelbewerking.tabel(b, b.top()).kolommen().getLast().tekst())
                .isEqualTo("<Is & groot>");
        Regels.van(Sttr.lees("x", Sttrschrijver.schrijf(b)));
        var kring = b;
        assertThatThrownBy(() -> Tabelbewerking.kolomErbij(kring, tussen, kring.top()))
                .hasMessageContaining("op elkaar wachten");
        assertThat(Tabelbeheer.verwijder(b, tussen).beslissingen()).hasSize(1);
    }

    @Test
    void wat_iemand_in_een_cel_typt_wordt_een_regel_en_weer_dezelfde_woorden() {
        var getal = new Celkolom("g", "", Vraagsoort.GETAL, List.of());
        var datum = new Celkolom("d", "", Vraagsoort.DATUM, List.of());
        var tekst = new Celkolom("t", "", Vraagsoort.TEKST, List.of());
        assertThat(Celtaal.lees(getal, "meer dan 2,5")).isEqualTo("> 2.5");
        assertThat(Celtaal.toon(getal, "> 2.5")).isEqualTo("meer dan 2,5");
        assertThat(Celtaal.lees(getal, "10 tot en met 20")).isEqualTo("[10..20]");
        assertThat(Celtaal.toon(getal, "[10..20]")).isEqualTo("10 tot en met 20");
        assertThat(Celtaal.lees(datum, "voor 31-12-2026")).isEqualTo("< date(\"2026-12-31\")");
        assertThat(Celtaal.toon(datum, "< date(\"2026-12-31\")")).isEqualTo("voor 31-12-2026");
        assertThat(Celtaal.lees(tekst, "zeg \"ja\" \\")).isEqualTo("\"zeg \\\"ja\\\" \\\\\"");
        assertThat(Celtaal.toon(tekst, "\"zeg \\\"ja\\\" \\\\\"")).isEqualTo("zeg \"ja\" \\");
        assertThat(Celtaal.lees(tekst, "=not(\"a\")")).isEqualTo("not(\"a\")");
        assertThat(Celtaal.lees(getal, " - ")).isEqualTo("-");
        assertThat(Celtaal.leesUitkomst("ja")).isEqualTo("true");
    }

    @Test
    void elk_echt_bestand_past_in_het_rooster_en_elke_cel_komt_eruit_zoals_zij_was() {
        assumeTrue(Burgers.zijnErBestanden(), "../shared is er niet: de echte regelbestanden staan daar");
        int cellen = 0;
        for (var pad : Burgers.bestanden()) {
            var model = Sttr.lees("x", Burgers.inhoud(pad));
            for (var b : model.beslissingen()) {
                cellen += b.inhoud() instanceof Inhoud.Tabel t ? rooster(model, b, t) : 0;
            }
        }
        assertThat(cellen).isGreaterThan(20_000);
    }

    private static int rooster(Regelbestand model, Beslissing b, Inhoud.Tabel t) {
        var kolommen = Celkolommen.van(model, b);
        for (var regel : t.regels()) {
            for (int k = 0; k < kolommen.size(); k++) {
                var cel = regel.cellen().get(k);
                if (!cel.isEmpty() && !kolommen.get(k).kent(cel)) {
                    assertThat(Celtaal.lees(kolommen.get(k), Celtaal.toon(kolommen.get(k), cel)))
                            .isEqualTo(cel);
                }
            }
            regel.uitkomsten()
                    .forEach(u -> assertThat(Celtaal.leesUitkomst(Celtaal.toonUitkomst(u)))
                            .isEqualTo(u));
        }
        return t.regels().size() * kolommen.size();
    }

    @Test
    void tienduizend_regels_en_een_cel_zonder_einde_krijgen_op_tijd_een_antwoord() {
        var toeval = new Random(1);
        var kolommen = new ArrayList<String>();
        var maker = new Sttrmaker();
        for (int i = 0; i < 6; i++) {
            maker.vraag("v" + i, "list", "a", "b", "c");
            kolommen.add("v" + i);
        }
        var regels = new String[10_000];
        for (int r = 0; r < regels.length; r++) {
            var cellen = new StringJoiner(" | ");
            kolommen.forEach(k -> cellen.add(List.of("-", "\"a\"", "\"b\"").get(toeval.nextInt(3))));
            regels[r] = cellen + " => \"" + Conclusie.values()[toeval.nextInt(7)].waarde() + "\"";
        }
        var groot = new Keurmeester()
                .kijk("groot", maker.tabel("top", "ANY", kolommen, regels).bytes(), "");
        // on a busy machine it may stop looking: then it says so
        assertThat(groot.werkt() ? groot.bevindingen() : groot.fouten()).isNotEmpty();
        var duur = new Sttrmaker()
                .vraag("n", "number")
                .tabel("top", "ANY", List.of("n"), "((".repeat(5_000) + "1 => \"Verbod\"")
                .bytes();
        assertThat(new Keurmeester().kijk("duur", duur, "").fouten()).isNotEmpty();
        assertThat(Keurmeester.HOOGSTENS).isLessThan(Duration.ofSeconds(2));
    }

    /// G21: spoiled files of every kind are read, or refused in words; nothing else, and never without end.
    @Test
    void een_bedorven_bestand_wordt_gelezen_of_in_woorden_geweigerd() {
        long zaad = Long.getLong("poort.fuzz.zaad", 20261123L);
        int keren = Integer.getInteger("poort.fuzz", 1_500);
        var gelezen = new AtomicInteger();
        var bronnen = bronnen();
        for (int i = 0; i < keren; i++) {
            var toeval = new Random(zaad + i);
            var bytes = bederf(bronnen.get(toeval.nextInt(bronnen.size())), toeval);
            try {
                var regels = Regels.lees("bedorven", bytes);
                regels.begin().volgende();
                assertThat(SttrschrijverTest.gewoon(Sttr.lees("", Sttrschrijver.schrijf(regels.bestand()))))
                        .isEqualTo(SttrschrijverTest.gewoon(regels.bestand()));
                gelezen.incrementAndGet();
            } catch (Weigering w) {
                assertThat(w.getMessage()).isNotBlank();
            } catch (RuntimeException | Error e) {
                throw new AssertionError("zaad " + (zaad + i), e);
            }
        }
        assertThat(gelezen.get()).isBetween(keren / 50, keren - keren / 50);
    }

    private static List<byte[]> bronnen() {
        var bronnen = new ArrayList<byte[]>(List.of(
                new Sttrmaker()
                        .vraag("a", "number")
                        .meerkeuze("m", "x", "y")
                        .geo("g")
                        .formule("som", "a + 1")
                        .tabel(
                                "top",
                                "FIRST",
                                List.of("a", "m", "g", "som"),
                                "> 3 | contains(?,\"x\") | \"ja\",\"deels\" | [1..9] => \"Verbod\"",
                                "- | - | - | - => \"Toestemmingsvrij\"")
                        .bytes(),
                Sttrschrijver.schrijf(
                        met(met(leeg(), "Soort", Vraagsoort.KEUZE, "rij", "los"), "D", Vraagsoort.DATUM))));
        if (Burgers.zijnErBestanden()) {
            Burgers.bestanden().stream()
                    .map(Burgers::inhoud)
                    .filter(b -> b.length < 40_000)
                    .forEach(bronnen::add);
        }
        return bronnen;
    }

    private static final List<String> SCHERVEN = List.of(
            "\"",
            "<",
            ">",
            "&",
            "&amp;",
            "]]>",
            "<!--",
            "not(",
            "((((",
            "..",
            "[1..",
            "?",
            "date(\"x\")",
            "1e999",
            "9".repeat(400),
            "true",
            "-",
            "null",
            "if ",
            " then ",
            " else ",
            "\u0000",
            "\uD83C",
            "👩",
            "FIRST",
            "COLLECT\" aggregation=\"SUM",
            "#",
            "** 999999");

    private static byte[] bederf(byte[] bron, Random toeval) {
        var tekst = new StringBuilder(new String(bron, StandardCharsets.UTF_8));
        for (int n = 1 + toeval.nextInt(4); n > 0; n--) {
            int waar = toeval.nextInt(tekst.length());
            int tot = Math.min(tekst.length(), waar + 1 + toeval.nextInt(toeval.nextInt(20) == 0 ? 400 : 8));
            switch (toeval.nextInt(4)) {
                case 0 -> tekst.delete(waar, tot);
                case 1 -> tekst.insert(waar, SCHERVEN.get(toeval.nextInt(SCHERVEN.size())));
                case 2 -> tekst.insert(waar, tekst.substring(waar, tot));
                default -> tekst.setCharAt(waar, (char) toeval.nextInt(0x20, 0x7F));
            }
        }
        return tekst.toString().getBytes(StandardCharsets.UTF_8);
    }
}
