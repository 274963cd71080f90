package nl.poort.contact.klantinteracties;

import static nl.poort.contact.klantinteracties.Klantproef.aantal;
import static nl.poort.contact.klantinteracties.Klantproef.contact;
import static nl.poort.contact.klantinteracties.Klantproef.naar;
import static nl.poort.contact.klantinteracties.Klantproef.taak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.poort.contact.klantcontact.Contactresultaat;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Vraagstand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The stories by which the standard Klantinteracties was made, in our own words: a contact centre works with a program
/// of its own over HTTP, the specialists work in Poort.
class KlantverhalenTest {
    private static Klantproef k;
    private static Contactcentrum c;

    @BeforeAll
    static void open() {
        k = new Klantproef();
        c = new Contactcentrum(k);
    }

    @AfterAll
    static void sluit() {
        k.close();
    }

    @Test
    void c0992_de_klant_belt_en_krijgt_meteen_antwoord() {
        var contact = c.gebeld("Afvalkalender", "Wanneer komt de groene bak?", "Donderdag");
        assertThat(c.verslag(contact).directAfgehandeld()).isTrue();
        var gezien = k.lijst("/klantcontacten/" + contact + "?expand=hadBetrokkenen");
        assertThat(gezien.json().path("leiddeTotInterneTaken")).isEmpty();
        assertThat(gezien.json()
                        .path("_expand")
                        .path("hadBetrokkenen")
                        .path(0)
                        .path("volledigeNaam")
                        .asText())
                .isEqualTo("M. Bos");
        assertThat(aantal(k.lijst("/internetaken?klantcontact__uuid=" + contact)))
                .isZero();
    }

    @Test
    void c0534_een_collega_aan_wie_is_doorverbonden_geeft_meteen_antwoord() {
        var contact = c.gebeld("Bouwen", "Mag mijn schutting hoger?", "Tot twee meter");
        for (var actor : List.of(k.kcc.id(), k.bram.id())) {
            k.maak("/actorklantcontacten", Map.of("actor", naar(actor), "klantcontact", naar(contact)));
        }
        var gezien = k.lijst("/klantcontacten/" + contact);
        assertThat(gezien.json().path("hadBetrokkenActoren").findValuesAsText("naam"))
                .containsExactlyInAnyOrder("Klantcontact", "Bram");
        assertThat(c.verslag(contact).directAfgehandeld()).isTrue();
        assertThat(gezien.json().path("leiddeTotInterneTaken")).isEmpty();
    }

    @Test
    void c9167_wie_niet_meteen_antwoord_krijgt_wordt_teruggebeld_voor_een_moment_dat_vaststaat() {
        var contact = c.gebeld("Kapvergunning", "Waar blijft mijn vergunning?", "");
        var taak = k.maak("/internetaken", taak(contact, "Bel mevrouw terug", k.vergunningen.id()));
        var vraag = c.vraag(taak, k.bram);
        assertThat(vraag.kenmerk()).isEqualTo(c.verslag(contact).kenmerk());
        assertThat(vraag.toegezegdOp()).isAfter(k.p.test.klok().instant());
        assertThat(vraag.terugkoppelwijze().belofte()).isEqualTo("wij bellen u uiterlijk");
        assertThat(vraag.context().get("klant")).isEqualTo("M. Bos");
        assertThat(c.werk(k.bram)).contains(vraag.id());
        var nu = k.p.m.klantcontacten.bijVraag(k.bram.actor("kijken"), vraag.id());
        assertThat(nu).hasSize(1);
        assertThat(nu.getFirst().resultaat()).isEqualTo(Contactresultaat.TERUGBELLEN);
        assertThat(c.status(taak)).isEqualTo("te_verwerken");
        assertThat(k.lijst("/internetaken?status=te_verwerken&toegewezenAanActor__uuid=" + k.vergunningen.id())
                        .json()
                        .path("results")
                        .findValuesAsText("uuid"))
                .contains(taak.tekst("uuid"));
    }

