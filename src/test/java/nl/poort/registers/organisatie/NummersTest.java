package nl.poort.registers.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NummersTest {

    @ParameterizedTest
    @ValueSource(strings = {"111222333", "123456782", "999990019", "002564440", "517439943"})
    void de_elfproef_klopt_voor_de_voorbeelden(String nummer) {
        assertThat(Elfproef.klopt(nummer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789", "000000000", "11122233", "1112223334", "11122233a", "", "١١١٢٢٢٣٣٣"})
    void de_elfproef_wijst_de_rest_af(String nummer) {
        assertThat(Elfproef.klopt(nummer)).isFalse();
    }

    @Test
    void de_elfproef_ziet_elke_verkeerde_en_elke_omgewisselde_cijfer() {
        var goed = "123456782";
        for (int i = 0; i < 9; i++) {
            for (char c = '0'; c <= '9'; c++) {
                if (c != goed.charAt(i)) {
                    assertThat(Elfproef.klopt(goed.substring(0, i) + c + goed.substring(i + 1)))
                            .isFalse();
                }
            }
        }
        for (int i = 0; i < 7; i++) {
            var om = goed.substring(0, i) + goed.charAt(i + 1) + goed.charAt(i) + goed.substring(i + 2);
            assertThat(Elfproef.klopt(om)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "00000001002564440000, 00000001002564440000",
        "00000003123456780000, 00000003123456780000",
        "0000 0001 0025 6444 0000, 00000001002564440000",
        "00000004ab12cd340000, 00000004AB12CD340000",
        "00000006123456780000, 00000006123456780000"
    })
    void een_oin_wordt_gelezen_zoals_mensen_het_typen(String getypt, String nummer) {
        assertThat(new Oin(getypt).nummer()).isEqualTo(nummer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000100256444000",
                "00000001002564441000",
                "00000001002564440001",
                "00000003123456780001",
                "99999999002564440000",
                "00000003000000000000",
                ""
            })
    void een_verkeerd_oin_wordt_in_gewone_woorden_geweigerd(String getypt) {
        weigert(Oin::new, getypt, "OIN");
    }

    @Test
    void een_rsin_geeft_zijn_oin() {
        assertThat(Oin.van(new Rsin("0025.64.440")).nummer()).isEqualTo("00000001002564440000");
        weigert(Rsin::new, "123456789", "RSIN");
        weigert(Rsin::new, null, "RSIN");
    }

    @Test
    void kvk_en_vestigingsnummer_hebben_een_vaste_lengte() {
        assertThat(new KvkNummer("12 34 56 78").nummer()).isEqualTo("12345678");
        assertThat(new Vestigingsnummer("000012345678").nummer()).isEqualTo("000012345678");
        weigert(KvkNummer::new, "1234567", "KvK");
        weigert(Vestigingsnummer::new, "12345678", "vestigingsnummer");
    }

    @ParameterizedTest
    @CsvSource({"4921 BV, 4921BV", "4921bv, 4921BV", "' 4921  b v ', 4921BV"})
    void een_postcode_mag_met_spaties_en_kleine_letters(String getypt, String waarde) {
        assertThat(new Postcode(getypt).waarde()).isEqualTo(waarde);
        assertThat(new Postcode(getypt)).hasToString("4921 BV");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0921 BV", "4921 B", "4921 SA", "4921 SD", "4921 SS", "49 21", "ABCD EF", ""})
    void een_postcode_die_niet_bestaat_wordt_geweigerd(String getypt) {
        weigert(Postcode::new, getypt, "postcode");
    }

    @ParameterizedTest
    @CsvSource({
        "06 12345678, +31612345678",
        "06-1234.5678, +31612345678",
        "+31 (0)6 12345678, +31612345678",
        "0031612345678, +31612345678",
        "(0162) 123456, +31162123456",
        "+32 2 123 45 67, +3221234567",
        "0800-1351, +318001351",
        "14 0115, +31140115"
    })
    void een_telefoonnummer_wordt_internationaal_opgeschreven(String getypt, String waarde) {
        assertThat(new Telefoonnummer(getypt).waarde()).isEqualTo(waarde);
        assertThat(new Telefoonnummer(waarde).waarde()).isEqualTo(waarde);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "061234567", "06123456789", "geen", "+31"})
    void een_verkeerd_telefoonnummer_wordt_geweigerd(String getypt) {
        weigert(Telefoonnummer::new, getypt, "elefoonnummer");
    }

    @Test
    void een_emailadres_houdt_wat_er_getypt_is_en_maakt_het_domein_klein() {
        assertThat(new Emailadres(" J.de.Vries+poort@Drimmelen.NL ").waarde())
                .isEqualTo("J.de.Vries+poort@drimmelen.nl");
        assertThat(new Emailadres("José@gemeente.nl").sleutel()).isEqualTo("josé@gemeente.nl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jan",
                "jan@",
                "@x.nl",
                "jan@x",
                "jan@@x.nl",
                "j an@x.nl",
                "jan@x..nl",
                "jan@-x.nl",
                "a..b@x.nl",
                "jan@x.nl\r\nBcc:k@x.nl"
            })
    void een_verkeerd_emailadres_wordt_geweigerd(String getypt) {
        weigert(Emailadres::new, getypt, "e-mailadres");
    }

    private static void weigert(Function<String, ?> type, String getypt, String woord) {
        assertThatThrownBy(() -> type.apply(getypt))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.velden()).hasSize(1))
                .hasMessageContaining(woord);
    }
}
