package nl.poort.registers.omgeving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Somebody types what they would say; the work they mean comes first.
class WerkzaamheidzoekerTest {
    private static final List<Werkzaamheid> ALLE = List.of(
            werk("aanbouw", "Aanbouw of uitbouw maken", "uitbreiding|serre|keuken groter"),
            werk("boom", "Boom kappen", "boom omhakken|rooien|boom weghalen"),
            werk("dakkapel", "Dakkapel plaatsen", "dakraam|kapel|raam in het dak"),
            werk("dakraam", "Dakraam plaatsen", "velux"),
            werk("schutting", "Schutting of hek plaatsen", "erfafscheiding|afrastering"),
            werk("steiger", "Steiger of vlonder aanleggen", "aanlegsteiger|boot"),
            werk("zon", "Zonnepaneel plaatsen", "zonnepanelen|PV"));

    private static Werkzaamheid werk(String code, String naam, String trefwoorden) {
        return new Werkzaamheid(code, naam, "", List.of(trefwoorden.split("\\|")));
    }

    @ParameterizedTest
    @CsvSource({
        "dakkapel, dakkapel",
        "Dakkapellen, dakkapel",
        "dakkapelletje, dakkapel",
        "dakapel, dakkapel",
        "dakkaple, dakkapel",
        "ik wil een dakkapel op mijn huis, dakkapel",
        "dakraam, dakraam",
        "boom omhakken, boom",
        "bomen, boom",
        "ROOIEN, boom",
        "zonnepannelen op het dak, zon",
        "hek, schutting",
        "sérre, aanbouw",
        "steigers, steiger",
    })
    void wat_iemand_bedoelt_staat_bovenaan(String getypt, String code) {
        assertThat(Werkzaamheidzoeker.zoek(getypt, ALLE))
                .first()
                .extracting(Werkzaamheid::code)
                .isEqualTo(code);
    }

    @Test
    void wat_nergens_op_lijkt_vindt_niets_en_niets_getypt_vindt_alles() {
        assertThat(Werkzaamheidzoeker.zoek("paspoort verlengen", ALLE)).isEmpty();
        assertThat(Werkzaamheidzoeker.zoek("  ", ALLE)).isEqualTo(ALLE);
        assertThat(Werkzaamheidzoeker.zoek(null, ALLE)).isEqualTo(ALLE);
        assertThat(Werkzaamheidzoeker.zoek("€ ()[*\\ %", ALLE)).isEqualTo(ALLE);
        assertThat(Werkzaamheidzoeker.zoek("x".repeat(100_000), ALLE)).isEmpty();
    }
}
