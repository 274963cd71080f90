package nl.poort.techniek.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Content on the file system: whole or not at all, and never changed bytes.
class SchijfopslagTest {
    private static final UUID EIGENAAR = UUID.randomUUID();

    @TempDir
    Path map;

    private Opslag opslag() {
        return new Schijfopslag(map, Keuring.GEEN);
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

    private List<Path> bestanden() throws IOException {
        try (var paden = Files.walk(map)) {
            return paden.filter(Files::isRegularFile).toList();
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
        assertThat(bestanden()).hasSize(1);
        opslag.verwijder(EIGENAAR, wat.sha256());
        assertThat(bestanden()).isEmpty();
    }

    @Test
    void wie_halverwege_ophoudt_laat_niets_achter() throws IOException {
        var opslag = opslag();
        try (var uit = opslag.ontvanger(1_000)) {
            uit.write(1);
        }
        assertThat(bestanden()).isEmpty();
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
        assertThat(bestanden()).isEmpty();
    }

    @Test
    void veranderde_bytes_worden_niet_gegeven() throws IOException {
        var opslag = opslag();
        var wat = ontvang(opslag, "hallo wereld");
        opslag.bewaar(EIGENAAR, wat);
        Files.writeString(bestanden().getFirst(), "hallo werelt");
        assertThatThrownBy(() -> lees(opslag, wat, 0)).hasMessageContaining("changed on the disk");
    }

    @Test
    void wat_de_keuring_niet_doorlaat_komt_er_niet_in_en_wat_zij_niet_kan_zien_komt_er_ongekeurd_in()
            throws IOException {
        Keuring streng = inhoud -> Optional.of("eicar");
        assertThatThrownBy(() -> ontvang(new Schijfopslag(map, streng), "x")).isInstanceOf(Weigering.class);
        assertThat(bestanden()).isEmpty();
        Keuring weg = inhoud -> {
            throw new IOException("scanner away");
        };
        assertThat(ontvang(new Schijfopslag(map, weg), "x").gekeurd()).isFalse();
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
        assertThat(opslag.ruimBinnenOp(straks)).isEqualTo(1);
        assertThat(los.tijdelijk()).doesNotExist();
    }
}
