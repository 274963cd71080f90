package nl.poort.contact.klantinteracties;

import static nl.poort.contact.klantinteracties.Klantproef.KI;
import static nl.poort.contact.klantinteracties.Klantproef.aantal;
import static nl.poort.contact.klantinteracties.Klantproef.contact;
import static nl.poort.contact.klantinteracties.Klantproef.met;
import static nl.poort.contact.klantinteracties.Klantproef.naar;
import static nl.poort.contact.klantinteracties.Klantproef.persoon;
import static nl.poort.contact.klantinteracties.Klantproef.taak;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.contact.klantcontact.Gesprek;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Partij;
import nl.poort.keten.vragen.Werkfilter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Contacts, who took part, what they were about, and the tasks that come of them, over HTTP.
class KlantinteractiesTest {
    private static Klantproef k;

    @BeforeAll
    static void open() {
        k = new Klantproef();
    }

    @AfterAll
    static void sluit() {
        k.close();
    }

    @Test
    void een_klantcontact_van_buiten_is_een_contact_van_poort_en_komt_zo_terug() {
        var gemaakt = k.maak(
                "/klantcontacten",
                met(contact("Paspoort", "Wanneer is het klaar?", "Vrijdag"), "metadata", Map.of("bron", "Proef")));
        assertThat(gemaakt.kop("API-version")).isEqualTo("0.9.0");
        assertThat(gemaakt.kop("Location")).isEqualTo(gemaakt.url());
        assertThat(gemaakt.tekst("kanaal")).isEqualTo("Telefoon");
        assertThat(gemaakt.tekst("nummer")).matches("[0-9]{10}");
        assertThat(gemaakt.json().path("metadata").path("bron").asText()).isEqualTo("Proef");
        assertThat(gemaakt.json().path("metadata").path("kenmerk").asText()).matches("K-2026-[0-9]{6}");
        assertThat(k.buiten.get(gemaakt.url()).eis(200).json()).isEqualTo(gemaakt.json());
        var hier = k.p.m.klantcontacten.get(k.sanne.actor("kijken"), gemaakt.id());
        assertThat(hier.kanaal()).isEqualTo("telefoon");
        assertThat(hier.eigenWoorden()).isEqualTo("Wanneer is het klaar?");
        assertThat(hier.inhoud()).isEqualTo("Vrijdag");
        assertThat(hier.directAfgehandeld()).isTrue();
    }

    @Test
    void een_onbekend_kanaal_houdt_zijn_eigen_naam() {
        var gemaakt = k.maak("/klantcontacten", met(contact("Boom", "Waait om", ""), "kanaal", "Duivenpost"));
        assertThat(gemaakt.tekst("kanaal")).isEqualTo("Duivenpost");
        assertThat(k.p.m
                        .klantcontacten
                        .get(k.sanne.actor("kijken"), gemaakt.id())
                        .kanaal())
                .isEqualTo("overig");
        assertThat(aantal(k.lijst("/klantcontacten?kanaal=Duivenpost"))).isEqualTo(1);
    }

    @Test
    void een_contact_aan_de_balie_van_poort_staat_er_ook_met_wie_er_was() {
        var piet = k.p.m.partijen.registreer(k.sanne.actor("proef"), NieuwePartij.persoon("Piet Balie"));
        var contact =
                k.p.m.gesprekken.beantwoorden(k.sanne, gesprek(piet, "Hoe laat bent u open?"), "Om negen uur", null);
        var gelezen = k.buiten
                .get(KI + "/klantcontacten/" + contact.id()
                        + "?expand=hadBetrokkenen,hadBetrokkenen.wasPartij,leiddeTotInterneTaken")
                .eis(200);
        var betrokkene = gelezen.json().path("_expand").path("hadBetrokkenen").path(0);
        assertThat(betrokkene.path("volledigeNaam").asText()).isEqualTo("Piet Balie");
        assertThat(betrokkene.path("rol").asText()).isEqualTo("klant");
        assertThat(betrokkene.path("_expand").path("wasPartij").path("uuid").asText())
                .isEqualTo(piet.id().toString());
        assertThat(gelezen.json()
                        .path("hadBetrokkenActoren")
                        .path(0)
                        .path("naam")
                        .asText())
                .isEqualTo("Sanne");
        assertThat(aantal(k.lijst("/klantcontacten?hadBetrokkene__wasPartij__uuid=" + piet.id())))
                .isEqualTo(1);
        assertThat(aantal(k.lijst("/betrokkenen?wasPartij__uuid=" + piet.id()))).isEqualTo(1);
    }

