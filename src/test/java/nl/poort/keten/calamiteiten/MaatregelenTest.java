package nl.poort.keten.calamiteiten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.poort.registers.klokken.Kloksoort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MaatregelenTest {
    private final Calamiteitproef proef = new Calamiteitproef();

    @AfterEach
    void close() {
        proef.close();
    }

    private Calamiteit actief() {
        return proef.actief(proef.prioriteitEen(proef.v7()));
    }

    private Actie actie(Calamiteit c, String wat, nl.poort.registers.organisatie.Team wie, String uiterlijk) {
        return proef.maatregelen.actieToevoegen(
                proef.dewit, c.id(), new NieuweActie(wat, "", wie.id(), proef.moment(uiterlijk)));
    }

    @Test
    void een_banner_is_te_zien_bij_precies_de_genoemde_organisaties_en_eindigt_met_de_calamiteit() {
        var c = actief();
        proef.maatregelen.bannerPlaatsen(
                proef.dewit,
                c.id(),
                new NieuweBanner(
                        "Aanvragen gaan naar Oostveld",
                        "Wacht met indienen",
                        "Wij lossen het op",
                        null,
                        Set.of(proef.regio.id())));
        for (var wie : List.of(proef.sanne, proef.olga, proef.nina)) {
            assertThat(proef.maatregelen.banners(wie))
                    .singleElement()
                    .satisfies(b -> assertThat(Calamiteitproef.lokaal(b.volgendBericht()))
                            .isEqualTo("2026-05-21T17:45"));
        }
        assertThat(proef.maatregelen.banners(proef.eva)).isEmpty();
        assertThat(proef.dossiers.list(proef.nina)).isEmpty();
        assertThat(proef.dossiers.list(proef.sanne)).hasSize(1);

        proef.nu("2026-05-21T17:30");
        proef.maatregelen.nieuws(
                proef.dewit, c.id(), "Oostveld is begonnen", "Vandaag nog", "", proef.moment("2026-05-21T19:00"));
        var banner = proef.maatregelen.banners(proef.nina).getFirst();
        assertThat(banner.klanttekst()).isEqualTo("Vandaag nog");
        assertThat(banner.omweg()).isEqualTo("Wacht met indienen");
        assertThat(Calamiteitproef.lokaal(banner.volgendBericht())).isEqualTo("2026-05-21T19:00");

        var a = actie(c, "herstellen", proef.oostveld, "2026-05-21T22:00");
        proef.maatregelen.actieAfronden(proef.dewit, c.id(), a.id(), "");
        proef.calamiteiten.afschalen(proef.dewit, c.id(), "Hersteld");
        assertThat(proef.maatregelen.banners(proef.nina)).isEmpty();
    }

    @Test
    void nieuws_komt_ten_minste_elke_twee_uur_en_wat_te_laat_is_wordt_gezegd() {
        var c = actief();
        assertThatThrownBy(() -> proef.maatregelen.nieuws(
                        proef.dewit, c.id(), "niets nieuws", "", "", proef.moment("2026-05-21T18:00")))
                .hasMessageContaining("binnen twee uur");
        assertThat(Calamiteitproef.lokaal(
                        proef.klok(c.id(), c.id(), Kloksoort.NIEUWS).deadline()))
                .isEqualTo("2026-05-21T17:45");
        proef.nu("2026-05-21T17:46");
        proef.ketenwacht.verwerk();
        assertThat(proef.deuren.wacht().verwerk()).isEqualTo(1);
        assertThat(proef.signalen.list(proef.dewit)).anyMatch(s -> s.tekst().contains("volgend bericht"));
        proef.maatregelen.nieuws(proef.dewit, c.id(), "Oostveld is begonnen", "", "", proef.moment("2026-05-21T18:45"));
        assertThat(Calamiteitproef.lokaal(
                        proef.klok(c.id(), c.id(), Kloksoort.NIEUWS).deadline()))
                .isEqualTo("2026-05-21T18:45");
    }

    @Test
    void alleen_de_calamiteitenorganisatie_besluit_en_alleen_de_eigenaar_vinkt_een_actie_af() {
        var c = actief();
        var a = actie(c, "herstellen", proef.oostveld, "2026-05-21T22:00");
        assertThatThrownBy(() -> proef.calamiteiten.afschalen(proef.tess, c.id(), "klaar"))
                .hasMessageContaining("Alleen een calamiteitenmanager");
        assertThatThrownBy(() -> proef.maatregelen.actieAfronden(proef.tess, c.id(), a.id(), ""))
                .hasMessageContaining("Alleen een calamiteitenmanager");
        assertThatThrownBy(() -> proef.maatregelen.actieAfronden(proef.nina, c.id(), a.id(), ""))
                .hasMessageContaining("niet gevonden");
        assertThat(proef.maatregelen.openActies(proef.olga)).hasSize(1);
        assertThat(proef.maatregelen
                        .actieAfronden(proef.olga, c.id(), a.id(), "teruggezet")
                        .gereedDoor())
                .isEqualTo("Olga");
        assertThat(proef.dossiers.get(proef.dewit, c.id()).calamiteit().stand()).isEqualTo(Calamiteitstand.HERSTEL);
    }
}
