package nl.poort.techniek.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    private final Ids ids = new Ids(Clock.fixed(Instant.parse("2026-03-09T09:12:00Z"), Tx.ZONE));

    @Test
    void ids_van_hetzelfde_moment_staan_in_de_volgorde_waarin_zij_zijn_gemaakt() {
        var gemaakt = Stream.generate(ids::next).limit(200).map(UUID::toString).toList();
        assertThat(gemaakt).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void een_id_is_versie_7_en_draagt_zijn_moment() {
        var id = ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16)).isEqualTo("2026-03-09T09:12:00Z");
    }
}
