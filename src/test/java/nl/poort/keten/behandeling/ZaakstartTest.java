package nl.poort.keten.behandeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.TeDoen;
import nl.poort.keten.vragen.Vraagstand;
import nl.poort.registers.catalogus.OmschrijvingGeneriek;
import nl.poort.registers.zaken.Betrokkenetype;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A Vraag becomes a case, or finds the one that is there (invariants 12, 13 and 16).
class ZaakstartTest {
    @RegisterExtension
    static final GedeeldeZaakproef PROEF = new GedeeldeZaakproef();

    private Vraagzaakproef z;

    @BeforeEach
    void opMaandag() {
        z = PROEF.proef();
        z.p.test.klok().zet("2026-03-09T10:12");
    }

    @Test
    void de_zaak_heeft_het_kenmerk_de_klant_en_de_woorden_van_de_vraag() {
        var klant = z.klant("Fatima Yilmaz", "999990019");
        var v = z.vraag(klant.id(), "Mag ik een boom kappen?");
        var zaak = z.kamer.start.start(
                z.sanne,
                v.id(),
                new Zaakkeuze(
                        z.zaaktype("KAPVERGUNNING").uuid(),
                        "Eik in de tuin",
                        "Foto volgt",
                        "Dorpsstraat 12",
                        null,
                        null));
        assertThat(zaak.identificatie()).isEqualTo(v.kenmerk());
        var gelezen = z.zaak(zaak.uuid());
        assertThat(gelezen.omschrijving()).isEqualTo("Eik in de tuin");
        assertThat(gelezen.toelichting())
                .contains(
                        "Foto volgt", "Plaats: Dorpsstraat 12", "In de woorden van de klant: Mag ik een boom kappen?");
        assertThat(gelezen.kenmerken().getFirst().kenmerk()).isEqualTo(v.kenmerk());
        assertThat(gelezen.status()).isNotNull();
        var rollen = z.rollen(zaak);
        var initiator = rollen.stream()
                .filter(r -> r.omschrijvingGeneriek() == OmschrijvingGeneriek.INITIATOR)
                .findFirst()
                .orElseThrow();
        assertThat(initiator.betrokkeneType()).isEqualTo(Betrokkenetype.NATUURLIJK_PERSOON);
        assertThat(initiator.betrokkeneIdentificatie()).containsEntry("inpBsn", "999990019");
        assertThat(initiator.contactpersoonRol().emailadres()).isEqualTo("fatima.yilmaz@example.nl");
        assertThat(rollen.stream().filter(r -> r.omschrijvingGeneriek() == OmschrijvingGeneriek.BEHANDELAAR))
                .hasSize(2);
        // the other program finds it by the same number
        var lijst = z.p.alles
                .get("/zaken/api/v1/zaken?identificatie=" + v.kenmerk())
                .eis(200);
        assertThat(lijst.json().path("count").asInt()).isEqualTo(1);
    }

    @Test
    void een_tweede_zaak_krijgt_een_volgnummer_en_de_vraag_een_regievoerder() {
        var v = z.vraag(null, "Ik wil een feest op straat met een podium");
        z.start(v, "EVENEMENT");
        assertThat(z.nu(v).regievoerder()).isNull();
        var tweede = z.start(v, "GEHANDICAPTENPARKEERKAART");
        assertThat(tweede.identificatie()).isEqualTo(v.kenmerk() + "-2");
        assertThat(z.nu(v).regievoerder()).isEqualTo(z.sanne.id());
        assertThat(z.kamer.overzicht.zakenVan(z.sanne, v.id())).hasSize(2);
        var lang = "K".repeat(40);
        assertThat(Startregels.nummer(lang, 2)).hasSize(40).endsWith("-2");
        assertThat(Startregels.nummer(lang, 1)).isEqualTo(lang);
    }

    @Test
    void een_bestaande_zaak_koppelen_en_weer_losmaken() {
        var eerste = z.vraag(null, "De brug staat open");
        var zaak = z.start(eerste, "MELDING-BUITEN");
        var v = z.vraag(null, "Die brug hier blijft open staan");
        z.kamer.start.koppel(z.sanne, v.id(), zaak.uuid());
        z.kamer.start.koppel(z.sanne, v.id(), zaak.uuid());
        assertThat(z.nu(v).alsZaak()).isTrue();
        assertThat(z.kamer.overzicht.vragenVan(z.sanne, zaak.uuid()))
                .extracting(x -> x.kenmerk())
                .containsExactly(eerste.kenmerk(), v.kenmerk());
        assertThatThrownBy(() -> z.kamer.start.ontkoppel(z.sanne, v.id(), zaak.uuid(), " "))
                .hasMessageContaining("Schrijf op waarom");
        z.kamer.start.ontkoppel(z.sanne, v.id(), zaak.uuid(), "Het is een andere brug");
        assertThat(z.nu(v).alsZaak()).isFalse();
        assertThat(z.nu(v).stand()).isEqualTo(Vraagstand.OPEN);
        var wortel = z.p.m.vragen.weg(Vraagzaakproef.SYSTEEM, v.id()).wortel();
        assertThat(wortel.teDoen()).isEqualTo(TeDoen.BEHANDELEN);
        assertThat(z.kamer.overzicht.zakenVan(z.sanne, v.id())).isEmpty();
    }

    @Test
    void wie_de_vraag_niet_heeft_maakt_er_geen_zaak_van() {
        var v = z.vraag(null, "Wie helpt mij?");
        var type = z.zaaktype("KLACHT").uuid();
        assertThatThrownBy(() -> z.kamer.start.start(z.ilse, v.id(), Zaakkeuze.van(type)))
                .hasMessageContaining("Neem de vraag eerst aan");
        assertThatThrownBy(() -> z.kamer.start.start(z.sanne, v.id(), Zaakkeuze.van(UUID.randomUUID())))
                .hasMessageContaining("Kies een soort zaak");
    }

    @Test
    void een_andere_organisatie_maakt_een_zaak_zonder_te_weten_wie_de_klant_is() {
        var v = z.vraag(z.klant("Geheime Klant", "999990032").id(), "Wie onderhoudt deze sloot?");
        var kccOost = z.olga.teams().iterator().next();
        var o = z.p.m.overdrachten.aanbieden(
                z.sanne, v.id(), Aanbod.van(Overdrachtsoort.DOORZENDING, kccOost, "Dit is uw sloot"));
        z.p.m.overdrachten.aannemen(z.olga, o.id());
        var type = z.kamer.overzicht.zaaktypen(z.olga).getFirst().uuid();
        var zaak = z.kamer.start.start(z.olga, v.id(), Zaakkeuze.van(type));
        assertThat(zaak.identificatie()).isEqualTo(v.kenmerk());
        var rollen = z.p.zgw
                .zaken
                .rollen
                .list(
                        z.p.binnen(z.ander),
                        nl.poort.techniek.db.Zoekvraag.van(nl.poort.techniek.db.Conditie.gelijk("zaak", zaak.uuid())))
                .rijen();
        assertThat(rollen.toString()).doesNotContain("999990032", "Geheime");
        assertThat(z.nu(v).alsZaak()).isTrue();
        // the customer reads it, the colleagues at home do not see the case itself
        assertThat(z.nu(v).volgendeStap()).isNotEqualTo(v.volgendeStap());
        assertThat(z.kamer.overzicht.zakenVan(z.sanne, v.id())).isEmpty();
        assertThat(z.kamer.overzicht.zakenVan(z.olga, v.id())).hasSize(1);
    }
}
