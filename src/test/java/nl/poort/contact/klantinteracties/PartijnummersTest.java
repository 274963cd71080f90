package nl.poort.contact.klantinteracties;

import static nl.poort.contact.klantinteracties.Klantproef.KI;
import static nl.poort.contact.klantinteracties.Klantproef.aantal;
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
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.registers.Registerproef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The numbers of customers, who may see a BSN, and what only the standard keeps, over HTTP.
class PartijnummersTest {
    private static final String BSN = "999990019";
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
    void een_bsn_ziet_alleen_wie_dat_recht_heeft_en_dat_wordt_opgeschreven() {
        var bert = k.p.m.partijen.registreer(
                k.sanne.actor("proef"),
                NieuwePartij.persoon("Bert Burger", DigitaalAdres.email("bert@example.nl"))
                        .metBsn(new Bsn(BSN)));
        k.maak(
                "/betrokkenen",
                Map.of(
                        "hadKlantcontact",
                        naar(k.maak("/klantcontacten", contact("Vraag", "Waar?", "Hier"))
                                .id()),
                        "wasPartij",
                        naar(bert.id()),
                        "rol",
                        "klant",
                        "initiator",
                        true));
        assertThat(k.p.m.klantcontacten.tijdlijn(k.sanne.actor("kijken"), bert.id()))
                .hasSize(1);
        var pad = KI + "/partijen/" + bert.id();
        assertThat(k.buiten.get(pad).eis(200).json().path("partijIdentificatoren"))
                .isEmpty();
        assertThat(k.buiten.get(pad).ruw().body()).doesNotContain(BSN);
        var opBsn = "/partijen?partijIdentificator__codeSoortObjectId=bsn&partijIdentificator__objectId=" + BSN;
        assertThat(aantal(k.lijst(opBsn))).isZero();
        for (var zoek : List.of(
                "/klantcontacten?hadBetrokkene__wasPartij__partijIdentificator__objectId=",
                "/betrokkenen?wasPartij__partijIdentificator__objectId=",
                "/digitaleadressen?verstrektDoorPartij__partijIdentificator__objectId=")) {
            assertThat(aantal(k.lijst(zoek + BSN))).as(zoek).isZero();
            assertThat(aantal(k.p.alles.get(KI + zoek + BSN).eis(200))).as(zoek).isEqualTo(1);
        }
        k.buiten
                .patch(
                        pad,
                        Map.of(
                                "partijIdentificatoren",
                                List.of(Map.of(
                                        "partijIdentificator", nummer("natuurlijk_persoon", "bsn", BSN, "brp")))))
                .eis(403);
        assertThat(aantal(k.lijst("/partij-identificatoren?partijIdentificatorCodeSoortObjectId=bsn")))
                .isZero();
        k.buiten
                .post(
                        KI + "/partij-identificatoren",
                        Map.of(
                                "identificeerdePartij",
                                naar(bert.id()),
                                "partijIdentificator",
                                nummer("natuurlijk_persoon", "bsn", "111222333", "brp")))
                .eis(403);
        assertThat(ingezien(bert.id())).isZero();

        var mag = k.p.alles;
        assertThat(aantal(mag.get(KI + opBsn).eis(200))).isEqualTo(1);
        var nummer = mag.get(KI + "/partij-identificatoren?partijIdentificatorObjectId=" + BSN)
                .eis(200)
                .json()
                .path("results")
                .path(0);
        assertThat(nummer.path("identificeerdePartij").path("uuid").asText())
                .isEqualTo(bert.id().toString());
        mag.get(nummer.path("url").asText()).eis(200);
        k.buiten.get(nummer.path("url").asText()).eis(403);
        assertThat(ingezien(bert.id())).isEqualTo(3);
        // and it stands nowhere else
        int inGeschiedenis = k.p.test
                .eigenaar()
                .withHandle(h -> h.createQuery(
                                "select count(*) from gebeurtenissen.gebeurtenis where inhoud::text like '%' || :b || '%'")
                        .bind("b", BSN)
                        .mapTo(Integer.class)
                        .one());
        assertThat(inGeschiedenis).isZero();
        mag.delete(nummer.path("url").asText()).eis(204);
        assertThat(hier(bert.id()).bsnBekend()).isFalse();
    }

    private static long ingezien(UUID partij) {
        return k.p.m.gebeurtenissen.list(k.sanne.actor("kijken"), partij).stream()
                .filter(g -> g.soort().equals("bsn.ingezien"))
                .count();
    }

