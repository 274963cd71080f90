package nl.poort.keten.behandeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.poort.keten.behandeling.Zaakfilter.Wiens;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.keten.vragen.TeDoen;
import nl.poort.keten.vragen.Vraagstand;
import nl.poort.registers.catalogus.OmschrijvingGeneriek;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Klokstand;
import nl.poort.registers.zaken.Betrokkenetype;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A Vraag becomes a case and the two stay one story, whoever changes the case (invariants 12, 13 and 16).
class ZaakstartTest {
    private static Vraagzaakproef z;

    @BeforeAll
    static void open() {
        z = new Vraagzaakproef();
    }

    @AfterAll
    static void sluit() {
        z.close();
    }

    @BeforeEach
    void opMaandag() {
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
    void een_verwijderde_zaak_laat_de_vraag_los() {
        var v = z.vraag(null, "Er ligt olie op de weg");
        var zaak = z.start(v, "MELDING-BUITEN");
        z.p.alles.delete(z.url(zaak)).eis(204);
        assertThat(z.nu(v).alsZaak()).isFalse();
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
