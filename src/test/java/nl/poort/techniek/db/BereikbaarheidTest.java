package nl.poort.techniek.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BereikbaarheidTest {

    @ParameterizedTest
    @CsvSource({
        "08006, true, false",
        "57P01, true, false",
        "53300, true, false",
        "57014, false, true",
        "23505, false, false",
        "42601, false, false"
    })
    void een_database_die_weg_is_is_iets_anders_dan_een_vraag_die_te_lang_duurt(
            String staat, boolean weg, boolean teLang) {
        var fout = new IllegalStateException(new SQLException("proef", staat));
        assertThat(Bereikbaarheid.isWeg(fout)).isEqualTo(weg);
        assertThat(Bereikbaarheid.isTeLang(fout)).isEqualTo(teLang);
    }

    @Test
    void een_andere_fout_is_geen_van_beide() {
        assertThat(Bereikbaarheid.isWeg(new IllegalStateException("proef"))).isFalse();
        assertThat(Bereikbaarheid.isTeLang(new IllegalStateException("proef"))).isFalse();
    }
}