    @Test
    void een_nummer_dat_poort_kent_staat_bij_de_klant_en_een_ander_ernaast() {
        var bakker = k.maak(
                "/partijen",
                met(
                        organisatie("Bakkerij Deeg"),
                        "partijIdentificatoren",
                        List.of(Map.of(
                                "partijIdentificator",
                                nummer("niet_natuurlijk_persoon", "kvk_nummer", "12345678", "hr")))));
        assertThat(hier(bakker.id()).kvkNummer().nummer()).isEqualTo("12345678");
        var kvk = bakker.json().path("partijIdentificatoren").path(0);
        var vestiging = k.maak(
                "/partij-identificatoren",
                Map.of(
                        "identificeerdePartij",
                        naar(bakker.id()),
                        "subIdentificatorVan",
                        Map.of("uuid", kvk.path("uuid").asText()),
                        "partijIdentificator",
                        nummer("vestiging", "vestigingsnummer", "000012345678", "hr")));
        assertThat(hier(bakker.id()).vestigingsnummer().nummer()).isEqualTo("000012345678");
        assertThat(aantal(k.lijst("/partijen?partijIdentificator__objectId=000012345678"
                        + "&subIdentificatorVan__objectId=12345678")))
                .isEqualTo(1);
        // a person with a company: Poort keeps no KvK number of persons, so it is kept beside
        var eenmans = k.maak("/partijen", persoon("Eén", "Mans"));
        k.maak(
                "/partij-identificatoren",
                Map.of(
                        "identificeerdePartij",
                        naar(eenmans.id()),
                        "partijIdentificator",
                        nummer("niet_natuurlijk_persoon", "kvk_nummer", "87654321", "hr")));
        assertThat(aantal(k.lijst("/partijen?partijIdentificator__objectId=87654321")))
                .isEqualTo(1);
        k.buiten
                .post(
                        KI + "/partij-identificatoren",
                        Map.of(
                                "partijIdentificator",
                                nummer("niet_natuurlijk_persoon", "kvk_nummer", "12345678", "hr")))
                .eisFout("nonFieldErrors", "unique");
        var anders = k.buiten
                .patch(
                        vestiging.url(),
                        Map.of("partijIdentificator", nummer("vestiging", "vestigingsnummer", "000087654321", "hr")))
                .eis(200);
        assertThat(anders.url()).isEqualTo(vestiging.url());
        assertThat(hier(bakker.id()).vestigingsnummer().nummer()).isEqualTo("000087654321");
        k.buiten.delete(vestiging.url()).eis(204);
        assertThat(hier(bakker.id()).vestigingsnummer()).isNull();
    }

    @Test
    void wat_alleen_de_standaard_kent_wordt_gemaakt_gewijzigd_gevonden_en_verwijderd() {
        var partij = k.maak("/partijen", persoon("Ria", "Rekening"));
        var contact = k.maak("/klantcontacten", contact("Foto", "Zie bijlage", ""));
        var categorie = k.maak("/categorieen", Map.of("naam", "Mantelzorger"));
        heenEnWeer(
                "/rekeningnummers",
                Map.of("iban", "NL91ABNA0417164300", "partij", naar(partij.id())),
                Map.of("bic", "ABNANL2A"),
                "?iban=NL91ABNA0417164300&bic=ABNANL2A");
        heenEnWeer(
                "/categorie-relaties",
                Map.of("partij", naar(partij.id()), "categorie", naar(categorie.id()), "beginDatum", "2026-01-01"),
                Map.of("eindDatum", "2026-12-31"),
                "?categorie__naam=Mantelzorger&partij__uuid=" + partij.id());
        heenEnWeer(
                "/bijlagen",
                Map.of("wasBijlageVanKlantcontact", naar(contact.id())),
                Map.of("bijlageidentificator", Map.of("objectId", "doc-1", "codeObjecttype", "document")),
                "?bijlageidentificatorObjectId=doc-1&klantcontact__uuid=" + contact.id());
        heenEnWeer(
                "/actorklantcontacten",
                Map.of("actor", naar(k.bram.id()), "klantcontact", naar(contact.id())),
                Map.of(),
                "?actor__uuid=" + k.bram.id());
        k.buiten.delete(categorie.url()).eis(204);
        contactgegevens(
                "/persoon", Map.of("geboortedatum", "1980-05-01", "geslachtsnaam", "Jansen"), Map.of("geslacht", "v"));
        contactgegevens("/organisatie", Map.of("handelsnaam", "Jansen BV"), Map.of("oprichtingsdatum", "2001-01-01"));
        k.buiten
                .post(
                        "/contactgegevens/api/v1/persoon",
                        Map.of("geboortedatum", "1980-05-01", "overlijdensdatum", "1970-01-01", "geslachtsnaam", "X"))
                .eisFout("overlijdensdatum", "invalid");
    }

    private static void heenEnWeer(String pad, Map<String, ?> nieuw, Map<String, ?> wijziging, String zoek) {
        var een = k.maak(pad, nieuw);
        k.buiten.patch(een.url(), wijziging).eis(200);
        assertThat(aantal(k.lijst(pad + zoek))).as(pad).isEqualTo(1);
        Registerproef.Antwoord weer = k.buiten.get(een.url()).eis(200);
        assertThat(k.buiten.put(een.url(), weer.json()).eis(200).json()).isEqualTo(weer.json());
        k.buiten.delete(een.url()).eis(204);
        k.buiten.get(een.url()).eis(404);
    }

    private static void contactgegevens(String pad, Map<String, ?> nieuw, Map<String, ?> wijziging) {
        var basis = "/contactgegevens/api/v1" + pad;
        var een = k.buiten.post(basis, nieuw).eis(201);
        k.buiten.patch(een.url(), wijziging).eis(200);
        assertThat(aantal(k.buiten.get(basis).eis(200))).isEqualTo(1);
        k.buiten.put(een.url(), nieuw).eis(200);
        k.buiten.delete(een.url()).eis(204);
    }
}
