package nl.poort.keten.vragen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.poort.registers.ketenafspraken.Ketenafspraak;
import nl.poort.registers.ketenafspraken.Schakelnorm;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Norm;
import nl.poort.techniek.Weigering;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VraagregelsTest {
    private final Ketenproef proef = new Ketenproef();

    @AfterEach
    void close() {
        proef.close();
    }

    @Test
    void prioriteit_1_bestaat_niet_zonder_oproep() {
        var v = proef.meldingBijIplo();
        var wortel = proef.vragen.weg(Ketenproef.SYSTEEM, v.id()).wortel();
        proef.overdrachten.aannemen(proef.noor, wortel.id());
        assertThatThrownBy(() -> proef.opschalingen.prioriteren(proef.noor, v.id(), 1, "regio geraakt"))
                .hasStackTraceContaining("prioriteit 1 zonder oproep");
        assertThat(proef.nu(v).prioriteit()).isNotEqualTo(1);
    }

    @Test
    void een_vraag_houdt_de_afspraak_waarmee_zij_begon() {
        var v = proef.vraagBijSanne();
        var oud = proef.afspraken.geldig(Ketenproef.SYSTEEM, v.afspraak(), java.time.LocalDate.parse("2026-03-09"));
        var sneller = oud.schakels().stream()
                .map(s -> s.soort() == nl.poort.registers.organisatie.Schakelsoort.DESKUNDIGE && s.prioriteit() == 3
                        ? new Schakelnorm(
                                s.volgorde(), s.naam(), s.soort(), s.stap(), 3, Norm.werkuren(1), Norm.werkuren(2))
                        : s)
                .toList();
        proef.afspraken.opslaan(
                Ketenproef.SYSTEEM,
                new Ketenafspraak(oud.naam(), 0, java.time.LocalDate.parse("2026-03-09"), sneller, oud.ketennorm()));
        proef.test.klok().zet("2026-03-09T10:20");
        var o = proef.naarBouwen(v);
        assertThat(proef.deadline(v, o.id(), Kloksoort.AANNAME)).isEqualTo("2026-03-09T14:20");
        assertThat(proef.deadline(v, o.id(), Kloksoort.ANTWOORD)).isEqualTo("2026-03-10T17:00");
        var nieuw = proef.vraagBijSanne();
        assertThat(nieuw.afspraakVersie()).isEqualTo(v.afspraakVersie() + 1);
        var anders = proef.naarBouwen(nieuw);
        assertThat(proef.deadline(nieuw, anders.id(), Kloksoort.AANNAME)).isEqualTo("2026-03-09T11:20");
    }

    @Test
    void een_tweede_melder_loopt_mee_en_hoort_het_tegelijk() {
        var v = proef.meldingBijIplo();
        var els = proef.meelopen(v);
        assertThat(els.stand()).isEqualTo(Vraagstand.SAMENGEVOEGD);
        assertThat(els.toegezegdOp()).isEqualTo(v.toegezegdOp());
        assertThat(proef.vragen.meelopers(Ketenproef.SYSTEEM, v.id())).hasSize(1);
    }

    @Test
    void informatie_vragen_pauzeert_alleen_de_klok_van_die_schakel() {
        var v = proef.vraagBijSanne();
        var o = proef.naarBouwen(v);
        proef.overdrachten.aannemen(proef.ilse, o.id());
        proef.overdrachten.vraagInformatie(proef.ilse, o.id(), "Welk adres?");
        assertThat(proef.klok(v, o.id(), Kloksoort.ANTWOORD).uitkomst()).isEqualTo("gepauzeerd");
        assertThat(proef.klok(v, v.id(), Kloksoort.KETEN).uitkomst()).isEqualTo("loopt");
        proef.overdrachten.geefInformatie(proef.sanne, o.id(), "Dorpsstraat 1");
        assertThat(proef.klok(v, o.id(), Kloksoort.ANTWOORD).uitkomst()).isEqualTo("loopt");
    }

    @Test
    void een_gesloten_vraag_kan_binnen_dertig_dagen_weer_open() {
        var v = proef.vraagBijSanne();
        proef.vragen.informeren(proef.sanne, v.id(), Bekendmaking.KLANTCONTACT, "uitgelegd");
        proef.test.klok().zet("2026-03-20T10:00");
        assertThat(proef.vragen.heropenen(proef.sanne, v.id(), "klopt niet").stand())
                .isEqualTo(Vraagstand.OPEN);
        proef.vragen.informeren(proef.sanne, v.id(), Bekendmaking.KLANTCONTACT, "nu wel");
        proef.test.klok().zet("2026-05-20T10:00");
        assertThatThrownBy(() -> proef.vragen.heropenen(proef.sanne, v.id(), "toch niet"))
                .hasMessageContaining("30 dagen");
    }

    @Test
    void zoeken_op_woorden_en_kenmerk_vindt_alleen_wat_de_eigen_organisatie_mag_zien() {
        var v = proef.vraagBijSanne();
        assertThat(proef.werklijst.zoek(proef.sanne, "voordakvlak", 10))
                .extracting(Vraag::id)
                .containsExactly(v.id());
        assertThat(proef.werklijst.zoek(proef.sanne, v.kenmerk().toLowerCase(), 10))
                .hasSize(1);
        assertThat(proef.werklijst.zoek(proef.tess, "voordakvlak", 10)).isEmpty();
        assertThat(proef.werklijst.zoek(proef.tess, v.kenmerk(), 10)).isEmpty();
        assertThat(proef.werklijst.zoek(proef.sanne, "' & !(", 10)).isEmpty();
    }

    @Test
    void een_klant_telt_pas_als_niet_bereikbaar_na_drie_pogingen_op_twee_dagdelen_en_vijf_werkdagen() {
        var v = proef.vraagBijSanne();
        for (var moment : java.util.List.of("2026-03-09T10:30", "2026-03-09T15:00", "2026-03-10T10:00")) {
            proef.test.klok().zet(moment);
            proef.vragen.belpoging(proef.sanne, v.id(), null);
        }
        proef.test.klok().zet("2026-03-16T16:59");
        assertThatThrownBy(() -> proef.vragen.informeren(proef.sanne, v.id(), Bekendmaking.NIET_BEREIKBAAR, ""))
                .hasMessageContaining("drie keer");
        proef.test.klok().zet("2026-03-16T17:00");
        assertThat(proef.vragen
                        .informeren(proef.sanne, v.id(), Bekendmaking.NIET_BEREIKBAAR, "")
                        .stand())
                .isEqualTo(Vraagstand.GESLOTEN);
    }

    @Test
    void werk_van_een_ander_is_niet_samen_te_voegen_te_verplaatsen_of_te_sluiten() {
        var vanSanne = proef.vraagBijSanne();
        var ookVanSanne = proef.vraagBijSanne();
        var o = proef.naarBouwen(vanSanne);
        var vanIplo = proef.meldingBijIplo();
        var wortel = proef.vragen.weg(Ketenproef.SYSTEEM, vanIplo.id()).wortel();
        proef.overdrachten.aannemen(proef.noor, wortel.id());
        List<ThrowingCallable> pogingen = List.of(
                // another organisation, on either side
                () -> proef.vragen.samenvoegen(proef.noor, vanIplo.id(), vanSanne.id()),
                () -> proef.vragen.samenvoegen(proef.noor, vanSanne.id(), vanIplo.id()),
                () -> proef.vragen.samenvoegen(proef.sanne, vanSanne.id(), vanIplo.id()),
                () -> proef.vragen.regievoeren(proef.noor, vanSanne.id(), proef.noor.id()),
                () -> proef.overdrachten.intrekken(proef.noor, o.id(), "weg"),
                () -> proef.vragen.heropenen(proef.noor, vanSanne.id(), "toch"),
                // another team of the same organisation
                () -> proef.vragen.samenvoegen(proef.ilse, vanSanne.id(), ookVanSanne.id()),
                () -> proef.overdrachten.intrekken(proef.ilse, o.id(), "weg"),
                () -> proef.vragen.informeren(proef.ilse, vanSanne.id(), Bekendmaking.KLANTCONTACT, "klaar"),
                () -> proef.overdrachten.aannemen(proef.sanne, o.id()),
                () -> proef.overdrachten.toewijzen(proef.leider, o.id(), proef.sanne.id()),
                () -> proef.overdrachten.aanbieden(proef.ilse, ookVanSanne.id(), proef.door(proef.tbo)));
        for (int i = 0; i < pogingen.size(); i++) {
            assertThatThrownBy(pogingen.get(i)).as("poging " + i).isInstanceOf(Weigering.class);
        }
        assertThat(proef.nu(vanSanne).stand()).isEqualTo(Vraagstand.OPEN);
        assertThat(proef.nu(vanIplo).stand()).isEqualTo(Vraagstand.OPEN);
    }

    @Test
    void een_collega_die_geen_teamleider_is_verdeelt_geen_werk() {
        var o = proef.naarBouwen(proef.vraagBijSanne());
        assertThatThrownBy(() -> proef.overdrachten.toewijzen(proef.ilse, o.id(), proef.joost.id()))
                .hasMessageContaining("teamleider");
        assertThat(proef.overdrachten
                        .toewijzen(proef.leider, o.id(), proef.joost.id())
                        .naarMedewerker())
                .isEqualTo(proef.joost.id());
    }
}
