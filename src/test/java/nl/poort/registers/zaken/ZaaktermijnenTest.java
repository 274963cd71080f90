package nl.poort.registers.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstand;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Tx;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The term of a case is a clock by the Algemene termijnenwet, and the flags of the standard say what it does (Awb
/// 4:13 to 4:15).
class ZaaktermijnenTest {
    private static Zaakproef z;
    private static Actor actor;

    @BeforeAll
    static void open() {
        z = new Zaakproef();
        actor = z.p.binnen(z.p.gemeente).actor("proef");
    }

    @AfterAll
    static void sluit() {
        z.close();
    }

    @BeforeEach
    void opMaandag() {
        z.p.test.klok().zet("2026-03-09T10:12");
    }

    private static Klok klok(String zaak) {
        return z.p.m.klokken.list(actor, Zaakproef.id(zaak)).getLast();
    }

    private static LocalDate deadline(String zaak) {
        // the deadline is the very end of the last day
        return klok(zaak).deadline().minusSeconds(1).atZone(Tx.ZONE).toLocalDate();
    }

    private static boolean isOpgeschort(String zaak) {
        return z.p.alles
                .get(zaak)
                .eis(200)
                .json()
                .path("opschorting")
                .path("indicatie")
                .asBoolean();
    }

    @Test
    void de_termijn_loopt_vanaf_de_start_en_stopt_bij_het_einde() {
        // eight weeks after Monday 9 March; 4 May is a Monday
        var zaak = z.nieuw("startdatum", "2026-03-09");
        assertThat(klok(zaak).stand()).isEqualTo(Klokstand.LOOPT);
        assertThat(deadline(zaak)).isEqualTo("2026-05-04");
        z.resultaat(zaak).eis(201);
        z.status(z.p.alles, zaak, 3).eis(201);
        assertThat(klok(zaak).stand()).isEqualTo(Klokstand.GEHAALD);
        z.status(z.p.alles, zaak, z.c.statustypen.getFirst(), "2026-03-09T10:00:00Z")
                .eis(201);
        assertThat(klok(zaak).stand()).isEqualTo(Klokstand.LOOPT);
        z.p.alles.delete(zaak).eis(204);
        assertThat(klok(zaak).stand()).isEqualTo(Klokstand.VERVALLEN);
    }

    @Test
    void opschorten_laat_de_klok_stilstaan_en_hervatten_schuift_de_termijn_op() {
        var zaak = z.nieuw("startdatum", "2026-03-09");
        z.p.alles
                .patch(zaak, Map.of("opschorting", Map.of("indicatie", true, "reden", "Wacht op stukken")))
                .eis(200);
        assertThat(klok(zaak).stand()).isEqualTo(Klokstand.GEPAUZEERD);
        z.p.test.klok().zet("2026-03-20T10:12");
        z.p.alles
                .patch(zaak, Map.of("opschorting", Map.of("indicatie", false, "reden", "Wacht op stukken")))
                .eis(200);
        // ten whole days stood still, to 14 May: Ascension Day, then a day that a decree made free, then a weekend
        assertThat(deadline(zaak)).isEqualTo("2026-05-18");
        var geschiedenis = z.p.m.klokken.pauzes(actor, Zaakproef.id(zaak));
        assertThat(geschiedenis).singleElement().satisfies(p -> {
            assertThat(p.bericht()).isEqualTo("Wacht op stukken");
            assertThat(p.tot()).isNotNull();
        });
    }

    @Test
    void wie_de_klok_zelf_hervat_ziet_dat_aan_de_zaak() {
        var zaak = z.nieuw("startdatum", "2026-03-09", "opschorting", Map.of("indicatie", true, "reden", "Stukken"));
        assertThat(isOpgeschort(zaak)).isTrue();
        UUID id = Zaakproef.id(zaak);
        z.p.m.klokken.hervat(actor, id, id, Kloksoort.BESLISTERMIJN);
        assertThat(isOpgeschort(zaak)).isFalse();
        assertThat(z.p.alles.get(zaak).json().path("opschorting").path("reden").asText())
                .isEqualTo("Stukken");
    }

    @Test
    void verlengen_schuift_de_termijn_op_en_blijft_te_zien() {
        var zaak = z.nieuw("startdatum", "2026-03-09");
        var verlenging = Map.of("verlenging", Map.of("reden", "Ingewikkeld", "duur", "P14D"));
        z.p.alles.patch(zaak, verlenging).eis(200);
        assertThat(deadline(zaak)).isEqualTo("2026-05-18");
        // saying it again is no second extension
        z.p.alles.patch(zaak, verlenging).eis(200);
        assertThat(z.p.m.klokken.verlengingen(actor, Zaakproef.id(zaak)))
                .singleElement()
                .satisfies(v -> assertThat(v.reden()).isEqualTo("Ingewikkeld"));
        // what is over cannot be moved any more
        z.p.test.klok().zet("2026-06-01T10:00");
        z.p.alles
                .patch(zaak, Map.of("verlenging", Map.of("reden", "Te laat", "duur", "P28D")))
                .eis(200);
        assertThat(deadline(zaak)).isEqualTo("2026-05-18");
    }
}
