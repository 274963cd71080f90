package nl.poort.contact.klantinteracties;

import static nl.poort.contact.klantinteracties.Klantproef.KI;
import static nl.poort.contact.klantinteracties.Klantproef.aantal;
import static nl.poort.contact.klantinteracties.Klantproef.contact;
import static nl.poort.contact.klantinteracties.Klantproef.naar;
import static nl.poort.contact.klantinteracties.Klantproef.taak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.contact.klantcontact.Gesprek;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.keten.vragen.Werkfilter;
import nl.poort.registers.Registerproef.Antwoord;
import nl.poort.registers.notificaties.Luisteraar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is asked of teams because of a contact: an Overdracht, over HTTP.
class InternetakenTest {
    private static Klantproef k;
    private static Luisteraar l;

    @BeforeAll
    static void open() {
        l = new Luisteraar();
        k = new Klantproef(l.basis);
    }

    @AfterAll
    static void sluit() {
        k.close();
        l.close();
    }

    private static Gesprek gesprek(Partij partij, String vraag) {
        return Verhaalproef.gesprek(partij, vraag, k.kcc.id());
    }

    @Test
    void teams_en_medewerkers_zijn_actoren_en_wie_een_ander_noemt_wordt_herkend() {
        assertThat(aantal(k.lijst("/actoren?soortActor=organisatorische_eenheid&naam=Vergunningen")))
                .isEqualTo(1);
        var zelf = k.lijst("/actoren?actoridentificatorObjectId=bram@example.nl&actoridentificatorCodeRegister=poort");
        assertThat(zelf.json().path("results").path(0).path("naam").asText()).isEqualTo("Bram");
        var genoemd = k.maak(
                "/actoren",
                Map.of(
                        "naam",
                        "vergunningen",
                        "soortActor",
                        "organisatorische_eenheid",
                        "actoridentificator",
                        Map.of("objectId", "afd-7", "codeObjecttype", "afd", "codeRegister", "obj")));
        var contact = k.maak("/klantcontacten", contact("Vergunning", "Mag mijn schuur?", ""));
        var taak = k.maak("/internetaken", taak(contact.id(), "Zoek het uit", genoemd.id()));
        assertThat(werk(k.bram)).contains(taak.id());
        assertThat(taak.json().path("toegewezenAanActor").path("uuid").asText())
                .isEqualTo(genoemd.id().toString());
        assertThat(k.buiten
                        .patch(KI + "/actoren/" + k.kcc.id(), Map.of("naam", "X"))
                        .eis(422)
                        .tekst("code"))
                .isEqualTo("actor-van-poort");
        assertThat(k.buiten.delete(genoemd.url()).eis(422).tekst("code")).isEqualTo("actor-in-gebruik");
    }

    private static List<UUID> werk(nl.poort.registers.organisatie.Medewerker wie) {
        return k.p.m.werklijst.list(wie, Werkfilter.ALLES).stream()
                .map(r -> r.overdracht())
                .toList();
    }

    @Test
    void een_internetaak_is_een_vraag_met_een_klok_en_wordt_pas_verwerkt_als_de_klant_het_weet() {
        var contact = k.maak("/klantcontacten", contact("Kapvergunning", "Waar blijft mijn vergunning?", ""));
        k.maak(
                "/digitaleadressen",
                Map.of(
                        "adres",
                        "0612345678",
                        "soortDigitaalAdres",
                        "telefoonnummer",
                        "verstrektDoorBetrokkene",
                        naar(k.maak(
                                        "/betrokkenen",
                                        Map.of(
                                                "hadKlantcontact",
                                                naar(contact.id()),
                                                "rol",
                                                "klant",
                                                "initiator",
                                                true,
                                                "contactnaam",
                                                Map.of("voornaam", "Fatima", "achternaam", "Yılmaz")))
                                .id())));
        var taak = k.maak("/internetaken", taak(contact.id(), "Bel mevrouw terug", k.bram.id()));
        assertThat(taak.tekst("status")).isEqualTo("te_verwerken");
        var regel = k.p.m.werklijst.list(k.bram, Werkfilter.ALLES).stream()
                .filter(r -> r.overdracht().equals(taak.id()))
                .findFirst()
                .orElseThrow();
        assertThat(regel.uiterlijk()).isNotNull();
        assertThat(regel.naarMedewerker()).isEqualTo(k.bram.id());
        var vraag = k.p.m.vragen.get(k.bram.actor("kijken"), regel.vraag());
        assertThat(vraag.context().get("klant")).isEqualTo("Fatima Yılmaz");
        assertThat(vraag.context().get("bereikbaar op")).isEqualTo("+31612345678");
        assertThat(k.p.m.klokken.list(k.bram.actor("kijken"), vraag.id())).hasSizeGreaterThanOrEqualTo(3);
        assertThat(k.lijst("/klantcontacten/" + contact.id())
                        .json()
                        .path("leiddeTotInterneTaken")
                        .path(0)
                        .path("uuid")
                        .asText())
                .isEqualTo(taak.tekst("uuid"));

        var teVroeg = k.buiten.patch(taak.url(), Map.of("status", "verwerkt")).eis(422);
        assertThat(teVroeg.tekst("detail")).startsWith("Leg eerst vast wat de klant te horen kreeg");
        var antwoord = k.maak("/klantcontacten", contact("Kapvergunning", "", "Hij komt vrijdag"));
        k.maak(
                "/onderwerpobjecten",
                Map.of("klantcontact", naar(antwoord.id()), "wasKlantcontact", naar(contact.id())));
        var klaar = k.buiten.patch(taak.url(), Map.of("status", "verwerkt")).eis(200);
        assertThat(klaar.tekst("status")).isEqualTo("verwerkt");
        assertThat(klaar.tekst("afgehandeldOp")).isNotEmpty();
        assertThat(k.p.m.vragen.get(k.bram.actor("kijken"), vraag.id()).stand().name())
                .isEqualTo("GESLOTEN");
        assertThat(aantal(k.lijst("/internetaken?status=verwerkt&klantcontact__uuid=" + contact.id())))
                .isEqualTo(1);
        assertThat(k.buiten
                        .patch(taak.url(), Map.of("status", "te_verwerken"))
                        .eis(200)
                        .tekst("status"))
                .isEqualTo("te_verwerken");
    }

