package nl.poort.sturing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import nl.poort.contact.klantcontact.Afronding;
import nl.poort.contact.klantcontact.Contactresultaat;
import nl.poort.contact.klantcontact.Correctie;
import nl.poort.contact.klantcontact.NieuwContact;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.sturing.kpi.Maatstaf;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The figures of a small chain, computed by hand beside it.
class SturingTest {
    private final Meetproef proef = new Meetproef();

    @AfterEach
    void close() {
        proef.close();
    }

    private static Duration minuten(long aantal) {
        return Duration.ofMinutes(aantal);
    }

    private Schakelcijfer bij(Schakelsoort schakel) {
        return proef.cijfers(proef.sanne, false).schakels().stream()
                .filter(s -> s.schakel() == schakel)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void mediaan_p90_wachten_en_werken_kloppen_met_de_hand() {
        proef.drieVragen();
        var bouwen = bij(Schakelsoort.DESKUNDIGE);
        assertThat(bouwen.aantal()).isEqualTo(3);
        assertThat(bouwen.klaar()).isEqualTo(3);
        assertThat(bouwen.wacht()).isEqualTo(minuten(20));
        assertThat(bouwen.werk()).isEqualTo(minuten(60));
        // 70, 90 and 140 minutes
        assertThat(bouwen.mediaan()).isEqualTo(minuten(90));
        assertThat(bouwen.p90()).isEqualTo(minuten(130));
        assertThat(bouwen.norm()).isEqualTo(new Aandeel(6, 6));
    }

    @Test
    void wat_bij_de_volgende_schakel_lag_telt_niet_als_eigen_werk() {
        proef.drieVragen();
        // 180 minutes from first word to told, minus 70, 140 and 90 with the specialists
        assertThat(bij(Schakelsoort.KCC).werk()).isEqualTo(minuten(90));
        assertThat(bij(Schakelsoort.KCC).wacht()).isEqualTo(minuten(0));
    }

    @Test
    void twee_schakels_tegelijk_tellen_samen_een_keer() {
        proef.om("2026-03-09T10:00");
        var v = proef.vraagBijSanne();
        var een = proef.naar(proef.bouwen, v);
        proef.om("2026-03-09T10:30");
        var twee = proef.naar(proef.water, v);
        proef.m.overdrachten.aannemen(proef.ilse, een.id());
        proef.m.overdrachten.aannemen(proef.wim, twee.id());
        proef.om("2026-03-09T11:00");
        proef.antwoord(proef.ilse, een);
        proef.om("2026-03-09T11:30");
        proef.antwoord(proef.wim, twee);
        proef.om("2026-03-09T12:00");
        proef.vertel(v);
        // two hours, of which 10:00 to 11:30 lay elsewhere; the water board worked one hour of it
        var kcc = bij(Schakelsoort.KCC);
        assertThat(kcc.aantal()).isEqualTo(2);
        assertThat(kcc.werk()).isEqualTo(minuten(45));
    }

    @Test
    void een_verlopen_aanbod_telt_als_te_laat_en_een_weigering_als_verkeerde_deur() {
        proef.drieVragen();
        proef.om("2026-03-10T10:00");
        var v = proef.vraagBijSanne();
        proef.naar(proef.bouwen, v);
        var verkeerd = proef.naar(proef.water, proef.vraagBijSanne());
        proef.m.overdrachten.weigeren(proef.wim, verkeerd.id(), "gaat over de gemeente");
        proef.om("2026-03-10T14:02");
        proef.m.ketenwacht.verwerk();
        var bouwen = bij(Schakelsoort.DESKUNDIGE);
        assertThat(bouwen.aantal()).isEqualTo(5);
        assertThat(bouwen.verlopen()).isEqualTo(1);
        assertThat(bouwen.norm()).isEqualTo(new Aandeel(6, 7));
        assertThat(bij(Schakelsoort.KCC).geweigerd()).isEqualTo(1);
        assertThat(proef.cijfers(proef.sanne, false).doorzettingen())
                .contains(new Doorzetting(Schakelsoort.KCC, Schakelsoort.KCC, 1, 1))
                .contains(new Doorzetting(Schakelsoort.KCC, Schakelsoort.DESKUNDIGE, 5, 0));
    }

    @Test
    void soort_schakel_en_week_staan_naast_elkaar() {
        proef.drieVragen();
        proef.metingen.bijwerken();
        var regels = proef.sturing.regels(proef.sanne, proef.sturing.periode(8), false);
        assertThat(regels)
                .contains(new Cijferregel(
                        Vraagsoort.INFORMATIE,
                        Schakelsoort.DESKUNDIGE,
                        LocalDate.parse("2026-03-09"),
                        3,
                        3,
                        minuten(90),
                        minuten(130),
                        new Aandeel(6, 6)));
        var soort = proef.cijfers(proef.sanne, false).soorten().getFirst();
        assertThat(soort.perWeek()).containsExactly(0, 0, 0, 0, 0, 0, 0, 3);
        assertThat(soort.mediaan()).isEqualTo(minuten(180));
        assertThat(soort.norm()).isEqualTo(new Aandeel(3, 3));
    }

    @Test
    void meten_gaat_verder_waar_het_was_en_mag_worden_herhaald() {
        proef.om("2026-03-09T10:00");
        var v = proef.vraagBijSanne();
        assertThat(proef.metingen.bijwerken()).isPositive();
        proef.om("2026-03-09T15:00");
        assertThat(proef.cijfers(proef.sanne, false).soorten().getFirst().verteld())
                .isZero();
        proef.vertel(v);
        var na = proef.cijfers(proef.sanne, false);
        assertThat(na.soorten().getFirst().verteld()).isEqualTo(1);
        assertThat(proef.cijfers(proef.sanne, false)).usingRecursiveComparison().isEqualTo(na);
        proef.om("2026-03-09T16:00");
        proef.metingen.bijwerken();
        proef.om("2026-03-09T16:30");
        assertThat(proef.metingen.bijwerken()).isZero();
    }

    @Test
    void beantwoord_door_het_kcc_eerste_contact_en_eerste_lijn_zijn_drie_getallen() {
        for (int i = 0; i < 3; i++) {
            proef.direct(proef.sanne, "Afval");
        }
        proef.direct(proef.noor, "afval ");
        proef.m.klantcontacten.turf(
                proef.sanne.actor("turven"), "telefoon", "openingstijden", Contactresultaat.ZELF_BEANTWOORD);
        var verteld = proef.vraagBijSanne();
        proef.vraagBijSanne();
        proef.vertel(verteld);
        assertThat(kpi(false, "K1")).isEqualTo(new Aandeel(5, 6));
        assertThat(kpi(false, "K2")).isEqualTo(new Aandeel(4, 6));
        // the Vraag that the first line told itself counts as well
        assertThat(kpi(false, "K3")).isEqualTo(new Aandeel(5, 6));
        // of the whole chain the answer of IPLO is a first contact too, but not one of a contact centre
        assertThat(kpi(true, "K1")).isEqualTo(new Aandeel(5, 7));
        assertThat(kpi(true, "K2")).isEqualTo(new Aandeel(5, 7));
    }

    private Aandeel kpi(boolean heleKeten, String code) {
        proef.metingen.bijwerken();
        var telling = proef.m
                .kerncijfers
                .overzicht(proef.imre, proef.sturing.periode(8), heleKeten)
                .cijfers()
                .get(Maatstaf.valueOf(code))
                .eigen();
        return new Aandeel(telling.boven(), telling.onder());
    }

    @Test
    void direct_beantwoord_wordt_lokaal_en_landelijk_geteld_en_zeldzame_woorden_blijven_binnen() {
        for (int i = 0; i < 4; i++) {
            proef.direct(proef.sanne, "Afval");
        }
        proef.direct(proef.noor, "afval");
        proef.direct(proef.sanne, "de dakkapel van mevrouw Jansen");
        assertThat(proef.cijfers(proef.imre, true).onderwerpen()).containsExactly(new Onderwerpcijfer("afval", 4, 1));
        assertThat(proef.cijfers(proef.sanne, false).onderwerpen())
                .containsExactly(
                        new Onderwerpcijfer("afval", 4, 0),
                        new Onderwerpcijfer("de dakkapel van mevrouw jansen", 1, 0));
    }

    @Test
    void een_gecorrigeerd_contact_telt_een_keer_en_een_tweede_over_hetzelfde_niet_als_eerste() {
        var wie = proef.sanne.actor("vraag beantwoorden");
        var klaar = new Afronding(Contactresultaat.ZELF_BEANTWOORD, "Elke eerste maandag");
        var eerste = proef.m.klantcontacten.legVast(
                wie, NieuwContact.inkomend("telefoon", null, "Wanneer komt het papier?"), klaar);
        proef.m.klantcontacten.corrigeer(
                wie, eerste.id(), new Correctie("papier", null, null, null, "het onderwerp ontbrak"));
        assertThat(kpi(false, "K2")).isEqualTo(new Aandeel(1, 1));
        proef.om("2026-03-09T11:00");
        proef.m.klantcontacten.legVast(
                wie, NieuwContact.inkomend("telefoon", null, "En het glas?").metKenmerk(eerste.kenmerk()), klaar);
        assertThat(kpi(false, "K2")).isEqualTo(new Aandeel(1, 1));
        assertThat(kpi(false, "K3")).isEqualTo(new Aandeel(2, 2));
    }

    @Test
    void een_organisatie_ziet_alleen_haar_eigen_vragen_en_de_schakels_waar_zij_bij_hoort() {
        proef.drieVragen();
        proef.direct(proef.sanne, "Afval");
        var leeg = proef.cijfers(proef.wim, false);
        assertThat(leeg.schakels()).isEmpty();
        assertThat(leeg.soorten()).isEmpty();
        assertThat(proef.m
                        .kerncijfers
                        .overzicht(proef.wim, proef.sturing.periode(8), false)
                        .cijfers()
                        .values())
                .allMatch(c -> c.eigen().onder() == 0);
        proef.naar(proef.water, proef.vraagBijSanne());
        var deel = proef.cijfers(proef.wim, false);
        assertThat(deel.schakels()).hasSize(1);
        assertThat(deel.schakels().getFirst().aantal()).isEqualTo(1);
        assertThat(proef.sturing.langste(proef.wim, proef.sturing.periode(8), Schakelsoort.DESKUNDIGE, null))
                .isEmpty();
    }

    @Test
    void wie_niet_over_de_keten_gaat_krijgt_de_hele_keten_niet() {
        assertThat(proef.sturing.blik(proef.wim, true).heleKeten()).isFalse();
        assertThat(proef.sturing.blik(proef.imre, true).heleKeten()).isTrue();
        assertThatThrownBy(() -> proef.cijfers(proef.ilse, false)).isInstanceOf(Weigering.class);
    }

    @Test
    void de_rijen_achter_een_cijfer_beginnen_met_het_langste_verblijf() {
        proef.drieVragen();
        proef.metingen.bijwerken();
        var rijen = proef.sturing.langste(proef.sanne, proef.sturing.periode(8), Schakelsoort.DESKUNDIGE, null);
        assertThat(rijen).extracting(Verblijf::werk).containsExactly(minuten(120), minuten(30), minuten(60));
        assertThat(proef.sturing.teams(proef.sanne, proef.sturing.periode(8), Schakelsoort.DESKUNDIGE))
                .extracting(Schakelcijfer::naam)
                .containsExactly("team Bouwen");
    }
}
