package nl.poort.contact.klantcontact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.poort.TestDatabase;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KlantcontactTest {
    private static final UUID KCC = UUID.randomUUID();
    private static final UUID IPLO = UUID.randomUUID();
    private static final Actor SANNE = new Actor(UUID.randomUUID(), "Sanne", KCC, "vraag beantwoorden");
    private static final Actor NOOR = new Actor(UUID.randomUUID(), "Noor", IPLO, "melding aannemen");

    private static TestDatabase test;
    private static Partijen partijen;
    private static Klantcontacten contacten;

    @BeforeAll
    static void begin() {
        test = TestDatabase.open();
        partijen = new Partijen(test.db());
        contacten = new Klantcontacten(test.db(), new Kenmerken(test.db()));
    }

    @AfterAll
    static void klaar() {
        test.close();
    }

    @Test
    void de_klant_meldt_zelf_en_de_andere_balie_vraagt_niets_opnieuw() {
        var bram = partijen.registreer(
                SANNE,
                NieuwePartij.persoon("Bram", DigitaalAdres.email("bram@voorbeeld.nl"))
                        .metBsn(new Bsn("999990019")));
        var contact = contacten.registreer(
                SANNE,
                NieuwContact.inkomend("telefoon", bram.id(), "Mijn adres wordt niet gevonden")
                        .met(Map.of("foutcode", "LOC-404", "postcode", "4921BV", "huisnummer", "1")));
        assertThat(contact.kenmerk()).matches("K-2026-\\d{6}");
        contact = contacten.afronden(
                SANNE,
                contact.id(),
                new Afronding(Contactresultaat.KLANT_MELDT_ZELF, "Kies de locatie op de kaart", "IPLO", null));

        assertThat(contact.resultaattekst()).isEqualTo("klant meldt zelf bij IPLO");
        assertThat(contact.directAfgehandeld()).isTrue();
        assertThat(contacten.find(NOOR, contact.id())).isEmpty();

        var overname = contacten
                .vanKenmerk(NOOR, contact.kenmerk().toLowerCase().replace('-', ' '))
                .orElseThrow();
        assertThat(overname.eigenWoorden()).isEqualTo("Mijn adres wordt niet gevonden");
        assertThat(overname.context()).containsEntry("postcode", "4921BV");
        assertThat(overname.klant().naam()).isEqualTo("Bram");
        assertThat(overname.klant().bsn()).isNull();
        assertThat(test.gebeurtenissen().list(SANNE, contact.id()))
                .extracting("soort")
                .contains("kenmerk.overgenomen");

        var bijIplo = partijen.registreer(NOOR, overname.klant());
        var melding = contacten.registreer(
                NOOR,
                NieuwContact.inkomend("webformulier", bijIplo.id(), overname.eigenWoorden())
                        .metKenmerk(overname.kenmerk()));
        assertThat(melding.kenmerk()).isEqualTo(contact.kenmerk());
    }

    @Test
    void van_een_contact_dat_niet_zelf_gemeld_wordt_is_niets_over_te_nemen() {
        var contact = contacten.registreer(SANNE, NieuwContact.inkomend("balie", null, "Hoe hoog mag mijn schutting?"));
        contacten.afronden(SANNE, contact.id(), new Afronding(Contactresultaat.ZELF_BEANTWOORD, "Twee meter"));
        assertThat(contacten.vanKenmerk(NOOR, contact.kenmerk())).isEmpty();
        assertThat(contacten.vanKenmerk(NOOR, "K-2026-999999")).isEmpty();
        assertThat(contacten.vanKenmerk(NOOR, "'; drop table")).isEmpty();
    }

    @Test
    void een_afgerond_contact_verandert_nooit_ook_niet_in_de_database() {
        var contact = contacten.legVast(
                SANNE,
                NieuwContact.inkomend("telefoon", null, "Is mijn dakkapel vergunningvrij?"),
                new Afronding(Contactresultaat.ZELF_BEANTWOORD, "Ja"));
        assertThatThrownBy(() ->
                        contacten.afronden(SANNE, contact.id(), new Afronding(Contactresultaat.ZELF_BEANTWOORD, "Nee")))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("al afgerond");
        for (var zin : new String[] {
            "update klantcontact.contact set inhoud = 'Nee' where id = ?",
            "delete from klantcontact.contact where id = ?"
        }) {
            assertThatThrownBy(() -> test.eigenaar().useHandle(h -> h.execute(zin, contact.id())))
                    .hasMessageContaining("never changes");
        }

        var beter =
                contacten.corrigeer(SANNE, contact.id(), new Correctie(null, null, "Nee", null, "verkeerd genoteerd"));
        assertThat(beter.correctieOp()).isEqualTo(contact.id());
        assertThat(beter.tijd()).isEqualTo(contact.tijd());
        assertThat(contacten.get(SANNE, contact.id()).inhoud()).isEqualTo("Ja");
        assertThat(contacten.zoek(SANNE, contact.kenmerk(), 10))
                .extracting(Klantcontact::id)
                .containsExactly(beter.id());
        assertThatThrownBy(() ->
                        contacten.corrigeer(SANNE, contact.id(), new Correctie(null, null, "?", null, "nog eens")))
                .hasMessageContaining("nieuwere versie");
    }

    @Test
    void twee_contacten_van_een_vraag_verwijzen_naar_elkaar_en_delen_het_kenmerk() {
        var vraag = UUID.randomUUID();
        var fatima = partijen.registreer(SANNE, NieuwePartij.persoon("Fatima", DigitaalAdres.telefoon("06-12345678")));
        var eerste =
                contacten.registreer(SANNE, NieuwContact.inkomend("telefoon", fatima.id(), "Wat bedoelt deze vraag?"));
        assertThatThrownBy(() -> contacten.afronden(
                        SANNE, eerste.id(), new Afronding(Contactresultaat.TERUGBELLEN, "zoek ik uit")))
                .hasMessageContaining("Leg eerst de vraag vast");
        contacten.koppel(SANNE, eerste.id(), vraag);
        contacten.afronden(SANNE, eerste.id(), new Afronding(Contactresultaat.TERUGBELLEN, "zoek ik uit"));
        test.klok().verder(Duration.ofMinutes(3));
        var poging = contacten.legVast(
                SANNE,
                NieuwContact.uitgaand("telefoon", fatima.id(), null, vraag),
                new Afronding(Contactresultaat.NIET_GELUKT, "geen gehoor"));
        test.klok().verder(Duration.ofHours(3));
        var antwoord = contacten.legVast(
                SANNE,
                NieuwContact.uitgaand("telefoon", fatima.id(), null, vraag),
                new Afronding(Contactresultaat.ANTWOORD_GEGEVEN, "De straatkant"));

        assertThat(poging.gelukt()).isFalse();
        assertThat(antwoord.kenmerk()).isEqualTo(eerste.kenmerk());
        var gelukt = contacten.bijVraag(SANNE, vraag).stream()
                .filter(Klantcontact::gelukt)
                .toList();
        assertThat(gelukt).extracting(Klantcontact::id).containsExactly(eerste.id(), antwoord.id());
        assertThat(gelukt.get(0).verwijzingen()).contains(antwoord.id());
        assertThat(gelukt.get(1).verwijzingen()).containsExactly(eerste.id());
        assertThat(gelukt).noneMatch(Klantcontact::directAfgehandeld);
        assertThatThrownBy(() -> contacten.koppel(SANNE, antwoord.id(), UUID.randomUUID()))
                .hasMessageContaining("tweede contact");
    }

    @Test
    void een_turf_telt_mee_zonder_persoonsgegevens() {
        contacten.turf(SANNE, "balie", "Openingstijden", Contactresultaat.ZELF_BEANTWOORD);
        contacten.turf(SANNE, "balie", "Openingstijden", Contactresultaat.ZELF_BEANTWOORD);
        assertThat(contacten.tellingen(
                        SANNE,
                        test.db().clock().instant().minusSeconds(60),
                        test.db().clock().instant().plusSeconds(60)))
                .contains(new Contacttelling("balie", "Openingstijden", Contactresultaat.ZELF_BEANTWOORD, 2, 2));
        for (var onderwerp : new String[] {"jan@voorbeeld.nl", "BSN 999990019", "06 1234 5678", " "}) {
            assertThatThrownBy(() -> contacten.turf(SANNE, "balie", onderwerp, Contactresultaat.ZELF_BEANTWOORD))
                    .isInstanceOf(Weigering.class);
        }
        assertThatThrownBy(() -> contacten.turf(SANNE, "balie", "Paspoort", Contactresultaat.TERUGBELLEN))
                .hasMessageContaining("geturfd");
    }

    @Test
    void alle_fouten_van_een_contact_komen_tegelijk_en_er_wordt_niets_half_bewaard() {
        var toekomst = Instant.now(test.db().clock()).plus(Duration.ofHours(1));
        var fout = new NieuwContact(
                " ",
                null,
                toekomst,
                null,
                null,
                Klantrol.GEMACHTIGDE,
                "o".repeat(300),
                "nul \u0000",
                Map.of("BSN", "999990019"),
                null,
                null,
                null,
                false);
        assertThatThrownBy(() -> contacten.registreer(SANNE, fout))
                .isInstanceOfSatisfying(
                        Weigering.class,
                        w -> assertThat(w.velden())
                                .containsOnlyKeys("kanaal", "tijd", "namens", "onderwerp", "eigenWoorden", "context"));
        assertThatThrownBy(() -> contacten.registreer(SANNE, NieuwContact.inkomend("telegraaf", null, "stop")))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.velden()).containsOnlyKeys("kanaal"));
        assertThatThrownBy(() -> contacten.registreer(SANNE, NieuwContact.inkomend("balie", UUID.randomUUID(), "ik")))
                .hasMessage("Deze klant is niet gevonden");
        assertThatThrownBy(() -> contacten.registreer(
                        SANNE, NieuwContact.inkomend("balie", null, "ik").metKenmerk("K-2026-888888")))
                .hasMessageContaining("kennen wij niet");
    }
}
