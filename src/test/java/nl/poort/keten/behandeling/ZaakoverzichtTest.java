package nl.poort.keten.behandeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.poort.keten.behandeling.Zaakfilter.Wiens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What somebody sees of cases: nothing of another organisation, and the least time left first.
class ZaakoverzichtTest {
    @RegisterExtension
    static final GedeeldeZaakproef PROEF = new GedeeldeZaakproef();

    private Vraagzaakproef z;

    @BeforeEach
    void opMaandag() {
        z = PROEF.proef();
        z.p.test.klok().zet("2026-03-09T10:12");
    }

    @Test
    void een_zaak_van_een_andere_organisatie_is_er_niet() {
        var v = z.vraag(null, "Mijn heg is te hoog");
        var zaak = z.start(v, "MELDING-OVERLAST");
        assertThatThrownBy(() -> z.kamer.overzicht.vragenVan(z.olga, zaak.uuid()))
                .hasMessage("Deze zaak is niet gevonden");
        assertThatThrownBy(() -> z.kamer.overzicht.vragenVan(z.olga, UUID.randomUUID()))
                .hasMessage("Deze zaak is niet gevonden");
        assertThatThrownBy(() -> z.kamer.start.koppel(z.olga, v.id(), zaak.uuid()))
                .hasMessage("Deze zaak is niet gevonden");
        assertThat(z.kamer.overzicht.zakenVan(z.olga, v.id())).isEmpty();
        assertThat(z.kamer.overzicht.werklijst(z.olga, new Zaakfilter(Wiens.ALLE, null, null, 100)))
                .extracting(w -> w.regel().zaak())
                .doesNotContain(zaak.uuid());
        assertThat(z.kamer.overzicht.zoek(z.olga, v.kenmerk(), 10)).isEmpty();
        assertThat(z.kamer.overzicht.zoek(z.sanne, v.kenmerk(), 10)).hasSize(1);
        // a kind of case of another organisation is no choice either
        assertThatThrownBy(() -> z.kamer.start.start(
                        z.sanne,
                        v.id(),
                        Zaakkeuze.van(
                                z.kamer.overzicht.zaaktypen(z.olga).getFirst().uuid())))
                .hasMessageContaining("Kies een soort zaak");
    }

    @Test
    void wat_op_dezelfde_zaak_lijkt_komt_vooraan_met_de_reden() {
        var klant = z.klant("Joris Dubbel", "999990020");
        var zelfde = z.kamer.start.start(
                z.sanne,
                z.vraag(klant.id(), "De lantaarnpaal is stuk").id(),
                new Zaakkeuze(
                        z.zaaktype("MELDING-BUITEN").uuid(),
                        "Lantaarnpaal brandt overdag",
                        "",
                        "Jan van Galenstraat 5, Westveld",
                        null,
                        null));
        var plaats = z.kamer.start.start(
                z.sanne,
                z.vraag(null, "Iets anders").id(),
                new Zaakkeuze(z.zaaktype("KAPVERGUNNING").uuid(), "Eik kappen", "", "galenstraat 5", null, null));
        z.start(z.vraag(null, "Heel iets anders"), "PASPOORT");
        var v = z.vraag(klant.id(), "Die lantaarnpaal bij Galenstraat 5 brandt nog steeds overdag");
        var voorstellen = z.kamer.start.voorstellen(z.sanne, v.id(), "");
        assertThat(voorstellen).hasSize(2);
        assertThat(voorstellen.getFirst().stand().zaak()).isEqualTo(zelfde.uuid());
        assertThat(voorstellen.getFirst().redenen())
                .containsExactly(Zaakvoorstel.KLANT, Zaakvoorstel.PLAATS, Zaakvoorstel.ONDERWERP);
        assertThat(voorstellen.getLast().stand().zaak()).isEqualTo(plaats.uuid());
        assertThat(voorstellen.getLast().redenen()).containsExactly(Zaakvoorstel.PLAATS);
        z.kamer.start.koppel(z.sanne, v.id(), zelfde.uuid());
        assertThat(z.kamer.start.voorstellen(z.sanne, v.id(), "")).hasSize(1);
        z.sluit(plaats, "Mag niet");
        assertThat(z.kamer.start.voorstellen(z.sanne, v.id(), "")).isEmpty();
    }

