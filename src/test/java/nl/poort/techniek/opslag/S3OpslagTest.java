package nl.poort.techniek.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3OpslagTest extends OpslagContract {
    private final NepS3 s3 = new NepS3();

    @TempDir
    Path map;

    @AfterEach
    void sluit() {
        s3.close();
    }

    @Override
    Opslag opslag(Keuring keuring) {
        return new S3Opslag(s3.instelling(), map, keuring, Clock.systemUTC());
    }

    @Override
    int aantal() throws IOException {
        try (var paden = Files.walk(map)) {
            return s3.dingen.size() + (int) paden.filter(Files::isRegularFile).count();
        }
    }

    @Override
    void bederf() {
        s3.dingen.replaceAll((sleutel, ding) -> new NepS3.Ding("hallo werelt".getBytes(), ding.tijd()));
    }

    @Test
    void een_verkeerde_sleutel_opent_niets() {
        var goed = s3.instelling();
        var fout = new S3Opslag.Instelling(goed.emmer(), goed.regio(), goed.sleutel(), "geraden");
        var opslag = new S3Opslag(fout, map, Keuring.GEEN, Clock.systemUTC());
        assertThatThrownBy(() -> opslag.ouderDan(Instant.now())).hasMessageContaining("403");
    }

    @Test
    void een_lange_lijst_komt_in_bladzijden() throws IOException {
        var opslag = opslag(Keuring.GEEN);
        for (int i = 0; i < 10; i++) {
            try (var uit = opslag.ontvanger(10)) {
                uit.write(i);
                opslag.bewaar(UUID.randomUUID(), uit.klaar());
            }
        }
        assertThat(opslag.ouderDan(Instant.now().plusSeconds(60))).hasSize(10).doesNotHaveDuplicates();
    }

    /// The examples in the documentation of AWS.
    @Test
    void de_handtekening_is_die_van_de_voorbeelden() {
        var h = new S3Handtekening("us-east-1", "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
        var nu = Instant.parse("2013-05-24T00:00:00Z");
        var leeg = S3Handtekening.hash("");
        var haal = URI.create("https://examplebucket.s3.amazonaws.com/test.txt");
        assertThat(h.koppen("GET", haal, Map.of("range", "bytes=0-9"), leeg, nu).get("authorization"))
                .endsWith("Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
        var lijst = URI.create("https://examplebucket.s3.amazonaws.com/?max-keys=2&prefix=J");
        assertThat(h.koppen("GET", lijst, Map.of(), leeg, nu).get("authorization"))
                .endsWith("Signature=34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
    }
}
