package nl.poort.contact.klantinteracties;

import static nl.poort.contact.klantinteracties.Klantproef.KI;
import static nl.poort.contact.klantinteracties.Klantproef.aantal;
import static nl.poort.contact.klantinteracties.Klantproef.adres;
import static nl.poort.contact.klantinteracties.Klantproef.contact;
import static nl.poort.contact.klantinteracties.Klantproef.met;
import static nl.poort.contact.klantinteracties.Klantproef.naar;
import static nl.poort.contact.klantinteracties.Klantproef.nummer;
import static nl.poort.contact.klantinteracties.Klantproef.organisatie;
import static nl.poort.contact.klantinteracties.Klantproef.persoon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.contact.klantcontact.Partijsoort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Customers, their numbers and addresses, and what hangs on them, over HTTP.
class PartijenTest {
    private static Klantproef k;

    @BeforeAll
    static void open() {
        k = new Klantproef();
    }

    @AfterAll
    static void sluit() {
        k.close();
    }

    private static nl.poort.contact.klantcontact.Partij hier(UUID id) {
        return k.p.m.partijen.get(k.sanne.actor("kijken"), id);
    }

    @Test
    void een_partij_van_buiten_is_een_klant_van_poort_met_de_adressen_waarop_wij_schrijven() {
        var adres = k.maak("/digitaleadressen", adres("fatima@example.nl", "email"));
        assertThat(adres.json().path("verstrektDoorPartij").isNull()).isTrue();
        var gemaakt = k.maak(
                "/partijen",
                met(
                        persoon("Fatima", "Yılmaz"),
                        "digitaleAdressen",
                        List.of(naar(adres.id())),
                        "voorkeursDigitaalAdres",
                        naar(adres.id()),
                        "bezoekadres",
                        Map.of("straatnaam", "Dorpsstraat", "huisnummer", 4, "land", "NL"),
                        "interneNotitie",
                        "Spreekt ook Turks"));
        assertThat(gemaakt.json()
                        .path("partijIdentificatie")
                        .path("volledigeNaam")
                        .asText())
                .isEqualTo("Fatima Yılmaz");
        var klant = hier(gemaakt.id());
        assertThat(klant.naam()).isEqualTo("Fatima Yılmaz");
        assertThat(klant.email()).contains("fatima@example.nl");
        assertThat(k.buiten
                        .get(adres.url())
                        .eis(200)
                        .json()
                        .path("verstrektDoorPartij")
                        .path("uuid")
                        .asText())
                .isEqualTo(gemaakt.tekst("uuid"));
        // the desk corrects the name and adds a number: outside the address keeps its id
        k.p.m.partijen.wijzig(
                k.sanne.actor("wijzigen"),
                klant.id(),
                klant.versie(),
                NieuwePartij.persoon(
                        "Fatima de Boer",
                        DigitaalAdres.email("fatima@example.nl"),
                        DigitaalAdres.telefoon("0612345678")));
        var nu = k.buiten
                .get(gemaakt.url() + "?expand=digitaleAdressen")
                .eis(200)
                .json();
        assertThat(nu.path("partijIdentificatie").path("volledigeNaam").asText())
                .isEqualTo("Fatima de Boer");
        assertThat(nu.path("partijIdentificatie").path("contactnaam").isNull()).isTrue();
        assertThat(nu.path("_expand").path("digitaleAdressen").findValuesAsText("adres"))
                .containsExactlyInAnyOrder("fatima@example.nl", "+31612345678");
        assertThat(nu.path("digitaleAdressen").findValuesAsText("uuid")).contains(adres.tekst("uuid"));
        assertThat(nu.path("bezoekadres").path("straatnaam").asText()).isEqualTo("Dorpsstraat");
        assertThat(aantal(k.lijst("/partijen?bezoekadresLand=NL"))).isEqualTo(1);
        assertThat(aantal(k.lijst("/digitaleadressen?adres__icontains=FATIMA@&soortDigitaalAdres=email")))
                .isEqualTo(1);
        k.buiten.delete(adres.url()).eis(204);
        assertThat(hier(klant.id()).email()).isEmpty();
    }

    @Test
    void een_wijziging_van_een_deel_laat_de_rest_staan() {
        var een = k.maak("/partijen", persoon("Ada", "Jansen"));
        k.maak("/digitaleadressen", met(adres("ada@example.nl", "email"), "verstrektDoorPartij", naar(een.id())));
        var anders = k.buiten
                .patch(een.url(), Map.of("voorkeurstaal", "eng", "interneNotitie", "Belt graag"))
                .eis(200);
        assertThat(anders.tekst("voorkeurstaal")).isEqualTo("eng");
        assertThat(anders.json().path("digitaleAdressen")).hasSize(1);
        var trouw = k.buiten
                .put(
                        een.url(),
                        met(
                                persoon("Ada", "de Groot"),
                                "partijIdentificatie",
                                Map.of(
                                        "contactnaam",
                                        Map.of(
                                                "voornaam",
                                                "Ada",
                                                "voorvoegselAchternaam",
                                                "de",
                                                "achternaam",
                                                "Groot"))))
                .eis(200);
        assertThat(trouw.json()
                        .path("partijIdentificatie")
                        .path("contactnaam")
                        .path("voorvoegselAchternaam")
                        .asText())
                .isEqualTo("de");
        assertThat(hier(een.id()).naam()).isEqualTo("Ada de Groot");
        assertThat(hier(een.id()).adressen()).hasSize(1);
    }