    @Test
    void een_tweede_taak_bij_een_contact_staat_naast_de_vraag() {
        var contact = k.maak("/klantcontacten", contact("Weg", "Er zit een gat in de weg", ""));
        var eerste = k.maak("/internetaken", taak(contact.id(), "Beantwoord de vraag", k.vergunningen.id()));
        var tweede = k.maak("/internetaken", taak(contact.id(), "Zet een hek neer", k.wegen.id()));
        assertThat(werk(k.wim)).contains(tweede.id());
        assertThat(k.buiten.delete(eerste.url()).eis(422).tekst("code")).isEqualTo("vraag-van-een-klant");
        k.buiten.patch(tweede.url(), Map.of("status", "verwerkt")).eis(200);
        assertThat(werk(k.wim)).doesNotContain(tweede.id());
        assertThat(k.lijst("/internetaken/" + eerste.id()).tekst("status")).isEqualTo("te_verwerken");
        var derde = k.maak("/internetaken", taak(contact.id(), "Haal het hek weg", k.wegen.id()));
        k.buiten.delete(derde.url()).eis(204);
        k.buiten.get(derde.url()).eis(404);
        assertThat(werk(k.wim)).doesNotContain(derde.id());
    }

    @Test
    void een_ander_systeem_legt_werk_bij_een_ander_team() {
        var contact = k.maak("/klantcontacten", contact("Lantaarn", "De lantaarn is stuk", ""));
        var taak = k.maak("/internetaken", taak(contact.id(), "Laat hem maken", k.vergunningen.id()));
        var elders = k.buiten
                .patch(taak.url(), Map.of("toegewezenAanActor", naar(k.wegen.id())))
                .eis(200);
        assertThat(elders.json().path("toegewezenAanActor").path("uuid").asText())
                .isEqualTo(k.wegen.id().toString());
        assertThat(k.p.m.werklijst.list(k.wim, Werkfilter.ALLES))
                .anyMatch(r -> r.tekst().startsWith("De lantaarn is stuk"));
        assertThat(aantal(k.lijst(
                        "/internetaken?toegewezenAanActor__uuid=" + k.wegen.id() + "&nummer=" + taak.tekst("nummer"))))
                .isEqualTo(1);
    }

    @Test
    void een_klant_kan_zijn_vraag_bij_poort_stellen_en_dan_is_er_een_taak() {
        var emma = k.p.m.partijen.registreer(k.sanne.actor("proef"), NieuwePartij.persoon("Emma de Wit"));
        var contact = k.p.m.gesprekken.toezeggen(
                k.sanne, gesprek(emma, "Wanneer wordt de heg gesnoeid?"), Verhaalproef.uitzoeken());
        var taken = k.lijst("/internetaken?klantcontact__uuid=" + contact.id());
        assertThat(aantal(taken)).isEqualTo(1);
        Antwoord een = k.buiten
                .get(taken.json().path("results").path(0).path("url").asText())
                .eis(200);
        assertThat(een.tekst("status")).isEqualTo("te_verwerken");
        assertThat(een.json().path("toegewezenAanActoren").findValuesAsText("uuid"))
                .contains(k.sanne.id().toString());
    }

    @Test
    void wie_een_taak_gaf_hoort_wat_er_in_poort_mee_gebeurt_zonder_een_woord_over_de_klant() {
        k.p.alles
                .post(
                        "/notificaties/api/v1/abonnement",
                        Map.of(
                                "callbackUrl",
                                l.basis + "/taken",
                                "auth",
                                Luisteraar.AUTH,
                                "kanalen",
                                List.of(Map.of("naam", "internetaken", "filters", Map.of()))))
                .eis(201);
        var contact = k.maak("/klantcontacten", contact("Geheim onderwerp", "Zeg niets", ""));
        var taak = k.maak("/internetaken", taak(contact.id(), "Bel Jan terug", k.vergunningen.id()));
        wacht(taak, 1);
        k.p.m.overdrachten.aannemen(k.bram, taak.id());
        wacht(taak, 2);
        assertThat(l.van("/taken").toString()).doesNotContain("Geheim", "Jan", "niets");
    }

    /// Hears, sends, and waits for what must come about this task.
    private static void wacht(Antwoord taak, int berichten) {
        long einde = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (gehoord(taak) < berichten && System.nanoTime() < einde) {
            k.p.test.gebeurtenissen().deliver(100);
            k.p.bezorging.bezorg();
            Thread.onSpinWait();
        }
        assertThat(gehoord(taak)).isEqualTo(berichten);
    }

    private static long gehoord(Antwoord taak) {
        return l.van("/taken").stream()
                .filter(b -> b.path("hoofdObject").asText().equals(taak.url()))
                .count();
    }
}
