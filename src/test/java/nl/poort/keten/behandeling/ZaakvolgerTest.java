package nl.poort.keten.behandeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.keten.vragen.TeDoen;
import nl.poort.keten.vragen.Vraagstand;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Klokstand;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Vraag and case stay one story, whoever changes the case.
class ZaakvolgerTest {
    @RegisterExtension
    static final GedeeldeZaakproef PROEF = new GedeeldeZaakproef();

    private Vraagzaakproef z;

    @BeforeEach
    void opMaandag() {
        z = PROEF.proef();
        z.p.test.klok().zet("2026-03-09T10:12");
    }

    @Test
    void vanaf_de_start_vertelt_de_vraag_wat_de_zaak_zegt_en_wacht_wie_hem_had() {
        var v = z.vraag(null, "Op de hoek ligt afval");
        assertThat(z.nu(v).alsZaak()).isFalse();
        var zaak = z.start(v, "MELDING-BUITEN");
        var nu = z.nu(v);
        assertThat(nu.volgendeStap()).isEqualTo("Wij hebben uw melding ontvangen. Dank u wel");
        assertThat(nu.bijWie()).isEqualTo("het klantcontactcentrum");
        // seven days from Monday 9 March, by the law: Monday the 16th
        assertThat(Vraagzaakproef.dag(nu.toegezegdOp())).isEqualTo("2026-03-16");
        assertThat(z.keten(v).deadline()).isEqualTo(nu.toegezegdOp());
        assertThat(z.keten(v).kalender()).isEqualTo(Kalendersoort.ATW);
        assertThat(z.keten(v).deadline())
                .isEqualTo(z.termijn(zaak).orElseThrow().deadline());
        var wortel = z.p.m.vragen.weg(Vraagzaakproef.SYSTEEM, v.id()).wortel();
        assertThat(wortel.teDoen()).isEqualTo(TeDoen.WACHTEN);
        assertThatThrownBy(() -> z.p.m.vragen.informeren(z.sanne, v.id(), Bekendmaking.ANONIEM, "Klaar"))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("loopt een zaak");
    }

    @Test
    void een_status_die_een_ander_programma_zet_leest_de_klant_in_dezelfde_tel() {
        var v = z.vraag(null, "De lamp is stuk");
        var zaak = z.start(v, "MELDING-BUITEN");
        z.status(zaak, z.statustypen(zaak).get(1), "").eis(201);
        assertThat(z.nu(v).volgendeStap()).isEqualTo("Wij zijn bezig met uw melding");
        z.status(zaak, z.statustypen(zaak).get(1), "De monteur komt donderdag.").eis(201);
        assertThat(z.nu(v).volgendeStap()).isEqualTo("De monteur komt donderdag");
        assertThat(z.p.m.gebeurtenissen.list(Vraagzaakproef.SYSTEEM, v.id()))
                .extracting(g -> g.soort())
                .contains("zaak.gestart", "zaak.voortgegaan");
    }

    @Test
    void opschorten_en_verlengen_van_de_zaak_verschuift_wat_de_klant_is_beloofd() {
        var v = z.vraag(null, "Mag ik een terras?");
        var zaak = z.start(v, "TERRAS");
        var eerst = z.nu(v).toegezegdOp();
        z.p.test.klok().zet("2026-03-10T10:00");
        z.p.alles
                .patch(
                        z.url(zaak),
                        Map.of("opschorting", Map.of("indicatie", true, "reden", "Wij wachten op de politie.")))
                .eis(200);
        assertThat(z.nu(v).volgendeStap()).contains("staat even stil: Wij wachten op de politie");
        assertThat(z.keten(v).stand()).isEqualTo(Klokstand.GEPAUZEERD);
        z.p.test.klok().zet("2026-03-20T10:00");
        z.p.alles
                .patch(z.url(zaak), Map.of("opschorting", Map.of("indicatie", false, "reden", "")))
                .eis(200);
        assertThat(z.keten(v).stand()).isEqualTo(Klokstand.LOOPT);
        assertThat(z.nu(v).toegezegdOp()).isAfter(eerst);
        assertThat(z.keten(v).deadline())
                .isEqualTo(z.termijn(zaak).orElseThrow().deadline());
        var tweede = z.nu(v).toegezegdOp();
        z.p.alles
                .patch(z.url(zaak), Map.of("verlenging", Map.of("reden", "Extra advies", "duur", "P14D")))
                .eis(200);
        assertThat(z.nu(v).toegezegdOp()).isAfter(tweede);
        assertThat(z.keten(v).deadline()).isEqualTo(z.nu(v).toegezegdOp());
    }