    @Test
    void c2984_de_specialist_belt_terug_en_het_contactcentrum_ziet_elke_poging() {
        var contact = c.gebeld("Parkeren", "Waar vraag ik een vergunning aan?", "");
        var taak = k.maak("/internetaken", taak(contact, "Terugbellen", k.vergunningen.id()));
        var vraag = c.vraag(taak, k.bram);
        k.p.m.overdrachten.aannemen(k.bram, taak.id());
        k.p.m.gesprekken.belpoging(k.bram, vraag.id(), k.p.test.klok().instant().plus(Duration.ofHours(2)));
        assertThat(c.status(taak)).isEqualTo("te_verwerken");
        k.p.m.gesprekken.vertellen(k.bram, vraag.id(), Bekendmaking.KLANTCONTACT, "Op de website, met DigiD");
        assertThat(c.status(taak)).isEqualTo("verwerkt");
        var erna = k.lijst("/onderwerpobjecten?wasKlantcontact__uuid=" + contact)
                .json()
                .path("results");
        assertThat(erna).hasSize(2);
        var laatste = k.lijst("/klantcontacten/"
                + erna.path(1).path("klantcontact").path("uuid").asText());
        assertThat(laatste.tekst("reactie")).isEqualTo("Op de website, met DigiD");
        assertThat(laatste.json()
                        .path("hadBetrokkenActoren")
                        .path(0)
                        .path("naam")
                        .asText())
                .isEqualTo("Bram");
        var poging = k.lijst("/klantcontacten/"
                + erna.path(0).path("klantcontact").path("uuid").asText());
        assertThat(poging.json().path("indicatieContactGelukt").asBoolean()).isFalse();
        assertThat(poging.json().path("metadata").path("kenmerk"))
                .isEqualTo(laatste.json().path("metadata").path("kenmerk"));
    }

    @Test
    void c9708_een_collega_met_een_ander_programma_schrijft_het_antwoord() {
        var contact = c.gebeld("Huisvuil", "Waarom is er niet opgehaald?", "");
        var taak = k.maak("/internetaken", taak(contact, "Beantwoord de vraag van de klant", k.bram.id()));
        assertThat(k.lijst("/internetaken?status=te_verwerken&toegewezenAanActor__uuid=" + k.bram.id())
                        .json()
                        .path("results")
                        .findValuesAsText("uuid"))
                .contains(taak.tekst("uuid"));
        var antwoord = c.verteld(contact, "Ophaalschema", "Wij halen het zaterdag alsnog op");
        k.maak("/actorklantcontacten", Map.of("actor", naar(k.bram.id()), "klantcontact", naar(antwoord)));
        k.buiten.patch(taak.url(), Map.of("status", "verwerkt")).eis(200);
        var vraag = c.vraag(taak, k.bram);
        assertThat(vraag.stand()).isEqualTo(Vraagstand.GESLOTEN);
        assertThat(c.werk(k.bram)).doesNotContain(vraag.id());
        assertThat(c.verslag(antwoord).resultaat()).isEqualTo(Contactresultaat.ANTWOORD_GEGEVEN);
        assertThat(k.p.m.gebeurtenissen.list(k.bram.actor("kijken"), vraag.id()))
                .extracting(g -> g.soort())
                .contains("klant.geinformeerd", "vraag.gesloten");
    }

