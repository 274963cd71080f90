package nl.poort.web.werkplek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The budget of the screens that are open all day, counted and never timed: how often they go to the database.
class WerklijstRondgangenTest {
    /// One of these is what the person let go of and can still take back.
    private static final int HOOGSTENS = 15;
    /// With the three of the transaction that writes down who looked.
    private static final int HOOGSTENS_VRAAG = 31;
    private static Werkplekproef proef;

    @BeforeAll
    static void open() {
        proef = new Werkplekproef();
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    /// The session, who this is with the roles of this moment, and everything on the screen together.
    @Test
    void de_werklijst_tonen_kost_drie_transacties_en_hooguit_zoveel_opdrachten() {
        var sanne = proef.bureau("sanne");
        sanne.zegToe();
        sanne.zegToe();
        var opdrachten = opdrachten(sanne, "/werkplek");
        assertThat(opdrachten).as(String.join("\n", opdrachten)).hasSizeLessThanOrEqualTo(HOOGSTENS);
        assertThat(opdrachten).filteredOn("commit"::equals).hasSize(3);
    }

    /// One more: that somebody looked at personal data is written down.
    @Test
    void een_vraag_tonen_kost_vier_transacties_en_hooguit_zoveel_opdrachten() {
        var sanne = proef.bureau("sanne");
        var opdrachten = opdrachten(sanne, "/werkplek/vraag/" + sanne.zegToe().id());
        assertThat(opdrachten).as(String.join("\n", opdrachten)).hasSizeLessThanOrEqualTo(HOOGSTENS_VRAAG);
        assertThat(opdrachten).filteredOn("commit"::equals).hasSizeLessThanOrEqualTo(4);
    }

    /// The least of some times: what the server still does after it answered the request before may come with it.
    private static List<String> opdrachten(Werkplekproef.Bureau wie, String pad) {
        wie.pagina(pad);
        return Stream.generate(() -> keer(wie, pad))
                .limit(5)
                .min(Comparator.comparing(List::size))
                .orElseThrow();
    }

    private static List<String> keer(Werkplekproef.Bureau wie, String pad) {
        proef.test.opdrachten().nieuw();
        assertThat(wie.get(pad).statusCode()).isEqualTo(200);
        return proef.test.opdrachten().nieuw();
    }
}