    @Test
    void sluit_de_zaak_dan_is_de_vraag_beantwoord_en_pas_dicht_als_de_klant_het_weet() {
        var v = z.vraag(z.klant("Karim Aziz", null).id(), "De stoep ligt los");
        var zaak = z.start(v, "MELDING-BUITEN");
        z.sluit(zaak, "De tegels liggen weer recht.");
        var nu = z.nu(v);
        assertThat(nu.stand()).isEqualTo(Vraagstand.BEANTWOORD);
        assertThat(nu.antwoord()).contains("Uw melding is klaar.", "De tegels liggen weer recht");
        assertThat(nu.geslotenOp()).isNull();
        var wortel = z.p.m.vragen.weg(Vraagzaakproef.SYSTEEM, v.id()).wortel();
        assertThat(wortel.teDoen()).isEqualTo(TeDoen.TERUGKOPPELEN);
        z.p.m.vragen.informeren(z.sanne, v.id(), Bekendmaking.BERICHT, "");
        assertThat(z.nu(v).stand()).isEqualTo(Vraagstand.GESLOTEN);
        assertThat(z.p.m.klokken.lopend(Vraagzaakproef.SYSTEEM, java.util.List.of(v.id())))
                .isEmpty();
    }

    @Test
    void bij_een_deskundige_gaat_de_uitkomst_dezelfde_weg_terug() {
        var v = z.vraag(null, "Mag mijn schuur hoger?");
        var o = z.p.m.overdrachten.aanbieden(
                z.sanne, v.id(), Aanbod.van(Overdrachtsoort.BEHANDELING, z.bouwen.id(), "Zoek uit of dit mag"));
        z.p.m.overdrachten.aannemen(z.ilse, o.id());
        var zaak = z.kamer.start.start(
                z.ilse, v.id(), Zaakkeuze.van(z.zaaktype("OMGEVING-REGULIER").uuid()));
        assertThat(z.nu(v).bijWie()).isEqualTo("team Bouwen");
        assertThat(z.nu(v).regievoerder()).isNotNull();
        z.sluit(zaak, "Het mag.");
        var weg = z.p.m.vragen.weg(Vraagzaakproef.SYSTEEM, v.id());
        assertThat(weg.find(o.id()).orElseThrow().stand()).isEqualTo(Overdrachtstand.BEANTWOORD);
        assertThat(weg.find(o.id()).orElseThrow().antwoord()).contains("Het mag");
        assertThat(z.nu(v).stand()).isEqualTo(Vraagstand.BEANTWOORD);
        assertThat(weg.wortel().teDoen()).isEqualTo(TeDoen.TERUGKOPPELEN);
    }

    @Test
    void gaat_de_zaak_weer_open_dan_de_vraag_ook_voor_en_na_het_vertellen() {
        var v = z.vraag(null, "Het ruikt hier vreemd");
        var zaak = z.start(v, "MELDING-OVERLAST");
        z.sluit(zaak, "Opgelost");
        z.status(zaak, z.statustypen(zaak).get(1), "Wij kijken toch nog een keer.")
                .eis(201);
        assertThat(z.nu(v).stand()).isEqualTo(Vraagstand.OPEN);
        assertThat(z.nu(v).antwoord()).isEmpty();
        assertThat(z.nu(v).volgendeStap()).isEqualTo("Wij kijken toch nog een keer");
        z.status(zaak, z.statustypen(zaak).getLast(), "").eis(201);
        z.p.m.vragen.informeren(z.sanne, v.id(), Bekendmaking.ANONIEM, "");
        assertThat(z.nu(v).stand()).isEqualTo(Vraagstand.GESLOTEN);
        z.p.test.klok().zet("2026-05-04T10:00");
        z.status(zaak, z.statustypen(zaak).get(1), "").eis(201);
        assertThat(z.nu(v).stand()).isEqualTo(Vraagstand.OPEN);
        assertThat(z.nu(v).alsZaak()).isTrue();
        assertThat(z.nu(v).toegezegdOp()).isAfter(z.p.test.klok().instant());
        assertThat(z.keten(v)).isNotNull();
        z.status(zaak, z.statustypen(zaak).getLast(), "").eis(201);
        assertThat(z.nu(v).stand()).isEqualTo(Vraagstand.BEANTWOORD);
    }

    @Test
    void pas_als_de_laatste_zaak_dicht_is_komt_het_antwoord_terug() {
        var v = z.vraag(null, "Mijn straat is vies en de lamp is stuk");
        var een = z.start(v, "MELDING-BUITEN");
        var twee = z.start(v, "MELDING-OVERLAST");
        z.sluit(een, "Opgeruimd");
        assertThat(z.nu(v).stand()).isEqualTo(Vraagstand.OPEN);
        z.sluit(twee, "Gemaakt");
        assertThat(z.nu(v).stand()).isEqualTo(Vraagstand.BEANTWOORD);
        assertThat(z.nu(v).antwoord()).contains("Opgeruimd", "Gemaakt");
    }

    @Test
    void een_verwijderde_zaak_laat_de_vraag_los() {
        var v = z.vraag(null, "Er ligt olie op de weg");
        var zaak = z.start(v, "MELDING-BUITEN");
        z.p.alles.delete(z.url(zaak)).eis(204);
        assertThat(z.nu(v).alsZaak()).isFalse();
        assertThat(z.kamer.overzicht.zakenVan(z.sanne, v.id())).isEmpty();
    }
}
