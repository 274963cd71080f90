package nl.poort.keten.behandeling;

import static nl.poort.keten.behandeling.Behandelproef.fouten;
import static nl.poort.keten.behandeling.Behandelproef.zin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.zaken.Betrokkenetype;
import nl.poort.techniek.Records;
import nl.poort.techniek.register.Wijziging;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Who handles a case, who may see it, how far it is and what is in it.
class BehandelingTest {
    @RegisterExtension
    static final GedeeldeBehandelproef GEDEELD = new GedeeldeBehandelproef();

    private static Behandelproef p;

    @BeforeAll
    static void open() {
        p = GEDEELD.proef();
    }

    @BeforeEach
    void opMaandag() {
        p.test.klok().zet("2026-03-09T10:12");
    }

    @Test
    void een_zaak_krijgt_een_behandelaar_en_een_team_en_de_vorige_gaat_eraf() {
        var zaak = p.vergunning();
        p.deuren.behandeling.wijsToe(p.ilse, zaak, p.ilse.id(), p.bouwen.id());
        p.deuren.behandeling.wijsToe(p.ilse, zaak, p.joost.id(), p.bouwen.id());
        var d = p.dossier(zaak);
        assertThat(d.behandelaar().map(Rolnaam::van)).contains("Joost");
        assertThat(d.team().map(Rolnaam::van)).contains("Bouwen");
        assertThat(d.rollen())
                .filteredOn(r -> r.betrokkeneType() == Betrokkenetype.MEDEWERKER)
                .hasSize(1);
        assertThat(p.m.signalen.list(p.joost)).anyMatch(s -> s.tekst().startsWith("U behandelt nu zaak"));
    }

    @Test
    void een_collega_die_de_zaak_niet_mag_zien_kan_haar_niet_behandelen() {
        var zaak = p.vergunning();
        var z = p.dossier(zaak).zaak();
        p.zgw.zaken.zaken.update(
                p.binnen(),
                new Wijziging<>(
                        zaak,
                        Records.with(z, "vertrouwelijkheidaanduiding", Vertrouwelijkheidaanduiding.CONFIDENTIEEL),
                        Set.of("vertrouwelijkheidaanduiding"),
                        true));
        assertThat(fouten(() -> p.deuren.behandeling.wijsToe(p.ilse, zaak, p.sanne.id(), null)))
                .containsKey("medewerker");
        assertThat(zin(() -> p.deuren.behandeling.get(p.sanne, zaak))).isEqualTo("Deze zaak is niet gevonden");
    }

    @Test
    void een_vreemde_zaak_en_een_zaak_die_er_niet_is_geven_hetzelfde_antwoord() {
        var zaak = p.vergunning();
        var vreemd = zin(() -> p.deuren.behandeling.get(p.olga, zaak));
        assertThat(vreemd).isEqualTo(zin(() -> p.deuren.behandeling.get(p.olga, UUID.randomUUID())));
        assertThat(zin(() -> p.deuren.behandeling.noteer(p.olga, zaak, "x", "y")))
                .isEqualTo(vreemd);
        assertThat(fouten(() -> p.deuren.behandeling.wijsToe(p.ilse, zaak, p.olga.id(), null)))
                .containsKey("medewerker");
    }

    @Test
    void wie_alleen_mag_kijken_ziet_bij_elke_stap_waarom_die_niet_kan() {
        var zaak = p.vergunning();
        for (var stap : Zaakstap.values()) {
            assertThat(p.waaromNiet(p.kees, zaak, stap)).contains("bekijken");
        }
        assertThat(zin(() -> p.deuren.behandeling.noteer(p.kees, zaak, "x", "y")))
                .contains("niet behandelen");
    }

    @Test
    void een_status_met_bericht_vertelt_de_klant_precies_de_tekst_die_getoond_is() {
        var zaak = p.vergunning();
        var compleet = p.status(zaak, "Compleet");
        p.deuren.behandeling.zetStatus(
                p.ilse, zaak, new Zaakbehandeling.Statuswens(compleet.uuid(), "Wij hebben alles van u.", true));
        assertThat(p.dossier(zaak).status()).contains(compleet);
        assertThat(p.dossier(zaak).statussen().getLast().statustoelichting()).isEqualTo("Wij hebben alles van u.");
        assertThat(p.laatste(zaak)).contains("Wij hebben alles van u.");
        int aantal = p.berichten(zaak).size();
        p.deuren.behandeling.zetStatus(
                p.ilse,
                zaak,
                new Zaakbehandeling.Statuswens(p.status(zaak, "In beoordeling").uuid(), "Stil", false));
        assertThat(p.berichten(zaak)).hasSize(aantal);
    }

