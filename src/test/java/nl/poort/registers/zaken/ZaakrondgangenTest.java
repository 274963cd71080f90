package nl.poort.registers.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The budgets of the register of cases, counted and never timed: how often one call goes to the database.
class ZaakrondgangenTest {
    private static Zaakproef proef;

    @BeforeAll
    static void open() {
        proef = new Zaakproef();
        proef.nieuw();
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    @Test
    void een_zaak_aanmaken_kost_hooguit_zoveel_opdrachten_aan_de_database() {
        proef.nieuw();
        proef.p.test.opdrachten().nieuw();
        proef.maak().eis(201);
        var opdrachten = proef.p.test.opdrachten().nieuw();
        assertThat(opdrachten).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void het_aantal_zaken_klopt_na_maken_wijzigen_en_verwijderen_zonder_ze_te_tellen() {
        var alles = proef.p.alles;
        for (int i = 0; i < 24; i++) {
            proef.nieuw();
        }
        var anders = proef.nieuw();
        alles.patch(anders, Map.of("vertrouwelijkheidaanduiding", "geheim")).eis(200);
        alles.delete(proef.nieuw()).eis(204);
        eisAantal("");
        eisAantal("&zaaktype=" + proef.c.zaaktype);
        proef.p.zgw.zaken.zaken.vouwTelling();
        eisAantal("");
        assertThat(tel("zaken.zaaktelling")).as("lines, added up").isLessThan(10);
        assertThat(proef.p.test.opdrachten().nieuw())
                .filteredOn(o -> o.contains("from zaken.zaak t"))
                .noneMatch(o -> o.startsWith("select count(*)"));
    }

    private static void eisAantal(String filter) {
        proef.p.test.opdrachten().nieuw();
        var lijst =
                proef.p.alles.get(Zaakproef.PAD + "/zaken?pageSize=1" + filter).eis(200);
        assertThat(lijst.json().path("count").asLong()).isEqualTo(tel("zaken.zaak"));
    }

    private static long tel(String tabel) {
        return proef.p
                .test
                .eigenaar()
                .withHandle(h -> h.createQuery("select count(*) from " + tabel)
                        .mapTo(Long.class)
                        .one());
    }
}
