package nl.poort.keten.behandeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.poort.loket.aanvraag.Verzoeksoort;
import nl.poort.loket.ontvangst.Behandeldienst;
import nl.poort.loket.ontvangst.Behandeldiensten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Who receives which request: per activity, place and moment.
class BehandeldienstenTest {
    @RegisterExtension
    static final GedeeldeOntvangstproef PROEF = new GedeeldeOntvangstproef();

    private static final String URN = "nl.imow-gm1719.activiteit.HoutopstandVellen";

    private Ontvangstproef z;

    @BeforeEach
    void rustig() {
        z = PROEF.rustig();
    }

    private static Behandeldienst.Wens wens(String urn, String oin, String naam) {
        return new Behandeldienst.Wens(urn, Behandeldienst.ALLE, "", oin, naam);
    }

    private static Instant om(String moment) {
        return java.time.LocalDateTime.parse(moment)
                .atZone(nl.poort.techniek.db.Tx.ZONE)
                .toInstant();
    }

    @Test
    void per_activiteit_een_ontvanger_met_wat_gold_en_wat_gaat_gelden() {
        var d = z.kamer.diensten;
        assertThatThrownBy(() -> d.zet(z.bea, wens(URN, "0000000182100219300", "OMWB"), om("2026-10-06T00:00")))
                .hasMessageContaining("20 tekens");
        assertThatThrownBy(() -> d.zet(z.bea, wens(URN, "00000001821002194000", "OMWB"), om("2026-10-06T00:00")))
                .hasMessageContaining("klopt niet");
        assertThatThrownBy(() -> d.zet(z.p.sanne, wens(URN, Ontvangstproef.DIENST, "OMWB"), om("2026-10-06T00:00")))
                .hasMessageContaining("mag");
        assertThat(d.zet(z.bea, wens(URN, Ontvangstproef.DIENST, "OMWB"), om("2026-10-06T00:00")))
                .isEqualTo(1);
        assertThat(d.zet(z.bea, wens(URN, Ontvangstproef.DIENST, "OMWB"), om("2026-10-06T00:00")))
                .isZero();
        assertThat(wie("2026-10-05T23:59").isZelf()).isTrue();
        assertThat(wie("2026-10-06T00:00").naam()).isEqualTo("OMWB");
        z.p.test.klok().zet("2026-10-10T09:00");
        d.zet(z.bea, wens(URN, "00000001123456782000", "Anders"), om("2026-10-12T09:30"));
        assertThat(wie("2026-10-12T09:29").naam()).isEqualTo("OMWB");
        assertThat(wie("2026-10-12T09:30").naam()).isEqualTo("Anders");
        assertThat(d.list(z.bea, "HoutopstandVellen")).hasSize(2);
        // a line for one kind of request goes before the one for all
        d.zet(
                z.bea,
                new Behandeldienst.Wens(URN, Verzoeksoort.MELDING.name(), "", Ontvangstproef.DIENST, "OMWB"),
                om("2026-10-12T09:30"));
        assertThat(d.wie(z.p.gemeente.id(), URN, Verzoeksoort.MELDING, null, om("2026-10-13T00:00"))
                        .naam())
                .isEqualTo("OMWB");
        // another authority does not have it
        assertThat(d.wie(z.dienst.id(), URN, Verzoeksoort.MELDING, null, om("2026-10-13T00:00"))
                        .isZelf())
                .isTrue();
        var v = d.vergelijk(
                z.bea,
                Behandeldiensten.lees("activiteit;soort;plek;oin;naam\n" + URN + ";;;00000001123456782000;Anders\nx;;;"
                        + Ontvangstproef.DIENST + ";OMWB"));
        assertThat(v.mist()).extracting(w -> w.activiteit()).containsExactly("x");
    }

    private nl.poort.loket.ontvangst.Toewijzing wie(String moment) {
        return z.kamer.diensten.wie(z.p.gemeente.id(), URN, Verzoeksoort.AANVRAAG_VERGUNNING, null, om(moment));
    }

    @Test
    void een_plek_gaat_voor_overal_en_twee_die_over_elkaar_liggen_zijn_een_overlap() {
        var d = z.kamer.diensten;
        var urn = "nl.imow-gm1719.activiteit.Plek";
        d.zetLocatie(
                z.bea,
                "noord",
                "Noord",
                "POLYGON ((115000 410000, 116000 410000, 116000 411000, 115000 411000, 115000 410000))");
        d.zetLocatie(
                z.bea,
                "midden",
                "Midden",
                "POLYGON ((115500 410000, 117000 410000, 117000 411000, 115500 411000, 115500 410000))");
        d.zetAlle(
                z.bea,
                List.of(
                        wens(urn, "00000001123456782000", "Overal"),
                        new Behandeldienst.Wens(urn, Behandeldienst.ALLE, "noord", Ontvangstproef.DIENST, "OMWB"),
                        new Behandeldienst.Wens(urn, Behandeldienst.ALLE, "midden", "00000001111222333000", "Midden")),
                om("2026-10-05T09:00"));
        var nu = om("2026-10-05T10:00");
        var gemeente = z.p.gemeente.id();
        var noord = nl.poort.registers.omgeving.Plek.punt(115_200, 410_500);
        assertThat(d.wie(gemeente, urn, null, noord, nu).naam()).isEqualTo("OMWB");
        assertThat(d.wie(gemeente, urn, null, nl.poort.registers.omgeving.Plek.punt(119_000, 410_500), nu)
                        .naam())
                .isEqualTo("Overal");
        assertThat(d.wie(gemeente, urn, null, nl.poort.registers.omgeving.Plek.punt(115_700, 410_500), nu)
                        .kandidaten())
                .containsExactlyInAnyOrder("OMWB", "Midden");
        assertThat(d.dekking(z.bea)).anyMatch(p -> p.wat().startsWith("Overlap"));
    }
}