    private static Gesprek gesprek(Partij partij, String vraag) {
        return Verhaalproef.gesprek(partij, vraag, k.kcc.id());
    }

    @Test
    void een_wijziging_corrigeert_en_het_adres_blijft() {
        var een = k.maak("/klantcontacten", contact("Afval", "Mijn bak is niet geleegd", ""));
        k.maak(
                "/onderwerpobjecten",
                Map.of(
                        "klantcontact",
                        naar(een.id()),
                        "onderwerpobjectidentificator",
                        Map.of(
                                "objectId",
                                "Z-1",
                                "codeObjecttype",
                                "zaak",
                                "codeRegister",
                                "x",
                                "codeSoortObjectId",
                                "id")));
        var anders =
                k.buiten.patch(een.url(), Map.of("onderwerp", "Oud papier")).eis(200);
        assertThat(anders.url()).isEqualTo(een.url());
        assertThat(anders.tekst("onderwerp")).isEqualTo("Oud papier");
        assertThat(anders.tekst("inhoud")).isEqualTo("Mijn bak is niet geleegd");
        assertThat(anders.json().path("gingOverOnderwerpobjecten")).hasSize(1);
        assertThat(k.p.m.klantcontacten.get(k.sanne.actor("kijken"), een.id()).onderwerp())
                .isEqualTo("Afval");
        assertThat(aantal(k.lijst("/klantcontacten?onderwerp=Oud%20papier"))).isEqualTo(1);
        assertThat(aantal(k.lijst("/klantcontacten?onderwerpobject__onderwerpobjectidentificatorObjectId=Z-1")))
                .isEqualTo(1);
        assertThat(k.buiten.delete(een.url()).eis(422).tekst("code")).isEqualTo("klantcontact-blijft");
        k.buiten
                .patch(een.url(), Map.of("plaatsgevondenOp", "2026-01-01T00:00:00Z"))
                .eisFout("plaatsgevondenOp", "wijzigen-niet-toegelaten");
    }

    @Test
    void alle_fouten_staan_er_in_een_keer() {
        var fouten = k.buiten
                .post(
                        KI + "/klantcontacten",
                        Map.of("plaatsgevondenOp", "gisteren", "kanaal", "", "taal", "nederlands"))
                .eis(400)
                .json()
                .path("invalidParams");
        assertThat(fouten.findValuesAsText("name"))
                .containsExactlyInAnyOrder("kanaal", "onderwerp", "taal", "vertrouwelijk", "plaatsgevondenOp");
        var taak = k.buiten
                .post(
                        KI + "/internetaken",
                        met(taak(new UUID(1, 1), "Bel terug", new UUID(2, 2)), "nummer", "te lang voor een nummer"))
                .eis(400);
        assertThat(taak.json().path("invalidParams").findValuesAsText("name")).containsExactly("nummer");
        var weg = k.buiten.post(KI + "/internetaken", taak(new UUID(1, 1), "Bel terug", new UUID(2, 2)));
        assertThat(weg.eis(400).json().path("invalidParams").findValuesAsText("name"))
                .containsExactly("aanleidinggevendKlantcontact.uuid", "toegewezenAanActoren.0.uuid");
        k.buiten
                .post(KI + "/klantcontacten", met(contact("X", "Y", ""), "plaatsgevondenOp", "2027-01-01T00:00:00Z"))
                .eisFout("plaatsgevondenOp", "invalid");
    }

