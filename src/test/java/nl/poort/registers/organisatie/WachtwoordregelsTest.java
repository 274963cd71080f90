package nl.poort.registers.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.poort.techniek.Weigering;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WachtwoordregelsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kort",
                "wachtwoord123",
                "Welkom123456!",
                "aaaaaaaaaaaaaa",
                "123456789012",
                "abcabcabcabc",
                "Zomer2026!!!!",
                "anna@hier.nl",
                "Password1234"
            })
    void een_makkelijk_te_raden_wachtwoord_wordt_geweigerd(String wachtwoord) {
        assertThatThrownBy(() -> Wachtwoordregels.eis(wachtwoord, "anna@hier.nl"))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.velden()).containsOnlyKeys("wachtwoord"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vier losse woorden hier",
                "paardbatterijniet",
                "ęęn zïn mët accënten",
                "😀😁😂🤣😃😄😅😆😉😊😋😎"
            })
    void een_lang_wachtwoord_zonder_rare_tekens_is_goed(String wachtwoord) {
        Wachtwoordregels.eis(wachtwoord, "anna@hier.nl");
    }
}
