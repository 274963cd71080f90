package nl.poort.loket.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What may stand in a cell, a formula and a call.
class CelTest {
    @Test
    void een_cel_toetst_zoals_er_staat() {
        var getal = List.of(
                "< 5",
                "3",
                "[1..3]",
                "]2..4[",
                "(2..4)",
                "1,3,9",
                "not(4)",
                "not(> 5)",
                ">= 3",
                "not(null)",
                "? = 3",
                "? in [1..3]",
                "if ? > 2 then true else false",
                "? > 1 and ? < 4",
                "? between 1 and 3",
                "-2 + ? = 1",
                "? * 2 = 6",
                "3.0",
                "!= 4",
                "= 3",
                "? in (1, 3)",
                "-",
                "");
        getal.forEach(cel -> assertThat(past("number", cel, 3)).as(cel).isTrue());
        List.of(
                        "> 3",
                        "[4..5]",
                        "(3..4)",
                        "null",
                        "not(3)",
                        "not(1,3)",
                        "not([1..3])",
                        "\"3\"",
                        "? = null",
                        "date(\"2026-01-01\")")
                .forEach(cel -> assertThat(past("number", cel, 3)).as(cel).isFalse());
        var tekst = List.of(
                "\"dak\"",
                "\"x\",\"dak\"",
                "contains(?,\"a\")",
                "not(contains(?,\"z\"))",
                "not(\"x\",\"y\")",
                "starts with(?, \"d\")",
                "ends with(?, \"ak\")",
                "if ?=null then false else contains(?,\"da\")",
                "string length(?) = 3",
                "upper case(?) = \"DAK\"",
                "[\"dak\",\"x\"]",
                "? in (\"a\",\"dak\")",
                "not(null)",
                "\"\\u0064ak\"");
        tekst.forEach(cel -> assertThat(past("string", cel, "dak")).as(cel).isTrue());
        List.of("\"Dak\"", "contains(?,\"z\")", "not(\"dak\")", "null", "true", "< 5", "list contains(?,\"dak\")")
                .forEach(cel -> assertThat(past("string", cel, "dak")).as(cel).isFalse());
        List.of(
                        "date(\"2026-05-01\")",
                        "> date(\"2026-04-30\")",
                        "[date(\"2026-05-01\")..date(\"2026-05-02\")]",
                        "? = date(\"2026-04-30\") + duration(\"P1D\")",
                        "not(date(\"2026-05-02\"))")
                .forEach(cel ->
                        assertThat(past("date", cel, "2026-05-01")).as(cel).isTrue());
        assertThat(past("date", "(date(\"2026-05-01\")..date(\"2026-05-02\"))", "2026-05-01"))
                .isFalse();
        List.of("true", "?", "not(false)", "? = true", "if ? then true else false")
                .forEach(cel -> assertThat(past("boolean", cel, true)).as(cel).isTrue());
    }

    @Test
    void niets_ingevuld_is_iets_anders_dan_nee() {
        assertThat(past("string", "null", null)).isTrue();
        assertThat(past("string", "if ?=null then true else false", null)).isTrue();
        assertThat(past("number", "not(5)", null)).isTrue();
        assertThat(past("boolean", "false", null)).isFalse();
        assertThat(past("string", "contains(?,\"a\")", null)).isFalse();
        assertThat(past("number", "not(> 5)", null)).isFalse();
    }

    @Test
    void een_formule_rekent_en_een_naam_wordt_nooit_uit_elkaar_gehaald() {
        var regels = new Sttrmaker()
                .vraag("936da6e1-7baa lengte?", "number")
                .vraag("lengte", "number")
                .vraag("breedte - \"netto\"\t(m)", "number")
                .formule("oppervlakte", "936da6e1-7baa lengte? * breedte - \"netto\" (m) + 1")
                .formule("tekst", "if oppervlakte > 10 then \"groot\" + \"!\" else \"klein\"")
                .tabel("top", "ANY", List.of("tekst"), "\"groot!\" => \"Verbod\"", "\"klein\" => \"Toestemmingsvrij\"")
                .regels();
        var stand = regels.begin().antwoord("936da6e1-7baa lengte?", "4");
        assertThat(stand.openVragen()).extracting(Regelvraag::id).containsExactly("breedte - \"netto\"\t(m)");
        assertThat(stand.antwoord("breedte - \"netto\"\t(m)", new BigDecimal("2.5"))
                        .uitkomst()
                        .waarde())
                .isEqualTo("Verbod");
        assertThat(stand.antwoord("breedte - \"netto\"\t(m)", 2).uitkomst().waarde())
                .isEqualTo("Toestemmingsvrij");
    }

    @Test
    void een_cel_mag_met_een_ander_gegeven_vergelijken_en_een_uitkomst_mag_rekenen() {
        var regels = new Sttrmaker()
                .vraag("hoogte", "number")
                .vraag("grens", "number")
                .tabel("boven", "FIRST", List.of("hoogte"), "<= grens => 0", "> grens => hoogte - grens")
                .tabel("top", "FIRST", List.of("boven"), "0 => \"Toestemmingsvrij\"", "> 0 => \"Vergunningplicht\"")
                .regels();
        var stand = regels.begin().antwoord("hoogte", 3);
        assertThat(stand.uitkomst()).isInstanceOf(Uitkomst.Open.class);
        assertThat(stand.antwoord("grens", 3).uitkomst().waarde()).isEqualTo("Toestemmingsvrij");
        assertThat(stand.antwoord("grens", 2).uitkomst().waarde()).isEqualTo("Vergunningplicht");
    }

    @Test
    void een_aanroep_geeft_waarden_door() {
        var aanroep = "<d:invocation><d:literalExpression><d:text>verdubbel</d:text></d:literalExpression>"
                + "<d:binding><d:parameter name=\"wat\"/><d:literalExpression><d:text>a + 1</d:text>"
                + "</d:literalExpression></d:binding></d:invocation>";
        var regels = new Sttrmaker()
                .vraag("a", "number")
                .kennis("verdubbel", "wat", "<d:literalExpression><d:text>wat * 2</d:text></d:literalExpression>")
                .beslissing("dubbel", aanroep)
                .tabel("top", "FIRST", List.of("dubbel"), "8 => \"Verbod\"", "- => \"anders\"")
                .regels();
        assertThat(uitkomst(regels, "a", 3)).isEqualTo("Verbod");
        assertThat(uitkomst(regels, "a", 4)).isEqualTo("anders");
    }

    private static Object uitkomst(Regels regels, String vraag, Object antwoord) {
        return regels.begin().antwoord(vraag, antwoord).uitkomst().waarde();
    }

    private static boolean past(String type, String cel, Object antwoord) {
        var regels = new Sttrmaker()
                .soort("Indieningsvereisten")
                .vraag("a", type)
                .tabel("top", "FIRST", List.of("a"), cel + " => \"raak\"", "- => \"mis\"")
                .regels();
        var uitkomst = uitkomst(regels, "a", antwoord);
        assertThat(uitkomst).isIn("raak", "mis");
        return uitkomst.equals("raak");
    }
}
