package nl.poort.keten.vragen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.poort.Invarianten;
import nl.poort.registers.klokken.Kloksoort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What nobody takes up goes to the leader of the team, and then to whoever directs the Vraag: it never hangs and never
/// is
/// nobody's.
class EscalatieTest {
    private final Ketenproef proef = new Ketenproef();

    @AfterEach
    void close() {
        proef.close();
    }

    /// The clock goes to the end of the acceptance time of the newest step, and a minute more; gives the step after it.
    private Overdracht verloopt(Vraag v) {
        var open = laatste(v);
        proef.test
                .klok()
                .zet(open.uiterlijk()
                        .plusSeconds(60)
                        .atZone(nl.poort.techniek.db.Tx.ZONE)
                        .toLocalDateTime()
                        .toString());
        proef.wacht.verwerk();
        assertThat(proef.vragen
                        .weg(Ketenproef.SYSTEEM, v.id())
                        .find(open.id())
                        .orElseThrow()
                        .stand())
                .isEqualTo(Overdrachtstand.VERLOPEN);
        Invarianten.controleer(proef.test.db());
        return laatste(v);
    }

    private Overdracht laatste(Vraag v) {
        return proef.vragen.weg(Ketenproef.SYSTEEM, v.id()).stappen().getLast();
    }

    @Test
    void de_tweede_keer_wordt_de_regievoerder_eigenaar_en_kan_die_meteen_verder() {
        var v = proef.vraagBijSanne();
        proef.naarBouwen(v);
        assertThat(proef.nu(v).regievoerder()).isEqualTo(proef.sanne.id());
        var eerst = verloopt(v);
        assertThat(eerst.naarTeam()).isEqualTo(proef.bouwen.id());
        assertThat(eerst.naarMedewerker()).isEqualTo(proef.leider.id());
        assertThat(proef.nu(v).eigenaar()).isEqualTo(proef.kcc.id());

        var dan = verloopt(v);
        assertThat(dan.stand()).isEqualTo(Overdrachtstand.AANGENOMEN);
        assertThat(dan.naarTeam()).isEqualTo(proef.kcc.id());
        assertThat(dan.aangenomenDoor()).isEqualTo(proef.sanne.id());
        assertThat(dan.gevraagd()).isEqualTo("Twee keer niet op tijd aangenomen: Leg uit wat deze vraag bedoelt");
        assertThat(proef.nu(v).eigenaar()).isEqualTo(proef.kcc.id());
        assertThat(proef.klok(v, v.id(), Kloksoort.KETEN).uitkomst()).isEqualTo("loopt");
        assertThat(proef.signalen.list(proef.sanne)).anyMatch(s -> s.tekst().contains("Deze vraag is nu van u"));
        assertThat(proef.werklijst.list(proef.sanne, Werkfilter.ALLES)).anyMatch(r -> r.teDoen() == TeDoen.BEHANDELEN);

        var opnieuw = proef.overdrachten.aanbieden(
                proef.sanne, v.id(), Aanbod.van(Overdrachtsoort.ADVIES, proef.bouwen.id(), "Nu met spoed"));
        proef.overdrachten.aannemen(proef.ilse, opnieuw.id());
        proef.overdrachten.beantwoorden(
                proef.ilse, opnieuw.id(), Antwoord.van("Aan de straatkant mag het niet", "art. 5"));
        proef.overdrachten.beantwoorden(
                proef.sanne, dan.id(), Antwoord.van("Aan de straatkant mag het niet", "art. 5"));
        proef.vragen.informeren(proef.sanne, v.id(), Bekendmaking.KLANTCONTACT, "Het mag niet");
        assertThat(proef.nu(v).stand()).isEqualTo(Vraagstand.GESLOTEN);
        Invarianten.controleer(proef.test.db());
    }

    @Test
    void in_de_landelijke_keten_wordt_de_regievoerder_van_het_contactpunt_eigenaar_ook_voor_een_schakel_verderop() {
        proef.test.klok().zet("2026-04-01T14:05");
        var v = proef.meldingBijIplo();
        var wortel = proef.vragen.weg(Ketenproef.SYSTEEM, v.id()).wortel();
        var bijTbo = proef.overdrachten.doorzetten(proef.noor, wortel.id(), proef.door(proef.tbo));
        proef.overdrachten.aannemen(proef.tess, bijTbo.id());
        proef.overdrachten.aanbieden(proef.tess, v.id(), proef.door(proef.obo));
        assertThat(proef.nu(v).eigenaar()).isEqualTo(proef.tbo.id());
        verloopt(v);
        assertThat(proef.nu(v).eigenaar()).isEqualTo(proef.tbo.id());
        var dan = verloopt(v);
        assertThat(dan.ouder()).isEqualTo(bijTbo.id());
        assertThat(dan.aangenomenDoor()).isEqualTo(proef.noor.id());
        assertThat(proef.nu(v).eigenaar()).isEqualTo(proef.iplo.id());
        assertThat(proef.signalen.list(proef.tess)).anyMatch(s -> s.tekst().contains("De regievoerder neemt het over"));
        assertThat(proef.test.gebeurtenissen().list(Ketenproef.SYSTEEM, v.id()))
                .extracting(g -> g.soort())
                .containsSubsequence(List.of("overdracht.verlopen", "overdracht.verlopen", "overdracht.aangenomen"));
    }

    @Test
    void is_de_regievoerder_vertrokken_dan_krijgt_het_contactpunt_het() {
        var v = proef.vraagBijSanne();
        proef.naarBouwen(v);
        verloopt(v);
        proef.medewerkers.vertrek(Ketenproef.SYSTEEM, proef.sanne.id());
        var dan = verloopt(v);
        assertThat(dan.naarTeam()).isEqualTo(proef.kcc.id());
        assertThat(dan.stand()).isEqualTo(Overdrachtstand.AANGENOMEN);
        assertThat(proef.nu(v).eigenaar()).isEqualTo(proef.kcc.id());
    }

    @Test
    void een_nieuw_aanbod_na_een_weigering_begint_weer_bij_het_eerste_niveau() {
        var v = proef.vraagBijSanne();
        proef.naarBouwen(v);
        var eerst = verloopt(v);
        proef.overdrachten.weigeren(proef.leider, eerst.id(), "geen plaats");
        proef.test.klok().verder(java.time.Duration.ofMinutes(1));
        proef.naarBouwen(v);
        assertThat(verloopt(v).naarMedewerker()).isEqualTo(proef.leider.id());
    }

    /// The end of the chain is past: what is offered anew gets its own time, and not none at all, over and over.
    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void een_vraag_die_weken_bleef_liggen_wordt_een_keer_opnieuw_aangeboden_met_eigen_tijd() {
        var v = proef.vraagInDeRij();
        proef.test.klok().zet("2026-05-11T09:00");
        proef.wacht.verwerk();
        var wortel = proef.vragen.weg(Ketenproef.SYSTEEM, v.id()).wortel();
        assertThat(wortel.stand()).isEqualTo(Overdrachtstand.AANGEBODEN);
        assertThat(wortel.uiterlijk()).isAfter(proef.test.klok().instant());
        Invarianten.controleer(proef.test.db());
    }
}