    @Test
    void de_klant_ziet_de_stappen_en_alleen_de_stukken_die_voor_hem_zijn() throws java.io.IOException {
        var v = z.vraag(z.klant("Stukken Lezer", null).id(), "Mag ik een dakkapel?");
        var zaak = z.start(v, "OMGEVING-REGULIER");
        z.status(zaak, z.statustypen(zaak).get(1), "Wij kijken naar uw tekening.")
                .eis(201);
        var brief = z.document(zaak, "Brief", "definitief", "openbaar");
        z.document(zaak, "Kladje", "in_bewerking", "openbaar");
        var intern = z.document(zaak, "Intern advies", "definitief", "intern");
        z.document(zaak, "Dossier", "definitief", "zaakvertrouwelijk");
        var klant = z.kamer.klantzaken.list(v.id());
        assertThat(klant).hasSize(1);
        assertThat(klant.getFirst().stappen())
                .extracting(s -> s.tekst())
                .endsWith("Wij kijken naar uw tekening.")
                .hasSize(2);
        assertThat(klant.getFirst().stukken()).extracting(s -> s.titel()).containsExactly("Brief");
        var bestand = z.kamer.klantzaken.bestand(v.id(), brief);
        try (var in = bestand.inhoud().apply(0)) {
            assertThat(new String(in.readAllBytes())).isEqualTo("Brief");
        }
        assertThatThrownBy(() -> z.kamer.klantzaken.bestand(v.id(), intern))
                .hasMessage("Dit document is niet gevonden");
        assertThatThrownBy(() -> z.kamer.klantzaken.bestand(v.id(), UUID.randomUUID()))
                .hasMessage("Dit document is niet gevonden");
        // somebody else whose question is about the same case reads the stages, not what was written to the first one
        var ander = z.vraag(z.klant("Buur Vrouw", null).id(), "Komt er een dakkapel hiernaast?");
        z.kamer.start.koppel(z.sanne, ander.id(), zaak.uuid());
        var buur = z.kamer.klantzaken.list(ander.id()).getFirst();
        assertThat(buur.stukken()).isEmpty();
        assertThat(buur.stappen()).extracting(s -> s.tekst()).doesNotContain("Wij kijken naar uw tekening.");
        assertThat(z.nu(ander).volgendeStap()).doesNotContain("tekening");
        assertThatThrownBy(() -> z.kamer.klantzaken.bestand(ander.id(), brief))
                .hasMessage("Dit document is niet gevonden");
    }

    @Test
    void een_zaak_zonder_vraag_staat_bij_wie_hem_aanvroeg_en_bij_niemand_anders() {
        var klant = z.klant("Zonder Vraag", "999992570").id();
        var ander = z.klant("Ander Mens", "999991905").id();
        var v = z.vraag(klant, "Ik wil een paspoort");
        var zaak = z.start(v, "PASPOORT");
        var hier = z.sanne.organisatie();
        assertThat(z.kamer.klantzaken.zonderVraag(hier, klant))
                .as("de eigen vraag vertelt het al")
                .isEmpty();
        z.kamer.start.ontkoppel(z.sanne, v.id(), zaak.uuid(), "Hoort bij een ander verzoek");
        assertThat(z.kamer.klantzaken.zonderVraag(hier, klant))
                .extracting(Zaakstand::zaak)
                .containsExactly(zaak.uuid());
        assertThat(z.kamer.klantzaken.zonderVraag(hier, ander)).isEmpty();
        assertThat(z.kamer.klantzaken.zonderVraag(UUID.randomUUID(), klant)).isEmpty();
        z.p.alles
                .patch("/zaken/api/v1/zaken/" + zaak.uuid(), Map.of("vertrouwelijkheidaanduiding", "geheim"))
                .eis(200);
        assertThat(z.kamer.klantzaken.zonderVraag(hier, klant)).as("te geheim").isEmpty();
    }

    @Test
    void de_werklijst_staat_op_tijd_die_over_is_ook_voor_wat_van_buiten_komt() {
        var langer = z.start(z.vraag(null, "Bezwaar tegen de WOZ"), "BELASTING-BEZWAAR");
        var korter = z.start(z.vraag(null, "Ik ben verhuisd"), "VERHUIZING");
        var buiten = z.p.alles
                .post(
                        "/zaken/api/v1/zaken",
                        Map.of(
                                "bronorganisatie",
                                "000000000",
                                "verantwoordelijkeOrganisatie",
                                "000000000",
                                "zaaktype",
                                nl.poort.registers.Registerproef.URL + "/catalogi/api/v1/zaaktypen/"
                                        + z.zaaktype("PASPOORT").uuid(),
                                "startdatum",
                                LocalDate.of(2026, 3, 9).toString()))
                .eis(201)
                .id();
        z.p.m.gebeurtenissen.deliver(20_000);
        assertThat(z.p.m.gebeurtenissen.wachtend(Vraagzaakproef.SYSTEEM)).isEmpty();
        var mijn = z.kamer.overzicht.mijnZaken(z.sanne).stream()
                .map(w -> w.regel().zaak())
                .toList();
        assertThat(mijn).contains(langer.uuid(), korter.uuid()).doesNotContain(buiten);
        assertThat(mijn.indexOf(korter.uuid())).isLessThan(mijn.indexOf(langer.uuid()));
        var alle = new Zaakfilter(Wiens.ALLE, null, null, 200);
        assertThat(z.kamer.overzicht.werklijst(z.ilse, alle))
                .extracting(w -> w.regel().zaak())
                .contains(buiten, korter.uuid());
        assertThat(z.kamer.overzicht.werklijst(z.ilse, new Zaakfilter(Wiens.TEAM, null, null, 200)))
                .extracting(w -> w.regel().zaak())
                .doesNotContain(korter.uuid());
        // page by page gives the same as all at once
        var eerste = z.kamer.overzicht.werklijst(z.sanne, new Zaakfilter(Wiens.ALLE, null, null, 2));
        var laatste = eerste.getLast().regel();
        var tweede = z.kamer.overzicht.werklijst(
                z.sanne, new Zaakfilter(Wiens.ALLE, laatste.uiterlijk(), laatste.zaak(), 2));
        assertThat(z.kamer.overzicht.werklijst(z.sanne, alle).stream()
                        .limit(4)
                        .map(w -> w.regel().zaak()))
                .containsExactly(
                        eerste.get(0).regel().zaak(),
                        eerste.get(1).regel().zaak(),
                        tweede.get(0).regel().zaak(),
                        tweede.get(1).regel().zaak());
    }
}