    @Test
    void alle_fouten_van_een_partij_staan_er_in_een_keer() {
        var fouten = k.p.alles
                .post(
                        KI + "/partijen",
                        met(
                                organisatie(""),
                                "digitaleAdressen",
                                List.of(naar(new UUID(1, 1))),
                                "voorkeursDigitaalAdres",
                                naar(new UUID(2, 2)),
                                "partijIdentificatoren",
                                List.of(Map.of(
                                        "partijIdentificator",
                                        nummer("natuurlijk_persoon", "bsn", "123456789", "hr")))))
                .eis(400)
                .json()
                .path("invalidParams");
        assertThat(fouten.findValuesAsText("name"))
                .containsExactlyInAnyOrder(
                        "digitaleAdressen.0.uuid",
                        "voorkeursDigitaalAdres",
                        "partijIdentificatie.naam",
                        "partijIdentificatoren.0.partijIdentificator.codeRegister",
                        "partijIdentificatoren.0.partijIdentificator.objectId");
        k.buiten.post(KI + "/digitaleadressen", adres("geen-adres", "email")).eisFout("adres", "invalid");
        k.buiten.post(KI + "/rekeningnummers", Map.of("iban", "kort")).eisFout("iban", "invalid");
    }

    @Test
    void een_partij_met_contacten_blijft_staan() {
        var weg = k.maak("/partijen", persoon("Tijdelijk", "Persoon"));
        k.buiten.delete(weg.url()).eis(204);
        k.buiten.get(weg.url()).eis(404);
        var blijft = k.maak("/partijen", persoon("Blijvend", "Persoon"));
        var contact = k.maak("/klantcontacten", contact("Vraag", "Hoe laat?", ""));
        k.maak(
                "/betrokkenen",
                Map.of(
                        "hadKlantcontact",
                        naar(contact.id()),
                        "wasPartij",
                        naar(blijft.id()),
                        "rol",
                        "klant",
                        "initiator",
                        true));
        assertThat(k.buiten.delete(blijft.url()).eis(422).tekst("code")).isEqualTo("klant-heeft-contacten");
        assertThat(k.lijst("/partijen/" + blijft.id() + "?expand=betrokkenen.hadKlantcontact")
                        .json()
                        .path("_expand")
                        .path("betrokkenen")
                        .path(0)
                        .path("_expand")
                        .path("hadKlantcontact")
                        .path("onderwerp")
                        .asText())
                .isEqualTo("Vraag");
    }

    @Test
    void wie_voor_een_ander_spreekt_wordt_een_keer_vastgelegd_en_houdt_op() {
        var moeder = k.maak("/partijen", persoon("Mia", "Moeder"));
        var kind = k.maak("/partijen", persoon("Kees", "Kind"));
        var invoer = Map.of("vertegenwoordigendePartij", naar(moeder.id()), "vertegenwoordigdePartij", naar(kind.id()));
        var gemaakt = k.maak("/vertegenwoordigingen", invoer);
        k.buiten.post(KI + "/vertegenwoordigingen", invoer).eisFout("nonFieldErrors", "unique");
        k.buiten.put(gemaakt.url(), invoer).eis(200);
        assertThat(k.lijst("/partijen/" + moeder.id()).json().path("vertegenwoordigden"))
                .hasSize(1);
        assertThat(k.p.m.partijen.vertegenwoordigingen(k.sanne.actor("kijken"), kind.id()))
                .hasSize(1);
        assertThat(aantal(k.lijst("/partijen?vertegenwoordigdePartij__uuid=" + kind.id())))
                .isEqualTo(1);
        k.buiten.delete(gemaakt.url()).eis(204);
        k.buiten.get(gemaakt.url()).eis(404);
    }

    @Test
    void een_contactpersoon_werkt_voor_een_organisatie() {
        var bedrijf = k.maak("/partijen", organisatie("Aannemer BV"));
        var persoon = k.maak(
                "/partijen",
                Map.of(
                        "soortPartij",
                        "contactpersoon",
                        "indicatieActief",
                        true,
                        "partijIdentificatie",
                        Map.of(
                                "werkteVoorPartij",
                                naar(bedrijf.id()),
                                "contactnaam",
                                Map.of("voornaam", "Cor", "achternaam", "Contact"))));
        assertThat(persoon.json()
                        .path("partijIdentificatie")
                        .path("werkteVoorPartij")
                        .path("url")
                        .asText())
                .isEqualTo(bedrijf.url());
        assertThat(hier(bedrijf.id()).soort()).isEqualTo(Partijsoort.BEDRIJF);
        assertThat(aantal(k.lijst("/partijen?soortPartij=contactpersoon"))).isEqualTo(1);
    }
}
