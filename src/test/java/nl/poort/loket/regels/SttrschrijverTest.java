package nl.poort.loket.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.Test;

/// What is written is read again as the same rules: every real file, and every model that can be thought of.
class SttrschrijverTest {
    private static final long ZAAD = 20261124;

    /// Without what a file says only about itself: lines, and the order of two kinds of requirements.
    static Regelbestand gewoon(Regelbestand b) {
        var kennis = b.kennismodellen().stream().map(Kennismodel::id).toList();
        return new Regelbestand(
                "",
                b.id(),
                b.naam(),
                b.ruimte(),
                b.soort(),
                b.ref(),
                b.top(),
                b.groepen(),
                b.vragen(),
                b.gegevens(),
                b.beslissingen().stream()
                        .map(d -> new Beslissing(
                                d.id(),
                                d.naam(),
                                volgorde(d.vereist(), kennis),
                                inhoud(d.inhoud()),
                                d.bronnen(),
                                d.doel(),
                                0))
                        .toList(),
                b.kennismodellen().stream()
                        .map(k -> new Kennismodel(
                                k.id(), k.naam(), k.parameters(), inhoud(k.inhoud()), volgorde(k.vereist(), kennis)))
                        .toList(),
                b.maatregelen());
    }

    private static List<String> volgorde(List<String> vereist, List<String> kennis) {
        var uit = new ArrayList<>(
                vereist.stream().filter(v -> !kennis.contains(v)).toList());
        vereist.stream().filter(kennis::contains).forEach(uit::add);
        return uit;
    }

    private static Inhoud inhoud(Inhoud in) {
        return switch (in) {
            case Inhoud.Formule f -> new Inhoud.Formule(f.tekst(), 0);
            case Inhoud.Aanroep a -> {
                var waarden = new LinkedHashMap<String, Inhoud.Formule>();
                a.waarden().forEach((n, w) -> waarden.put(n, new Inhoud.Formule(w.tekst(), 0)));
                yield new Inhoud.Aanroep(a.wat(), waarden, 0);
            }
            case Inhoud.Tabel t ->
                new Inhoud.Tabel(
                        t.trefwijze(),
                        t.kolommen().stream()
                                .map(k -> new Inhoud.Formule(k.tekst(), 0))
                                .toList(),
                        t.uitgangen(),
                        t.regels().stream()
                                .map(r -> new Inhoud.Regel(r.cellen(), r.uitkomsten(), r.toelichting(), r.tekst(), 0))
                                .toList());
        };
    }

    @Test
    void elk_echt_bestand_is_na_schrijven_en_lezen_hetzelfde_en_geeft_dezelfde_uitkomst() {
        assumeTrue(Burgers.zijnErBestanden(), "../shared is er niet: de echte regelbestanden staan daar");
        var toeval = new Random(ZAAD);
        for (var pad : Burgers.bestanden()) {
            var oud = Burgers.lees(pad);
            var bytes = Sttrschrijver.schrijf(oud.bestand());
            var nieuw = Regels.lees(oud.bestand().bestand(), bytes);
            assertThat(gewoon(nieuw.bestand())).as("%s", pad).isEqualTo(gewoon(oud.bestand()));
            assertThat(Sttrschrijver.schrijf(nieuw.bestand())).as("%s", pad).isEqualTo(bytes);
            for (int i = 0; i < 20; i++) {
                var burger = Burgers.antwoorden(oud, toeval);
                assertThat(Regelproef.ineens(nieuw, burger)).isEqualTo(Regelproef.ineens(oud, burger));
            }
        }
    }

    @Test
    void elk_model_met_elke_naam_komt_terug_zoals_het_was() {
        for (long zaad = ZAAD; zaad < ZAAD + 300; zaad++) {
            var model = new Verzonnen(new Random(zaad)).model();
            var terug = Sttr.lees("", Sttrschrijver.schrijf(model));
            assertThat(gewoon(terug)).as("zaad %s", zaad).isEqualTo(gewoon(model));
        }
    }

    @Test
    void een_teken_dat_in_geen_bestand_past_wordt_in_woorden_geweigerd() {
        var model = new Verzonnen(new Random(1)).model(new Regelgroep("g", "a\u0000b", 1));
        assertThatThrownBy(() -> Sttrschrijver.schrijf(model))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("niet te lezen")
                .hasMessageContaining("U+0000");
    }

    /// Models that nobody would make.
    private record Verzonnen(Random toeval) {
        private static final List<String> TEKENS = List.of(
                "a", "Z", "é", " ", "  ", "\t", "\n", "\r", "<", "&", ">", "\"", "'", "/", "\\", "]]>", "&#9;",
                "\u202E", "\u200F", "🌳", "漢", "e\u0301", "\u00AD", "${x}", "--", "<!--", "\uFFFD", "\uE000");

        String naam() {
            var uit = new StringBuilder("n");
            for (int i = toeval.nextInt(12); i > 0; i--) {
                uit.append(TEKENS.get(toeval.nextInt(TEKENS.size())));
            }
            return uit.append(toeval.nextInt(20) == 0 ? "x".repeat(240) : "")
                    .append('.')
                    .toString();
        }

