package nl.poort.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class InvulwoordenTest {
    private static final Invulwoorden WOORDEN =
            new Invulwoorden(Map.of("klant", "Jans $1 \\ de Boer", "kenmerk", "", "medewerker", "Sanne"));

    @Test
    void bekende_woorden_worden_ingevuld_en_wat_wij_niet_weten_blijft_te_zien() {
        assertThat(WOORDEN.vul("Beste {klant}, uw kenmerk is {kenmerk}. {onbekend} Groet, {medewerker}"))
                .isEqualTo("Beste Jans $1 \\ de Boer, uw kenmerk is {kenmerk}. {onbekend} Groet, Sanne");
    }

    @Test
    void wat_iemand_als_naam_opgeeft_wordt_niet_zelf_ingevuld() {
        assertThat(new Invulwoorden(Map.of("klant", "{medewerker}", "medewerker", "Sanne")).vul("{klant}"))
                .isEqualTo("{medewerker}");
    }
}