    @Test
    void c9761_tijdens_het_terugbellen_blijkt_dat_er_een_zaak_nodig_is() {
        var contact = c.gebeld("Dakkapel", "Wat moet ik doen voor een dakkapel?", "");
        var taak = k.maak("/internetaken", taak(contact, "Bel terug", k.vergunningen.id()));
        var vraag = c.vraag(taak, k.bram);
        k.p.m.overdrachten.aannemen(k.bram, taak.id());
        var zaak = c.maakZaak(vraag);
        assertThat(zaak.identificatie()).startsWith(c.verslag(contact).kenmerk());
        assertThat(c.contactenOver(zaak)).containsExactly("Dakkapel");
        var onderwerp = k.lijst("/onderwerpobjecten?klantcontact__uuid=" + contact)
                .json()
                .path("results")
                .path(0);
        assertThat(onderwerp
                        .path("onderwerpobjectidentificator")
                        .path("objectId")
                        .asText())
                .isEqualTo(zaak.uuid().toString());
        k.buiten.get(onderwerp.path("url").asText()).eis(200);
        // the customer still waits for the outcome
        assertThat(c.status(taak)).isEqualTo("te_verwerken");
    }

    @Test
    void c6114_een_verkeerd_gerouteerde_taak_gaat_terug_en_komt_met_dezelfde_klok_bij_wie_het_weet() {
        var contact = c.gebeld("Verlichting", "De lantaarn brandt niet", "");
        var fout = k.maak("/internetaken", taak(contact, "Terugbellen", k.wegen.id()));
        var vraag = c.vraag(fout, k.wim);
        var toegezegd = vraag.toegezegdOp();
        var terug = k.maak("/internetaken", taak(contact, "Opnieuw routeren", k.kcc.id()));
        k.buiten.patch(fout.url(), Map.of("status", "verwerkt")).eis(200);
        assertThat(c.status(fout)).isEqualTo("verwerkt");
        assertThat(c.status(terug)).isEqualTo("te_verwerken");
        assertThat(c.werk(k.wim)).doesNotContain(vraag.id());
        assertThat(c.werk(k.sanne)).contains(vraag.id());

        var elders = k.buiten
                .patch(terug.url(), Map.of("toegewezenAanActor", naar(k.vergunningen.id())))
                .eis(200);
        assertThat(c.werk(k.bram)).contains(vraag.id());
        assertThat(elders.tekst("status")).isEqualTo("te_verwerken");
        var nu = k.p.m.vragen.get(k.bram.actor("kijken"), vraag.id());
        assertThat(nu.toegezegdOp()).isEqualTo(toegezegd);

        c.verteld(contact, "Verlichting", "Morgen wordt hij gemaakt");
        k.buiten.patch(terug.url(), Map.of("status", "verwerkt")).eis(200);
        assertThat(c.status(terug)).isEqualTo("verwerkt");
        assertThat(k.p.m.vragen.get(k.wim.actor("kijken"), vraag.id()).stand()).isEqualTo(Vraagstand.GESLOTEN);
        assertThat(c.werk(k.bram)).doesNotContain(vraag.id());
    }

    @Test
    void c2716_een_taak_vraagt_om_een_zaak_en_is_klaar_als_de_klant_de_uitkomst_weet() {
        var contact = c.gebeld("Uitbouw", "Ik wil een uitbouw", "");
        var taak = k.maak("/internetaken", taak(contact, "Maak een zaak aan", k.bram.id()));
        var vraag = c.vraag(taak, k.bram);
        k.p.m.overdrachten.aannemen(k.bram, taak.id());
        var zaak = c.maakZaak(vraag);
        assertThat(c.contactenOver(zaak)).containsExactly("Uitbouw");
        assertThat(k.buiten
                        .patch(taak.url(), Map.of("status", "verwerkt"))
                        .eis(422)
                        .tekst("detail"))
                .startsWith("Leg eerst vast wat de klant te horen kreeg");
        c.rondAf(zaak);
        assertThat(k.p.m.vragen.get(k.bram.actor("kijken"), vraag.id()).stand()).isEqualTo(Vraagstand.BEANTWOORD);
        k.p.m.gesprekken.vertellen(k.bram, vraag.id(), Bekendmaking.KLANTCONTACT, "Uw vergunning is verleend");
        assertThat(c.status(taak)).isEqualTo("verwerkt");
        assertThat(c.contactenOver(zaak)).contains("Uitbouw");
    }
}
