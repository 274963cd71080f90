package nl.poort.keten.ketentest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeelregelsTest {
    private static final List<String> TEAM = List.of("Sanne de Boer", "Bart Jansen-Smit");
    private static final Set<String> GEEN = Set.of("Gemeente Drimmelen", "Rx Mission", "Digitaal Stelsel Omgevingswet");

    private static String schoon(String tekst) {
        return Deelregels.schoon(tekst, TEAM, GEEN);
    }

    @Test
    void niemand_is_te_herkennen_in_wat_wordt_gedeeld() {
        var tekst = """
                Sanne belde W. Baas (bsn 123456782, 06-12345678 of +31 6 1234 5678) over de aanvraag.
                Mevrouw Van den Berg-de Vries woont op Park 1, 4921BV Made en in de Dorpsstraat 12a.
                Mail naar w.baas@example.nl. Ook Jan de Wit en jansen hebben het gezien, en dhr. P. van Dam.
                De teruggaaf gaat naar NL91 ABNA 0417 1643 00.""";
        var schoon = schoon(tekst);
        for (var weg : List.of(
                "Sanne",
                "Baas",
                "123456782",
                "12345678",
                "1234 5678",
                "Berg",
                "Vries",
                "Park 1",
                "4921BV",
                "Dorpsstraat",
                "12a",
                "example.nl",
                "Jan",
                "Wit",
                "jansen",
                "Dam",
                "ABNA",
                "0417")) {
            assertThat(schoon).as(weg).doesNotContain(weg);
        }
        assertThat(schoon).contains("over de aanvraag", "De teruggaaf gaat naar", "[naam]", "[adres]", "[e-mailadres]");
    }

    @Test
    void wat_over_de_keten_gaat_blijft_staan() {
        var tekst = "Verzoek 20210319 00023 000 van Gemeente Drimmelen kwam op 2021-03-19 niet aan in Rx Mission. "
                + "Het Digitaal Stelsel Omgevingswet gaf fout 503 na 40 procent van 1800 MB. Activiteit Houtopstand vellen.";
        assertThat(schoon(tekst))
                .contains("Gemeente Drimmelen", "2021-03-19", "Rx Mission", "503", "1800 MB", "Houtopstand vellen")
                .doesNotContain("[naam]", "[adres]");
    }

    @Test
    void wat_al_schoon_is_mag_worden_gedeeld_en_de_rest_wordt_genoemd() {
        assertThat(Deelregels.vind(schoon("W. Baas belde 0612345678."), TEAM, GEEN))
                .isEmpty();
        assertThat(Deelregels.vind("Vraag het aan Sanne, 0612345678.", TEAM, GEEN))
                .contains("Sanne", "0612345678");
    }
}
