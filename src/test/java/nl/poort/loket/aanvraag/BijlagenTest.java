package nl.poort.loket.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Attachments in pieces: any order, more than once, and nothing of it before all of it is here.
class BijlagenTest {
    @RegisterExtension
    static final GedeeldeLoketproef PROEF = new GedeeldeLoketproef();

    private static Loketproef p;

    @BeforeAll
    static void open() {
        p = PROEF.proef();
    }

    private static Verzoek dienIn(Concept c) {
        return p.indieningen.indienen(c.project(), c.id());
    }

    @Test
    void een_bijlage_komt_in_stukken_in_elke_volgorde_en_is_er_pas_als_alles_er_is() throws Exception {
        var c = p.concept();
        var inhoud = Loketproef.bytes((int) (2 * Bijlagen.STUK + 1_000), 7);
        var b = p.bijlagen.begin(c.project(), c.id(), Loketproef.nieuw("groot.zip", "", inhoud.length));
        assertThat(b.stukken()).isEqualTo(3);
        stuk(c, b, 2, inhoud);
        assertThatThrownBy(() -> dienIn(p.opnieuw(c))).hasMessageContaining("groot.zip");
        assertThatThrownBy(() -> p.bijlagen.rondAf(c.project(), c.id(), b.id())).hasMessageContaining("1 van de 3");
        assertThatThrownBy(() ->
                        p.bijlagen.stuk(c.project(), c.id(), b.id(), 0, new ByteArrayInputStream(inhoud, 0, 900), ""))
                .hasMessageContaining("niet goed aan");
        assertThatThrownBy(() -> p.bijlagen.stuk(c.project(), c.id(), b.id(), 2, deel(inhoud, 2), "0".repeat(64)))
                .hasMessageContaining("niet goed aan");
        assertThatThrownBy(() -> p.bijlagen.stuk(c.project(), c.id(), b.id(), 3, deel(inhoud, 2), ""))
                .hasMessageContaining("hoort niet");
        stuk(c, b, 0, inhoud);
        stuk(c, b, 0, inhoud);
        var weer = p.bijlagen.begin(c.project(), c.id(), Loketproef.nieuw("groot.zip", "", inhoud.length));
        assertThat(weer.id()).isEqualTo(b.id());
        assertThat(p.bijlagen.stukken(c.project(), c.id(), b.id())).containsExactly(0, 2);
        stuk(c, b, 1, inhoud);
        var heel = p.bijlagen.rondAf(c.project(), c.id(), b.id());
        assertThat(heel.isHeel()).isTrue();
        assertThat(p.bijlagen.open(c.project(), heel, 0).readAllBytes()).isEqualTo(inhoud);
        p.test.gebeurtenissen().deliver(1_000);
        assertThat(p.opslag.ouderDan(java.time.Instant.now().plusSeconds(60)).stream()
                        .filter(e -> e.eigenaar().equals(c.project())))
                .as("the pieces are gone")
                .hasSize(1);
        p.bijlagen.verwijder(c.project(), c.id(), b.id());
        p.test.gebeurtenissen().deliver(1_000);
        assertThat(p.opslag.ouderDan(java.time.Instant.now().plusSeconds(60)).stream()
                        .filter(e -> e.eigenaar().equals(c.project())))
                .isEmpty();
    }

    @Test
    void wat_een_dag_half_bleef_wordt_opgeruimd() throws Exception {
        var c = p.concept();
        var inhoud = Loketproef.bytes((int) (Bijlagen.STUK + 5), 3);
        var b = p.bijlagen.begin(c.project(), c.id(), Loketproef.nieuw("half.zip", "", inhoud.length));
        stuk(c, b, 1, inhoud);
        p.bijlagen.ruimOp();
        assertThat(p.opnieuw(c).bijlagen()).hasSize(1);
        var nu = p.test.klok().instant();
        p.test.klok().zet(nu.plus(java.time.Duration.ofHours(25)));
        p.bijlagen.ruimOp();
        p.test.klok().zet(nu);
        assertThat(p.opnieuw(c).bijlagen()).isEmpty();
    }

    @Test
    void wat_op_de_schijf_veranderde_wordt_niet_ingediend_en_het_concept_blijft() throws Exception {
        var c = p.volledig();
        var pad = Files.walk(p.map.pad().resolve(c.project().toString()))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow();
        Files.write(pad, Loketproef.bytes(5_000, 2));
        assertThatThrownBy(() -> dienIn(c)).hasMessageContaining("niet goed bewaard");
        assertThat(p.concepten.find(c.project(), c.id())).isPresent();
        assertThat(p.ingediend(c.project())).isZero();
    }

    private static void stuk(Concept c, Bijlage b, int nummer, byte[] inhoud) throws IOException {
        p.bijlagen.stuk(c.project(), c.id(), b.id(), nummer, deel(inhoud, nummer), "");
    }

    private static ByteArrayInputStream deel(byte[] inhoud, int nummer) {
        int van = (int) (nummer * Bijlagen.STUK);
        return new ByteArrayInputStream(inhoud, van, Math.min((int) Bijlagen.STUK, inhoud.length - van));
    }
}
