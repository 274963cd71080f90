package nl.poort.contact.kennis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is decided without a database: readability, sources, addresses, and the national list.
class KennistekstTest {
    @Test
    void korte_zinnen_met_gewone_woorden_zijn_goed_te_lezen() {
        var oordeel = Leesbaarheid.lees("U vraagt het online aan. Dat kost 10 euro.\nNeem uw pas mee.");

        assertThat(oordeel.goed()).isTrue();
        assertThat(oordeel.zinnen()).isEqualTo(3);
        assertThat(oordeel.gemiddeld()).isEqualTo(5);
        assertThat(Leesbaarheid.lees(" ").zin()).contains("nog geen tekst");
    }

    @Test
    void moeilijke_woorden_en_lange_zinnen_vallen_op_met_wat_er_beter_is() {
        var lang = "Indien u conform de verordening een aanvraag wilt indienen dient u tevens alle bewijzen mee te "
                + "sturen die wij van u nodig hebben om te kunnen beslissen";
        var oordeel = Leesbaarheid.lees(lang + ".");

        assertThat(oordeel.goed()).isFalse();
        assertThat(oordeel.lang()).hasSize(1);
        assertThat(oordeel.woorden())
                .extracting(Leesbaarheid.Woord::moeilijk)
                .containsExactly("indien", "conform", "indienen", "tevens");
        assertThat(oordeel.woorden().getFirst().liever()).isEqualTo("als");
        assertThat(Leesbaarheid.moeilijk("Het nut van conformeren en thansen")).isEmpty();
        assertThat(Leesbaarheid.lees("een ".repeat(13) + ".").goed()).isFalse();
    }

    @Test
    void een_bron_zegt_van_wie_het_woord_is() {
        var bronnen = Bronverwijzing.lees("""
                Omgevingswet, artikel 5.1
                IPLO: vergunningplicht https://iplo.nl/regelgeving
                https://www.rijksoverheid.nl/onderwerpen
                javascript:alert(1)
                Werkafspraak team Groen""");

        assertThat(bronnen)
                .extracting(Bronverwijzing::soort)
                .containsExactly(
                        Bronverwijzing.Soort.WET,
                        Bronverwijzing.Soort.IPLO,
                        Bronverwijzing.Soort.RIJK,
                        Bronverwijzing.Soort.ANDERS,
                        Bronverwijzing.Soort.ANDERS);
        assertThat(bronnen.get(1).adres()).isEqualTo("https://iplo.nl/regelgeving");
        assertThat(bronnen.get(3).adres()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "//elders.example",
                "/\\elders.example",
                "http://onveilig.example",
                "data:text/html,x",
                "https://"
            })
    void een_adres_dat_iets_uitvoert_of_onveilig_is_komt_er_niet_in(String adres) {
        assertThat(Productregels.isAdres(adres, true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Paspoort aanvragen, paspoort-aanvragen",
        "Café & terras!, cafe-terras",
        "'  ', naamloos",
        "100% Één, 100-een"
    })
    void een_naam_wordt_een_adres(String naam, String slug) {
        assertThat(Slug.van(naam)).isEqualTo(slug);
    }

    @Test
    void een_tweede_met_dezelfde_naam_krijgt_een_eigen_adres() {
        assertThat(Slug.vrij("Paspoort", List.of("paspoort", "paspoort-2")::contains))
                .isEqualTo("paspoort-3");
    }

    @Test
    void de_landelijke_lijst_wordt_gelezen_zoals_hij_is_gepubliceerd() {
        var csv = "\uFEFF\"URI\",\"UniformeProductnaam\",\"Burger\"\r\n"
                + "http://standaarden.overheid.nl/owms/terms/paspoort,paspoort,X\r\n"
                + "http://standaarden.overheid.nl/owms/terms/uitweg,\"uitweg, of \"\"inrit\"\"\",\r\n";
        var puntkomma = "UniformeProductnaam;URI\npaspoort;http://standaarden.overheid.nl/owms/terms/paspoort\n";
        var sparql = """
                {"head":{"vars":["URI","UniformeProductnaam"]},"results":{"bindings":[
                  {"URI":{"type":"uri","value":"http://standaarden.overheid.nl/owms/terms/paspoort"},
                   "UniformeProductnaam":{"type":"literal","value":"paspoort"}}]}}""";

        assertThat(lees(csv)).extracting(Upl::naam).containsExactly("paspoort", "uitweg, of \"inrit\"");
        assertThat(lees(puntkomma)).extracting(Upl::naam).containsExactly("paspoort");
        assertThat(lees(sparql)).containsExactlyElementsOf(lees(puntkomma));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,2]", "naam\npaspoort", "naam;uri\npaspoort;javascript:alert(1)", "{\"a\":1}"})
    void een_bestand_zonder_namen_met_een_adres_wordt_geweigerd(String bestand) {
        assertThatThrownBy(() -> lees(bestand)).isInstanceOf(Weigering.class);
    }

    private static List<Upl> lees(String tekst) {
        return Uplbestand.lees(tekst.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://a.example", "https://a.example; script-src *", "*", "https://u@a.example", "a.example"})
    void alleen_een_gewone_website_mag_de_lijst_insluiten(String adres) {
        assertThatThrownBy(() -> Insluitregels.adressen(List.of(adres))).isInstanceOf(Weigering.class);
        assertThat(Insluitregels.adressen(List.of("https://WWW.Westveld.example/pad", "")))
                .containsExactly("https://www.westveld.example");
    }
}
