package nl.poort.techniek.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.Test;

/// What every place for content does, wherever it is.
abstract class OpslagContract {
    static final UUID EIGENAAR = UUID.randomUUID();

    /// A place for content, with who looks at what comes in.
    abstract Opslag opslag(Keuring keuring);

    /// How much stands there, also of what is coming in.
    abstract int aantal() throws IOException;

    /// Something changes the bytes of the only content.
    abstract void bederf() throws IOException;

    private Opslag opslag() {
        return opslag(Keuring.GEEN);
    }

    private static Ontvangst ontvang(Opslag opslag, String tekst) throws IOException {
        try (var uit = opslag.ontvanger(1_000)) {
            uit.write(tekst.getBytes(StandardCharsets.UTF_8));
            return uit.klaar();
        }
    }

    private static String lees(Opslag opslag, Ontvangst wat, long vanaf) throws IOException {
        try (var in = opslag.open(EIGENAAR, wat.sha256(), vanaf)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void wat_bewaard_is_komt_terug_onder_zijn_hash() throws IOException {
        var opslag = opslag();
        var wat = ontvang(opslag, "hallo wereld");
        opslag.bewaar(EIGENAAR, wat);
        assertThat(wat.omvang()).isEqualTo(12);
        assertThat(lees(opslag, wat, 0)).isEqualTo("hallo wereld");
        assertThat(lees(opslag, wat, 6)).isEqualTo("wereld");
        opslag.bewaar(EIGENAAR, ontvang(opslag, "hallo wereld"));
        assertThat(aantal()).isEqualTo(1);
        opslag.verwijder(EIGENAAR, wat.sha256());
        assertThat(aantal()).isZero();
    }

    @Test
    void wie_halverwege_ophoudt_laat_niets_achter() throws IOException {
        var opslag = opslag();
        try (var uit = opslag.ontvanger(1_000)) {
            uit.write(1);
        }
        assertThat(aantal()).isZero();
    }

    @Test
    void een_te_groot_bestand_komt_er_niet_in() throws IOException {
        var opslag = opslag();
        assertThatThrownBy(() -> {
                    try (var uit = opslag.ontvanger(3)) {
                        uit.write(new byte[4]);
                    }
                })
                .isInstanceOf(Weigering.class);
        assertThat(aantal()).isZero();
    }

    @Test
    void veranderde_bytes_worden_niet_gegeven() throws IOException {
        var opslag = opslag();
        var wat = ontvang(opslag, "hallo wereld");
        opslag.bewaar(EIGENAAR, wat);
        bederf();
        assertThatThrownBy(() -> lees(opslag, wat, 0)).hasMessageContaining("changed");
    }

    @Test
    void wat_de_keuring_niet_doorlaat_komt_er_niet_in_en_wat_zij_niet_kan_zien_komt_er_ongekeurd_in()
            throws IOException {
        Keuring streng = inhoud -> Optional.of("eicar");
        assertThatThrownBy(() -> ontvang(opslag(streng), "x")).isInstanceOf(Weigering.class);
        assertThat(aantal()).isZero();
        Keuring weg = inhoud -> {
            throw new IOException("scanner away");
        };
        assertThat(ontvang(opslag(weg), "x").gekeurd()).isFalse();
        assertThat(ontvang(opslag(), "x").gekeurd()).isTrue();
    }

    @Test
    void wat_blijft_liggen_is_terug_te_vinden_en_op_te_ruimen() throws IOException {
        var opslag = opslag();
        var los = ontvang(opslag, "los");
        var vast = ontvang(opslag, "vast");
        opslag.bewaar(EIGENAAR, vast);
        var straks = Instant.now().plusSeconds(60);
        assertThat(opslag.ouderDan(Instant.now().minusSeconds(60))).isEmpty();
        assertThat(opslag.ouderDan(straks)).containsExactly(new Opslag.Bewaard(EIGENAAR, vast.sha256()));
        assertThat(opslag.ruimBinnenOp(straks)).isPositive();
        assertThat(aantal()).isEqualTo(1);
        assertThat(los.tijdelijk()).doesNotExist();
    }
}
