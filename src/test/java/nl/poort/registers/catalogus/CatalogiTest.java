package nl.poort.registers.catalogus;

import static org.assertj.core.api.Assertions.assertThat;

import nl.poort.registers.Registerproef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The Catalogi API on the real server: what is made comes back.
class CatalogiTest {
    private static Registerproef p;
    private static Catalogusproef c;

    @BeforeAll
    static void open() {
        p = new Registerproef();
        c = new Catalogusproef(p, "VERGUNNING");
    }

    @AfterAll
    static void sluit() {
        p.close();
    }

    @Test
    void een_zaaktype_komt_terug_met_alles_wat_erbij_hoort() {
        var zaaktype = p.alles.get(c.zaaktype).eis(200);
        assertThat(zaaktype.json().path("concept").asBoolean()).isFalse();
        assertThat(zaaktype.json().path("statustypen")).hasSize(3);
        assertThat(zaaktype.json().path("besluittypen").path(0).asText()).isEqualTo(c.besluittype);
        assertThat(zaaktype.json().path("besluittypeOmschrijving").path(0).asText())
                .isEqualTo("Beschikking");
        assertThat(zaaktype.json().path("informatieobjecttypen").path(0).asText())
                .isEqualTo(c.informatieobjecttype);
        for (var pad : new String[] {
            "catalogussen",
            "zaaktypen",
            "statustypen",
            "resultaattypen",
            "roltypen",
            "eigenschappen",
            "besluittypen",
            "informatieobjecttypen",
            "zaaktype-informatieobjecttypen",
            "zaakobjecttypen"
        }) {
            var lijst = p.alles.get(Catalogusproef.PAD + "/" + pad).eis(200).json();
            assertThat(lijst.path("results"))
                    .as(pad)
                    .hasSize(lijst.path("count").asInt());
            lijst.path("results")
                    .forEach(een -> assertThat(p.alles
                                    .get(een.path("url").asText())
                                    .eis(200)
                                    .json())
                            .isEqualTo(een));
        }
    }
}