    @Test
    void de_laatste_status_zet_men_alleen_door_af_te_sluiten() {
        var zaak = p.vergunning();
        var klaar = p.status(zaak, "Afgehandeld");
        assertThat(fouten(() -> p.deuren.behandeling.zetStatus(
                        p.ilse, zaak, new Zaakbehandeling.Statuswens(klaar.uuid(), "", true))))
                .containsOnlyKeys("statustype", "tekst");
    }

    @Test
    void een_document_krijgt_versies_en_de_vorige_blijft_te_lezen() throws Exception {
        var zaak = p.vergunning();
        var document = p.stuk(zaak, "Advies");
        assertThat(p.dossier(zaak).stukken().getFirst().document().indicatieGebruiksrecht())
                .isFalse();
        p.deuren.stukken.nieuweVersie(p.ilse, zaak, document, "advies-2.txt", p.bestand("nieuwe inhoud"));
        assertThat(p.dossier(zaak).stukken().getFirst().document().versie()).isEqualTo(2);
        var nu = p.deuren.stukken.open(p.ilse, zaak, document, null);
        assertThat(nu.open().apply(0)).hasContent("nieuwe inhoud");
        assertThat(p.deuren.stukken.open(p.ilse, zaak, document, 1).open().apply(0))
                .hasContent("inhoud");
        var ander = p.vergunning();
        assertThatThrownBy(() -> p.deuren.stukken.open(p.ilse, ander, document, null))
                .hasMessageContaining("niet gevonden");
        assertThat(fouten(() -> p.deuren.stukken.nieuweVersie(p.ilse, zaak, document, "x", null)))
                .containsOnlyKeys("inhoud");
    }

    @Test
    void een_document_met_rechten_van_een_ander_zegt_welke() {
        var zaak = p.vergunning();
        var soort = p.deuren.stukken.soorten(p.ilse, zaak).getFirst().uuid();
        var leeg =
                new Stukwens("", null, Vertrouwelijkheidaanduiding.ZEER_GEHEIM, LocalDate.of(2027, 1, 1), null, "", "");
        assertThat(fouten(() -> p.deuren.stukken.voegToe(p.ilse, zaak, leeg, null)))
                .containsOnlyKeys("inhoud", "titel", "soort", "ontvangen", "vertrouwelijkheid");
        p.deuren.stukken.voegToe(
                p.ilse,
                zaak,
                new Stukwens(
                        "Foto",
                        soort,
                        null,
                        LocalDate.of(2026, 3, 2),
                        "Niet plaatsen op internet",
                        "foto.jpg",
                        "image/jpeg"),
                p.bestand("foto"));
        var d = p.dossier(zaak).stukken().getFirst().document();
        assertThat(d.indicatieGebruiksrecht()).isTrue();
        assertThat(d.ontvangstdatum()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void een_notitie_en_een_betrokkene_staan_in_het_dossier() {
        var zaak = p.vergunning();
        assertThat(fouten(() -> p.deuren.behandeling.noteer(p.ilse, zaak, "", "")))
                .containsOnlyKeys("onderwerp", "tekst");
        p.deuren.behandeling.noteer(p.ilse, zaak, "Gebeld", "De buurman belde.");
        var roltype = p.deuren.behandeling.rolkeuzes(p.ilse, zaak).getFirst().uuid();
        assertThat(fouten(() -> p.deuren.behandeling.voegBetrokkeneToe(
                        p.ilse,
                        zaak,
                        new Betrokkenewens(null, Betrokkenetype.MEDEWERKER, "", "123456789", "geen mail", null, null))))
                .containsOnlyKeys("roltype", "soort", "naam", "nummer", "email");
        p.deuren.behandeling.voegBetrokkeneToe(
                p.ilse,
                zaak,
                new Betrokkenewens(
                        roltype, Betrokkenetype.NATUURLIJK_PERSOON, "De buurman", "111222333", null, null, null));
        assertThat(p.dossier(zaak).rollen()).extracting(Rolnaam::van).contains("De buurman");
    }
}