    @Test
    void maak_klantcontact_maakt_alles_of_niets() {
        int eerst = aantal(k.lijst("/klantcontacten"));
        var gemaakt = k.buiten
                .post(
                        KI + "/maak-klantcontact",
                        Map.of(
                                "klantcontact",
                                contact("Boom", "Die boom moet weg", ""),
                                "betrokkene",
                                Map.of(
                                        "rol",
                                        "klant",
                                        "initiator",
                                        true,
                                        "organisatienaam",
                                        "",
                                        "contactnaam",
                                        Map.of("voorletters", "J.", "achternaam", "Bakker")),
                                "onderwerpobject",
                                Map.of("onderwerpobjectidentificator", Map.of("objectId", "Z-9"))))
                .eis(201)
                .json();
        assertThat(gemaakt.path("betrokkene").path("volledigeNaam").asText()).isEqualTo("J. Bakker");
        assertThat(gemaakt.path("klantcontact").path("hadBetrokkenen").path(0).path("uuid"))
                .isEqualTo(gemaakt.path("betrokkene").path("uuid"));
        assertThat(gemaakt.path("onderwerpobject").path("klantcontact").path("url"))
                .isEqualTo(gemaakt.path("klantcontact").path("url"));
        k.buiten
                .post(
                        KI + "/maak-klantcontact",
                        Map.of(
                                "klantcontact",
                                contact("Boom", "Nog een boom", ""),
                                "betrokkene",
                                Map.of("rol", "klant", "initiator", true, "wasPartij", naar(new UUID(1, 1)))))
                .eisFout("betrokkene.wasPartij.uuid", "does_not_exist");
        assertThat(aantal(k.lijst("/klantcontacten"))).isEqualTo(eerst + 1);
    }

    private static List<UUID> werk(nl.poort.registers.organisatie.Medewerker wie) {
        return k.p.m.werklijst.list(wie, Werkfilter.ALLES).stream()
                .map(r -> r.overdracht())
                .toList();
    }

    @Test
    void wie_geen_recht_heeft_ziet_niets_en_een_andere_gemeente_ook_niet() {
        var contact = k.maak("/klantcontacten", met(contact("Geheim", "Niet voor de buren", ""), "nummer", "buren"));
        var geen = k.p.client(
                k.p.gemeente,
                "geen-recht",
                List.of(new nl.poort.registers.autorisatie.Autorisatie(
                        nl.poort.registers.autorisatie.Component.ZTC,
                        List.of("catalogi.lezen"),
                        null,
                        null,
                        null,
                        null)));
        assertThat(geen.get(KI + "/klantcontacten").eis(403).tekst("code")).isEqualTo("permission_denied");
        var lezer = k.p.client(
                k.p.gemeente,
                "lezer",
                List.of(new nl.poort.registers.autorisatie.Autorisatie(
                        nl.poort.registers.autorisatie.Component.KC,
                        List.of("klantinteracties.lezen"),
                        null,
                        null,
                        null,
                        null)));
        lezer.get(contact.url()).eis(200);
        lezer.post(KI + "/partijen", persoon("Jan", "Lezer")).eis(403);
        var buren = k.p.client(
                k.p.m.organisaties.voegToe(
                        nl.poort.techniek.db.Actor.system("proef"),
                        nl.poort.registers.organisatie.Organisatiegegevens.van(
                                "Gemeente Oostveld", nl.poort.registers.organisatie.Organisatiesoort.GEMEENTE)),
                "buren",
                null);
        buren.get(contact.url()).eis(404);
        for (var pad : List.of(
                "klantcontacten", "betrokkenen", "internetaken", "actoren?naam=Bram", "partijen", "digitaleadressen")) {
            assertThat(aantal(buren.get(KI + "/" + pad).eis(200))).as(pad).isZero();
        }
        // the same number is free there
        buren.post(KI + "/klantcontacten", met(contact("Y", "Z", ""), "nummer", "buren"))
                .eis(201);
        k.buiten
                .post(KI + "/klantcontacten", met(contact("Y", "Z", ""), "nummer", "buren"))
                .eisFout("nummer", "unique");
    }
}