        String tekstOfNiets() {
            return toeval.nextBoolean() ? "" : naam();
        }

        Regelbestand model() {
            return model(new Regelgroep("_g0", naam(), toeval.nextInt(100)));
        }

        Regelbestand model(Regelgroep groep) {
            var vragen = IntStream.range(0, 1 + toeval.nextInt(9))
                    .mapToObj(this::vraag)
                    .toList();
            var gegevens = vragen.stream()
                    .map(v -> new Gegeven("_i" + v.id(), naam(), v.id()))
                    .toList();
            var vereist = gegevens.stream().map(Gegeven::id).toList();
            var kolommen = gegevens.stream()
                    .map(g -> new Inhoud.Formule(g.naam().strip(), 0))
                    .toList();
            var soort = Regelsoort.values()[toeval.nextInt(3)];
            var top = new Beslissing(
                    "_top", naam(), vereist, tabel(kolommen), List.of(naam(), "x" + naam()), tekstOfNiets(), 0);
            var som = new Beslissing(
                    "_som", naam(), vereist, new Inhoud.Formule("1 + 1", 0), List.of(), tekstOfNiets(), 0);
            var roep = new Beslissing(
                    "_roep",
                    naam(),
                    List.of("_som", "_k"),
                    new Inhoud.Aanroep("k", Map.of(naam(), new Inhoud.Formule("1", 0)), 0),
                    List.of(),
                    "",
                    0);
            var kennis = new Kennismodel("_k", naam(), List.of(naam()), new Inhoud.Formule("2", 0), List.of());
            var ref = "http://x/id/concept/"
                    + List.of("Conclusie", "Indieningsvereisten", "Maatregelen").get(soort.ordinal())
                    + "nl.imow-gm9999.activiteit.Proef";
            return new Regelbestand(
                    "",
                    "_m",
                    naam(),
                    "http://x/00000001009999999000",
                    soort,
                    ref,
                    "_top",
                    List.of(groep),
                    vragen,
                    gegevens,
                    List.of(som, roep, top),
                    List.of(kennis),
                    maatregelen());
        }

        private List<Maatregel> maatregelen() {
            return IntStream.range(0, toeval.nextInt(3))
                    .mapToObj(i -> new Maatregel(
                            "_m" + i,
                            naam(),
                            naam(),
                            tekstOfNiets(),
                            tekstOfNiets(),
                            "" + i,
                            tekstOfNiets(),
                            List.of(naam(), naam())))
                    .toList();
        }

        private Regelvraag vraag(int i) {
            var soort = Vraagsoort.values()[toeval.nextInt(Vraagsoort.values().length)];
            var opties = switch (soort) {
                case KEUZE, MEERKEUZE ->
                    IntStream.range(0, toeval.nextInt(4))
                            .mapToObj(o -> new Optie(naam(), tekstOfNiets()))
                            .toList();
                case GEO -> List.of(new Optie("ja", ""), new Optie("nee", ""), new Optie("deels", ""));
                case JA_NEE, TEKST, GETAL, DATUM, BIJLAGE, VAST -> List.<Optie>of();
            };
            var vast = soort == Vraagsoort.VAST
                    ? new Regelvraag.Vast(
                            List.<Object>of(true, new BigDecimal("1.50"), LocalDate.of(2026, 1, 2), naam())
                                    .get(toeval.nextInt(4)),
                            tekstOfNiets())
                    : new Regelvraag.Vast(null, "");
            boolean gesteld = soort.isGesteld() && soort != Vraagsoort.BIJLAGE;
            return new Regelvraag(
                    "_v" + i,
                    soort,
                    naam(),
                    toeval.nextBoolean() ? "" : "_g0",
                    toeval.nextBoolean() ? i : Integer.MAX_VALUE,
                    tekstOfNiets(),
                    tekstOfNiets(),
                    opties,
                    soort == Vraagsoort.GEO ? naam() : "",
                    vast,
                    gesteld && toeval.nextBoolean(),
                    new Regelvraag.Kenmerken(tekstOfNiets(), tekstOfNiets(), tekstOfNiets()),
                    new Toelichting(tekstOfNiets(), tekstOfNiets(), toeval.nextBoolean()));
        }

        private Inhoud.Tabel tabel(List<Inhoud.Formule> kolommen) {
            var uit = IntStream.range(0, 1 + toeval.nextInt(2))
                    .mapToObj(u -> new Inhoud.Uitgang(tekstOfNiets(), tekstOfNiets(), tekstOfNiets()))
                    .toList();
            var regels = IntStream.range(0, toeval.nextInt(6))
                    .mapToObj(r -> new Inhoud.Regel(
                            kolommen.stream().map(k -> tekstOfNiets()).toList(),
                            uit.stream().map(u -> tekstOfNiets()).toList(),
                            tekstOfNiets(),
                            tekstOfNiets(),
                            0))
                    .toList();
            return new Inhoud.Tabel(
                    Trefwijze.values()[toeval.nextInt(Trefwijze.values().length)], kolommen, uit, regels);
        }
    }
}
